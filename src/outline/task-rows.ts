import { weaker } from "../model/certainty.ts";
import type { Column, Field, Grid, GridCell, GridRow, Group, Item } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { emptyPassage, slicePassage } from "../text/passage.ts";
import { declaredCount } from "./declared.ts";
import { cellLabel, labelAt } from "./label.ts";
import { fieldsOf, withDittos } from "./row-fields.ts";
import { opens } from "./words.ts";

/** Groups and items of a task table in reading order; `group` of items and `parent` of groups index the groups given in. */
export type TaskRows = { groups: Group[]; items: Item[] };

/** A body row by meaning: its label, its words, and which other columns are filled. */
type View = { row: GridRow; label: string | null; text: Passage; textCell: GridCell | null; others: number; bold: boolean };

/** Reads the body rows of a task table; `offset` is the number of groups found before it. */
export function taskRows(grid: Grid, columns: readonly Column[], headRows: number, offset: number): TaskRows {
  const rows = fillSpans(grid.rows.slice(headRows));
  const views = rows.map((row) => viewOf(row.own, columns));
  const groups: Group[] = [];
  const items: Item[] = [];
  const open: { label: string | null; index: number }[] = [];
  let beside: string | null = null;
  for (const [i, view] of views.entries()) {
    const filled = rows[i]?.filled ?? view.row;
    const heading = groupCell(view.row, columns);
    if (heading !== null && view.text.text !== "" && heading.text !== beside) {
      beside = heading.text;
      const own = { ...view, label: null, text: heading };
      closeGroups(open, groupLabel(own));
      groups.push(groupOf(own, open.at(-1)?.index ?? null));
      open.push({ label: groupLabel(own), index: offset + groups.length - 1 });
    }
    if ((view.text.text === "" && view.others === 0) || isTotal(view, columns)) continue;
    if (isGroupRow(view, views[i + 1] ?? null, columns)) {
      beside = null;
      closeGroups(open, groupLabel(view));
      groups.push(groupOf(view, open.at(-1)?.index ?? null));
      open.push({ label: groupLabel(view), index: offset + groups.length - 1 });
    } else if (view.text.text === "" && view.label === null && items.length > 0) {
      items.at(-1)?.fields.push(...fieldsOf(view.row, columns, [], null));
    } else {
      const label = view.label ?? labelInText(view.text);
      const above = items.at(-1)?.group === open.at(-1)?.index || open.length === 0 ? (items.at(-1) ?? null) : null;
      while (open.length > 1 && !holdsLabel(open.at(-1)?.label ?? null, label)) open.pop();
      items.push({
        label,
        group: open.at(-1)?.index ?? null,
        section: null,
        source: grid.source,
        fields: withFirstAbove(
          withDittos(fieldsOf(filled, columns, rows[i]?.above ?? [], textWithoutLabel(view)), above),
          view,
          columns,
          above,
        ),
      });
    }
  }
  return { groups, items };
}

/** "Tổng cộng", "Tổng kinh phí dự kiến …": what the rows above come to; nobody does it at any time. */
function isTotal({ label, text, row }: View, columns: readonly Column[]): boolean {
  if (label !== null || opens(text.text, "total") === 0) return false;
  return row.cells.every((cell) => cell.passage.text === "" || !["lead", "support", "deadline"].includes(columns[cell.column]?.role ?? ""));
}

/** The words of a column that heads the tasks beside it; null where the row goes on with the group above. A table may print them in every row. */
function groupCell(row: GridRow, columns: readonly Column[]): Passage | null {
  const cell = row.cells.find((candidate) => columns[candidate.column]?.role === "group" && candidate.passage.text !== "");
  return cell?.passage ?? null;
}

/** Each row as printed, and with the cells that reach into it from above (merged over rows) filled in, but for label and text. */
function fillSpans(rows: readonly GridRow[]): { own: GridRow; filled: GridRow; above: GridCell[] }[] {
  const reaching: { cell: GridCell; until: number }[] = [];
  return rows.map((row, i) => {
    const from = reaching.filter((span) => span.until >= i).map((span) => span.cell);
    for (const cell of row.cells) if (cell.rowSpan > 1) reaching.push({ cell, until: i + cell.rowSpan - 1 });
    const above = from.filter((cell) => !row.cells.some((own) => own.column === cell.column && own.passage.text !== ""));
    return {
      own: row,
      above,
      filled: { ...row, cells: [...row.cells.filter((own) => !above.some((cell) => cell.column === own.column)), ...above] },
    };
  });
}

function viewOf(row: GridRow, columns: readonly Column[]): View {
  const cellWith = (role: string): GridCell | null =>
    row.cells.find((cell) => columns[cell.column]?.role === role && cell.passage.text !== "") ?? null;
  const labelCell = cellWith("label");
  const label = labelCell === null ? null : cellLabel(labelCell.passage.text);
  // "I. VỀ CÔNG TÁC CHỈ ĐẠO" in the number column: the words spill over from a merged row
  const textCell = cellWith("text") ?? (label === null ? (labelCell ?? aloneInFront(row, columns)) : null);
  const beside = row.cells.filter((cell) => cell !== textCell && cell !== labelCell && cell.passage.text !== "");
  const others = beside.filter((cell) => !isSum(cell, columns)).length;
  return { row, label, text: textCell?.passage ?? emptyPassage, textCell, others, bold: textCell?.bold ?? false };
}

/** "1.500" under "Kinh phí": what the tasks of a group come to. */
function isSum({ column, passage }: GridCell, columns: readonly Column[]): boolean {
  return columns[column]?.role === "budget" && /^[\d.,\s]+$/u.test(passage.text);
}

/**
 * "Tháng 01" alone in the first column of a schedule, or a body alone and set apart in a table that begins with bodies: what the rows
 * below have in common.
 */
function aloneInFront(row: GridRow, columns: readonly Column[]): GridCell | null {
  const filled = row.cells.filter((cell) => cell.passage.text !== "");
  const [only] = filled;
  if (only === undefined || filled.length > 1 || only.column !== 0) return null;
  const apart = only.bold || only.columnSpan > 1 || isCapitals(only.passage.text);
  return apart || columns[0]?.role === "deadline" ? only : null;
}

/** A row that names a group of tasks: nothing but a label and words, and something that sets it apart from a task without units. */
function isGroupRow(view: View, next: View | null, columns: readonly Column[]): boolean {
  if (view.others > 0 || view.text.text === "" || view.textCell === null) return false;
  const label = groupLabel(view);
  if (view.textCell.columnSpan > 1 || ["label", "deadline"].includes(columns[view.textCell.column]?.role ?? "")) return true;
  if (declaredCount(view.text).declared !== null || view.bold || isCapitals(view.text.text)) return true;
  if (label === null) return false;
  if (/^[IVXL]+$|^[A-HĐ]$/u.test(label)) return true;
  return next !== null && next.label !== null && (next.label.startsWith(`${label}.`) || schemeOf(next.label) !== schemeOf(label));
}

function schemeOf(label: string): string {
  if (/^[IVXL]+$/u.test(label)) return "roman";
  if (/^\p{Lu}$/u.test(label)) return "capital";
  return /^\p{Ll}/u.test(label) ? "letter" : `arabic${label.split(".").length}`;
}

function groupLabel(view: View): string | null {
  return view.label ?? labelInText(view.text);
}

function labelInText(text: Passage): string | null {
  const label = labelAt(text.text);
  return label === null || label.value === "" ? null : label.value;
}

function groupOf(view: View, parent: number | null): Group {
  const inText = view.label === null ? labelAt(view.text.text) : null;
  const words = inText === null ? view.text : slicePassage(view.text, inText.end);
  return { label: groupLabel(view), ...declaredCount(words), parent, source: "row" };
}

/** Closes the groups that a new one does not stand under: 4.2 stands under 4, 1 under I; 5 closes 4 and 4.2. */
function closeGroups(open: { label: string | null; index: number }[], label: string | null): void {
  const last = open.at(-1)?.label ?? null;
  if (label !== null && last !== null && label.startsWith(`${last}.`)) return;
  const same = open.findIndex((group) => schemeOf(group.label ?? "") === schemeOf(label ?? ""));
  if (same >= 0) open.length = same;
}

/** Whether a task with this label can stand in the group: "4.3" cannot stand in 4.2; labels of other schemes can. */
function holdsLabel(group: string | null, label: string | null): boolean {
  if (group === null || label === null || !group.includes(".")) return true;
  return label.startsWith(`${group}.`) || !label.includes(".");
}

/**
 * In a table that names the body or the time before the task ("Thời gian | Nội dung | Chịu trách nhiệm"), a row without number and without
 * them goes on with those of the row above: they are implied.
 */
function withFirstAbove(fields: Field[], view: View, columns: readonly Column[], above: Item | null): Field[] {
  if (view.label !== null) return fields;
  const textAt = columns.findIndex((column) => column.role === "text");
  const taken = (["lead", "deadline"] as const).flatMap((role) => {
    const at = columns.findIndex((column) => column.role === role);
    if (at < 0 || at > textAt || fields.some((field) => field.role === role)) return [];
    return above?.fields.filter((field) => field.role === role) ?? [];
  });
  return [...fields, ...taken.map((field): Field => ({ ...field, certainty: weaker(field.certainty, "implied") }))];
}

/** "a) Rà soát …" in a row whose number cell is empty: the label stands in the text. */
function textWithoutLabel(view: View): Passage {
  const label = view.label === null ? labelAt(view.text.text) : null;
  return label === null || label.value === "" ? view.text : slicePassage(view.text, label.end);
}
