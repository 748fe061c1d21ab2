import { loadGrammar } from "../../../grammar/book.ts";
import { findAll } from "../../../grammar/match.ts";
import { isCapitals } from "../../../text/capitals.ts";
import type { SourceLine } from "../line.ts";
import { chunksOf, rowLabel } from "./chunks.ts";

/** Lines [first, last] by index: the heading of a table's columns. */
export type HeadingLines = { first: number; last: number };

/** "STT   Nội dung", "TT   Nhiệm vụ", "ST" above "T": the heading's line over the labels. */
const labelHeading = /^\s{0,12}(?:S?TT|Số\sTT|ST)(?:\s{2,}\S|$)/iu;
/** No line of a page set with blanks is longer, in letters. */
export const longest = 500;
/** A heading's cells wrap over few lines: those that stand higher than "STT", and those below it. */
const [mostAbove, mostBelow] = [2, 4];

/** The heading whose "STT" stands on the line, with blanks and no tab between its words; null where the lines around name fewer than two more columns. */
export function headingAt(lines: readonly SourceLine[], at: number): HeadingLines | null {
  const anchor = lines[at];
  if (anchor === undefined || anchor.source.includes("\t") || anchor.source.length > longest || !labelHeading.test(anchor.source))
    return null;
  const margin = chunksOf(anchor.source)[0]?.to ?? 0;
  const capitals = isCapitals(anchor.text);
  let first = at;
  while (first > at - mostAbove && tight(lines, first) && isAbove(lines[first - 1], margin, capitals)) first--;
  let last = at;
  while (last < at + mostBelow && tight(lines, last + 1) && isBelow(lines[last + 1], capitals)) last++;
  // "STT" above "Nội dung" above "Chủ trì", each on a line of its own, is a table of another kind
  if (!lines.slice(first, last + 1).some((line) => chunksOf(line.source).length > 2)) return null;
  const named = lines.slice(first, last + 1).flatMap((line) => chunksOf(line.source).filter((chunk) => namesColumn(chunk.text)));
  return named.length >= 2 ? { first, last } : null;
}

/** No empty line and no page break stands before the line. */
function tight(lines: readonly SourceLine[], at: number): boolean {
  return lines[at]?.blanksBefore === 0 && lines[at]?.formFeed === false;
}

/** "Phân công thực hiện       Thời gian": right of the labels, short, and it names a column or stands over two. */
function isAbove(line: SourceLine | undefined, margin: number, capitals: boolean): boolean {
  if (
    line === undefined ||
    line.source.length > longest ||
    line.indent < margin ||
    (!capitals && isCapitals(line.text)) ||
    /[.;:)]$/u.test(line.text)
  )
    return false;
  const chunks = chunksOf(line.source);
  return chunks.every(({ text }) => text.length < 40) && (chunks.length > 1 || namesColumn(line.text));
}

/** "chủ trì        hợp        hoàn thành", "Chủ trì      Phối hợp": goes on with the words above, or names columns. */
function isBelow(line: SourceLine | undefined, capitals: boolean): boolean {
  if (line === undefined || line.source.length > longest) return false;
  const chunks = chunksOf(line.source);
  if (chunks[0]?.text === "T" && chunks[0].from < 12) chunks.shift();
  else if (chunks.length > 0 && rowLabel.test(chunks[0]?.text ?? "")) return false;
  return chunks.every(({ text }) => (capitals && isCapitals(text)) || /^\P{L}*\p{Ll}/u.test(text) || namesColumn(text));
}

/** The words begin as a heading of grammars/columns.yaml does. */
export function namesColumn(text: string): boolean {
  const first = findAll(loadGrammar("columns"), text)[0];
  return first !== undefined && first.start === 0;
}
