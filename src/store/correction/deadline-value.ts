import { lastDay } from "../../grammar/calendar.ts";
import { occurrencesOf } from "../recurrence.ts";

/** A deadline as an analyst writes it, in the words of table corrected_deadline. */
export type DeadlineValue = { kind: "date" | "recurring" | "continuous"; start: string | null; end: string | null; rrule: string | null };

/**
 * Reads what an analyst wrote. A day is the last one: "2026-06-30". A period is one: "2026-06", "2026", and in ISO 8601-2 a quarter
 * (33 to 36) or half (40, 41): "2026-34". Two of these with a slash are first and last: "2026-04-01/2026-06-30", "../2026-06",
 * "2026-04/..". "continuous" stands for thường xuyên, an RFC 5545 rule ("FREQ=MONTHLY;BYMONTHDAY=5") for what recurs. Null for all else:
 * words are not read here, lest a correction be read wrongly in its turn.
 */
export function deadlineValueOf(written: string): DeadlineValue | null {
  if (written === "continuous") return { kind: "continuous", start: null, end: null, rrule: null };
  if (written.startsWith("FREQ=")) {
    const known = occurrencesOf(written, 2000, 2000) !== null;
    return known ? { kind: "recurring", start: null, end: null, rrule: written } : null;
  }
  const [first, second, ...more] = written.split("/");
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) {
    const period = periodOf(first);
    return period === null ? null : dated(isDay(first) ? null : period.start, period.end);
  }
  const start = first === ".." ? null : periodOf(first);
  const end = second === ".." ? null : periodOf(second);
  if ((first !== ".." && start === null) || (second !== ".." && end === null)) return null;
  return dated(start?.start ?? null, end?.end ?? null);
}

function dated(start: string | null, end: string | null): DeadlineValue | null {
  if (start === null && end === null) return null;
  if (start !== null && end !== null && end < start) return null;
  return { kind: "date", start, end, rrule: null };
}

const isDay = (written: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(written);

/** First and last day of a year, month, quarter, half or day. */
function periodOf(written: string): { start: string; end: string } | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(written);
  if (found === null) return null;
  const year = Number(found[1]);
  const part = found[2] === undefined ? null : Number(found[2]);
  if (year < 1900 || year > 2200) return null;
  if (found[3] !== undefined) {
    const day = Number(found[3]);
    const real = part !== null && part >= 1 && part <= 12 && day >= 1 && day <= lastDay(year, part);
    return real ? { start: written, end: written } : null;
  }
  const months = part === null ? [1, 12] : monthsOf(part);
  const [from, to] = months ?? [];
  if (from === undefined || to === undefined) return null;
  const month = (number: number): string => String(number).padStart(2, "0");
  return { start: `${year}-${month(from)}-01`, end: `${year}-${month(to)}-${lastDay(year, to)}` };
}

/** ISO 8601-2: 1 to 12 are months, 33 to 36 quarters, 40 and 41 halves of the year. */
function monthsOf(part: number): [number, number] | null {
  if (part >= 1 && part <= 12) return [part, part];
  if (part >= 33 && part <= 36) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3];
  return part === 40 || part === 41 ? [(part - 40) * 6 + 1, (part - 40) * 6 + 6] : null;
}
