import { type Grid, type GridCell, gridBox } from "./grid.ts";
import { snap } from "./joined-edges.ts";

/**
 * Two tables drawn one under the other share a line but not their columns. The grid is cut where a line runs all the way across and the
 * columns below are others than those above: neither set holds the other, and they share less than half.
 */
export function apart(grid: Grid): Grid[] {
  const rows = grid.ys.length - 1;
  const inner = Array.from({ length: rows }, (_, row) => innerLines(grid, row));
  const cuts: number[] = [];
  let above: Set<number> | null = null;
  for (let row = 0; row < rows; row++) {
    const here = inner[row] ?? new Set<number>();
    if (here.size === 0) continue;
    if (above !== null && differ(above, here) && clear(grid, row)) {
      cuts.push(row);
      above = here;
    } else above = above === null ? here : new Set([...above, ...here]);
  }
  if (cuts.length === 0) return [grid];
  return [0, ...cuts].map((from, i) => part(grid, from, cuts[i] ?? rows));
}

/** Column lines that really part cells in a row. */
function innerLines(grid: Grid, row: number): Set<number> {
  const found = new Set<number>();
  for (const cell of grid.cells) {
    if (cell.row <= row && row < cell.row + cell.rowSpan && cell.column > 0) found.add(cell.column);
  }
  return found;
}

function differ(above: Set<number>, here: Set<number>): boolean {
  const shared = [...here].filter((line) => above.has(line)).length;
  const [most, least] = [Math.max(above.size, here.size), Math.min(above.size, here.size)];
  return shared < least && shared * 2 < most;
}

/** No cell reaches over the top of this row. */
function clear(grid: Grid, row: number): boolean {
  return grid.cells.every((cell) => cell.row >= row || cell.row + cell.rowSpan <= row);
}

/** Rows [from, to) as a grid of their own, with only the column lines that they use. */
function part(grid: Grid, from: number, to: number): Grid {
  const cells = grid.cells.filter((cell) => cell.row >= from && cell.row < to);
  return withUsedLines({ xs: grid.xs, ys: grid.ys.slice(from, to + 1), cells: cells.map((cell) => ({ ...cell, row: cell.row - from })) });
}

/** The same grid without column and row lines at which no cell begins or ends, and without slivers too narrow for a letter. */
export function withUsedLines(grid: Grid): Grid {
  const columns = used(
    grid.xs,
    grid.cells.flatMap((cell) => [cell.column, cell.column + cell.columnSpan]),
  );
  const rows = used(
    grid.ys,
    grid.cells.flatMap((cell) => [cell.row, cell.row + cell.rowSpan]),
  );
  const cells = grid.cells.map((cell): GridCell => {
    const [column, row] = [columns.indexOf(cell.column), rows.indexOf(cell.row)];
    return {
      column,
      row,
      columnSpan: columns.indexOf(cell.column + cell.columnSpan) - column,
      rowSpan: rows.indexOf(cell.row + cell.rowSpan) - row,
    };
  });
  return { xs: columns.map((i) => grid.xs[i] ?? 0), ys: rows.map((i) => grid.ys[i] ?? 0), cells };
}

function used(lines: readonly number[], at: readonly number[]): number[] {
  const wanted = new Set(at);
  return lines.map((_, i) => i).filter((i) => wanted.has(i));
}

/** A grid of one cell frames a page or a paragraph: no table. */
export function isTable(grid: Grid): boolean {
  const { width, height } = gridBox(grid);
  return grid.cells.length > 1 && width > 8 * snap && height > 3 * snap;
}
