import type { Paragraph } from "../../model/document.ts";
import type { ColumnRole, Grid, GridCell, GridRow } from "../../model/outline.ts";
import type { Passage } from "../../model/passage.ts";
import { isCapitals } from "../../text/capitals.ts";
import { ordinalOf } from "../../text/ordinal.ts";
import { joinPassages } from "../../text/passage.ts";
import { labelAt } from "../label.ts";
import { opens } from "../words.ts";
import { type Atom, atomsOf } from "./atom.ts";
import type { DealtCell } from "./deal.ts";
import { type FlatLine, linesOf, passageAt } from "./flat-line.ts";
import { type FlatHeader, headersIn } from "./header.ts";
import { learnAndDeal, type RowDeal } from "./learn.ts";
import { bodyColumns, type FlatRow, rowsOf } from "./row.ts";

/** A table found again in paragraphs [first, last]; `start`: where it begins in the first, behind words that are none of it. */
export type FlatTable = { grid: Grid; first: number; last: number; start: number };

/** Fewer rows than these are no table but words that happen to look like a heading. */
const fewestRows = 3;
/** Cells whose second-best reading comes closer than this, in points of score.ts, are not certain. */
const certainMargin = 2;

/**
 * Finds the first table whose columns a converter lost: a heading that names the task and who or when, then numbered rows whose
 * cells stand one below the other in short lines. Null when there is none. Nothing is dropped: every word between the heading and the
 * last row stands in a cell, but for page furniture, headings printed again, glued note marks and leaked row numbers.
 */
export function rebuildFlatTable(paragraphs: readonly Paragraph[], id = "flat"): FlatTable | null {
  const lines = linesOf(paragraphs);
  let lastOne: number | undefined;
  let looks = 0;
  for (const header of headersIn(lines)) {
    lastOne ??= lines.findLastIndex((line) => romanOf(line) === 1);
    const next = sectionBelow(lines, header.first, lastOne);
    const { rows, end } = rowsOf(lines, header, (line) => endsTable(line) || (next !== null && romanOf(line) === next));
    const tasks = rows.filter((row) => !row.group).length;
    if (tasks >= fewestRows && !keepsColumns(lines.slice(header.first, end))) return tableOf(paragraphs, lines, header, rows, end, id);
    looks += end - header.first;
    if (looks > mostLooks.lines + mostLooks.times * lines.length) return null;
  }
  return null;
}

/** Below a heading that heads no table every line may be looked at in vain: a text of nothing but headings is left as it is before that grows as its square. */
const mostLooks = { lines: 20000, times: 4 };

/** A converter that kept the page's layout sets several cells on every line: such lines cannot be dealt cell by cell. */
function keepsColumns(lines: readonly FlatLine[]): boolean {
  return lines.filter((line) => line.gaps.length >= 2).length * 3 > lines.length;
}

/**
 * A table in section II ends where "III. KINH PHÍ" begins; null where no numbered section stands right above it, or its own groups count I, II …:
 * there the next number may be a group's. `lastOne`: the text's last line numbered I.
 */
function sectionBelow(lines: readonly FlatLine[], first: number, lastOne: number): number | null {
  const above = lines
    .slice(Math.max(0, first - mostAbove), first + 1)
    .map(romanOf)
    .findLast((number) => number !== null);
  const groups = lastOne > first;
  return above === undefined || above === null || groups ? null : above + 1;
}

/** Lines that may stand between a section's heading and its table. */
const mostAbove = 6;

/** The number of a line "II. NHIỆM VỤ CỤ THỂ"; null for any other. */
function romanOf({ text }: FlatLine): number | null {
  const label = labelAt(text);
  return label?.scheme === "roman" && isCapitals(text) ? ordinalOf(label.value) : null;
}

/** The signature, the recipients or another appendix. */
function endsTable(line: FlatLine): boolean {
  return line.first && ["authority", "recipients", "appendix", "motto"].some((means) => opens(line.text, means) > 0);
}

function tableOf(
  paragraphs: readonly Paragraph[],
  lines: readonly FlatLine[],
  header: FlatHeader,
  rows: readonly FlatRow[],
  end: number,
  id: string,
): FlatTable {
  const columns = bodyColumns(header.columns);
  const offset = header.columns.length - columns.length;
  // without a number column the numbers stay with the words
  const kept = offset > 0 ? rows : rows.map((row) => (row.labelLine === row.lines[0] ? { ...row, bodyStart: 0 } : row));
  const roles: ColumnRole[] = columns.map((column) => column.role);
  const deals = learnAndDeal(kept, lines, roles);
  const grid: Grid = {
    id,
    source: "flat",
    columns: header.columns.length,
    rows: [
      headingRow(paragraphs, lines, header),
      ...kept.map((row, i) => rowOf(paragraphs, lines, row, deals[i] ?? null, offset, header.columns.length)),
    ],
  };
  const first = lines[header.first];
  return { grid, first: first?.paragraph ?? 0, last: lines[end - 1]?.paragraph ?? 0, start: first?.start ?? 0 };
}

function headingRow(paragraphs: readonly Paragraph[], lines: readonly FlatLine[], header: FlatHeader): GridRow {
  const cells = header.columns.map((column, index) => {
    const parts = column.chunks.flatMap((chunk) => partOf(paragraphs, lines, chunk));
    return gridCell(index, 1, joinPassages(parts), true);
  });
  return { cells, heading: true };
}

function partOf(
  paragraphs: readonly Paragraph[],
  lines: readonly FlatLine[],
  part: { line: number; start: number; end: number },
): Passage[] {
  const line = lines[part.line];
  return line === undefined ? [] : [passageAt(paragraphs, line, part.start, part.end)];
}

function gridCell(column: number, columnSpan: number, passage: Passage, certain: boolean): GridCell {
  return { column, columnSpan, rowSpan: 1, passage, bold: false, certain };
}

function rowOf(
  paragraphs: readonly Paragraph[],
  lines: readonly FlatLine[],
  row: FlatRow,
  deal: RowDeal | null,
  offset: number,
  columns: number,
): GridRow {
  const cells: GridCell[] = [];
  const label = joinPassages(partOf(paragraphs, lines, { line: row.labelLine, start: row.labelStart, end: row.labelEnd }));
  if (offset > 0) cells.push(gridCell(0, 1, label, true));
  if (deal === null) {
    const atoms = atomsOf(lines, row);
    cells.push(gridCell(offset, columns - offset, passageOfAtoms(paragraphs, lines, atoms), true));
    return { cells, heading: false };
  }
  for (let column = 0; column + offset < columns; column++) {
    const parts = deal.cells.filter((cell) => cell.column === column);
    const passage = joinPassages(parts.map((part) => passageOfAtoms(paragraphs, lines, deal.atoms.slice(part.from, part.to))));
    cells.push(gridCell(column + offset, 1, passage, deal.certain && marginAt(deal.cells, column) >= certainMargin));
  }
  return { cells, heading: false };
}

/** By how much the reading of a column is better than any other; of an empty cell, that of the cells between which it is empty. */
function marginAt(cells: readonly DealtCell[], column: number): number {
  const own = cells.filter((cell) => cell.column === column);
  const before = cells.filter((cell) => cell.column < column).slice(-1);
  const behind = cells.filter((cell) => cell.column > column).slice(0, 1);
  const told = own.length > 0 ? own : [...before, ...behind];
  return Math.min(...told.map((cell) => cell.margin));
}

/** Atoms as one passage: those that stand side by side in a paragraph as it joined them ("KH-" + "UBND" without a blank). */
function passageOfAtoms(paragraphs: readonly Paragraph[], lines: readonly FlatLine[], atoms: readonly Atom[]): Passage {
  const runs: { line: FlatLine; start: number; end: number }[] = [];
  for (const atom of atoms) {
    const line = lines[atom.line];
    if (line === undefined) continue;
    const start = line.start + atom.start;
    const end = line.start + atom.start + atom.text.length;
    const open = runs.at(-1);
    const between = open === undefined ? "x" : (paragraphs[line.paragraph]?.text.slice(open.end, start) ?? "x");
    if (open !== undefined && open.line.paragraph === line.paragraph && start >= open.end && between.trim() === "") open.end = end;
    else runs.push({ line, start, end });
  }
  return joinPassages(runs.map((run) => passageAt(paragraphs, run.line, run.start - run.line.start, run.end - run.line.start)));
}
