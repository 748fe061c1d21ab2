import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import { heightOf, layoutOf } from "./workbook-layout.ts";
import { withoutZipDates } from "./zip-dates.ts";

/** A sheet to write: its name (cut at the 31 characters that Excel takes), the headings and widths of its columns in letters, its rows. */
export type Page = { name: string; headings: readonly string[]; widths: readonly number[]; rows: readonly CellObject[][] };

const frame = { borderStyle: "thin", borderColor: "#9AA5B1" } as const;
const heading = { ...frame, fontWeight: "bold", wrap: true, align: "center", alignVertical: "center", backgroundColor: "#DCE6F1" } as const;

/** The look of a cell, and what an empty one is. */
export const plain = { ...frame, wrap: true, alignVertical: "top" } as const;

/** The name that a sheet goes by. */
export function sheetName(name: string): string {
  return name.slice(0, 31);
}

/** Every workbook of ours: headings that stay in sight and are printed on each page, wrapped words, one page wide, the same bytes each time. */
export async function workbookOf(pages: readonly Page[]): Promise<Uint8Array> {
  const bytes = await writeXlsxFile(
    pages.map(({ name, headings, widths, rows }) => ({
      sheet: sheetName(name),
      data: [headings.map((value): CellObject => ({ ...heading, value })), ...rows].map((cells) => withHeight(cells, widths)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape" as const,
    })),
    {
      fontFamily: "Times New Roman",
      fontSize: 11,
      features: layoutOf(pages.map(({ name, widths, rows }) => ({ name: sheetName(name), rows: rows.length + 1, columns: widths.length }))),
    },
  ).toBuffer();
  return withoutZipDates(bytes);
}

function withHeight(cells: readonly CellObject[], widths: readonly number[]): CellObject[] {
  const texts = cells.map(({ value }, index) => ({ text: typeof value === "string" ? value : "", width: widths[index] ?? 10 }));
  const height = heightOf(texts);
  return cells.map((cell) => ({ ...cell, height }));
}
