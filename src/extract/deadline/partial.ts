import { lastDay } from "../../grammar/calendar.ts";
import type { PartialDate } from "../../model/reading.ts";

/** A year as the words give it: stated, or so many after the plan's own. */
export type SaidYear = Pick<PartialDate, "year" | "yearShift">;

export function dateIn(said: SaidYear, month: number | null, day: number | null): PartialDate {
  return { ...said, month, day };
}

function moveYear(date: PartialDate, by: number): SaidYear {
  return date.year === null ? { year: null, yearShift: (date.yearShift ?? 0) + by } : { year: date.year + by };
}

/**
 * The last date that lies wholly before `date`, in the same grain where that serves: before "quý III/2025" comes "6/2025",
 * before "01/3" comes all of February, whose last day the year decides.
 */
export function dateBefore(date: PartialDate): PartialDate {
  const { month, day } = date;
  if (month === null) return dateIn(moveYear(date, -1), null, null);
  if (day !== null && day > 1) return { ...date, day: day - 1 };
  return month === 1 ? dateIn(moveYear(date, -1), 12, null) : { ...date, month: month - 1, day: null };
}

/** The first date that lies wholly after `date`: after "tháng 6" July, after 30/6 the first of July. */
export function dateAfter(date: PartialDate): PartialDate {
  const { month, day } = date;
  if (month === null) return dateIn(moveYear(date, 1), null, null);
  if (day !== null && day < lastDay(date.year, month)) return { ...date, day: day + 1 };
  return month === 12 ? dateIn(moveYear(date, 1), 1, null) : { ...date, month: month + 1, day: null };
}

/** Whether a range may run from `a` to `b` within one year; a month or quarter lasts to its end: "15/4 - tháng 4". */
function comesBefore(a: PartialDate, b: PartialDate): boolean {
  if (a.month === null || b.month === null) return true;
  return a.month < b.month || (a.month === b.month && (a.day ?? 1) <= (b.day ?? 31));
}

/** "từ 01/6 đến 30/9/2025": the end that has no year takes the other's; over New Year the neighbour of it. */
export function shareYear(first: PartialDate, last: PartialDate): { first: PartialDate; last: PartialDate; guessed: boolean } {
  const unsaid = (date: PartialDate): boolean => date.year === null && date.yearShift === undefined;
  const crosses = !comesBefore(first, last);
  if (unsaid(first) && last.year !== null) {
    return { first: { ...first, year: last.year - (crosses ? 1 : 0) }, last, guessed: crosses };
  }
  if (unsaid(last) && first.year !== null) {
    return { first, last: { ...last, year: first.year + (crosses ? 1 : 0) }, guessed: crosses };
  }
  return { first, last, guessed: false };
}
