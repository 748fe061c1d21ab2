import type { Grid, GridRow } from "../../model/outline.ts";
import { finding, type Question } from "./finding.ts";

const fewestColumns = 3;

/** A table that begins with its first numbered row: no heading says what its columns are, and nothing was taken from it. */
export const unheadedTables: Question = ({ outline, trace }) =>
  outline.tables.flatMap(({ grid, kind }) => {
    const first = grid.rows[0]?.cells[0];
    if (kind !== "other" || first === undefined || !isUnheaded(grid)) return [];
    const words = grid.rows[0]?.cells.find(({ column }) => column === 1)?.passage ?? first.passage;
    return [finding("table-unheaded", "warning", { rows: grid.rows.length, words: words.text }, trace(words, "table"))];
  });

/** "1 | Tiêm phòng … | Ban Thú y xã | Quý II", then "2 | …"; "1 | 2 | 3 | 4" only counts the columns. */
function isUnheaded({ columns, rows }: Grid): boolean {
  const [first, second] = rows;
  if (columns < fewestColumns || first === undefined || second === undefined) return false;
  return labelOf(first) === "1" && labelOf(second) === "2" && first.cells.some(({ passage }) => /\p{L}{2}/u.test(passage.text));
}

function labelOf(row: GridRow): string {
  return row.cells[0]?.passage.text.replace(/^0|[.)\s]/gu, "") ?? "";
}
