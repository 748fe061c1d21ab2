import type { Cell } from "../model/table.ts";
import type { Asked, Made } from "./made.ts";
import { shapeNamed } from "./sheet.ts";

/** Excel takes a file for UTF-8 only where it begins with this. */
const byteOrderMark = "\uFEFF";

/** CSV for spreadsheets: one table, or every view a file. */
export function csvExport({ source, table }: Asked): Made {
  const shapes = table === null ? source.shapes.filter((shape) => shape.kind === "view") : [shapeNamed(source, table)];
  const files = shapes.map((shape) => {
    const names = shape.columns.map((column) => column.name);
    const rows = source.rows(shape.name).map((row) => names.map((name) => row[name] ?? null));
    return { name: `${shape.name}.csv`, content: byteOrderMark + csvText([names, ...rows], guarded) };
  });
  return { files, remarks: [] };
}

/** RFC 4180: CRLF after every record, quotes doubled. `cellText` says how a text is written. */
export function csvText(records: readonly (readonly Cell[])[], cellText: (text: string) => string = (text) => text): string {
  const field = (cell: Cell) => (cell === null ? "" : quotedWhereNeeded(typeof cell === "number" ? String(cell) : cellText(cell)));
  return records.map((record) => `${record.map(field).join(",")}\r\n`).join("");
}

function quotedWhereNeeded(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet runs a cell as a formula that begins with = + - @ (or their full-width forms), also after a tab or line break:
 * "=HYPERLINK(…)". An apostrophe before it makes it words; "- Rà soát hồ sơ" gets one as well. A plain number ("-12,5", "+3%") is
 * left: nothing but a number can come of it.
 */
export function guarded(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) && !/^[+-]?\d+(?:[.,]\d+)*%?$/u.test(text) ? `'${text}` : text;
}
