import type { PhraseBook } from "../../grammar/match.ts";
import type { Page } from "../../grammar/page.ts";
import type { DeadlineReading, PartialDate, PartialPeriod } from "../../model/reading.ts";
import { pastJoint } from "./clause.ts";

/**
 * "Quý I/2026 (tháng 3)", "quý II và tháng 9/2026": a date without a year takes the year that the period before it names, else
 * that of the dates joined behind it. The plan's own year would be another one; the reading is marked as implied.
 */
export function lendYears(book: PhraseBook, page: Page, readings: readonly DeadlineReading[]): DeadlineReading[] {
  const behind = yearsBehind(book, page, readings);
  let named: DeadlineReading | undefined;
  return readings.map((reading, i) => {
    const before = named;
    if (oneYearOf(reading.period) !== null) named = reading;
    if (reading.kind !== "date" || !isWithoutYear(reading.period)) return reading;
    const year = before === undefined ? (behind[i] ?? null) : oneYearOf(before.period);
    return year === null ? reading : { ...reading, period: inYear(reading.period, year), implied: true };
  });
}

/** The year that each reading finds behind it: "15/6, 15/9 và 15/12/2026" hands it from one to the next. */
function yearsBehind(book: PhraseBook, page: Page, readings: readonly DeadlineReading[]): (number | null)[] {
  let behind: number | null = null;
  let next: DeadlineReading | undefined;
  return readings
    .toReversed()
    .map((reading) => {
      const isJoined = next !== undefined && pastJoint(book, page, reading.end) >= next.start;
      const year = isWithoutYear(next?.period ?? null) && next?.kind === "date" ? behind : oneYearOf(next?.period ?? null);
      next = reading;
      behind = isJoined ? year : null;
      return behind;
    })
    .toReversed();
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
