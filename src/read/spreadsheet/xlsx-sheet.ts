import { Failure } from "../../model/failure.ts";
import { formatCode, showNumber } from "./number-format.ts";
import { type Attributes, readPart, unescaped } from "./part-events.ts";
import { emptySheet, type Merge, mostCells, putCell, type Sheet, type SheetCell } from "./sheet.ts";
import type { XlsxStyles } from "./xlsx-styles.ts";
import { type RichPiece, richText, runsOf } from "./xlsx-text.ts";
import type { XlsxSheetEntry } from "./xlsx-workbook.ts";

/** What all sheets of a workbook share. */
export type XlsxShared = { strings: RichPiece[][]; styles: XlsxStyles; from1904: boolean };

type OpenCell = { row: number; column: number; type: string; look: number; value: string; inline: RichPiece[] };

const noLook = { font: { font: null, bold: false, italic: false, size: null }, format: 0, align: null };

/** Reads a worksheet's cells, merged cells, hidden rows and columns: [ECMA-376-1] 18.3. */
export function readXlsxSheet(bytes: Uint8Array, entry: XlsxSheetEntry, shared: XlsxShared): Sheet {
  const sheet = emptySheet(entry.name, entry.hidden);
  const inline = richText();
  let cell: OpenCell | null = null;
  let inValue = false;
  let row = -1;
  let column = -1;
  let cells = 0;
  readPart(bytes, entry.part ?? entry.name, {
    open: (name, attributes) => {
      if (name === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (isHidden(attributes)) sheet.hiddenRows.add(row);
      } else if (name === "c") {
        const place = attributes.r === undefined ? { row, column: column + 1 } : placeOf(attributes.r);
        column = place.column;
        cell = { ...place, type: attributes.t ?? "n", look: Number(attributes.s ?? 0), value: "", inline: [] };
      } else if (name === "v") inValue = true;
      else if (name === "col" && isHidden(attributes)) hideColumns(sheet, attributes);
      else if (name === "mergeCell") addMerge(sheet, attributes.ref ?? "");
      else if (cell !== null) inline.open(name, attributes);
    },
    close: (name) => {
      if (name === "v") inValue = false;
      else if (name === "c" && cell !== null) {
        cells += putCell(sheet, cell.row, cell.column, shownCell({ ...cell, inline: inline.take() }, shared));
        if (cells > mostCells) throw new Failure("workbook-too-large", { sheet: sheet.name, cells: mostCells });
        cell = null;
      } else if (cell !== null) inline.close(name);
    },
    text: (text) => {
      if (inValue && cell !== null) cell.value += text;
      else if (cell !== null) inline.text(text);
    },
  });
  return sheet;
}

function shownCell(cell: OpenCell, { strings, styles, from1904 }: XlsxShared): SheetCell {
  const look = styles.looks[cell.look] ?? noLook;
  const asIs = (text: string): SheetCell => ({ runs: [{ ...look.font, text }], align: look.align });
  if (cell.type === "s") return { runs: runsOf(strings[Number(cell.value)] ?? [], look.font), align: look.align };
  if (cell.type === "inlineStr") return { runs: runsOf(cell.inline, look.font), align: look.align };
  if (cell.type === "b") return asIs(cell.value === "1" ? "TRUE" : "FALSE");
  const number = Number(cell.value);
  if (cell.type !== "n" || cell.value.trim() === "" || !Number.isFinite(number)) return asIs(unescaped(cell.value));
  return asIs(showNumber(number, formatCode(look.format, styles.formats), from1904));
}

function isHidden(attributes: Attributes): boolean {
  return attributes.hidden === "1" || attributes.hidden === "true";
}

/** Excel has 16384 columns; one `col` may stand for all of them. */
const mostColumns = 16384;

function hideColumns(sheet: Sheet, { min, max }: Attributes): void {
  for (let column = Number(min ?? 1); column <= Math.min(Number(max ?? min ?? 1), mostColumns); column++)
    sheet.hiddenColumns.add(column - 1);
}

function addMerge(sheet: Sheet, reference: string): void {
  const [from = "", to = from] = reference.split(":");
  const first = placeOf(from);
  const last = placeOf(to);
  const merge: Merge = { firstRow: first.row, lastRow: last.row, firstColumn: first.column, lastColumn: last.column };
  sheet.merges.push(merge);
}

/** "AB12" → row 11, column 27. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]+)\$?(\d+)$/iu.exec(reference) ?? [];
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
