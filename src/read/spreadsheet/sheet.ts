import type { RawRun } from "../legacy/raw.ts";

/** A cell's words as it shows them, in the fonts that they are set in. Rows and columns count from 0. */
export type SheetCell = { runs: RawRun[]; align: "left" | "center" | "right" | "justify" | null };
export type Merge = { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number };

/** A sheet as both workbook formats give it; only cells with words are there. */
export type Sheet = {
  name: string;
  hidden: boolean;
  /** False for chart and macro sheets, which have no cells. */
  hasCells: boolean;
  /** The file ends before the sheet does. */
  cutShort: boolean;
  /** Comments and text boxes lie above the cells; they are counted, not read. */
  comments: number;
  boxes: number;
  rows: Map<number, Map<number, SheetCell>>;
  merges: Merge[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
};

export function emptySheet(name: string, hidden: boolean, hasCells = true): Sheet {
  return {
    name,
    hidden,
    hasCells,
    cutShort: false,
    comments: 0,
    boxes: 0,
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** More cells than this are data, no plan. */
export const mostCells = 200_000;

/** Puts a cell with words into its place; a cell without words is none. Returns how many cells were added, for counting. */
export function putCell(sheet: Sheet, row: number, column: number, cell: SheetCell): number {
  if (cell.runs.every((run) => run.text.trim() === "")) return 0;
  const line = sheet.rows.get(row) ?? new Map<number, SheetCell>();
  sheet.rows.set(row, line);
  const added = line.has(column) ? 0 : 1;
  line.set(column, cell);
  return added;
}
