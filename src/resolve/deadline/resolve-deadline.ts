import type { Certainty } from "../../model/certainty.ts";
import type { Deadline } from "../../model/plan.ts";
import type { DeadlineReading, PartialDate } from "../../model/reading.ts";
import { addDuration, firstDayOf, lastDayOf } from "./days.ts";
import { edtfOf } from "./edtf.ts";

/** What a plan lends to dates that leave something unsaid: its date of issue (ISO) and its own year or years. Never today. */
export type DeadlineReference = { issued: string | null; year: number | null; yearTo?: number | null };

/**
 * A reading as a deadline with inclusive ISO dates. A date whose year is unsaid takes the plan's year and is implied; where the
 * plan has none or several, or the dates contradict each other, the deadline is unknown and keeps its words.
 */
export function resolveDeadline(reading: DeadlineReading, reference: DeadlineReference): Omit<Deadline, "evidence"> {
  const { kind, text, rrule, trigger, offset, workdays } = reading;
  const bare = { kind, text, start: null, end: null, rrule, trigger, offset, workdays, certainty: "stated" as Certainty, edtf: null };
  if (kind === "unknown") return { ...bare, certainty: "unknown" };
  if (kind === "event") return resolveEvent(bare, reading, reference);
  if (reading.period === null) return { ...bare, certainty: reading.implied ? "implied" : "stated" };
  const dates = resolvePeriod(reading, reference);
  if (dates === null) return kind === "date" ? { ...bare, kind: "unknown", certainty: "unknown" } : { ...bare, certainty: "implied" };
  return { ...bare, ...dates, edtf: edtfOf(dates.start, dates.end) };
}

type Dates = { start: string | null; end: string | null; certainty: Certainty };

function resolvePeriod(reading: DeadlineReading, reference: DeadlineReference): Dates | null {
  const { first = null, last = null } = reading.period ?? {};
  const start = first === null ? null : dayOf(first, reference, firstDayOf);
  const end = last === null ? null : dayOf(last, reference, lastDayOf);
  const lost = (first !== null && start === null) || (last !== null && end === null);
  if (lost) return null;
  if (first !== null && last !== null && start !== null && end !== null && start > end) return overNewYear(first, last, reference);
  const implied = reading.implied || first?.year === null || last?.year === null;
  return { start, end, certainty: implied ? "implied" : "stated" };
}

/** A span without years that begins in these months and ends in those goes over the end of a year. */
const winter = { from: 10, until: 3 };

/** "từ 21/12 đến 09/01": the first such winter that begins on the plan's own day or later. */
function overNewYear(first: PartialDate, last: PartialDate, reference: DeadlineReference): Dates | null {
  const isUnsaid = [first, last].every((date) => date.year === null && date.yearShift === undefined);
  const own = isUnsaid ? ownYear(reference, 0) : null;
  if (own === null || (first.month ?? 0) < winter.from || (last.month ?? 12) > winter.until) return null;
  for (const year of [own - 1, own]) {
    const [start, end] = [firstDayOf(first, year), lastDayOf(last, year + 1)];
    if (start !== null && end !== null && reference.issued !== null && start >= reference.issued)
      return { start, end, certainty: "implied" };
  }
  return null;
}

function dayOf(date: PartialDate, reference: DeadlineReference, dayIn: (date: PartialDate, year: number) => string | null): string | null {
  const year = date.year ?? ownYear(reference, date.yearShift ?? 0);
  return year === null ? null : dayIn(date, year);
}

/** The plan's own year, else the year it was issued in; a plan for several years lends none. */
function ownYear({ issued, year, yearTo }: DeadlineReference, shift: number): number | null {
  if (year !== null && yearTo !== null && yearTo !== undefined && yearTo !== year) return null;
  const own = year ?? (issued === null ? null : Number(issued.slice(0, 4)));
  return own === null ? null : own + shift;
}

type Bare = Omit<Deadline, "evidence">;

/** An event has a date only where it counts calendar days from this plan's own issue. */
function resolveEvent(bare: Bare, reading: DeadlineReading, { issued }: DeadlineReference): Bare {
  if (reading.anchor !== "issue") return { ...bare, certainty: reading.implied ? "implied" : "stated" };
  const implied = { ...bare, certainty: "implied" as Certainty };
  if (issued === null) return implied;
  if (reading.offset === null) return { ...implied, start: issued, edtf: edtfOf(issued, null) };
  const end = reading.workdays ? null : addDuration(issued, reading.offset);
  return { ...implied, end, edtf: edtfOf(null, end) };
}
