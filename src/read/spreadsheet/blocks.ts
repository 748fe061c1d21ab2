import type { Document, Format } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import { assemble } from "../legacy/assemble.ts";
import type { RawBlock, RawCell, RawParagraph, RawRow } from "../legacy/raw.ts";
import type { Merge, Sheet } from "./sheet.ts";

/** A workbook's Document: each sheet its title rows as paragraphs, then one table. What is hidden is left out with a notice. */
export function workbookDocument(about: { sha256: string; format: Format; reader: string }, sheets: readonly Sheet[]): Document {
  const notices = sheets.flatMap(noticesOf);
  const blocks = sheets.filter((sheet) => !sheet.hidden && sheet.hasCells).flatMap(sheetBlocks);
  return assemble(about, [{ layer: "body", blocks }], notices);
}

function noticesOf(sheet: Sheet): Notice[] {
  const notice = (code: string, values: Notice["values"]): Notice => ({ code, severity: "info", values, evidence: null });
  if (sheet.cutShort) return [{ ...notice("sheet-cut-short", { sheet: sheet.name }), severity: "warning" }];
  if (!sheet.hasCells) return [notice("sheet-no-cells", { sheet: sheet.name })];
  if (sheet.hidden) return sheet.rows.size === 0 ? [] : [notice("sheet-hidden", { sheet: sheet.name })];
  const { comments, boxes } = sheet;
  const above = comments + boxes === 0 ? [] : [notice("sheet-comments-left-out", { sheet: sheet.name, comments, boxes })];
  const rows = [...sheet.rows.keys()].filter((row) => sheet.hiddenRows.has(row)).length;
  const used = new Set([...sheet.rows.values()].flatMap((line) => [...line.keys()]));
  const columns = [...used].filter((column) => sheet.hiddenColumns.has(column)).length;
  return rows + columns === 0 ? above : [...above, notice("sheet-parts-hidden", { sheet: sheet.name, rows, columns })];
}

/** What of a sheet is shown: rows and columns with words, and which merged cell covers a place. */
type View = { sheet: Sheet; rows: number[]; columns: number[]; mergeAt: (row: number, column: number) => Merge | null };

function viewOf(sheet: Sheet): View {
  const rows = [...sheet.rows.keys()]
    .filter((row) => !sheet.hiddenRows.has(row) && shownCells(sheet, row).length > 0)
    .sort((a, b) => a - b);
  // Columns in which a cell with words begins: one that only a merged title runs over is none.
  const columns = [...new Set(rows.flatMap((row) => shownCells(sheet, row)))].sort((a, b) => a - b);
  const merges = new Map<number, Merge[]>();
  for (const row of rows) merges.set(row, []);
  for (const merge of sheet.merges) {
    const from = rows.findIndex((row) => row >= merge.firstRow);
    for (let i = from; i >= 0 && (rows[i] ?? Number.POSITIVE_INFINITY) <= merge.lastRow; i++) merges.get(rows[i] ?? -1)?.push(merge);
  }
  const mergeAt = (row: number, column: number): Merge | null =>
    merges.get(row)?.find((merge) => column >= merge.firstColumn && column <= merge.lastColumn) ?? null;
  return { sheet, rows, columns, mergeAt };
}

function shownCells(sheet: Sheet, row: number): number[] {
  return [...(sheet.rows.get(row)?.keys() ?? [])].filter((column) => !sheet.hiddenColumns.has(column));
}

function sheetBlocks(sheet: Sheet): RawBlock[] {
  const view = viewOf(sheet);
  const titles = titleRows(view);
  const paragraphs = view.rows.slice(0, titles).flatMap((row) => shownCells(sheet, row).map((column) => paragraphAt(sheet, row, column)));
  const below = view.rows.slice(titles);
  if (below.length === 0) return paragraphs;
  return [...paragraphs, { kind: "table", rows: below.map((row) => rowAt(view, row, below)) }];
}

/** How many rows at the top hold one cell each: the sheet's title, its unit, "(Kèm theo …)". */
function titleRows({ sheet, rows, mergeAt }: View): number {
  const firstWide = rows.findIndex((row) => {
    const cells = shownCells(sheet, row);
    // A lone cell merged downwards belongs to a heading of several rows, whose other words stand in the next row.
    const merge = mergeAt(row, cells[0] ?? 0);
    return cells.length > 1 || (merge !== null && merge.lastRow > merge.firstRow && merge.lastColumn === merge.firstColumn);
  });
  return firstWide < 0 ? rows.length : firstWide;
}

function paragraphAt(sheet: Sheet, row: number, column: number): RawParagraph {
  const cell = sheet.rows.get(row)?.get(column);
  const place = { kind: "sheet" as const, sheet: sheet.name, row: row + 1, column: column + 1 };
  return { kind: "paragraph", runs: cell?.runs ?? [], notes: [], align: cell?.align ?? null, indent: null, headingLevel: null, place };
}

/** Cells so wide that no two borders are taken for one. */
const columnWidth = 1000;

/** A row of the table; a merged cell has the words of its first cell, the others' are not shown. */
function rowAt({ sheet, columns, mergeAt }: View, row: number, rows: readonly number[]): RawRow {
  const cells: RawCell[] = [];
  const edges = [0];
  for (let i = 0; i < columns.length; ) {
    const column = columns[i] ?? 0;
    const merge = mergeAt(row, column);
    let next = i + 1;
    while (merge !== null && (columns[next] ?? Number.POSITIVE_INFINITY) <= merge.lastColumn) next++;
    const top = merge === null ? row : (rows.find((shown) => shown >= merge.firstRow) ?? row);
    const [wordsRow, wordsColumn] = merge === null ? [row, column] : [merge.firstRow, merge.firstColumn];
    const hasWords = row === top && sheet.rows.get(wordsRow)?.has(wordsColumn) === true;
    cells.push({
      blocks: hasWords ? [paragraphAt(sheet, wordsRow, wordsColumn)] : [],
      across: "none",
      down: merge === null || merge.firstRow === merge.lastRow ? "none" : row === top ? "start" : "continue",
    });
    edges.push(next * columnWidth);
    i = next;
  }
  return { cells, edges, heading: false };
}
