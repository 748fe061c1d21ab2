import { right } from "../../text/box.ts";
import { columnAt, columnsOf, type River, type Row, sizeOf } from "./river.ts";

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
