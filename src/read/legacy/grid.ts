import type { RawCell, RawRow } from "./raw.ts";

/** A cell's place in the grid; `cells` are the raw cells it is made of (several when merged). */
export type PlacedCell = { row: number; column: number; rowSpan: number; columnSpan: number; cells: RawCell[] };
export type Grid = { columns: number; rows: PlacedCell[][] };

/**
 * Borders this near (twentieths of a point; 80 is 1.4 mm) are one border: rows dragged by hand never quite meet, and every
 * row of a table converted from other programs is a twip off.
 */
const sameBorder = 80;

/** Tiles a grid with the cells of rows that tell only where their borders stand. */
export function gridOf(rows: readonly RawRow[]): Grid {
  const edges = rows.map(edgesOf);
  const borders = bordersOf(edges, sameBorder);
  const usable = edges.every((row) => row.every((edge, i) => i === 0 || columnOf(borders, edge) > columnOf(borders, row[i - 1] ?? 0)));
  return placed(rows, edges, usable ? borders : bordersOf(edges, 0));
}

/** Strictly growing edges; rows without any get columns of equal width. */
function edgesOf(row: RawRow): number[] {
  if (row.edges.length === 0) return Array.from({ length: row.cells.length + 1 }, (_, i) => i * 1000);
  let last = Number.NEGATIVE_INFINITY;
  return row.edges.map((edge) => {
    last = Math.max(edge, last + 1);
    return last;
  });
}

/** The distinct borders of all rows, from left to right. */
function bordersOf(rows: readonly number[][], tolerance: number): number[] {
  const borders: number[] = [];
  for (const edge of rows.flat().sort((a, b) => a - b)) {
    const last = borders.at(-1);
    if (last === undefined || edge - last > tolerance) borders.push(edge);
  }
  return borders;
}

/** The number of the border at `edge`: the last one that does not lie to its right. */
function columnOf(borders: readonly number[], edge: number): number {
  let low = 0;
  let high = borders.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((borders[middle] ?? 0) <= edge) low = middle;
    else high = middle - 1;
  }
  return low;
}

function placed(rows: readonly RawRow[], edges: readonly number[][], borders: readonly number[]): Grid {
  const columns = Math.max(1, borders.length - 1);
  const grid: PlacedCell[][] = [];
  let above = new Map<number, PlacedCell>();
  rows.forEach((raw, row) => {
    const here = new Map<number, PlacedCell>();
    const line: PlacedCell[] = [];
    let next = 0;
    raw.cells.forEach((cell, i) => {
      const column = columnOf(borders, edges[row]?.[i] ?? 0);
      const end = columnOf(borders, edges[row]?.[i + 1] ?? 0);
      if (column > next) line.push(emptyCell(row, next, column - next));
      next = end;
      const left = line.at(-1);
      const over = above.get(column);
      if (cell.across === "continue" && left !== undefined) {
        left.columnSpan = end - left.column;
        left.cells.push(cell);
      } else if (cell.down === "continue" && over !== undefined && over.columnSpan === end - column) {
        over.rowSpan = row - over.row + 1;
        over.cells.push(cell);
        here.set(column, over);
      } else {
        const fresh = { row, column, rowSpan: 1, columnSpan: end - column, cells: [cell] };
        line.push(fresh);
        here.set(column, fresh);
      }
    });
    if (next < columns) line.push(emptyCell(row, next, columns - next));
    grid.push(line);
    above = here;
  });
  return { columns, rows: grid };
}

function emptyCell(row: number, column: number, columnSpan: number): PlacedCell {
  return { row, column, rowSpan: 1, columnSpan, cells: [] };
}
