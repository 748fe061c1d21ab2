import { csvText, guarded } from "../csv.ts";
import type { ReportTable } from "./tables.ts";

/** A table as CSV for spreadsheets: UTF-8 with its mark, CRLF, no cell that could run as a formula. */
export function reportCsv(table: ReportTable): string {
  return `\uFEFF${csvText([table.columns.map(({ heading }) => heading), ...table.rows], guarded)}`;
}
