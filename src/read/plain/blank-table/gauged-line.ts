import { effort } from "../../../grammar/effort.ts";
import { widthOf } from "../../../text/letter-width.ts";
import type { SourceLine } from "../line.ts";
import { type Chunk, chunksOf, rowLabel } from "./chunks.ts";
import { type Gutter, gapsAt } from "./columns.ts";

/** A line held against its page's gutters: what does not change however wide its columns are taken to be, told once. */
export type GaugedLine = {
  line: SourceLine;
  chunks: Chunk[];
  indent: number;
  /** The blanks between its words. */
  blanks: Gutter[];
  /** "17. Đẩy mạnh": where the label before the first gutter ends, though it fills its column; null without one. */
  label: number | null;
  /** Where wide gaps, or the ends of the words, part it at the gutters: a blank place for each. Null where words run over one. */
  wide: (number | null)[];
  /** How wide the words between two of its places are, in em. */
  widthBetween: (from: number, to: number) => number;
};

export function gaugedLine(line: SourceLine, gutters: readonly Gutter[]): GaugedLine {
  const { source } = line;
  const chunks = chunksOf(source);
  return {
    line,
    chunks,
    indent: source.length - source.trimStart().length,
    blanks: [...source.matchAll(/(?<=\S)\s+(?=\S)/gu)].map((blank) => ({ from: blank.index, to: blank.index + blank[0].length })),
    label: labelEnd(chunks[0], gutters[0]),
    wide: wideCuts(source, gutters),
    widthBetween: widthsIn(source),
  };
}

function labelEnd(first: Chunk | undefined, gutter: Gutter | undefined): number | null {
  if (first === undefined || gutter === undefined) return null;
  const label = first.text.split(" ")[0] ?? "";
  return first.from <= gutter.from && rowLabel.test(label) ? first.from + label.length : null;
}

function wideCuts(source: string, gutters: readonly Gutter[]): (number | null)[] {
  const words = source.trimEnd();
  const indent = words.length - words.trimStart().length;
  const gaps = gapsAt(source, gutters);
  return gutters.map((gutter, i) => {
    const gap = gaps.get(i);
    if (gap !== undefined) return gap.from;
    if (words.length <= gutter.to + 1) return words.length;
    return indent >= gutter.from && indent > 0 ? indent - 1 : null;
  });
}

/** Many ways to part a line share a cell: it is measured once. */
function widthsIn(source: string): (from: number, to: number) => number {
  const known = new Map<number, number>();
  return (from, to) => {
    const key = from * (source.length + 1) + to;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const words = source.slice(from, to).trim();
    effort.looks += words.length;
    const width = widthOf(words);
    known.set(key, width);
    return width;
  };
}
