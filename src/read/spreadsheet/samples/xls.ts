import * as CFB from "cfb";

export const u16 = (...values: number[]) => Buffer.from(values.flatMap((value) => [value & 255, (value >> 8) & 255]));
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const f64 = (value: number) => Buffer.from(Float64Array.of(value).buffer);
export const record = (type: number, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u16(type, body.length), body]);
};
const wide = (text: string) => Buffer.concat([Buffer.of(1), Buffer.from(text, "utf16le")]);
const narrow = (text: string) => Buffer.concat([Buffer.of(0), Buffer.from(text, "latin1")]);

/** Letters that from letter `at` on stand in font `to`. */
const changing = (text: string, at: number, to: number) => Buffer.concat([Buffer.of(8), u16(1), Buffer.from(text, "latin1"), u16(at, to)]);

export const begin = (kind: number) => record(0x809, u16(0x600, kind, 0, 0), u32(0), u32(0));
export const end = record(0x0a);
const font = (name: string, bold: boolean) =>
  record(0x31, u16(240, 0, 0, bold ? 700 : 400, 0), Buffer.of(0, 0, 0, 0, name.length), narrow(name));
const look = (fontNumber: number, format: number, align = 0) =>
  record(0xe0, u16(fontNumber, format, 0), Buffer.of(align), Buffer.alloc(13));
const sheetEntry = (at: number, name: string, hidden: boolean) =>
  record(0x85, u32(at), Buffer.of(hidden ? 1 : 0, 0, name.length), wide(name));

/** Fonts 0–3, then 5: the format knows no font 4. */
const fonts = [
  font("Arial", false),
  font("Arial", false),
  font("Arial", false),
  font("Arial", false),
  font(".VnTime", false),
  font(".VnTimeH", true),
];
const looks = [look(0, 0), look(6, 0, 2), look(5, 0), look(0, 14), look(0, 9), look(0, 164)];
/** The third string runs into a continuation in its middle; the last one changes its font after five letters. */
const strings = [
  record(0xfc, u32(5), u32(5), u16(8), narrow("k\u00d5 ho\u00b9ch"), u16(2), narrow("TT"), u16(8), narrow("Nhi")),
  record(0x3c, wide("ệm vụ"), u16(11), changing("\u00a7\u00acn v\u00de: ABC", 7, 0), u16(3), narrow("H\u00b9n")),
];

const cell = (type: number, row: number, column: number, format: number, ...rest: Uint8Array[]) =>
  record(type, u16(row, column, format), ...rest);
const label = (row: number, column: number, format: number, string: number) => cell(0xfd, row, column, format, u32(string));

const plan = Buffer.concat([
  begin(0x10),
  record(0x7d, u16(5, 5, 2000, 0, 1, 0)),
  record(0x208, u16(4, 0, 1, 255, 0, 0), u32(0x20)),
  label(0, 0, 1, 0),
  label(1, 0, 0, 1),
  label(1, 1, 0, 2),
  label(1, 2, 2, 3),
  label(1, 3, 2, 4),
  cell(0x27e, 3, 0, 0, u32((1 << 2) | 2)),
  cell(0x204, 3, 1, 0, u16(7), wide("Rà soát")),
  cell(0xbd, 3, 2, 5, u32((125000 << 2) | 3), u16(4), u32(((50 << 2) | 3) >>> 0), u16(3)),
  cell(0x203, 3, 4, 3, f64(45838)),
  cell(0x06, 3, 5, 0, Buffer.of(0, 0, 0, 0, 0, 0, 255, 255), u32(0), u16(0)),
  record(0x207, u16(3), narrow("che")),
  cell(0x203, 4, 0, 0, f64(2)),
  begin(0x20),
  label(9, 9, 0, 1),
  end,
  record(0xe5, u16(1, 0, 0, 0, 4)),
  end,
]);

/** A workbook of Excel 97 with old fonts, a cut string, hidden rows and a hidden sheet; or with this first sheet. */
export function book(shown: Uint8Array = plan): Uint8Array {
  const globals = (first: number, second: number) =>
    Buffer.concat([
      begin(5),
      ...fonts,
      record(0x41e, u16(164, 10), narrow('#,##0" h\u00e9"')),
      ...looks,
      sheetEntry(first, "Phụ lục", false),
      sheetEntry(second, "Ẩn", true),
      ...strings,
      end,
    ]);
  const first = globals(0, 0).length;
  const hidden = Buffer.concat([begin(0x10), label(0, 0, 0, 1), end]);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/Workbook", Buffer.concat([globals(first, first + shown.length), shown, hidden, Buffer.alloc(5000)]));
  return new Uint8Array(CFB.write(container, { type: "buffer" }));
}
