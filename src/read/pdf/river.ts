import { right } from "../../text/box.ts";
import type { Word } from "./marks.ts";

/** A blank strip that runs down between two columns. */
export type River = { from: number; to: number };
export type Row = readonly Word[];

/** The columns of a row that have words. */
export function columnsOf(row: Row, rivers: readonly River[]): Set<number> {
  return new Set(row.map((word) => columnAt(word.box.x + word.box.width / 2, rivers)));
}

export function columnAt(x: number, rivers: readonly River[]): number {
  let column = 0;
  while (column < rivers.length && x > middle(rivers[column])) column++;
  return column;
}

export const middle = (river: River | undefined): number => (river === undefined ? Infinity : (river.from + river.to) / 2);

/** Does the row leave no blank in a river, or only a blank as narrow as words of one line keep? */
export function crosses(row: Row, rivers: readonly River[]): boolean {
  return rivers.some((river) => row.length > 0 && !leavesFree(row, river));
}

function leavesFree(row: Row, { from, to }: River): boolean {
  let [end, last]: [number, Word | null] = [-Infinity, null];
  for (const word of [...row].sort((a, b) => a.box.x - b.box.x)) {
    const free = Math.min(word.box.x, to) - Math.max(end, from);
    const flows = last !== null && Math.abs(last.baseline - word.baseline) < 1 && word.box.x - right(last.box) < 0.3 * word.size;
    if (free >= Math.min(2, to - from) && !flows) return true;
    if (right(word.box) > end) [end, last] = [right(word.box), word];
  }
  return to - Math.max(end, from) >= Math.min(2, to - from);
}

export const sizeOf = (row: Row): number => Math.max(1, ...row.map((word) => word.size));
export const top = (row: Row): number => Math.min(...row.map((word) => word.box.y));
export const foot = (row: Row): number => Math.max(...row.map((word) => word.box.y + word.box.height));

/**
 * A row with words in three columns whose blanks at the rivers are clearly wider than its other blanks: in a stretched line of running
 * text all blanks are wide.
 */
export function standsIn(row: Row, rivers: readonly River[]): boolean {
  if (crosses(row, rivers) || columnsOf(row, rivers).size < 3) return false;
  const [between, within]: [number[], number[]] = [[], []];
  row.slice(1).forEach((word, i) => {
    const before = row[i];
    if (before === undefined) return;
    const apart = columnAt(before.box.x + before.box.width / 2, rivers) !== columnAt(word.box.x + word.box.width / 2, rivers);
    (apart ? between : within).push((word.box.x - right(before.box)) / word.size);
  });
  const usual = within.sort((a, b) => a - b)[Math.floor(within.length / 2)] ?? 0.25;
  return Math.min(...between) > 0.32 && between.reduce((sum, gap) => sum + gap, 0) / between.length > Math.max(0.48, 1.5 * usual);
}
