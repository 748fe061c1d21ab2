import type { Block, Cell, Layer, Table, TableRow } from "../model/document.ts";
import type { Place } from "../model/place.ts";

/** A cell before its column is known: cells of a row follow each other, spans push those below aside. */
export type LooseCell = { rowSpan: number; columnSpan: number; heading: boolean; blocks: Block[] };

/**
 * Sets rows of cells into a grid that they tile, as browsers do (HTML standard, 4.9.12): each cell goes to the first free column;
 * spans that reach too far are cut, holes are filled with empty cells.
 */
export function tableOf(rows: readonly (readonly LooseCell[])[], layer: Layer, places: Place[]): Table {
  const taken = rows.map(() => new Set<number>());
  const placed = rows.map((row, r) => placeRow(row, r, taken));
  const columns = taken.reduce((most, row) => Math.max(most, ...[...row].map((column) => column + 1)), 1);
  const tiled = placed.map((cells, row): TableRow => {
    const holes = missing(taken[row] ?? new Set(), columns).map((column): Cell => ({ ...emptyCell, row, column }));
    return { cells: [...cells, ...holes].sort((a, b) => a.column - b.column), repeatedHeading: false };
  });
  return { kind: "table", id: "", layer, columns, rows: tiled, places };
}

const emptyCell: LooseCell = { rowSpan: 1, columnSpan: 1, heading: false, blocks: [] };

function placeRow(row: readonly LooseCell[], at: number, taken: readonly Set<number>[]): Cell[] {
  let column = 0;
  return row.map((loose) => {
    while (taken[at]?.has(column)) column++;
    let columnSpan = 1;
    while (columnSpan < loose.columnSpan && !taken[at]?.has(column + columnSpan)) columnSpan++;
    const rowSpan = Math.max(1, Math.min(loose.rowSpan, taken.length - at));
    const cell = { ...loose, row: at, column, rowSpan, columnSpan };
    for (const below of taken.slice(at, at + rowSpan)) {
      for (let x = column; x < column + columnSpan; x++) below.add(x);
    }
    column += columnSpan;
    return cell;
  });
}

function missing(taken: ReadonlySet<number>, columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => column).filter((column) => !taken.has(column));
}

/** A cell's words, its paragraphs and inner tables joined by blanks. */
export function cellText(cell: Cell): string {
  const texts = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block) =>
      block.kind === "paragraph" ? [block.text] : block.rows.flatMap((row) => row.cells.flatMap((c) => texts(c.blocks))),
    );
  return texts(cell.blocks).join(" ");
}

/**
 * Marks rows that print the heading again (after a page break in the source the table was made from). A heading of several rows
 * is repeated as a whole. A row is such only if it says, cell by cell, what the heading says.
 */
export function markRepeatedHeadings(table: Table): Table {
  const heading = headingRows(table).map(rowKey);
  const repeats = new Set<number>();
  for (let r = heading.length; r + heading.length <= table.rows.length; r++) {
    if (heading.every((key, i) => key !== null && rowKey(table.rows[r + i]) === key))
      for (let i = 0; i < heading.length; i++) repeats.add(r + i);
  }
  return { ...table, rows: table.rows.map((row, r) => (repeats.has(r) ? { ...row, repeatedHeading: true } : row)) };
}

/** The rows at a table's top that are marked as its heading, or its first row. */
export function headingRows(table: Table): TableRow[] {
  const first = table.rows.findIndex((row) => !row.cells.some((cell) => cell.heading));
  return table.rows.slice(0, first === -1 ? table.rows.length : Math.max(1, first));
}

/** What a row says, for comparing; null when it fills fewer than two cells and so heads no columns. */
function rowKey(row: TableRow | undefined): string | null {
  const texts = row?.cells.map(cellText) ?? [];
  return texts.filter((text) => text !== "").length < 2 ? null : texts.join("\u0000");
}
