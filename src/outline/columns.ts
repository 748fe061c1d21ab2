import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Column, ColumnRole, Grid, GridRow, TableKind } from "../model/outline.ts";
import { columnRoles } from "../model/outline.ts";
import { emptyPassage, joinPassages } from "../text/passage.ts";
import { cellAt } from "./grid.ts";

/** What a table's heading says: its columns with their roles, the number of heading rows, and what kind of table that makes. */
export type TableHead = { columns: Column[]; rows: number; kind: TableKind };

/** A heading stands in the first rows; a table may begin with a row for its title. */
const deepestHeading = 3;

export function tableHead(grid: Grid): TableHead | null {
  const first = grid.rows.slice(0, deepestHeading).findIndex((row) => namedColumns(row) >= 2);
  const head = grid.rows[first];
  if (head === undefined) return null;
  const second = grid.rows[first + 1];
  const twoRows = second !== undefined && isSecondHeading(head, second);
  const rows = first + (twoRows ? 2 : 1);
  const columns = Array.from({ length: grid.columns }, (_, index) => columnOf(index, head, twoRows ? second : null));
  nameTextColumn(columns, grid, rows);
  partTextColumns(columns);
  partLeadColumns(columns);
  return { columns, rows, kind: kindOf(columns) };
}

function namedColumns(row: GridRow): number {
  return row.cells.filter((cell) => cell.passage.text.length < 120 && roleOf(cell.passage.text) !== "extra").length;
}

/**
 * Under "Đơn vị thực hiện" over two columns stands "Chủ trì", "Phối hợp"; the columns of the label and the text have nothing there.
 * Text tables have no spans: there the heading over two columns is followed by an empty cell.
 */
function isSecondHeading(head: GridRow, second: GridRow): boolean {
  const under = second.cells.filter((cell) => cell.passage.text !== "");
  if (under.length === 0 || under.some((cell) => roleOf(cell.passage.text) === "extra")) return false;
  return under.every((cell) => {
    const over = head.cells.find((candidate) => cell.column >= candidate.column && cell.column < candidate.column + candidate.columnSpan);
    const next = head.cells.find((candidate) => candidate.column === cell.column + 1);
    return over !== undefined && (over.columnSpan > 1 || over.passage.text === "" || next?.passage.text === "");
  });
}

function columnOf(index: number, head: GridRow, second: GridRow | null): Column {
  const over = head.cells.find((cell) => index >= cell.column && index < cell.column + cell.columnSpan)?.passage ?? emptyPassage;
  const under = second === null ? null : (cellAt(second, index)?.passage ?? null);
  if (under === null || under.text === "") return { index, role: roleOf(over.text), heading: over };
  const own = roleOf(under.text);
  return { index, role: own === "extra" ? roleOf(over.text) : own, heading: joinPassages([over, under]) };
}

/**
 * The role that a column heading names (grammars/columns.yaml, earlier entries win); "extra" when none. A column that names both
 * who leads and who supports ("Đơn vị chủ trì, phối hợp") is a lead column: its cells say which.
 */
export function roleOf(heading: string): ColumnRole {
  const matches = findAll(loadGrammar("columns"), heading).filter(
    (match) => match.entry.more.whole === undefined || match.end - match.start >= heading.trim().length - 1,
  );
  if (matches.some((match) => match.rule === "lead-named")) return "lead";
  const best = matches.sort((a, b) => a.order - b.order)[0];
  return columnRoles.find((role) => role === best?.means) ?? "extra";
}

/** A task table needs its text: without a column that names it, the one with the most words that names no unit and no time. */
function nameTextColumn(columns: Column[], grid: Grid, firstRow: number): void {
  if (columns.some((column) => column.role === "text")) return;
  const open = columns.filter((column) => ["extra", "product", "value", "note"].includes(column.role));
  const length = (column: Column): number =>
    grid.rows.slice(firstRow).reduce((sum, row) => sum + (cellAt(row, column.index)?.passage.text.length ?? 0), 0);
  const longest = open.sort((a, b) => length(b) - length(a))[0];
  if (longest !== undefined && columns.some((column) => column.role === "lead")) longest.role = "text";
}

/**
 * "Nhiệm vụ chung | Nhiệm vụ cụ thể": of two columns of words side by side the first heads the tasks in the second. Further ones are kept
 * by their headings.
 */
function partTextColumns(columns: Column[]): void {
  const [first, second, ...others] = columns.filter((column) => column.role === "text");
  if (first === undefined || second === undefined) return;
  if (first.heading === second.heading) return;
  first.role = second.index === first.index + 1 ? "group" : first.role;
  if (first.role !== "group") second.role = "extra";
  for (const column of others) column.role = "extra";
}

/**
 * One column leads: of several the one that says so ("Đơn vị chủ trì"), else the first. A leader in charge beside it ("Lãnh đạo phụ
 * trách") watches over the task; what another column means for it ("Bộ phận tham mưu") nobody can tell: it is kept by its heading.
 */
function partLeadColumns(columns: Column[]): void {
  const leads = columns.filter((column) => column.role === "lead");
  const named = leads.filter((column) => heads(column, "lead-named"));
  const [first] = named.length > 0 ? named : leads;
  for (const column of leads) {
    if (column === first || named.includes(column)) continue;
    if (heads(column, "leader")) column.role = "monitor";
    else if (named.length > 0) column.role = "extra";
  }
}

function heads({ heading }: Column, rule: string): boolean {
  return findAll(loadGrammar("columns"), heading.text).some((match) => match.rule === rule);
}

function kindOf(columns: readonly Column[]): TableKind {
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  // "TT | Họ và tên | Chức vụ, đơn vị | Nhiệm vụ" lists the members of a board
  if (columns.some((column) => heads(column, "person")) && !has("deadline")) return "other";
  if (has("text") && (has("unit") || has("value")) && !has("lead")) return "target";
  if (has("text") && (has("lead") || has("support") || has("deadline"))) return "task";
  if ((has("lead") || has("support")) && has("deadline")) return "schedule";
  return "other";
}
