import type { Column, Field, GridCell, GridRow } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { emptyPassage, joinPassages, slicePassage } from "../text/passage.ts";
import { opensWithBody } from "./doers.ts";
import { cellAt } from "./grid.ts";
import { opens } from "./words.ts";

/** "x" under "Quý II", "✓" under a body's name: the heading says it, the cell only ticks it. */
const tick = /^[x×✓✔√v*●■]{1,3}$/iu;

/**
 * Finds the columns whose cells do no more than tick what their heading says: a month or quarter ("Tiến độ | Tháng 1 … Tháng 12"), or a body
 * ("CT" and "PH" say as what). Such a column carries the words that a tick in it stands for.
 */
export function withMarks(columns: readonly Column[], headings: readonly GridRow[], rows: readonly GridRow[]): Column[] {
  const ticked = columns.filter((column) => cellsOf(column, rows).every((text) => signOf(text) !== null));
  const some = ticked.some((column) => cellsOf(column, rows).length > 0);
  const periods = ticked.map((column) => ({ column, words: periodIn(column) })).filter(({ words }) => words !== null);
  const marks = new Map<number, Column>();
  if (some && periods.length > 1) {
    for (const { column, words } of periods) if (words !== null) marks.set(column.index, { ...column, role: "deadline", mark: words });
  }
  const bodies = ticked.filter((column) => !marks.has(column.index) && opensWithBody(under(column, headings).text));
  if (bodies.length > 1 && bodies.some((column) => cellsOf(column, rows).length > 0)) {
    for (const column of bodies) marks.set(column.index, { ...column, role: bodyRole(column), mark: under(column, headings) });
  }
  return columns.map((column) => marks.get(column.index) ?? column);
}

function cellsOf(column: Column, rows: readonly GridRow[]): string[] {
  return rows.flatMap((row) => cellAt(row, column.index)?.passage.text ?? []).filter((text) => text !== "");
}

/** What a cell says of its heading: that it holds, or that the body leads or supports; null for words of its own. */
function signOf(text: string): "tick" | "lead" | "support" | null {
  if (text === "") return null;
  if (tick.test(text)) return "tick";
  if (opens(text, "lead-sign") === text.length) return "lead";
  return opens(text, "support-sign") === text.length ? "support" : null;
}

/**
 * "Tháng 3", "Quý II", "Năm 2026" at the end of a heading; "T3"; "3" below "Tiến độ theo tháng"; alone, a year or a quarter's number says what it is
 * below a heading of times ("Lộ trình | 2026").
 */
function periodIn({ heading, role }: Column): Passage | null {
  const { text } = heading;
  const last = /(?:^|\s)(T)?(\d{1,2}|\d{4}|I{1,3}|IV)$/u.exec(text);
  const number = last?.[2];
  if (last === null || number === undefined) return null;
  const value = slicePassage(heading, text.length - number.length);
  const named = (unit: string): Passage => joinPassages([{ text: unit, pieces: [] }, value]);
  if (last[1] !== undefined) return monthNumber.test(number) ? named("Tháng") : null;
  const units = [...text.slice(0, last.index).matchAll(/(?<!\p{L})(tháng|quý|quí|năm)(?!\p{L})/giu)];
  const unit = units.findLast(([word]) => counts(word.toLowerCase(), number));
  if (unit !== undefined) return joinPassages([slicePassage(heading, unit.index, unit.index + unit[0].length), value]);
  if (role !== "deadline") return null;
  if (/^20\d\d$/u.test(number)) return named("Năm");
  return /^[IV]+$/u.test(number) ? named("Quý") : null;
}

const monthNumber = /^(?:[1-9]|1[0-2]|0[1-9])$/u;

/** Years have four digits; months and quarters fewer ("Tiến độ năm 2025 | 3" is no year). */
function counts(unit: string, number: string): boolean {
  return (unit === "năm") === /^\d{4}$/u.test(number) && (unit !== "tháng" || monthNumber.test(number));
}

function under(column: Column, headings: readonly GridRow[]): Passage {
  const cells = headings.flatMap((row) => cellAt(row, column.index) ?? []).filter((cell) => cell.passage.text !== "");
  return cells.at(-1)?.passage ?? emptyPassage;
}

/** A tick under "Đơn vị phối hợp" supports, under any other heading of bodies it leads. */
function bodyRole(column: Column): "lead" | "support" {
  return column.role === "support" ? "support" : "lead";
}

/**
 * What the ticks of a row say. Periods side by side are one ("Tháng 4 - Tháng 6"), others stand beside each other; those under different
 * headings ("Năm 2025", "Năm 2026") are fields of their own. What is read out of ticks is implied.
 */
export function tickedFields(row: GridRow, columns: readonly Column[]): Field[] {
  const ticked = columns.flatMap((column) => {
    const cell = cellAt(row, column.index);
    const sign = column.mark === undefined || cell === null ? null : signOf(cell.passage.text);
    return column.mark === undefined || cell === null || sign === null ? [] : [{ column, cell, sign, words: column.mark }];
  });
  const bodies = ticked.filter(({ column }) => column.role !== "deadline");
  const periods = ticked.filter(({ column }) => column.role === "deadline");
  return [...bodies.map(bodyField), ...periodFields(periods)];
}

type Ticked = { column: Column; cell: GridCell; sign: "tick" | "lead" | "support" | null; words: Passage };

function bodyField({ column, sign, words }: Ticked): Field {
  const role = sign === "lead" || sign === "support" ? sign : column.role;
  return { role, passage: words, heading: column.heading, certainty: "implied" };
}

function periodFields(ticked: readonly Ticked[]): Field[] {
  const fields = new Map<string, { heading: Passage; runs: Ticked[][] }>();
  for (const entry of ticked) {
    const { heading } = entry.column;
    const above = heading.text.slice(0, heading.text.length - entry.words.text.length);
    const field = fields.get(above) ?? { heading, runs: [] };
    const run = field.runs.at(-1);
    if (run !== undefined && (run.at(-1)?.column.index ?? -2) === entry.column.index - 1) run.push(entry);
    else field.runs.push([entry]);
    fields.set(above, field);
  }
  return [...fields.values()].map(({ heading, runs }): Field => {
    const said = runs.map((run) =>
      joinPassages(
        [run[0], run.length > 1 ? run.at(-1) : undefined].flatMap((end) => end?.words ?? []),
        " - ",
      ),
    );
    return { role: "deadline", passage: joinPassages(said, "; "), heading, certainty: "implied" };
  });
}
