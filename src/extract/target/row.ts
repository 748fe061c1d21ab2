import { type Page, pageOf, skipBlanks } from "../../grammar/page.ts";
import type { DeadlineReading, Span, TargetReading } from "../../model/reading.ts";
import { readNumber } from "../../text/numerals.ts";
import { findDeadlines } from "../deadline/read-deadlines.ts";
import { cuesOf, marksIn } from "./cues.ts";
import { type Quantity, quantitiesIn } from "./quantity.ts";

/**
 * Aims in a row of a table of targets, cells parted by "|": "Quy mô kinh tế số | % GDP | ≥ 30". The value stands in the first cell that
 * begins with a number or its comparator, the unit as printed in the cell before it, the name before that.
 */
export function readTargetRow(text: string): TargetReading[] {
  const page = pageOf(text);
  const cells = cellsOf(text);
  const value = cells.findIndex((cell, index) => index > 0 && index > firstName(text, cells) && isValue(page, cell));
  const cell = cells[value];
  const unit = cells[value - 1];
  if (cell === undefined || unit === undefined) return [];
  // "Tỷ lệ giải ngân | 95%": a row of two cells names the unit with the value or not at all.
  const named = value - firstName(text, cells) > 1;
  // "Tỷ lệ hộ nghèo | % | 2,15 | 1,65": without the columns' names nothing tells which of them is to be reached; "100 | 100" is one.
  const figures = cells.slice(value + 1).map((other) => text.slice(other.start, other.end));
  if (figures.some((figure) => isPlainNumber(figure) && figure !== text.slice(cell.start, cell.end))) return [];
  const name = named ? (cells[value - 2] ?? unit) : unit;
  const marks = marksIn(text);
  const change = marks.find(
    (mark) => mark.start >= name.start && mark.end <= unit.end && (mark.means === "increase" || mark.means === "decrease"),
  );
  const limit = limitIn(text.slice(name.start, name.end), name.start);
  const numbers = valuesIn(page, cell).filter((quantity) => named || quantity.unit !== "");
  return numbers.map((quantity, index) => {
    const { comparator, change: said, marks: cues } = cuesOf(page, marks, quantity, numbers[index + 1]);
    return {
      start: name.start,
      end: partEnd(text, cell, quantity),
      text: text.slice(name.start, partEnd(text, cell, quantity)),
      rule: "row",
      // "Nhóm 3 Đông Nam Á": a cell says no more of a rank.
      comparator: cues.some((mark) => mark.means === "top") ? "top" : comparator,
      value: quantity.value,
      valueTo: quantity.valueTo,
      unit: named && !isOtherUnit(quantity, text.slice(unit.start, unit.end)) ? text.slice(unit.start, unit.end) : quantity.unit,
      change: said ?? ((change?.means as TargetReading["change"]) || null),
      limit: limitBehind(text.slice(quantity.end, partEnd(text, cell, quantity)), quantity.end) ?? limit,
      foretold: false,
      base: null,
      implied: false,
    };
  });
}

/** "Hạ tầng dữ liệu | Hoàn thành | 100%": the value names its own measure, and the cell before it another. */
function isOtherUnit(quantity: Quantity, unit: string): boolean {
  return quantity.unit.startsWith("%") && !unit.includes("%");
}

/** "Tỷ lệ xã đạt chuẩn đến năm 2030 | % | 80": the day that the row's own name gives. */
function limitIn(name: string, from: number): DeadlineReading | null {
  return dateIn(name, from, (date) => date.period?.first == null);
}

/** "% | 100% vào năm 2027": the day that stands behind the value itself. */
function limitBehind(words: string, from: number): DeadlineReading | null {
  return dateIn(words, from, () => true);
}

function dateIn(words: string, from: number, suits: (date: DeadlineReading) => boolean): DeadlineReading | null {
  const found = findDeadlines(words).find((date) => date.kind === "date" && date.period?.last != null && suits(date));
  return found === undefined ? null : { ...found, start: found.start + from, end: found.end + from };
}

/** "≤ 3 Đông Nam Á; ≤ 50 Thế giới": the value's own part of its cell. */
function partEnd(text: string, cell: Span, quantity: Quantity): number {
  const rest = text.slice(quantity.end, cell.end).indexOf(";");
  return rest < 0 ? cell.end : quantity.end + rest;
}

function cellsOf(text: string): Span[] {
  const cells: Span[] = [];
  for (const found of text.matchAll(/[^|]+/gu)) {
    const words = found[0].trim();
    const start = found.index + found[0].indexOf(words);
    cells.push({ start, end: start + words.length });
  }
  return cells;
}

/** The first cell with words in it: a number before it is the row's own. */
function firstName(text: string, cells: readonly Span[]): number {
  return cells.findIndex((cell) => /\p{L}{2}/u.test(text.slice(cell.start, cell.end)));
}

/** "100", "≥ 95", "≤ 3 Đông Nam Á", "20% - 50%": digits after nothing but a comparator. */
function isValue(page: Page, cell: Span): boolean {
  const first = /[0-9]/u.exec(page.text.slice(cell.start, cell.end));
  if (first === null) return false;
  const digits = cell.start + first.index;
  if (digits === cell.start) return true;
  return marksIn(page.text).some((mark) => mark.start === cell.start && skipBlanks(page, mark.end) === digits);
}

/** "1,65", "98%": a figure alone; a year ("2027") says when. */
const isPlainNumber = (words: string): boolean => /^\d[\d.,]*\s?%?$/u.test(words) && !/^20\d\d$/u.test(words);

/** The number of each ";"-clause of the value cell; what it counts stands in the unit cell. */
function valuesIn(page: Page, cell: Span): Quantity[] {
  const parts = page.text.slice(cell.start, cell.end).split(";");
  let start = cell.start;
  const found: Quantity[] = [];
  for (const part of parts) {
    const digits = /[0-9]/u.exec(part);
    const first =
      digits === null ? undefined : (plain(page, start + digits.index) ?? quantitiesIn(page, start + digits.index, start + part.length)[0]);
    if (first !== undefined) found.push(first);
    start += part.length + 1;
  }
  return found;
}

function plain(page: Page, at: number): Quantity | undefined {
  const first = readNumber(page.text, at);
  const dash = first === null ? at : skipBlanks(page, first.end);
  const last = page.folded.charAt(dash) === "-" ? readNumber(page.text, skipBlanks(page, dash + 1)) : null;
  if (first === null || last === null || page.text.charAt(skipBlanks(page, last.end)) === "%") return undefined;
  return { start: at, end: last.end, value: first.value, valueTo: last.value, unit: "", kind: "bare" };
}
