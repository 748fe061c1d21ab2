import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Column, ColumnRole, Grid, GridCell, GridRow, TableKind } from "../model/outline.ts";
import { columnRoles } from "../model/outline.ts";
import { emptyPassage, joinPassages } from "../text/passage.ts";
import { cellAt } from "./grid.ts";
import { withMarks } from "./mark-columns.ts";

/** What a table's heading says: its columns with their roles, the number of heading rows, and what kind of table that makes. */
export type TableHead = { columns: Column[]; rows: number; kind: TableKind };

/** A heading stands in the first rows; a table may begin with a row for its title. */
const deepestHeading = 3;

export function tableHead(grid: Grid): TableHead | null {
  const first = grid.rows.slice(0, deepestHeading).findIndex((row) => namedColumns(row) >= 2);
  const head = grid.rows[first];
  if (head === undefined) return null;
  const headings = headingRows(grid.rows.slice(first, first + deepestHeading));
  const rows = first + headings.length;
  const columns = Array.from({ length: grid.columns }, (_, index) => columnOf(index, headings));
  nameLabelColumn(columns, grid, rows);
  for (const column of columns.filter(({ role }) => role === "label").slice(1)) column.role = "extra";
  nameTextColumn(columns, grid, rows);
  partTextColumns(columns);
  partLeadColumns(columns);
  partDeadlineColumns(columns);
  const marked = withMarks(columns, headings, grid.rows.slice(rows));
  return { columns: marked, rows, kind: kindOf(marked) };
}

/** The first of the rows, and those below it that say more of its columns. */
function headingRows(rows: readonly GridRow[]): GridRow[] {
  const headings = rows.slice(0, 1);
  for (const row of rows.slice(1)) {
    const above = headings.at(-1);
    if (above === undefined || !isSecondHeading(above, row)) break;
    headings.push(row);
  }
  return headings;
}

function namedColumns(row: GridRow): number {
  return row.cells.filter((cell) => cell.passage.text.length < 120 && roleOf(cell.passage.text) !== "extra").length;
}

/** Longer than any heading that stands under another. */
const longestUnder = 60;

/**
 * Under "Đơn vị thực hiện" over two columns stands "Chủ trì", "Phối hợp", under "Thời gian" stands "Bắt đầu", "Kết thúc" or "Quý I" … "Quý IV"; the
 * columns of the label and the text have nothing there. Text tables have no spans: there the heading over two columns is followed by an
 * empty cell. Words that name no column are headings too, but below the text's own heading: there they may be the first group.
 */
function isSecondHeading(head: GridRow, second: GridRow): boolean {
  const under = second.cells.filter((cell) => cell.passage.text !== "");
  if (under.length === 0) return false;
  return under.every((cell) => {
    const over = overCell(head, cell.column);
    const next = head.cells.find((candidate) => candidate.column === cell.column + 1);
    if (over === null || !(over.columnSpan > 1 || over.column < cell.column || next?.passage.text === "")) return false;
    return roleOf(cell.passage.text) !== "extra" || isUnderheading(cell, over, under.length);
  });
}

/** "Quý II" under "Thời gian": short words under a heading that says what they are of. Where nothing stands beside them they may be a row's. */
function isUnderheading(cell: GridCell, over: GridCell, filled: number): boolean {
  return filled > 1 && cell.passage.text.length <= longestUnder && !["label", "text", "extra"].includes(roleOf(over.passage.text));
}

/** The heading's cell over a column; where that is empty, as in tables without spans, the filled one before it. */
function overCell(head: GridRow, column: number): GridCell | null {
  const own = head.cells.find((cell) => column >= cell.column && column < cell.column + cell.columnSpan);
  if (own !== undefined && own.passage.text !== "") return own;
  return head.cells.findLast((cell) => cell.column < column && cell.passage.text !== "") ?? null;
}

function columnOf(index: number, [head, ...below]: readonly GridRow[]): Column {
  const over = head?.cells.find((cell) => index >= cell.column && index < cell.column + cell.columnSpan)?.passage ?? emptyPassage;
  const under = below.flatMap((row) => cellOver(row, index) ?? []);
  if (head === undefined || under.every((cell) => cell.passage.text === "")) return { index, role: roleOf(over.text), heading: over };
  const whole = [overCell(head, index)?.passage ?? emptyPassage, ...under.map((cell) => cell.passage)];
  const named = whole.map((passage) => roleOf(passage.text)).findLast((role) => role !== "extra");
  return { index, role: named ?? "extra", heading: joinPassages(whole) };
}

function cellOver(row: GridRow, column: number): GridCell | null {
  return row.cells.find((cell) => column >= cell.column && column < cell.column + cell.columnSpan) ?? null;
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

/** "Giai đoạn | Thời gian | Nội dung": a first column without a meaning of its own in which every row has its number, and the next one more. */
function nameLabelColumn(columns: Column[], grid: Grid, firstRow: number): void {
  const first = columns[0];
  if (first === undefined || first.role !== "extra" || columns.some((column) => column.role === "label")) return;
  const numbers = grid.rows.slice(firstRow).map((row) => cellAt(row, 0)?.passage.text ?? "");
  const counts = numbers.every((number, i) => /^\d{1,3}$/u.test(number) && Number(number) === i + 1);
  if (counts && numbers.length > 1) first.role = "label";
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

/**
 * "Tuần | Thời gian | Nội dung": beside a column that gives the days the one that counts weeks, months or quarters heads what stands beside it.
 * Alone it says when.
 */
function partDeadlineColumns(columns: readonly Column[]): void {
  const deadlines = columns.filter((column) => column.role === "deadline");
  const counting = deadlines.filter((column) => heads(column, "counted-period"));
  const textAt = columns.findIndex((column) => column.role === "text");
  if (counting.length === deadlines.length || columns.some((column) => column.role === "group")) return;
  for (const column of counting) if (column.index < textAt) column.role = "group";
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
