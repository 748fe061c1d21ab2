import type { CellObject } from "write-excel-file/node";
import type { Cell } from "../../model/table.ts";
import type { Say } from "../../text/notice-text.ts";
import { plain, workbookOf } from "../workbook.ts";
import { fittedText } from "../workbook-text.ts";
import { answers } from "./covered.ts";
import { palette } from "./html/palette.ts";
import type { ReportTable } from "./tables.ts";

/** A workbook with a sheet a table. Cells that say how grave a thing is, or how a task is answered, have its ground as well. */
export async function reportXlsx(tables: readonly ReportTable[], say: Say): Promise<Uint8Array> {
  const grounds = groundsOf(say);
  return workbookOf(
    tables.map(({ name, columns, rows }) => ({
      name,
      headings: columns.map((column) => column.heading),
      widths: columns.map((column) => column.width),
      rows: rows.map((row) => row.map((cell) => cellOf(cell, grounds, say))),
    })),
  );
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
