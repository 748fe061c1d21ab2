import { Failure } from "../../model/failure.ts";
import { type BiffRecord, type BiffString, readerOf, recordsOf, richString } from "./biff-records.ts";

export type BiffFont = { name: string; size: number; bold: boolean; italic: boolean };
export type BiffLook = { font: number; format: number; align: number };
export type BiffSheetEntry = { name: string; at: number; hidden: boolean; hasCells: boolean };

/** What stands before the sheets: strings, fonts, looks, number formats, and where each sheet begins. */
export type BiffGlobals = {
  /** Excel 97 and later; before it strings are bytes. */
  unicode: boolean;
  from1904: boolean;
  fonts: BiffFont[];
  looks: BiffLook[];
  formats: Map<number, string>;
  strings: BiffString[];
  sheets: BiffSheetEntry[];
};

export const biff = {
  begin: 0x0809,
  end: 0x0a,
  encrypted: 0x2f,
  sheet: 0x85,
  font: 0x31,
  format: 0x41e,
  look: 0xe0,
  strings: 0xfc,
  from1904: 0x22,
  row: 0x208,
  columns: 0x7d,
  merged: 0xe5,
  sharedString: 0xfd,
  label: 0x204,
  richLabel: 0xd6,
  number: 0x203,
  packedNumber: 0x27e,
  packedNumbers: 0xbd,
  formula: 0x06,
  formulaText: 0x207,
  truth: 0x205,
  comment: 0x1c,
  textBox: 0x1b6,
} as const;

const version8 = 0x0600;
const version5 = 0x0500;

/** Throws the Failures `workbook-encrypted` and `workbook-too-old`. */
export function readGlobals(stream: Uint8Array): BiffGlobals {
  const globals: BiffGlobals = { unicode: true, from1904: false, fonts: [], looks: [], formats: new Map(), strings: [], sheets: [] };
  for (const record of recordsOf(stream)) {
    const body = record.parts[0];
    if (body === undefined || record.type === biff.end) break;
    if (record.type === biff.begin) {
      const version = body.u16(0);
      if (version !== version8 && version !== version5) throw new Failure("workbook-too-old");
      globals.unicode = version === version8;
    } else if (record.at === 0) throw new Failure("workbook-too-old");
    else if (record.type === biff.encrypted) throw new Failure("workbook-encrypted");
    else if (record.type === biff.from1904) globals.from1904 = body.u16(0) === 1;
    else if (record.type === biff.look) globals.looks.push({ font: body.u16(0), format: body.u16(2), align: body.u8(6) & 7 });
    else if (record.type === biff.font) globals.fonts.push(fontOf(record, globals.unicode));
    else if (record.type === biff.format) globals.formats.set(body.u16(0), formatOf(record, globals.unicode));
    else if (record.type === biff.strings) globals.strings = stringsOf(record);
    else if (record.type === biff.sheet) globals.sheets.push(sheetOf(record, globals.unicode));
  }
  return globals;
}

/** Letters of a short string: its flags come first in BIFF8, before that each is a byte. */
function shortString(reader: ReturnType<typeof readerOf>, length: number, unicode: boolean): string {
  return reader.characters(length, unicode && (reader.u8() & 1) === 1);
}

function fontOf(record: BiffRecord, unicode: boolean): BiffFont {
  const reader = readerOf(record);
  const size = reader.u16() / 20;
  const italic = (reader.u16() & 2) !== 0;
  reader.skip(2);
  const bold = reader.u16() >= 700;
  reader.skip(6);
  return { name: shortString(reader, reader.u8(), unicode), size, bold, italic };
}

function formatOf(record: BiffRecord, unicode: boolean): string {
  const reader = readerOf(record);
  reader.skip(2);
  return shortString(reader, unicode ? reader.u16() : reader.u8(), unicode);
}

function stringsOf(record: BiffRecord): BiffString[] {
  const reader = readerOf(record);
  reader.skip(4);
  const count = reader.u32();
  const strings: BiffString[] = [];
  while (strings.length < count && !reader.done()) strings.push(richString(reader, reader.u16()));
  return strings;
}

function sheetOf(record: BiffRecord, unicode: boolean): BiffSheetEntry {
  const reader = readerOf(record);
  const at = reader.u32();
  const hidden = (reader.u8() & 3) !== 0;
  const hasCells = reader.u8() === 0;
  return { at, hidden, hasCells, name: shortString(reader, reader.u8(), unicode) };
}

/** Font numbers leave out 4 ([MS-XLS] 2.5.129). */
export function fontNumbered(globals: BiffGlobals, number: number): BiffFont | null {
  return globals.fonts[number > 4 ? number - 1 : number] ?? null;
}
