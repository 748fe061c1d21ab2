import type { Block, Table, TableRow } from "../model/document.ts";
import { joinCutRows } from "./cut-rows.ts";
import { cellText, headingRows, markRepeatedHeadings } from "./grid.ts";
import { type RowLabel, rowLabel } from "./row-label.ts";

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
  const labels = labelsOf(first);
  const top = textsOf(second.rows[0]);
  if (labels.length === 0) return false;
  if (top[0] === "") return restGoesOn(labels, second);
  const label = rowLabel(top[0] ?? "");
  if (label === null) return false;
  if (label.scheme === "multilevel") return true;
  return label.value === 1 ? isGroup(first.rows.at(-1)) : follows(labels, label);
}

function labelsOf(table: Table): RowLabel[] {
  return table.rows.flatMap((row) => rowLabel(textsOf(row)[0] ?? "") ?? []);
}

function follows(labels: readonly RowLabel[], label: RowLabel): boolean {
  return labels.findLast((before) => before.scheme === label.scheme)?.value === label.value - 1;
}

/** Below a row cut in two the numbers go on, or it is all there is and begins in mid-sentence. A signature beside an empty cell does neither. */
function restGoesOn(labels: readonly RowLabel[], second: Table): boolean {
  const next = labelsOf(second)[0];
  if (next !== undefined) return follows(labels, next);
  const words = textsOf(second.rows[0]).find((text) => text !== "") ?? "";
  return second.rows.length === 1 && /^\p{Ll}(?![).])/u.test(words);
}

/** A row that says little but a label and a title. */
function isGroup(row: TableRow | undefined): boolean {
  const filled = textsOf(row).filter((text) => text !== "");
  return filled.length <= 2 && rowLabel(filled[0] ?? "") !== null;
}
