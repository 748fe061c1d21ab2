import { pageOf } from "../../grammar/page.ts";
import type { DeadlineReading, PartialDate } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";
import { deadlineBook, namesPart } from "./grammar.ts";

/**
 * Whether the words belong to the name of a document that the sentence speaks of, and set no limit to the duty: "Giám sát việc thực hiện
 * Chiến lược dữ liệu | đến năm 2025, định hướng đến năm 2030", "trong kế hoạch công tác | hằng năm | của cơ quan". A day, month or quarter
 * does set one, and so does "trước năm 2026", "hết năm 2025", "định kỳ hằng năm".
 */
export function isOfDocument(text: string, reading: DeadlineReading): boolean {
  if (!saysYearsOnly(reading) || limits.test(fold(reading.text))) return false;
  const nearest = reading.kind === "recurring" ? longestNoun : reading.start;
  const before = text.slice(Math.max(0, reading.start - nearest), reading.start);
  const sentence = before.slice(before.search(reading.kind === "recurring" ? /[^;.:|,]*$/u : /[^;.:|]*$/u));
  return namesPart(deadlineBook(), "document-of-years", pageOf(sentence), { start: 0, end: sentence.length });
}

/** "kế hoạch công tác, " is longer than the noun that "hằng năm" may belong to. */
const longestNoun = 24;

const limits = new RegExp(`(?<!\\p{L})(?:${fold("hết|trước|xong|chậm|muộn|trong|quá|cuối|định kỳ")})(?!\\p{L})`, "u");

function saysYearsOnly({ kind, period, rrule }: DeadlineReading): boolean {
  if (kind === "recurring") return rrule === "FREQ=YEARLY";
  return period !== null && isYear(period.first) && isYear(period.last);
}

function isYear(date: PartialDate | null): boolean {
  return date === null || (date.month === null && date.day === null);
}
