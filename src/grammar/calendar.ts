import type { PartialDate } from "../model/reading.ts";
import type { PhraseMatch } from "./match.ts";

/** Last day of a month, 1–12; February without a year may have 29. */
export function lastDay(year: number | null, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === null) return 29;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The date that a match's slots {day} {month} {year} name; null where there is none or no calendar has it (31/02). */
export function dateOf(match: PhraseMatch | null): PartialDate | null {
  if (match === null) return null;
  const { year, month, day } = match.slots;
  const date = { year: year?.number ?? null, month: month?.number ?? null, day: day?.number ?? null };
  if (date.year === null && date.month === null) return null;
  if (date.day !== null && (date.month === null || date.day > lastDay(date.year, date.month))) return null;
  return date;
}

/** "2026-06-30", "2026-06", "2026"; "XXXX-06-30" where the year is unsaid (ISO 8601-2). */
export function writeDate(date: PartialDate): string {
  const year = date.year === null ? "XXXX" : String(date.year);
  return year + twoDigits(date.month) + twoDigits(date.day);
}

function twoDigits(part: number | null): string {
  return part === null ? "" : part < 10 ? `-0${part}` : `-${part}`;
}

/** Whether a match names one whole day, or a day of a month: the value of such a part is the date. */
export function wholeDayOf(match: PhraseMatch): PartialDate | null {
  const date = match.slots.day2 === undefined ? dateOf(match) : null;
  return date?.day === null ? null : date;
}
