import type { Block, Table, TableRow } from "../model/document.ts";
import { joinCutRows } from "./cut-rows.ts";
import { cellText, headingRows, markRepeatedHeadings } from "./grid.ts";
import { rowLabel } from "./row-label.ts";

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

/**
 * The second table's first row is no heading but a row that follows the first table's: its label is the next of its kind ("13" below
 * "12", "IV" below "III"), or the first of its kind right below a group's heading, or it has none where the first table counts its
 * rows. Two tables that both begin at "1" are two.
 */
function goesOn(first: Table, second: Table): boolean {
  if (first.columns < 3) return false;
  const labels = first.rows.flatMap((row) => rowLabel(textsOf(row)[0] ?? "") ?? []);
  const top = textsOf(second.rows[0]);
  if (labels.length === 0) return false;
  if (top[0] === "") return top.some((text) => text !== "");
  const label = rowLabel(top[0] ?? "");
  if (label === null) return false;
  if (label.scheme === "multilevel") return true;
  if (label.value === 1) return isGroup(first.rows.at(-1));
  return labels.findLast((before) => before.scheme === label.scheme)?.value === label.value - 1;
}

/** A row that says little but a label and a title. */
function isGroup(row: TableRow | undefined): boolean {
  const filled = textsOf(row).filter((text) => text !== "");
  return filled.length <= 2 && rowLabel(filled[0] ?? "") !== null;
}
