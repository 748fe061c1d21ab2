import type { Aim, Column, Grid } from "../model/outline.ts";
import { joinPassages } from "../text/passage.ts";
import { wordsAt } from "./grid.ts";

/**
 * The rows of a target table (STT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2026): each indicator with its values, one a column. The
 * joint " | " is what the grammar of targets reads as the border of cells.
 */
export function aimsOf(grid: Grid, columns: readonly Column[], headRows: number, section: number | null): Aim[] {
  const textColumn = columns.find((column) => column.role === "text")?.index;
  const unitColumn = columns.find((column) => column.role === "unit")?.index;
  const valueColumns = columns.filter((column) => column.role === "value");
  if (textColumn === undefined) return [];
  return grid.rows.slice(headRows).flatMap((row) => {
    const text = wordsAt(row, textColumn);
    const unit = unitColumn === undefined ? [] : [wordsAt(row, unitColumn)];
    const values = valueColumns.flatMap((column) => {
      const value = wordsAt(row, column.index);
      return value.text === "" ? [] : [{ heading: column.heading, passage: joinPassages([text, ...unit, value], " | ") }];
    });
    return text.text === "" || values.length === 0 ? [] : [{ section, text, values }];
  });
}
