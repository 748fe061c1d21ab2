import { lastDay } from "../../grammar/calendar.ts";
import type { PhraseMatch } from "../../grammar/match.ts";
import type { PartialDate } from "../../model/reading.ts";
import { amountOf, fillingsOf, keyOf, numbersOf } from "./grammar.ts";
import { dateIn, type SaidYear } from "./partial.ts";

/** First and last date of a period, both named: "quý III/2025" is 7/2025 to 9/2025. */
export type Period = { first: PartialDate; last: PartialDate };

/**
 * The periods that a {period} of grammars/calendar.yaml names; more than one where a list has gaps ("quý II, IV"). Null for a
 * date that no calendar has (31/02) and for amounts that make no sense ("14 tháng đầu năm").
 */
export function periodsOf(match: PhraseMatch): Period[] | null {
  const periods = readers[match.rule]?.(match) ?? null;
  return periods === null || periods.length === 0 || !periods.every(isReal) ? null : periods;
}

type Reader = (match: PhraseMatch) => Period[] | null;

const readers: Readonly<Record<string, Reader>> = {
  day: (match) => {
    const full = match.slots.date?.match ?? match.slots["day-month"]?.match;
    if (full === undefined || full === null) return null;
    const date = dateIn(match.slots.date === undefined ? saidYear(match) : saidYear(full), one(full, "month"), one(full, "day"));
    return [{ first: date, last: date }];
  },
  days: (match) => dayRuns(match, numbersOf(match, "day")),
  "day-span": (match) => dayRuns(match, between(numbersOf(match, "day"))),
  month: (match) => monthRuns(saidYear(match), numbersOf(match, "month"), 1),
  months: (match) => monthRuns(saidYear(match), numbersOf(match, "month"), 1),
  "month-span": (match) => monthRuns(saidYear(match), between(numbersOf(match, "month")), 1),
  quarter: (match) => monthRuns(saidYear(match), quarters(match), 3),
  quarters: (match) => monthRuns(saidYear(match), quarters(match), 3),
  "quarter-span": (match) => monthRuns(saidYear(match), between(quarters(match)), 3),
  "month-by-name": (match) => monthRuns(saidYear(match), numbered(match, "named-month"), 1),
  "first-months": (match) => monthsOf(match, 1, (count) => [1, count]),
  "last-months": (match) => monthsOf(match, 1, (count) => [13 - count, 12]),
  "first-quarters": (match) => monthsOf(match, 3, (count) => [1, count]),
  "last-quarters": (match) => monthsOf(match, 3, (count) => [13 - count, 12]),
  "first-half": (match) => [whole(saidYear(match), 1, null, 6, null)],
  "second-half": (match) => [whole(saidYear(match), 7, null, 12, null)],
  year: (match) => [whole(saidYear(match), null, null, null, null)],
  "other-year": () => [whole({ year: null, yearShift: 1 }, null, null, null, null)],
  years: (match) => yearRuns(numbersOf(match, "year")),
  "year-span": (match) => yearRuns(between(numbersOf(match, "year"))),
};

function whole(said: SaidYear, month: number | null, day: number | null, month2: number | null, day2: number | null): Period {
  return { first: dateIn(said, month, day), last: dateIn(said, month2, day2) };
}

function one(match: PhraseMatch, kind: string): number | null {
  return match.slots[kind]?.number ?? null;
}

/** "/2025", "năm nay", "năm sau"; no words: the plan's own year. */
function saidYear(match: PhraseMatch): SaidYear {
  const named = match.slots["of-year"]?.match ?? null;
  const shift = named === null ? null : keyOf(named.entry, "shift");
  if (shift !== null) return { year: null, yearShift: Number(shift) };
  return { year: named === null ? one(match, "year") : one(named, "year") };
}

function quarters(match: PhraseMatch): number[] {
  return [...numbered(match, "quarter"), ...numbered(match, "short-quarter")];
}

/** The numbers that the entries of a part stand for: 2 for "II", 4 for "tháng Tư". */
function numbered(match: PhraseMatch, part: string): number[] {
  return fillingsOf(match, part).map((filling) => Number(filling.match === null ? Number.NaN : keyOf(filling.match.entry, "number")));
}

/** "tháng 3 - 5" names all from the first to the last. */
function between([first, last]: number[]): number[] {
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

function dayRuns(match: PhraseMatch, days: number[]): Period[] {
  const month = one(match, "month");
  return runs(days).map(([first, last]) => whole(saidYear(match), month, first, month, last));
}

function yearRuns(years: number[]): Period[] {
  return runs(years).map(([first, last]) => ({ first: dateIn({ year: first }, null, null), last: dateIn({ year: last }, null, null) }));
}

function monthRuns(said: SaidYear, numbers: number[], length: number): Period[] {
  return runs(numbers).map(([first, last]) => whole(said, (first - 1) * length + 1, null, last * length, null));
}

/** 4, 5, 6, 9 → [4, 6], [9, 9]. Numbers that do not rise make nothing. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const [i, number] of numbers.entries()) {
    const before = numbers[i - 1];
    const run = found.at(-1);
    if (before !== undefined && number <= before) return [];
    if (run !== undefined && number === run[1] + 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** `length` is the months of what is counted: 1 in "9 tháng đầu năm", 3 in "hai quý cuối năm" and "quý cuối năm". */
function monthsOf(match: PhraseMatch, length: number, span: (count: number) => [number, number]): Period[] | null {
  const count = (match.slots.amount === undefined ? 1 : (amountOf(match.slots.amount) ?? 0)) * length;
  if (count < 1 || count > 12) return null;
  const [first, last] = span(count);
  return [whole(saidYear(match), first, null, last, null)];
}

function isReal(period: Period): boolean {
  return [period.first, period.last].every(({ year, month, day }) => {
    if (month === null) return day === null;
    return Number.isInteger(month) && month <= 12 && (day === null || day <= lastDay(year, month));
  });
}
