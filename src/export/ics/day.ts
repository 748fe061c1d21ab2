/** Days as whole numbers since 1 January 1970: arithmetic without clock or time zone. */

export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Year, month 1–12, day 1–31, weekday 0 (Sunday) – 6, days in the month. */
export function partsOf(number: number): { year: number; month: number; day: number; weekday: number; length: number } {
  const date = new Date(number * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: date.getUTCDate(), weekday: date.getUTCDay(), length };
}
