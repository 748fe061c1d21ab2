import { lastDay } from "../../grammar/calendar.ts";
import type { PartialDate } from "../../model/reading.ts";
import { dayNumber, dayOf } from "../../text/days.ts";

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The first day of a partial date whose year is known: of "7/2025" the first of July. Null for a day that does not exist. */
export function firstDayOf(date: PartialDate, year: number): string | null {
  if (date.day !== null && date.day > lastDay(year, date.month ?? 1)) return null;
  return isoDate(year, date.month ?? 1, date.day ?? 1);
}

export function lastDayOf(date: PartialDate, year: number): string | null {
  const month = date.month ?? 12;
  const last = lastDay(year, month);
  if (date.day !== null && date.day > last) return null;
  return isoDate(year, month, date.day ?? last);
}

/** ISO date plus an ISO 8601 duration of days, weeks, months or years in calendar days; null for hours and for other forms. */
export function addDuration(date: string, duration: string): string | null {
  const found = /^(-?)P([0-9]+)([DWMY])$/u.exec(duration);
  if (found === null) return null;
  const amount = Number(found[2]) * (found[1] === "-" ? -1 : 1);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  if (found[3] === "D") return addDays(date, amount);
  if (found[3] === "W") return addDays(date, amount * 7);
  const months = year * 12 + month - 1 + (found[3] === "Y" ? amount * 12 : amount);
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(day, lastDay(newYear, newMonth)));
}

function addDays(date: string, days: number): string {
  return dayOf(dayNumber(date) + days);
}
