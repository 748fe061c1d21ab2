import { right } from "../../text/box.ts";
import { columnAt, columnsOf, crosses, foot, type River, type Row, sizeOf, standsIn, top } from "./river.ts";

/** Rows [start, end) of a page that stand in columns, and the rivers between the columns. */
export type Region = { start: number; end: number; rivers: River[] };

/** A region grown up and down over rows that keep to its rivers, with the rivers that hold for all of it. */
export function extended(region: Region, rows: readonly Row[], taken: readonly boolean[]): Region | null {
  let { start, end } = region;
  let rivers = region.rivers;
  if (taken.slice(start, end).includes(true)) return null;
  for (let again = true; again; ) {
    const before = [start, end].join();
    start = reach(rows, start - 1, -1, rivers, taken) + 1;
    end = reach(rows, end, 1, rivers, taken);
    while (end - start > 2 && !keeps(rows[start] ?? [], rivers)) start++;
    while (end - start > 2 && !keeps(rows[end - 1] ?? [], rivers) && !headsGroup(rows[end - 1] ?? [], rivers)) end--;
    const within = rows.slice(start, end);
    const lying = within.filter((row) => crosses(row, rivers)).length;
    if (lying > Math.max(1, 0.25 * within.length)) return null;
    rivers = narrowed(
      rivers,
      within.filter((row) => !crosses(row, rivers)),
    );
    again = [start, end].join() !== before;
  }
  const full = rows.slice(start, end).some((row) => standsIn(row, rivers));
  return rivers.length >= 2 && full && end - start >= 2 ? { start, end, rivers } : null;
}

/** Each river as wide as all rows leave it; where they leave no common strip it stays as it was. */
function narrowed(rivers: readonly River[], rows: readonly Row[]): River[] {
  return rivers.map((river) => {
    let strips: River[] = [river];
    for (const row of rows) {
      const cut = strips.flatMap((strip) => without(strip, row)).filter(({ from, to }) => to - from >= 1);
      if (cut.length > 0) strips = cut;
    }
    return strips.sort((a, b) => b.to - b.from - (a.to - a.from))[0] ?? river;
  });
}

function without(strip: River, row: Row): River[] {
  let parts: River[] = [strip];
  for (const { box } of row) {
    parts = parts
      .flatMap(({ from, to }) => [
        { from, to: Math.min(to, box.x) },
        { from: Math.max(from, right(box)), to },
      ])
      .filter(({ from, to }) => to > from);
  }
  return parts.filter((part, i) => parts.findIndex((other) => other.from === part.from && other.to === part.to) === i);
}

/** The first row from `from` on, in direction `step`, that is no more of the region; up to two rows may lie across if the table goes on. */
function reach(rows: readonly Row[], from: number, step: 1 | -1, rivers: readonly River[], taken: readonly boolean[]): number {
  let last = from;
  let across = 0;
  for (let i = from; i >= 0 && i < rows.length && taken[i] !== true; i += step) {
    const [row, before] = [rows[i] ?? [], rows[i - step] ?? []];
    const apart = step > 0 ? top(row) - foot(before) : top(before) - foot(row);
    if (apart > 3 * sizeOf(row)) break;
    if (keeps(row, rivers)) {
      // Rows with words in one column alone go on a cell; above the table they would be a title, but for a heading's lines set half a line higher.
      if (columnsOf(row, rivers).size >= 2 || step > 0 || apart < 0) last = i + step;
      across = 0;
    } else {
      if (++across > 2) break;
      if (step > 0 && headsGroup(row, rivers)) last = i + step;
    }
  }
  return last;
}

/** "II    Về chuyển đổi số": a lone label in the first column, then words across the others. */
function headsGroup(row: Row, rivers: readonly River[]): boolean {
  const [first, second] = row;
  if (first === undefined || second === undefined || columnAt(right(first.box), rivers) !== 0) return false;
  return first.text.length <= 6 && second.box.x - right(first.box) > 0.6 * first.size && columnAt(second.box.x, rivers) > 0;
}

const keeps = (row: Row, rivers: readonly River[]): boolean => !crosses(row, rivers);
