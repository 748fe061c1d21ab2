import { cellText, type DraftCell, type DraftRow, type DraftTable } from "./draft.ts";

/**
 * Marks a table's heading rows where no structure tree did: rows that later pages print again, else the first row when all of it is bold
 * or centred and the rows below are not. Cells that reach down ("Đơn vị thực hiện" over two columns) take the rows below with them.
 */
export function markHeadings(table: DraftTable): void {
  if (table.rows.some((row) => row.cells.some((cell) => cell.heading))) return;
  const repeated = table.rows.filter((row) => row.repeatedHeading);
  const count = repeated.length > 0 ? firstRepeat(table) : stylesHeading(table);
  for (const row of [...table.rows.slice(0, count), ...repeated]) {
    if (!numbersColumns(row)) for (const cell of row.cells) cell.heading = true;
  }
}

/** As many rows as stand in the first run of repeated ones. */
function firstRepeat({ rows }: DraftTable): number {
  const first = rows.findIndex((row) => row.repeatedHeading);
  const after = rows.slice(first).findIndex((row) => !row.repeatedHeading);
  return after < 0 ? rows.length - first : after;
}

function stylesHeading({ rows }: DraftTable): number {
  const [first, ...rest] = rows;
  if (first === undefined || first.cells.filter((cell) => cellText(cell) !== "").length < 2) return 0;
  const deep = Math.max(...first.cells.map((cell) => cell.rowSpan));
  const below = rest.slice(deep - 1).filter((row) => row.cells.length > 1);
  const alone = (test: (cell: DraftCell) => boolean): boolean => first.cells.every(test) && below.some((row) => !row.cells.every(test));
  return alone(isBold) || (alone(isCentred) && first.cells.every((cell) => !/\d/u.test(cellText(cell)))) ? deep : 0;
}

const isBold = (cell: DraftCell): boolean =>
  cell.blocks.every((block) => block.kind === "paragraph" && block.lines.every((line) => line.bold));
const isCentred = (cell: DraftCell): boolean => cell.blocks.every((block) => block.kind === "paragraph" && block.align === "center");

/** "(1) (2) (3)", "A B 1 2": the row that numbers the columns is a row like others. */
export function numbersColumns(row: DraftRow): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?(?:\s*=.*)?$/u.test(text));
}
