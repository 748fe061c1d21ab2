import type { CellObject } from "write-excel-file/node";
import type { Cell } from "../model/table.ts";
import { type Lang, sentenceOf } from "../text/notice-text.ts";
import type { Asked, Made, Remark } from "./made.ts";
import { columnsOf, type Sheet, sayIn, shapeNamed, sheetRows, sheetsFor, shownCell } from "./sheet.ts";
import { type Page, plain, sheetName, workbookOf } from "./workbook.ts";
import { fittedText } from "./workbook-text.ts";

/** The workbook that an office sends around: a sheet for each of `sheetsFor`, or one for the table asked for. */
export async function xlsxExport({ source, lang, table }: Asked): Promise<Made> {
  const remarks: Remark[] = [];
  const sheets = table === null ? sheetsFor(lang) : [wholeSheet(source, table)];
  const pages = sheets.map((sheet): Page => {
    const columns = columnsOf(source, sheet);
    const name = sheetName(sayIn(lang, "sheet", sheet.view));
    const headings = columns.map(({ from }) => (table === null ? sayIn(lang, "column", from) : from));
    const rows = sheetRows(source, sheet).map((row, index) =>
      columns.map(
        (column): CellObject =>
          cellOf(shownCell(row, column, lang), column.column.type === "date", lang, (left) =>
            remarks.push({ code: "export-cell-cut", values: { sheet: name, row: index + 2, column: column.from, left } }),
          ),
      ),
    );
    return { name, headings, widths: columns.map(({ width }) => width), rows };
  });
  return { files: [{ name: `${table ?? "plans"}.xlsx`, content: await workbookOf(pages) }], remarks };
}

function wholeSheet(source: Asked["source"], table: string): Sheet {
  return {
    view: table,
    columns: shapeNamed(source, table).columns.map(({ name, type }) => ({ from: name, width: type === "text" ? 24 : 12 })),
  };
}

/** Words stay words whatever they begin with: the cell's type says so. `tell` hears of characters that do not fit. */
function cellOf(cell: Cell, isDay: boolean, lang: Lang, tell: (left: number) => void): CellObject {
  if (cell === null) return plain;
  if (typeof cell === "number") return { ...plain, type: Number, value: cell };
  if (isDay && hasSerial(cell))
    return { ...plain, type: Date, value: new Date(`${cell}T00:00:00Z`), format: "dd/mm/yyyy", align: "center" };
  const { text, left } = fittedText(cell, (count) => sentenceOf({ code: "export-cut-mark", values: { left: count } }, lang));
  if (left > 0) tell(left);
  return { ...plain, type: String, value: text };
}

/** Workbooks count days from 1900, with a 29 February 1900 that never was: days before March 1900 are written as words. */
function hasSerial(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && day >= "1900-03-01";
}
