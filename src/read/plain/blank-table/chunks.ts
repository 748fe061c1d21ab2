import { effort } from "../../../grammar/effort.ts";

/** Words of a line between wide gaps; `from` and `to` are columns of letters, `to` behind the last. */
export type Chunk = { from: number; to: number; text: string };

/** Two blanks or more stand between cells, one between words; a cell that fills its column leaves one. */
export function chunksOf(source: string): Chunk[] {
  effort.looks += source.length;
  return [...source.matchAll(/\S+(?: \S+)*/gu)].map((match) => ({ from: match.index, to: match.index + match[0].length, text: match[0] }));
}

/** "1.", "12", "IV", "a)", "2.1", "(3)", "Đ": what stands alone in a column of labels. */
export const rowLabel = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|\p{L})[.)]?$/u;
