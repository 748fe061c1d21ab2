import type { Block, Table } from "../model/document.ts";
import type { Grid, GridCell, GridRow } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { emptyPassage, joinPassages, passageOf } from "../text/passage.ts";

/** A table as rows of passages; repeated headings and column-number rows "(1) (2) (3)" are left out. */
export function gridOf(table: Table): Grid {
  const rows = table.rows
    .filter((row) => !row.repeatedHeading)
    .map((row): GridRow => {
      const cells = row.cells.map((cell): GridCell => {
        const paragraphs = passagesIn(cell.blocks).filter((passage) => passage.text !== "");
        const { column, columnSpan, rowSpan } = cell;
        const passage = joinPassages(paragraphs);
        return { column, columnSpan, rowSpan, passage, breaks: breaksOf(paragraphs), bold: cell.blocks.some(isBold), certain: true };
      });
      return { cells, heading: row.cells.some((cell) => cell.heading) };
    })
    .filter((row) => !isColumnNumbers(row));
  return { id: table.id, source: "table", columns: table.columns, rows };
}

/** The paragraphs of a cell, those of nested tables included, in order. */
function passagesIn(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.layer === "body" ? [passageOf(block)] : [];
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => passagesIn(cell.blocks)));
  });
}

/** Where the blanks stand that join the paragraphs. */
function breaksOf(paragraphs: readonly Passage[]): number[] {
  const breaks: number[] = [];
  let length = 0;
  for (const { text } of paragraphs) {
    if (length > 0) breaks.push(length++);
    length += text.length;
  }
  return breaks;
}

function isBold(block: Block): boolean {
  return block.kind === "paragraph" && block.look.bold;
}

/**
 * "(1) (2) (3) …", "1 2 3 …" or "A B 1 2 …" under the heading: every filled cell is the number of its column. Without
 * brackets "1 2 3 …" that begins further in counts what stands under one heading ("Tháng").
 */
function isColumnNumbers(row: GridRow): boolean {
  const filled = row.cells.filter((cell) => cell.passage.text !== "");
  if (filled.length < 3) return false;
  if (filled[0]?.column !== 0 && !filled.every((cell) => cell.passage.text.startsWith("("))) return false;
  const marks = filled.map((cell) => /^\(?(\d{1,2}|[A-Z])\)?$/u.exec(cell.passage.text)?.[1] ?? "");
  const numbers = marks.slice(marks.findIndex((mark) => /\d/u.test(mark))).map(Number);
  const letters = marks.slice(0, marks.length - numbers.length);
  const count = (values: readonly number[]): boolean => values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
  return numbers.length > 1 && count(numbers) && count(letters.map((letter) => letter.codePointAt(0) ?? 0));
}

/** The words in a column of a row; empty where no cell begins there. */
export function cellAt(row: GridRow, column: number): GridCell | null {
  return row.cells.find((cell) => cell.column === column) ?? null;
}

export function wordsAt(row: GridRow, column: number): Passage {
  return cellAt(row, column)?.passage ?? emptyPassage;
}
