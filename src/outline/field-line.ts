import { loadGrammar } from "../grammar/book.ts";
import { matchWhole } from "../grammar/match.ts";
import type { Certainty } from "../model/certainty.ts";
import type { ColumnRole } from "../model/outline.ts";
import { columnRoles } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import { partSecondSentence } from "./second-sentence.ts";

/**
 * A line under a task that gives one of its fields: "- Cơ quan chủ trì thực hiện: Sở Y tế." has role lead, heading "Cơ quan chủ
 * trì thực hiện", value "Sở Y tế.". `below`: the "+" lines under it when the value stands there. `certainty`: where it
 * is not stated on the line itself. `makesTask`: it makes a task of its line though nothing else is said ("- Tháng 01: …").
 */
export type FieldLine = {
  role: ColumnRole;
  heading: Passage;
  value: Passage;
  below: Passage[];
  certainty?: Certainty;
  makesTask?: boolean;
};

/** Longer than any heading of a field line seen. */
const longestHeading = 80;

/**
 * The fields that a line (its bullet already left out) gives to the task above it, none when its words before the colon name no field
 * (grammars/fields.yaml). Several may share a line: "Đơn vị chủ trì: Sở Y tế; thời gian hoàn thành: Quý III/2025".
 */
export function fieldsIn(words: Passage): FieldLine[] {
  const starts = headingsIn(words.text);
  if (starts[0]?.start !== 0) return [];
  return starts.flatMap(({ start, colon, role }, i) => {
    const end = starts[i + 1]?.start ?? words.text.length;
    return partSecondSentence({
      role,
      heading: slicePassage(words, start, colon),
      value: slicePassage(words, colon + 1, endOfValue(words.text, colon + 1, end)),
      below: [],
    });
  });
}

/** "Tham mưu ban hành văn bản. Thời gian hoàn thành: Quý I/2024.": the fields behind a sentence on its own line, and where they begin. */
export function fieldsAtEnd(words: Passage): { fields: FieldLine[]; at: number } | null {
  const first = headingsIn(words.text)[0];
  if (first === undefined || first.start === 0 || !/[.;]\s*$/u.test(words.text.slice(0, first.start))) return null;
  return { fields: fieldsIn(slicePassage(words, first.start)), at: first.start };
}

type Heading = { start: number; colon: number; role: ColumnRole };

/** Every heading of a field in the text: at its beginning, or behind ";", "." or ",". */
function headingsIn(text: string): Heading[] {
  const found: Heading[] = [];
  for (let colon = text.indexOf(":"); colon >= 0; colon = text.indexOf(":", colon + 1)) {
    const from = Math.max(found.at(-1)?.colon ?? -1, colon - longestHeading - 1) + 1;
    const before = text.slice(from, colon);
    // "Cơ quan chủ trì, phối hợp: …" holds a comma itself; "…: Sở Y tế, thời gian: …" begins behind one
    const last = from + Math.max(-1, ...[";", ".", ","].map((mark) => before.lastIndexOf(mark))) + 1;
    const begun = [from, last].map((start) => start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0));
    const start = begun.find((at) => roleOf(text.slice(at, colon)) !== null);
    const role = start === undefined ? null : roleOf(text.slice(start, colon));
    if (start !== undefined && role !== null) found.push({ start, colon, role });
  }
  return found;
}

function roleOf(heading: string): ColumnRole | null {
  const match = matchWhole(loadGrammar("fields"), heading);
  return columnRoles.find((role) => role === match?.means) ?? null;
}

/** Without the ";" that parts a value from the next heading. */
function endOfValue(text: string, start: number, end: number): number {
  return end === text.length ? end : start + text.slice(start, end).replace(/[\s;,]+$/u, "").length;
}

/** "… (Đơn vị chủ trì: Sở Y tế; hoàn thành: Quý III/2025)": the fields in brackets at a paragraph's end, and where the brackets begin. */
export function fieldsInBrackets(words: Passage): { fields: FieldLine[]; at: number } | null {
  const match = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)[.;]?$/u.exec(words.text);
  if (match === null) return null;
  const fields = fieldsIn(slicePassage(words, match.index + 1, match.index + 1 + (match[1] ?? "").length));
  return fields.length === 0 ? null : { fields, at: match.index };
}
