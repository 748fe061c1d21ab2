import { dayOf } from "../../text/days.ts";

/** Of a day by its number: year, month 1–12, day 1–31, weekday 0 (Sunday) – 6, days in the month. */
export function partsOf(number: number): { year: number; month: number; day: number; weekday: number; length: number } {
  const date = new Date(`${dayOf(number)}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: date.getUTCDate(), weekday: date.getUTCDay(), length };
}
