import { extended, type Region } from "./region-growth.ts";
import { crosses, type River, type Row, standsIn } from "./river.ts";
import { riversOf } from "./rivers.ts";

/**
 * Stretches of rows in which rivers are looked for, and how wide (in sizes) a river must be there: blanks of running text line up by
 * chance over two or three lines, never over twelve. `spanning` rows of a stretch may lie across (a group's heading over all columns).
 */
type Window = { rows: number; width: number; spanning: number };
const windows: Window[] = [
  { rows: 12, width: 0.22, spanning: 2 },
  { rows: 6, width: 0.7, spanning: 1 },
  { rows: 3, width: 1.2, spanning: 0 },
];

/**
 * Rows of words → the stretches that are set in three columns or more without being ruled. `known` are rivers of long tables on other
 * pages of the document: the table may begin or end here with few rows.
 */
export function regionsOf(rows: readonly Row[], known: readonly River[][] = []): Region[] {
  const taken = rows.map(() => false);
  const regions: Region[] = [];
  const take = (region: Region | null): void => {
    if (region === null || taken.slice(region.start, region.end).includes(true)) return;
    taken.fill(true, region.start, region.end);
    regions.push(region);
  };
  for (const rivers of [...known].sort((a, b) => b.length - a.length)) {
    rows.forEach((row, start) => {
      if (taken[start] !== true && standsIn(row, rivers)) take(extended({ start, end: start + 1, rivers }, rows, taken));
    });
  }
  for (const window of windows) for (const region of candidates(rows, window)) take(extended(region, rows, taken));
  return regions.sort((a, b) => a.start - b.start).map((region, i) => (i === 0 ? fromPageTop(region, rows, known) : region));
}

/**
 * A table that goes on from the page before may begin with lines in one column only. When other pages have the same columns and every row
 * above keeps to them, the table begins at the page's top; a title or a paragraph above a table would cross them.
 */
function fromPageTop(region: Region, rows: readonly Row[], known: readonly River[][]): Region {
  const alike = known.filter(
    (rivers) => rivers.length === region.rivers.length && rivers.every((river, i) => overlap(river, region.rivers[i] ?? river)),
  );
  const above = rows.slice(0, region.start);
  return alike.length >= 2 && above.every((row) => !crosses(row, region.rivers)) ? { ...region, start: 0 } : region;
}

const overlap = (a: River, b: River): boolean => a.from < b.to && b.from < a.to;

/** Every stretch of a window's length with two rivers or more, those with most rivers first: where columns are sparse some do not show. */
function candidates(rows: readonly Row[], window: Window): Region[] {
  const found: Region[] = [];
  for (let start = 0; start + window.rows <= rows.length; start++) {
    const stretch = rows.slice(start, start + window.rows);
    const rivers = riversOf(stretch, window.spanning, window.width);
    if (rivers.length >= 2 && stretch.some((row) => standsIn(row, rivers))) found.push({ start, end: start + window.rows, rivers });
  }
  return found.sort((a, b) => b.rivers.length - a.rivers.length || a.start - b.start);
}

/** The rivers of a page's long tables. */
export function longRivers(rows: readonly Row[]): River[][] {
  return regionsOf(rows)
    .filter(({ start, end }) => end - start >= 12)
    .map(({ rivers }) => rivers);
}
