import { lastDay } from "../../grammar/calendar.ts";

/**
 * Two inclusive ISO dates as ISO 8601-2 level 2: "2025-07", "2025-35" (third quarter; 33–36), "2025-40" (first half; 40–41), "2025",
 * "2025-07-01/2025-08-15", "../2025-06-29", "2024-01-01/.."; null without any date.
 */
export function edtfOf(start: string | null, end: string | null): string | null {
  if (start === null) return end === null ? null : `../${end}`;
  if (end === null) return `${start}/..`;
  return start === end ? start : (wholePeriod(start, end) ?? wholeSpan(start, end));
}

function parts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return [year, month, day];
}

/** First and last day of whole months: the months count from the first year's January. */
function monthsOf(start: string, end: string): { year: number; first: number; length: number; endYear: number; last: number } | null {
  const [year, first, firstDay] = parts(start);
  const [endYear, last, endDay] = parts(end);
  if (firstDay !== 1 || endDay !== lastDay(endYear, last)) return null;
  return { year, first, endYear, last, length: (endYear - year) * 12 + last - first + 1 };
}

function wholePeriod(start: string, end: string): string | null {
  const months = monthsOf(start, end);
  if (months === null) return null;
  const { year, first, length } = months;
  if (length === 1) return start.slice(0, 7);
  if (length === 3 && first % 3 === 1) return `${year}-${33 + (first - 1) / 3}`;
  if (length === 6 && first % 6 === 1) return `${year}-${40 + (first - 1) / 6}`;
  return length === 12 && first === 1 ? String(year) : null;
}

function wholeSpan(start: string, end: string): string {
  const months = monthsOf(start, end);
  if (months === null) return `${start}/${end}`;
  const isYears = months.first === 1 && months.last === 12;
  return isYears ? `${months.year}/${months.endYear}` : `${start.slice(0, 7)}/${end.slice(0, 7)}`;
}
