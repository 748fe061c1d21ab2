import type { SourceLine } from "../line.ts";
import { type Chunk, chunksOf, rowLabel } from "./chunks.ts";
import type { PagePart } from "./region.ts";

/** The places [from, to) between two columns of letters on one page that the fewest lines run over. */
export type Gutter = { from: number; to: number };
/** The columns of one page: their gutters, and the middles of their headings. */
export type PageColumns = { gutters: Gutter[]; middles: number[] };

/**
 * The columns of one page. Its heading says how many there are and where about; without one (null at a line's `before`: none before
 * either) they stand as on the page before. Null where the lines do not agree with that.
 */
export function columnsOf(part: PagePart, before: PageColumns | null): PageColumns | null {
  if (part.heading.length === 0) return before === null ? null : columnsAbout(part, before.middles);
  const lines = part.heading.map((line) => chunksOf(line.source));
  return columnsAbout(part, headingMiddles(lines)) ?? columnsAbout(part, headingMiddles(lines.map((chunks) => chunks.flatMap(headings))));
}

/** "Đơn vị chủ trì Đơn vị phối": two headings with one blank between, each begins with a capital letter. */
function headings(chunk: Chunk): Chunk[] {
  return [...chunk.text.matchAll(/\S+(?: (?!\p{Lu}\p{Ll})\S+)*/gu)].map(({ index, 0: text }) => ({
    from: chunk.from + index,
    to: chunk.from + index + text.length,
    text,
  }));
}

function columnsAbout(part: PagePart, middles: number[]): PageColumns | null {
  if (middles.length < 3) return null;
  const telling = part.body.filter((line) => cellsSeen(line) >= 2);
  const lines = telling.length >= 3 ? telling : [];
  const gutters: Gutter[] = [];
  for (const [i, middle] of middles.slice(1).entries()) {
    const [from, to] = [Math.floor(middles[i] ?? 0), Math.ceil(middle)];
    const gutter = leftOfEdge(lines, from, to) ?? emptiest([...part.heading, ...lines], from, to);
    if (gutter === null) return null;
    gutters.push(gutter);
  }
  return holdsMore(gutters, telling) ? null : { gutters, middles };
}

/** The middles of the columns' headings, left to right: "Phân công thực hiện" over "Chủ trì" and "Phối hợp" heads no column itself. */
function headingMiddles(lines: readonly Chunk[][]): number[] {
  const over = (chunk: Chunk): boolean => lines.some((other) => other.filter((below) => meets(chunk, below)).length > 1);
  const columns: Chunk[] = [];
  for (const chunk of lines.flat().filter((each) => !over(each))) {
    const own = columns.filter((column) => meets(column, chunk));
    const all = [chunk, ...own];
    const merged = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)), text: chunk.text };
    columns.splice(0, columns.length, ...columns.filter((column) => !own.includes(column)), merged);
  }
  return columns.sort((a, b) => a.from - b.from).map(({ from, to }) => (from + to) / 2);
}

const meets = (a: Chunk, b: Chunk): boolean => a.from < b.to && b.from < a.to;

/** Chunks of a line that are no label: one may lie over all columns, two stand in columns. */
function cellsSeen(line: SourceLine): number {
  const chunks = chunksOf(line.source);
  return chunks.length - (rowLabel.test(chunks[0]?.text ?? "") ? 1 : 0);
}

/** Where most cells that begin between two places, behind a gap, begin at one place: the blank left of it. Null where they are not set so. */
function leftOfEdge(lines: readonly SourceLine[], from: number, to: number): Gutter | null {
  const starts = lines.flatMap((line) => chunksOf(line.source).map((chunk) => chunk.from)).filter((start) => start > from && start <= to);
  const often = new Map<number, number>();
  for (const start of starts) often.set(start, (often.get(start) ?? 0) + 1);
  const [found] = [...often].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b);
  if (found === undefined || starts.length < 4) return null;
  const [edge, count] = found;
  if (count * 2 < starts.length) return null;
  return { from: edge - 1, to: edge };
}

/** Between two places: the widest run that the fewest lines have words in, a blank between two words counted as a word. */
function emptiest(lines: readonly SourceLine[], from: number, to: number): Gutter | null {
  const over = Array.from({ length: Math.max(0, to - from) }, () => 0);
  for (const chunk of lines.flatMap((line) => chunksOf(line.source))) {
    for (let x = Math.max(from, chunk.from); x < Math.min(to, chunk.to); x++) over[x - from] = (over[x - from] ?? 0) + 1;
  }
  const least = over.reduce((a, b) => Math.min(a, b), Infinity);
  const runs: Gutter[] = [];
  for (const [i, count] of over.entries()) {
    const open = runs.at(-1);
    if (count > least) continue;
    if (open?.to === from + i) open.to++;
    else runs.push({ from: from + i, to: from + i + 1 });
  }
  return runs.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)[0] ?? null;
}

/** A row's cells may all stand a few letters aside from the page's gutter: as far as this, and no nearer to the next one. */
export const aside = 8;

/** Letters between a gap and a gutter; 0 where they overlap. */
export const distance = (gap: Gutter, gutter: Gutter): number => Math.max(0, gutter.from - gap.to, gap.from - gutter.to);

/** The line's gaps of two blanks or more by the gutter that each lies in or next to. */
export function gapsAt(source: string, gutters: readonly Gutter[]): Map<number, Gutter> {
  const gaps = [...source.trimEnd().matchAll(/(?<=\S)\s{2,}(?=\S)/gu)].map((gap) => ({ from: gap.index, to: gap.index + gap[0].length }));
  const found = new Map<number, Gutter>();
  for (const gap of gaps) {
    const away = gutters.map((gutter) => distance(gap, gutter));
    const least = Math.min(...away);
    // a gap that reaches over an empty column lies in both its gutters
    for (const [i, gutter] of gutters.entries()) {
      const other = found.get(i);
      const closer = other === undefined || distance(gap, gutter) < distance(other, gutter);
      if (away[i] === least && least < aside && closer) found.set(i, gap);
    }
  }
  return found;
}

/** Lines leave wide gaps in the midst of a column: it is two, and where they part cannot be told. */
function holdsMore(gutters: readonly Gutter[], telling: readonly SourceLine[]): boolean {
  const inside = telling.filter((line) => {
    const taken = new Set([...gapsAt(line.source, gutters).values()].map((gap) => gap.from));
    return chunksOf(line.source).some((chunk, i, chunks) => {
      const next = chunks[i + 1];
      return next !== undefined && next.from - chunk.to > 2 && !taken.has(chunk.to);
    });
  });
  return inside.length * 8 > telling.length;
}

/** The column that a place lies in. */
export function columnAt(x: number, gutters: readonly Gutter[]): number {
  return gutters.filter((gutter) => x >= (gutter.from + gutter.to) / 2).length;
}
