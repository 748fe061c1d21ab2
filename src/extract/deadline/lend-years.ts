import type { PhraseBook } from "../../grammar/match.ts";
import type { Page } from "../../grammar/page.ts";
import type { DeadlineReading, PartialDate, PartialPeriod } from "../../model/reading.ts";
import { pastJoint } from "./clause.ts";

/**
 * "Quý I/2026 (tháng 3)", "quý II và tháng 9/2026": a date without a year takes the year that the period before it names, else
 * that of a date joined behind it. The plan's own year would be another one; the reading is marked as implied.
 */
export function lendYears(book: PhraseBook, page: Page, readings: readonly DeadlineReading[]): DeadlineReading[] {
  let named: DeadlineReading | undefined;
  return readings.map((reading, i) => {
    const before = named;
    if (oneYearOf(reading.period) !== null) named = reading;
    if (reading.kind !== "date" || !isWithoutYear(reading.period)) return reading;
    const next = readings[i + 1];
    const joined = next !== undefined && pastJoint(book, page, reading.end) >= next.start ? next : undefined;
    const year = oneYearOf((before ?? joined)?.period ?? null);
    return year === null ? reading : { ...reading, period: inYear(reading.period, year), implied: true };
  });
}

function isWithoutYear(period: PartialPeriod | null): boolean {
  const dates = [period?.first, period?.last].filter((date) => date != null);
  return dates.length > 0 && dates.every((date) => date.year === null && date.yearShift === undefined && date.month !== null);
}

/** The year of a period that lies in one; null for limits, spans of years and years unsaid. */
function oneYearOf(period: PartialPeriod | null): number | null {
  const [first, last] = [period?.first?.year ?? null, period?.last?.year ?? null];
  return first === last ? first : null;
}

function inYear(period: PartialPeriod | null, year: number): PartialPeriod {
  const moved = (date: PartialDate | null): PartialDate | null => (date === null ? null : { ...date, year });
  return { first: moved(period?.first ?? null), last: moved(period?.last ?? null) };
}
