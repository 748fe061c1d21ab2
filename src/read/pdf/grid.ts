import type { Box } from "../../model/place.ts";
import type { Frame } from "./frames.ts";
import { clusters, snap } from "./joined-edges.ts";
import type { Rule } from "./marks.ts";

/** A cell of a ruled grid; rows and columns count from 0. */
export type GridCell = { row: number; column: number; rowSpan: number; columnSpan: number };
/** Lines of a grid (`xs` one more than columns, `ys` one more than rows) and the cells that tile it, in reading order. */
export type Grid = { xs: number[]; ys: number[]; cells: GridCell[] };

export const gridBox = ({ xs, ys }: Grid): Box => {
  const [x, y] = [xs[0] ?? 0, ys[0] ?? 0];
  return { x, y, width: (xs.at(-1) ?? x) - x, height: (ys.at(-1) ?? y) - y };
};

export function cellBox(grid: Grid, cell: GridCell): Box {
  const [x, y] = [grid.xs[cell.column] ?? 0, grid.ys[cell.row] ?? 0];
  return { x, y, width: (grid.xs[cell.column + cell.columnSpan] ?? x) - x, height: (grid.ys[cell.row + cell.rowSpan] ?? y) - y };
}

/**
 * Frame → cells. Every crossing height and side makes a slot grid; slots with no line between them flow together, and a flow that is a
 * rectangle is a cell. One that is not (a line breaks off in the middle) falls into its rows.
 */
export function gridOf(frame: Frame): Grid {
  const xs = lines(frame.vertical);
  const ys = lines(frame.horizontal);
  const [rows, columns] = [Math.max(0, ys.length - 1), Math.max(0, xs.length - 1)];
  const parent = Array.from({ length: rows * columns }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    parent[i] = at;
    return at;
  };
  const above = separators(frame.horizontal, ys, xs);
  const before = separators(frame.vertical, xs, ys);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      if (r > 0 && above[r]?.[c] !== true) parent[root(r * columns + c)] = root((r - 1) * columns + c);
      if (c > 0 && before[c]?.[r] !== true) parent[root(r * columns + c)] = root(r * columns + c - 1);
    }
  }
  const flows = new Map<number, number[]>();
  for (let i = 0; i < rows * columns; i++) {
    const flow = flows.get(root(i));
    if (flow === undefined) flows.set(root(i), [i]);
    else flow.push(i);
  }
  const cells = [...flows.values()].flatMap((slots) => rectangles(slots, columns));
  return { xs, ys, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

function lines(edges: readonly Rule[]): number[] {
  const sorted = edges.map((edge) => edge.at).sort((a, b) => a - b);
  return clusters(sorted, (at) => at).map((run) => run.reduce((sum, at) => sum + at, 0) / run.length);
}

/** For every line and every stretch between two crossing lines: is it drawn there, at least for the most part? */
function separators(edges: readonly Rule[], ats: readonly number[], stops: readonly number[]): boolean[][] {
  const drawn = ats.map(() => stops.slice(1).map(() => 0));
  for (const edge of edges) {
    const line = nearest(ats, edge.at);
    stops.slice(1).forEach((stop, i) => {
      const covered = drawn[line];
      if (covered !== undefined)
        covered[i] = (covered[i] ?? 0) + Math.max(0, Math.min(edge.to, stop) - Math.max(edge.from, stops[i] ?? stop));
    });
  }
  return drawn.map((covered) => covered.map((length, i) => length >= 0.6 * ((stops[i + 1] ?? 0) - (stops[i] ?? 0)) - snap / 2));
}

function nearest(ats: readonly number[], at: number): number {
  let best = 0;
  ats.forEach((other, i) => {
    if (Math.abs(other - at) < Math.abs((ats[best] ?? Infinity) - at)) best = i;
  });
  return best;
}

function rectangles(slots: readonly number[], columns: number): GridCell[] {
  const rows = slots.map((slot) => Math.floor(slot / columns));
  const cols = slots.map((slot) => slot % columns);
  const [row, column] = [Math.min(...rows), Math.min(...cols)];
  const [rowSpan, columnSpan] = [Math.max(...rows) - row + 1, Math.max(...cols) - column + 1];
  if (slots.length === rowSpan * columnSpan) return [{ row, column, rowSpan, columnSpan }];
  const found: GridCell[] = [];
  let open: GridCell | null = null;
  for (const slot of slots) {
    const [r, c] = [Math.floor(slot / columns), slot % columns];
    if (open !== null && open.row === r && open.column + open.columnSpan === c) open.columnSpan++;
    else {
      open = { row: r, column: c, rowSpan: 1, columnSpan: 1 };
      found.push(open);
    }
  }
  return found;
}
