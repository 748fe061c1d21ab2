import { effort } from "../../../grammar/effort.ts";
import { isCapitals } from "../../../text/capitals.ts";
import { fold } from "../../../text/fold.ts";
import { lineLabel, opening } from "../cue.ts";
import { isPageNumber } from "../furniture.ts";
import type { SourceLine } from "../line.ts";
import { chunksOf, rowLabel } from "./chunks.ts";
import { headingAt, longest } from "./heading.ts";

/** A table's lines on one page: the heading as it is printed there (none where it is not repeated) and the lines below it. */
export type PagePart = { heading: SourceLine[]; body: SourceLine[] };
/** Lines [first, last] by index: a table over its pages; `numbers` are the page numbers between them. */
export type Region = { first: number; last: number; parts: PagePart[]; numbers: SourceLine[] };

/** The table whose heading begins on the line; null where none does. */
export function regionAt(lines: readonly SourceLine[], at: number): Region | null {
  const heading = headingFrom(lines, at);
  if (heading === null) return null;
  const head = lines.slice(at, heading + 1);
  const label = chunksOf(head.find((line) => /T/iu.test(line.text.slice(0, 3)))?.source ?? "")[0]?.to ?? 0;
  const width = Math.max(...head.map((line) => line.source.trimEnd().length));
  const parts: PagePart[] = [{ heading: head, body: [] }];
  const numbers: SourceLine[] = [];
  const words = wordsOf(head);
  let last = heading;
  for (let i = heading + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (isNumberOfPage(lines, i)) {
      numbers.push(line);
      continue;
    }
    const again = printedAgain(lines, i, words, head.length + 2);
    if (again !== null) {
      parts.push({ heading: again, body: [] });
      i += again.length - 1;
      last = i;
      continue;
    }
    if (headingFrom(lines, i) !== null) break;
    const turned = turnsPage(lines, i, last);
    if (ends(lines, i, turned, label, width)) break;
    if (turned) parts.push({ heading: [], body: [] });
    parts.at(-1)?.body.push(line);
    last = i;
  }
  const region = { first: at, last, parts, numbers: numbers.filter((line) => line.number <= (lines[last]?.number ?? 0)) };
  return withoutProse(region, lines, label);
}

/** The index of the last line of a heading that begins on the line; its "STT" may stand lower. */
function headingFrom(lines: readonly SourceLine[], at: number): number | null {
  for (let i = at; i <= at + 2; i++) {
    const heading = headingAt(lines, i);
    if (heading !== null && heading.first === at) return heading.last;
  }
  return null;
}

/** The lines that print the heading's words again; a page may set them on one line more or less. */
function printedAgain(
  lines: readonly SourceLine[],
  at: number,
  heading: ReadonlyMap<string, number>,
  mostLines: number,
): SourceLine[] | null {
  const missing = new Map(heading);
  for (let i = at; i < Math.min(lines.length, at + mostLines); i++) {
    // a word that the heading has not, or not so often: the line is a row's, and those below it are not looked at
    for (const word of wordsIn(lines[i])) {
      const left = missing.get(word) ?? 0;
      if (left === 0) return null;
      if (left === 1) missing.delete(word);
      else missing.set(word, left - 1);
    }
    if (missing.size === 0) return lines.slice(at, i + 1);
  }
  return null;
}

/** How often each word stands in the lines. */
function wordsOf(lines: readonly SourceLine[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const word of lines.flatMap(wordsIn)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function wordsIn(line: SourceLine | undefined): string[] {
  const text = line?.text ?? "";
  effort.looks += text.length;
  return fold(text).split(" ");
}

/** "7", "- 7 -", "Trang 2/5" on a page's first or last line. */
function isNumberOfPage(lines: readonly SourceLine[], at: number): boolean {
  const line = lines[at];
  const next = lines[at + 1];
  if (line === undefined || !(isPageNumber(line.text) || /^trang\s\d{1,3}(?:\s?\/\s?\d{1,3})?$/iu.test(line.text))) return false;
  return line.formFeed || next === undefined || next.formFeed;
}

/** A form feed stands between the table's last line and this one. */
function turnsPage(lines: readonly SourceLine[], at: number, last: number): boolean {
  return lines.slice(last + 1, at + 1).some((line) => line.formFeed);
}

/** The table ends above the line. `width` is as far as its heading reaches, `label` where the words "STT" end. */
function ends(lines: readonly SourceLine[], at: number, turned: boolean, label: number, width: number): boolean {
  const line = lines[at];
  if (line === undefined || line.source.length > longest || line.source.includes("\t")) return true;
  const means = opening(line.text);
  if ((means === "recipients" || means === "recipients-heading") && /:/u.test(line.text)) return true;
  if ((means === "authority" || means === "appendix" || means === "motto") && isCapitals(line.text)) return true;
  if (isProse(line, label, width) && !lines.slice(at + 1, at + 4).some((next) => !next.formFeed && isRow(next, label))) return true;
  if (line.blanksBefore === 0 && !turned) return false;
  const block = blockFrom(lines, at);
  if (block.lines.some((other) => isStructured(other, label))) return false;
  const next = blockFrom(lines, block.end);
  return !next.lines.some((other) => isStructured(other, label) && startsWithLabel(other, label));
}

/** Running text from edge to edge: no gap parts its words, and no label of a row stands before it. */
function isProse(line: SourceLine, label: number, width: number): boolean {
  const chunks = chunksOf(line.source);
  const [only] = chunks;
  if (chunks.length !== 1 || only === undefined) return false;
  return only.to - only.from > 0.62 * width && only.from <= label + 12;
}

/** Cells side by side, or a label alone: in the middle of a title over two lines. */
const isRow = (line: SourceLine, label: number): boolean => isStructured(line, label) || (line.indent <= label && rowLabel.test(line.text));

function isStructured(line: SourceLine, label: number): boolean {
  const chunks = chunksOf(line.source);
  if (startsWithLabel(line, label)) return chunks.length > 2 || (chunks.length === 2 && !rowLabel.test(chunks[0]?.text ?? ""));
  return chunks.length > 1;
}

function startsWithLabel(line: SourceLine, label: number): boolean {
  return line.indent <= label + 1 && rowLabel.test(line.text.split(" ")[0] ?? "");
}

/** The lines from one up to the next empty line or page. */
function blockFrom(lines: readonly SourceLine[], at: number): { lines: SourceLine[]; end: number } {
  let end = at + 1;
  while (end < lines.length && lines[end]?.blanksBefore === 0 && lines[end]?.formFeed === false) end++;
  return { lines: lines.slice(at, end), end };
}

/** "II. KINH PHÍ THỰC HIỆN" right below the last row, with no blank between: it is the next section's heading. */
function withoutProse(region: Region, lines: readonly SourceLine[], label: number): Region {
  const body = region.parts.at(-1)?.body ?? [];
  const structured = body.findLastIndex((line) => chunksOf(line.source).length > 1);
  const heading = body.findIndex(
    (line, i) => i > structured && lineLabel(line.text) !== null && (isCapitals(line.text) || line.indent > label + 1),
  );
  if (heading < 0) return region;
  const first = body[heading];
  const last = first === undefined ? region.last : lines.indexOf(first, region.first) - 1;
  return {
    ...region,
    last,
    parts: [...region.parts.slice(0, -1), { heading: region.parts.at(-1)?.heading ?? [], body: body.slice(0, heading) }],
  };
}
