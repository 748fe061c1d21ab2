import type { Block, Table, TableRow } from "../model/document.ts";
import type { Place } from "../model/place.ts";
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
  let open: Seamed | null = null;
  for (const block of blocks) {
    if (open !== null && block.kind === "table" && joins(open, block)) continue;
    if (open !== null) stitched[stitched.length - 1] = whole(open);
    open = block.kind === "table" ? seamed(block) : null;
    stitched.push(block);
  }
  if (open !== null) stitched[stitched.length - 1] = whole(open);
  return stitched;
}

/** A table with those that go on with it: its rows so far, where tables begin in their midst, the last number of each kind. */
type Seamed = {
  table: Table;
  heading: string[] | null;
  headed: boolean;
  rows: TableRow[];
  seams: Set<number>;
  labels: LastLabels;
  places: Place[];
};
type LastLabels = Map<RowLabel["scheme"], number>;

function seamed(table: Table): Seamed {
  const labels: LastLabels = new Map();
  note(labels, table.rows);
  return { table, heading: headingOf(table), headed: false, rows: [...table.rows], seams: new Set(), labels, places: [...table.places] };
}

/** Adds the table to the open one where it goes on with it. */
function joins(open: Seamed, second: Table): boolean {
  const { table } = open;
  if (table.columns !== second.columns || table.columns < 2 || table.layer !== second.layer) return false;
  const headed = open.heading?.every((words, i) => textsOf(second.rows[i]).join("\u0000") === words) ?? false;
  if (!headed && !goesOn(open, second)) return false;
  const seam = open.rows.length;
  if (headed) open.headed = true;
  else open.seams.add(seam);
  for (const row of second.rows)
    open.rows.push({ ...row, cells: row.cells.map((cell) => ({ ...cell, row: cell.row + seam, heading: headed && cell.heading })) });
  note(open.labels, second.rows);
  open.places.push(...second.places);
  return true;
}

function whole({ table, headed, rows, seams, places }: Seamed): Table {
  if (rows.length === table.rows.length) return table;
  const joined = { ...table, rows, places };
  return joinCutRows(headed ? markRepeatedHeadings(joined) : joined, seams, false);
}

function textsOf(row: TableRow | undefined): string[] {
  return row?.cells.map(cellText) ?? [];
}

/** What the heading says, row by row; null where it says too little to be known again. */
function headingOf(table: Table): string[] | null {
  const rows = headingRows(table).map(textsOf);
  return (rows[0] ?? []).filter((text) => text !== "").length > 1 ? rows.map((texts) => texts.join("\u0000")) : null;
}

/**
 * The second table's first row is no heading but a row that follows the first table's: its label is the next of its kind ("13" below
 * "12", "IV" below "III"), or the first of its kind right below a group's heading, or it has none where the first table counts its
 * rows. Two tables that both begin at "1" are two.
 */
function goesOn({ table, labels, rows }: Seamed, second: Table): boolean {
  if (table.columns < 3 || labels.size === 0) return false;
  const top = textsOf(second.rows[0]);
  if (top[0] === "") return restGoesOn(labels, second);
  const label = rowLabel(top[0] ?? "");
  if (label === null) return false;
  if (label.scheme === "multilevel") return true;
  return label.value === 1 ? isGroup(rows.at(-1)) : follows(labels, label);
}

function note(labels: LastLabels, rows: readonly TableRow[]): void {
  for (const row of rows) {
    const label = rowLabel(textsOf(row)[0] ?? "");
    if (label !== null) labels.set(label.scheme, label.value);
  }
}

function follows(labels: LastLabels, label: RowLabel): boolean {
  return labels.get(label.scheme) === label.value - 1;
}

/** Below a row cut in two the numbers go on, or it is all there is and begins in mid-sentence. A signature beside an empty cell does neither. */
function restGoesOn(labels: LastLabels, second: Table): boolean {
  const [first] = second.rows.flatMap((row) => rowLabel(textsOf(row)[0] ?? "") ?? []);
  if (first !== undefined) return follows(labels, first);
  const words = textsOf(second.rows[0]).find((text) => text !== "") ?? "";
  return second.rows.length === 1 && /^\p{Ll}(?![).])/u.test(words);
}

/** A row that says little but a label and a title. */
function isGroup(row: TableRow | undefined): boolean {
  const filled = textsOf(row).filter((text) => text !== "");
  return filled.length <= 2 && rowLabel(filled[0] ?? "") !== null;
}
