import type { Cell } from "../model/table.ts";
import type { Asked, Made } from "./made.ts";
import { columnsOf, sayIn, shapeNamed, sheetRows, sheetsFor, shownCell } from "./sheet.ts";

/** A page of tables: the sheets under their headings, or the one table asked for. */
export function markdownExport({ source, lang, table }: Asked): Made {
  if (table !== null) {
    const names = shapeNamed(source, table).columns.map((column) => column.name);
    const rows = source.rows(table).map((row) => names.map((name) => row[name] ?? null));
    return { files: [{ name: `${table}.md`, content: tableText(names, rows) }], remarks: [] };
  }
  const sections = sheetsFor(lang).map((sheet) => {
    const columns = columnsOf(source, sheet);
    const headings = columns.map(({ from }) => sayIn(lang, "column", from));
    const rows = sheetRows(source, sheet).map((row) => columns.map((column) => shownCell(row, column, lang)));
    return `## ${sayIn(lang, "sheet", sheet.view)}\n\n${tableText(headings, rows)}`;
  });
  return { files: [{ name: "plans.md", content: sections.join("\n") }], remarks: [] };
}

/** A table of GitHub Flavored Markdown; a cell is one line. */
function tableText(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map((cell) => (cell === null ? "" : inertText(String(cell)))).join(" | ")} |\n`;
  return `${line(headings)}|${" --- |".repeat(headings.length)}\n${rows.map(line).join("")}`;
}

/** Words that stay words: no markup, no HTML, no end of the cell. A line break is the one tag written. */
export function inertText(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_{}[\]<>|~#&$]/gu, "\\$&")
    .replace(/\s*(?:\r\n?|\n)\s*/gu, "<br>");
}
