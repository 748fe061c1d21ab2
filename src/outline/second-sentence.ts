import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import { slicePassage } from "../text/passage.ts";
import type { FieldLine } from "./field-line.ts";
import { opens } from "./words.ts";

/**
 * "Đơn vị chủ trì: Phòng Kinh tế. | Báo cáo hằng quý.": a sentence behind the names of bodies that says what is to be done besides, or by
 * when. It is a remark, or the deadline; no body's name goes on in it ("TP. Hồ Chí Minh").
 */
export function partSecondSentence(field: FieldLine): FieldLine[] {
  if (field.role !== "lead" && field.role !== "support" && field.role !== "monitor") return [field];
  const { text } = field.value;
  for (const stop of text.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    const at = stop.index + stop[0].length;
    const role = roleOfSentence(text.slice(at));
    if (role !== null) {
      return [
        { ...field, value: slicePassage(field.value, 0, stop.index) },
        { ...field, role, value: slicePassage(field.value, at) },
      ];
    }
  }
  return [field];
}

/** What a sentence says stands at its beginning; further words would be looked at again for every sentence before them. */
const longestOpening = 200;

function roleOfSentence(text: string): "deadline" | "note" | null {
  const opening = text.slice(0, longestOpening);
  if (opens(opening, "limit") > 0 && findAll(loadGrammar("deadlines"), opening).length > 0) return "deadline";
  const first = findAll(loadGrammar("doers"), opening)[0];
  return first?.start === 0 && first.means === "verb" ? "note" : null;
}
