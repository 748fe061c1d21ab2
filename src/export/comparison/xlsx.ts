import writeXlsxFile, { type CellObject } from "write-excel-file/node";
import type { Cell } from "../../model/table.ts";
import type { Say } from "../../text/notice-text.ts";
import { heightOf, layoutOf } from "../workbook-layout.ts";
import { fittedText } from "../workbook-text.ts";
import { withoutZipDates } from "../zip-dates.ts";
import { answers } from "./covered.ts";
import { palette } from "./html/palette.ts";
import type { ReportTable } from "./tables.ts";

const frame = { borderStyle: "thin", borderColor: "#9AA5B1" } as const;
const heading = { ...frame, fontWeight: "bold", wrap: true, align: "center", alignVertical: "center", backgroundColor: "#DCE6F1" } as const;
const plain = { ...frame, wrap: true, alignVertical: "top" } as const;

/** A workbook with a sheet a table. Cells that say how grave a thing is, or how a task is answered, have its ground as well. */
export async function reportXlsx(tables: readonly ReportTable[], say: Say): Promise<Uint8Array> {
  const grounds = groundsOf(say);
  const pages = tables.map(({ name, columns, rows }) => {
    const head = columns.map((column): CellObject => ({ ...heading, value: column.heading }));
    const data = rows.map((row) => row.map((cell): CellObject => cellOf(cell, grounds, say)));
    const withHeight = (cells: CellObject[]) => {
      const texts = cells.map(({ value }, index) => ({ text: typeof value === "string" ? value : "", width: columns[index]?.width ?? 10 }));
      const height = heightOf(texts);
      return cells.map((cell) => ({ ...cell, height }));
    };
    return { name: name.slice(0, 31), columns, data: [head, ...data].map(withHeight) };
  });
  const bytes = await writeXlsxFile(
    pages.map(({ name, columns, data }) => ({
      sheet: name,
      data,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: "landscape" as const,
    })),
    {
      fontFamily: "Times New Roman",
      fontSize: 11,
      features: layoutOf(pages.map(({ name, columns, data }) => ({ name, rows: data.length, columns: columns.length }))),
    },
  ).toBuffer();
  return withoutZipDates(bytes);
}

type Ground = Pick<CellObject, "backgroundColor" | "textColor">;

/** The page's colours for the words that judge. */
function groundsOf(say: Say): ReadonlyMap<string, Ground> {
  const shade = (ground: keyof typeof palette, ink: keyof typeof palette): Ground => ({
    backgroundColor: palette[ground][0],
    textColor: palette[ink][0],
  });
  const judged = answers.flatMap((answer): [string, Ground][] =>
    answer === "not" || answer === "kept" ? [] : [[say(`answer-${answer}`), shade(`cell-${answer}`, `on-cell-${answer}`)]],
  );
  return new Map([...judged, [say("weight-error"), shade("grave-ground", "grave")], [say("weight-warning"), shade("look-ground", "look")]]);
}

/** Words stay words whatever they begin with: the cell's type says so. */
function cellOf(cell: Cell, grounds: ReadonlyMap<string, Ground>, say: Say): CellObject {
  if (cell === null) return plain;
  if (typeof cell === "number") return { ...plain, type: Number, value: cell };
  const { text } = fittedText(cell, (left) => say("export-cut-mark", { left }));
  return { ...plain, ...grounds.get(cell), type: String, value: text };
}
