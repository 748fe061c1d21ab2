import type { Block, Table, TableRow } from "../model/document.ts";
import { joinCutRows } from "./cut-rows.ts";
import { cellText, headingRows, markRepeatedHeadings } from "./grid.ts";

/**
 * Makes one table of tables that follow each other with nothing between them and are one on paper: a converter began a new one
 * on every page. They must have the same number of columns; the second prints the heading of the first again, or it goes on where
 * the first ended: with the next number, or in the midst of a row.
 */
export function stitchTables(blocks: readonly Block[]): Block[] {
  const stitched: Block[] = [];
  for (const block of blocks) {
    const before = stitched.at(-1);
    const whole = before?.kind === "table" && block.kind === "table" ? stitch(before, block) : null;
    if (whole === null) stitched.push(block);
    else stitched[stitched.length - 1] = whole;
  }
  return stitched;
}

function stitch(first: Table, second: Table): Table | null {
  if (first.columns !== second.columns || first.columns < 2 || first.layer !== second.layer) return null;
  const headed = sameHeading(first, second);
  if (!headed && !goesOn(first, second)) return null;
  const seam = first.rows.length;
  const rows = second.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, row: cell.row + seam, heading: headed && cell.heading })),
  }));
  const whole = { ...first, rows: [...first.rows, ...rows], places: [...first.places, ...second.places] };
  return headed ? joinCutRows(markRepeatedHeadings(whole), new Set(), false) : joinCutRows(whole, new Set([seam]), false);
}

function textsOf(row: TableRow | undefined): string[] {
  return row?.cells.map(cellText) ?? [];
}

function sameHeading(first: Table, second: Table): boolean {
  const heading = headingRows(first);
  const filled = textsOf(heading[0]).filter((text) => text !== "");
  return filled.length > 1 && heading.every((row, i) => textsOf(row).join("\u0000") === textsOf(second.rows[i]).join("\u0000"));
}

/** "13" below "12"; an empty first cell where the first table counts its rows. Two tables that both begin at "1" are two. */
function goesOn(first: Table, second: Table): boolean {
  const labels = first.rows.flatMap((row) => numberIn(textsOf(row)[0]) ?? []);
  const last = labels.at(-1);
  if (last === undefined || first.columns < 3) return false;
  const top = textsOf(second.rows[0]);
  return top[0] === "" ? top.some((text) => text !== "") : numberIn(top[0]) === last + 1;
}

function numberIn(text: string | undefined): number | null {
  const digits = /^\(?(\d{1,3})[.)]?$/u.exec(text ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
