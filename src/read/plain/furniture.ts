import type { Layer } from "../../model/document.ts";
import { isTerminated, startCue } from "./cue.ts";
import type { SourceLine } from "./line.ts";
import type { Setting } from "./measure.ts";

/** "7", "- 7 -", "7/12": a number and nothing else. */
const lonely = /^(?:[-–]\s?)?(\d{1,3})(?:\s?[-–]|\s?\/\s?\d{1,3})?$/u;
export function isPageNumber(text: string): boolean {
  return lonely.test(text);
}

/** "1 Nghị quyết số …", "2Theo Báo cáo …": a note's own number and its first word. */
const noteStart = /^\(?(\d{1,2})\)?\s?(?=[\p{Lu}“"])/u;

/** The layer of every line: page numbers are footers, footnotes are notes, all else is body. */
export function layersOf(lines: readonly SourceLine[], settings: readonly Setting[]): Layer[] {
  const layers: Layer[] = lines.map(() => "body");
  const openers = lines.filter((line) => line.formFeed);
  const numbered = openers.filter((line) => lonely.test(line.text)).length * 2 > openers.length;
  const numbers = new Set(lines.flatMap((line, i) => (isSetOff(lines, i, settings[i]) ? [Number(lonely.exec(line.text)?.[1] ?? 0)] : [])));
  let page = 0;
  let note: number | null = null;
  for (const [i, line] of lines.entries()) {
    const setting = settings[i] ?? { measure: Number.POSITIVE_INFINITY, rhythm: 0 };
    const number = Number(lonely.exec(line.text)?.[1] ?? 0);
    const inTurn = isSetOff(lines, i, setting) && (numbers.has(number - 1) || numbers.has(number + 1));
    if ((number > page && (isAtPageEdge(lines, i, setting) || inTurn)) || (number > 0 && line.formFeed && numbered)) {
      layers[i] = "footer";
      page = number;
      note = null;
      continue;
    }
    note = noteAt(lines, i, note);
    if (note !== null) layers[i] = "note";
  }
  return layers;
}

/** A lone number is a page's where a page ends or begins: a sentence is cut there, a page opens, or more room than usual is left on both sides. */
function isAtPageEdge(lines: readonly SourceLine[], at: number, setting: Setting): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (line === undefined || above === undefined) return false;
  if (line.newPage || below === undefined || below.newPage) return true;
  const cut = !isTerminated(above.text) && startCue(below.text) === "lower" && above.text.length >= 12;
  return cut || (line.blanksBefore > setting.rhythm && below.blanksBefore > setting.rhythm);
}

/** More room than usual on one side of a lone number: others in turn, as set off, make them page numbers. */
function isSetOff(lines: readonly SourceLine[], at: number, setting: Setting | undefined): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || !lonely.test(line.text)) return false;
  const rhythm = setting?.rhythm ?? 0;
  return line.blanksBefore > rhythm || (below?.blanksBefore ?? 0) > rhythm;
}

/** The number of the note that line belongs to, given the note that the line above belongs to; null outside. */
function noteAt(lines: readonly SourceLine[], at: number, open: number | null): number | null {
  const line = lines[at];
  const above = lines[at - 1];
  if (line === undefined || above === undefined) return null;
  const number = Number(noteStart.exec(line.text)?.[1] ?? 0);
  if (number > 0 && line.belowRule) return number;
  if (open === null || line.newPage) return null;
  if (number === open + 1) return number;
  const cue = startCue(line.text);
  if (cue === "label" || cue === "bullet") return null;
  return isTerminated(above.text) && cue !== "lower" ? null : open;
}
