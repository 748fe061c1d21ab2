import { right } from "./box.ts";
import type { Word } from "./marks.ts";

/** A blank strip that runs down between two columns. */
export type River = { from: number; to: number };
/** Rows [start, end) of a page that stand in columns, and the rivers between the columns. */
export type Region = { start: number; end: number; rivers: River[] };

type Row = readonly Word[];

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

/**
 * A row with words in three columns whose blanks at the rivers are clearly wider than its other blanks: in a stretched line of running
 * text all blanks are wide.
 */
function standsIn(row: Row, rivers: readonly River[]): boolean {
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

/** The rivers of a page's long tables. */
export function longRivers(rows: readonly Row[]): River[][] {
  return regionsOf(rows)
    .filter(({ start, end }) => end - start >= 12)
    .map(({ rivers }) => rivers);
}

/**
 * Strips that no row covers, but for at most `spanning` rows that block two of them or more at once (a heading over all columns), and that
 * have words on both sides in enough rows.
 */
export function riversOf(rows: readonly Row[], spanning: number, width: number): River[] {
  const size = Math.max(6, ...rows.map(sizeOf));
  let left = [...rows];
  let { rivers, blocked } = settled(left, width, size);
  for (let removed = 0; removed < spanning; removed++) {
    const worst = blocked
      .map((count, row) => ({ count, row }))
      .filter(({ count }) => count >= 2)
      .sort((x, y) => y.count - x.count)
      .slice(0, 3);
    const tries = worst.map(({ row }) => ({
      row,
      ...settled(
        left.filter((_, i) => i !== row),
        width,
        size,
      ),
    }));
    const best = tries.sort((x, y) => y.rivers.length - x.rivers.length)[0];
    if (best === undefined || best.rivers.length < Math.max(2, rivers.length + 1)) break;
    left = left.filter((_, i) => i !== best.row);
    ({ rivers, blocked } = best);
  }
  return rivers;
}

function settled(rows: readonly Row[], width: number, size: number): { rivers: River[]; blocked: number[] } {
  const { rivers, blocked } = strips(rows, width * size);
  return { rivers: sound(filled(rivers, rows), rows, size), blocked };
}

/** Strips that no row covers, and for each row how many more there would be without it. */
function strips(rows: readonly Row[], least: number): { rivers: River[]; blocked: number[] } {
  const steps: [x: number, row: number, change: 1 | -1][] = [];
  rows.forEach((row, i) => {
    let end = -Infinity;
    for (const { box } of row) {
      const from = Math.max(box.x, end);
      end = Math.max(end, right(box));
      if (from < end) steps.push([from, i, 1], [end, i, -1]);
    }
  });
  steps.sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const rivers: River[] = [];
  const blocked = rows.map(() => 0);
  const covering = new Set<number>();
  let free: number | null = null;
  let sole: { row: number; from: number } | null = null;
  for (const [x, row, change] of steps) {
    if (free !== null && x - free >= least) rivers.push({ from: free, to: x });
    if (change > 0) covering.add(row);
    else covering.delete(row);
    free = covering.size === 0 ? x : null;
    const [only] = covering.size === 1 ? covering : [];
    // Blanks inside the one covering row do not end the strip that it blocks.
    if (sole !== null && (only === sole.row || covering.size === 0)) continue;
    if (sole !== null && x - sole.from >= least) blocked[sole.row] = (blocked[sole.row] ?? 0) + 1;
    sole = only === undefined ? null : { row: only, from: x };
  }
  return { rivers, blocked };
}

/**
 * Blanks between words are a quarter of the size wide in every row; a river is wide in most rows that have words on both of its sides.
 * The least sound river goes first, for its going changes what stands on the sides of its neighbours.
 */
function sound(rivers: readonly River[], rows: readonly Row[], size: number): River[] {
  let kept = [...rivers];
  for (;;) {
    const widths = kept.map((_, i) => usualGap(i, kept, rows));
    const least = widths.indexOf(Math.min(...widths));
    if (least < 0 || (widths[least] ?? 0) >= 0.48 * size) return kept;
    kept = kept.filter((_, i) => i !== least);
  }
}

/** The middle one of the distances between the words left and right of river `i`, in rows that have words in both columns. */
function usualGap(i: number, rivers: readonly River[], rows: readonly Row[]): number {
  const gaps: number[] = [];
  for (const row of rows) {
    let [end, start] = [-Infinity, Infinity];
    for (const { box } of row) {
      const column = columnAt(box.x + box.width / 2, rivers);
      if (column === i) end = Math.max(end, right(box));
      if (column === i + 1) start = Math.min(start, box.x);
    }
    if (Number.isFinite(start - end)) gaps.push(start - end);
  }
  return gaps.length === 0 ? Infinity : (gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
}

/** Only rivers between columns that are used: by a tenth of the rows, and two at least. */
function filled(rivers: readonly River[], rows: readonly Row[]): River[] {
  let kept = [...rivers];
  for (let again = true; again; ) {
    const used = Array.from({ length: kept.length + 1 }, () => 0);
    for (const row of rows) for (const column of columnsOf(row, kept)) used[column] = (used[column] ?? 0) + 1;
    const empty = used.findIndex((count) => count < Math.max(Math.min(2, rows.length - 1), 0.1 * rows.length));
    again = empty >= 0 && kept.length > 0;
    // Of an idle column's two rivers the outer one goes, in the middle the narrower one.
    if (again) kept = kept.filter((_, i) => i !== (empty === 0 ? 0 : empty === kept.length ? empty - 1 : narrower(kept, empty)));
  }
  return kept;
}

function narrower(rivers: readonly River[], column: number): number {
  const width = (river: River | undefined): number => (river === undefined ? 0 : river.to - river.from);
  return width(rivers[column - 1]) < width(rivers[column]) ? column - 1 : column;
}

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

const sizeOf = (row: Row): number => Math.max(1, ...row.map((word) => word.size));
const top = (row: Row): number => Math.min(...row.map((word) => word.box.y));
const foot = (row: Row): number => Math.max(...row.map((word) => word.box.y + word.box.height));
