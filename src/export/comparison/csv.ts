import { csvText, guarded } from "../csv.ts";
import type { ReportTable } from "./tables.ts";

/** The first of the tables as CSV for spreadsheets: UTF-8 with its mark, CRLF, no cell that could run as a formula. */
export function reportCsv([table]: readonly ReportTable[]): string {
  if (table === undefined) return "";
  return `\uFEFF${csvText([table.columns.map(({ heading }) => heading), ...table.rows], guarded)}`;
}
