/** ISO dates and whole numbers of days since 1 January 1970: arithmetic in UTC, where no clock and no time zone has a say. */

const millisecondsOfDay = 86_400_000;

/** "2026-06-30", where the calendar has it: Date would turn 31 February into 3 March. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const number = dayNumber(written);
  return Number.isInteger(number) && dayOf(number) === written;
}

/** NaN for what is no date. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsOfDay;
}

export function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative when the second comes first. */
export function daysBetween(first: string, second: string): number {
  return dayNumber(second) - dayNumber(first);
}
