import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Letterhead } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { joinPassages, slicePassage } from "../text/passage.ts";
import type { FlowParagraph } from "./flow.ts";
import { labelAt } from "./label.ts";
import { genreAt, opens } from "./words.ts";

const longestTitle = 8;

/** Genre, title and reference from the genre line on; returns the index of the first paragraph behind them. */
export function readTitle(lines: readonly FlowParagraph[], genreIndex: number, letterhead: Letterhead): number {
  const line = lines[genreIndex];
  const genre = line === undefined ? null : genreAt(line);
  if (line === undefined || genre === null) return genreIndex;
  letterhead.genre = slicePassage(line.passage, 0, genre.end);
  letterhead.genreKind = genre.kind;
  const title: Passage[] = [];
  const rest = slicePassage(line.passage, genre.end);
  if (rest.text !== "") title.push(rest);
  let at = genreIndex + 1;
  for (; at < lines.length && at <= genreIndex + longestTitle; at++) {
    const next = lines[at];
    if (next === undefined) break;
    const text = next.passage.text;
    if (opens(text, "reference") > 0) {
      letterhead.reference = next.passage;
      at++;
      break;
    }
    if (/^[-–—_*\s]*$/u.test(text)) continue;
    const behind = referenceBehind(text);
    if (behind !== null && behind > 0) {
      title.push(slicePassage(next.passage, 0, behind));
      letterhead.reference = slicePassage(next.passage, behind);
      at++;
      break;
    }
    // "… Nghị quyết số 60-" above "NQ/TW": a number that its line cut
    const cut = title.at(-1);
    if (cut !== undefined && /\p{N}[-/]$/u.test(cut.text) && /^\p{L}/u.test(text)) {
      title[title.length - 1] = joinPassages([cut, next.passage], "");
      continue;
    }
    const lowerTitle = title.some((passage) => !isCapitals(passage.text));
    if (endsTitle(next, title.length > 0) || (isSetApart(line) && !isSetApart(next)) || (lowerTitle && isCapitals(text))) break;
    title.push(next.passage);
  }
  if (title.length > 0) letterhead.title = joinPassages(title);
  return at;
}

/** "… năm 2017 (Ban hành kèm theo Quyết định số …)": where the reference begins that a converter set on the title's line. */
function referenceBehind(text: string): number | null {
  const at = text.lastIndexOf(" (") + 1;
  return at > 0 && opens(text.slice(at), "reference") > 0 ? at : null;
}

/** Where the format tells, genre and title are set bold or centred, and the sentence that opens the plan is not. */
function isSetApart(line: FlowParagraph): boolean {
  return line.look.bold || line.look.align === "center";
}

/** What no longer belongs to the title: a legal basis, a labelled heading, a whole sentence, the head of who decides. */
export function endsTitle(line: FlowParagraph, begun: boolean): boolean {
  const text = line.passage.text;
  if (opens(text, "basis") > 0 || opens(text, "motto") > 0 || opens(text, "authority") > 0 || opens(text, "office") > 0) return true;
  if (labelAt(text) !== null && !begun) return true;
  // "Ngày 18 tháng 7 năm 2025, UBND xã đã ban hành …": no title begins with a day
  if (/^ngày\s+\d/iu.test(text)) return true;
  if (labelAt(text) !== null && labelAt(text)?.scheme !== "dash") return true;
  // "… diễn biến phức tạp. Theo đánh giá …": a paragraph of sentences
  if (/[\p{Ll}\p{N})”"][.!?]\s+\p{Lu}/u.test(text)) return true;
  // "Thực hiện Kế hoạch số 5/KH-UBND … năm 2026." goes on with no title, "Trồng rừng năm 2026." is one
  if (/\d[.]$/u.test(text)) return begun && text.length > longestStopped;
  return /[.;:]$/u.test(text) && (begun || !isStoppedTitle(text));
}

/** Longer words with a full stop are the sentence that opens the plan. */
const longestStopped = 120;

/** "Tổ chức Lễ phát động Tết trồng cây trong toàn ngành." right below the genre: what is to be done, and no document that is carried out. */
function isStoppedTitle(text: string): boolean {
  if (!text.endsWith(".") || text.length > 2 * longestStopped || /số\s*[\d….]/iu.test(text)) return false;
  const first = findAll(loadGrammar("doers"), text)[0];
  return first?.start === 0 && first.means === "verb";
}
