import type { FlatLine } from "./flat-line.ts";

/** A part of a line between two gaps. */
export type Chunk = { line: number; start: number; end: number; text: string };

/** A heading takes no more lines than these. */
export const mostLines = 16;

/** The words of a line between its gaps. */
export function chunksOf(line: FlatLine, index: number): Chunk[] {
  const cuts = [0, ...line.gaps, line.text.length];
  return cuts.slice(0, -1).flatMap((start, i) => {
    const end = cuts[i + 1] ?? line.text.length;
    const text = line.text.slice(start, end);
    const lead = text.length - text.trimStart().length;
    return text.trim() === "" ? [] : [{ line: index, start: start + lead, end: start + text.trimEnd().length, text: text.trim() }];
  });
}

/** "(1) (2) (3) (4)" below the heading: the columns' own numbers. */
export function isColumnNumbers(text: string): boolean {
  return /^\(?1\)?\s+\(?2\)?(?:\s+\(?\d\)?)*$/u.test(text);
}
