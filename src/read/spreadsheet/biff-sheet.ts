import { Failure } from "../../model/failure.ts";
import type { Bytes } from "../legacy/doc/bytes.ts";
import type { RawRun } from "../legacy/raw.ts";
import { type BiffGlobals, type BiffSheetEntry, biff, fontNumbered } from "./biff-globals.ts";
import { type BiffRecord, type BiffString, readerOf, recordsOf, richString } from "./biff-records.ts";
import { formatCode, showNumber } from "./number-format.ts";
import { emptySheet, mostCells, putCell, type Sheet, type SheetCell } from "./sheet.ts";

const alignments = [null, "left", "center", "right", null, "justify", "center", "justify"] as const;

/** Reads one sheet's cells. Charts within it are streams of their own and are passed over. */
export function readBiffSheet(stream: Uint8Array, entry: BiffSheetEntry, globals: BiffGlobals): Sheet {
  const sheet = emptySheet(entry.name, entry.hidden, entry.hasCells);
  if (!entry.hasCells) return sheet;
  let depth = 0;
  let cells = 0;
  let formula: { row: number; column: number; look: number } | null = null;
  const put = (row: number, column: number, look: number, content: BiffString | string): void => {
    cells += putCell(sheet, row, column, cellOf(globals, look, content));
    if (cells > mostCells) throw new Failure("workbook-too-large", { sheet: sheet.name, cells: mostCells });
  };
  for (const record of recordsOf(stream, entry.at)) {
    if (record.type === biff.begin) depth++;
    else if (record.type === biff.end) depth--;
    if (depth <= 0) break;
    const body = record.parts[0];
    if (depth > 1 || body === undefined) continue;
    const [row, column, look] = [body.u16(0), body.u16(2), body.u16(4)];
    const number = (value: number, of: number): string => showNumber(value, codeOf(globals, of), globals.from1904);
    if (record.type === biff.sharedString) put(row, column, look, globals.strings[body.u32(6)] ?? "");
    else if (record.type === biff.label || record.type === biff.richLabel) put(row, column, look, labelOf(record, globals.unicode));
    else if (record.type === biff.number) put(row, column, look, number(doubleAt(body, 6), look));
    else if (record.type === biff.packedNumber) put(row, column, look, number(unpacked(body.u32(6)), look));
    else if (record.type === biff.packedNumbers) {
      for (let i = 0; 4 + i * 6 + 6 <= body.length - 2; i++) {
        const own = body.u16(4 + i * 6);
        put(row, column + i, own, number(unpacked(body.u32(6 + i * 6)), own));
      }
    } else if (record.type === biff.truth) put(row, column, look, truthOf(body.u8(6), body.u8(7) === 1));
    else if (record.type === biff.formula) {
      formula = { row, column, look };
      if (body.u16(12) !== 0xffff) put(row, column, look, number(doubleAt(body, 6), look));
      else if (body.u8(6) === 1 || body.u8(6) === 2) put(row, column, look, truthOf(body.u8(8), body.u8(6) === 2));
    } else if (record.type === biff.formulaText && formula !== null) {
      put(formula.row, formula.column, formula.look, labelAt(record, 0, globals.unicode));
      formula = null;
    } else layout(sheet, record.type, body);
  }
  sheet.cutShort = depth > 0;
  // Every comment has a text box of its own.
  sheet.boxes = Math.max(0, sheet.boxes - sheet.comments);
  return sheet;
}

/** Hidden rows and columns, merged cells, and what lies above the cells. */
function layout(sheet: Sheet, type: number, body: Bytes): void {
  if (type === biff.comment) sheet.comments++;
  if (type === biff.textBox) sheet.boxes++;
  if (type === biff.row && (body.u16(12) & 0x20) !== 0) sheet.hiddenRows.add(body.u16(0));
  if (type === biff.columns && (body.u16(8) & 1) !== 0) {
    for (let column = body.u16(0); column <= Math.min(body.u16(2), 255); column++) sheet.hiddenColumns.add(column);
  }
  if (type === biff.merged) {
    for (let i = 0; i < body.u16(0); i++) {
      const at = 2 + i * 8;
      sheet.merges.push({ firstRow: body.u16(at), lastRow: body.u16(at + 2), firstColumn: body.u16(at + 4), lastColumn: body.u16(at + 6) });
    }
  }
}

function labelOf(record: BiffRecord, unicode: boolean): BiffString {
  return labelAt(record, 6, unicode);
}

function labelAt(record: BiffRecord, at: number, unicode: boolean): BiffString {
  const reader = readerOf(record);
  reader.skip(at);
  const length = reader.u16();
  return unicode ? richString(reader, length) : { text: reader.characters(length, false), changes: [] };
}

function codeOf(globals: BiffGlobals, look: number): string {
  return formatCode(globals.looks[look]?.format ?? 0, globals.formats);
}

function cellOf(globals: BiffGlobals, number: number, content: BiffString | string): SheetCell {
  const look = globals.looks[number];
  const align = alignments[look?.align ?? 0] ?? null;
  const { text, changes } = typeof content === "string" ? { text: content, changes: [] } : content;
  const starts = [{ at: 0, font: look?.font ?? 0 }, ...changes];
  const runs = starts.map(({ at, font }, i): RawRun => {
    const known = fontNumbered(globals, font);
    return {
      text: text.slice(at, starts[i + 1]?.at ?? text.length),
      font: known?.name ?? null,
      bold: known?.bold ?? false,
      italic: known?.italic ?? false,
      size: known?.size ?? null,
    };
  });
  return { runs: runs.filter((run) => run.text !== ""), align };
}

function doubleAt(body: Bytes, at: number): number {
  const eight = new DataView(new ArrayBuffer(8));
  for (let i = 0; i < 8; i++) eight.setUint8(i, body.u8(at + i));
  return eight.getFloat64(0, true);
}

/** A number in four bytes: an integer or the upper half of a double, times 1 or 1/100 ([MS-XLS] 2.5.217). */
function unpacked(packed: number): number {
  const half = new DataView(new ArrayBuffer(8));
  half.setUint32(4, (packed & 0xfffffffc) >>> 0, true);
  const value = (packed & 2) !== 0 ? packed >> 2 : half.getFloat64(0, true);
  return (packed & 1) !== 0 ? value / 100 : value;
}

const errorNames = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

function truthOf(value: number, isError: boolean): string {
  if (isError) return errorNames.get(value) ?? "#?";
  return value === 0 ? "FALSE" : "TRUE";
}
