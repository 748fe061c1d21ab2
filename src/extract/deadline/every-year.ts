import { lastDay } from "../../grammar/calendar.ts";
import type { DeadlineReading, PartialPeriod } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";
import { clauseText } from "./clause.ts";

/**
 * "Hằng năm rà soát, cập nhật danh mục và báo cáo trước ngày 30/11": the day comes every year, not in the plan's year. Only a day or
 * month without a year, in the clause that "hằng năm" opens: "tổ chức hằng năm và hoàn thành đề án trước ngày 30/6" says two things.
 */
export function withYearlyDays(text: string, readings: readonly DeadlineReading[]): DeadlineReading[] {
  const all: DeadlineReading[] = [];
  let yearly: DeadlineReading | undefined;
  for (const reading of readings) {
    const day = yearly !== undefined && isOfClause(text, yearly, reading) ? yearlyDay(reading) : null;
    if (yearly === undefined || day === null) {
      all.push(reading);
      yearly = reading.rrule === everyYear ? reading : undefined;
      continue;
    }
    // the day says all that "hằng năm" said
    const start = all.at(-1) === yearly ? (all.pop() ?? yearly).start : reading.start;
    const words = clauseText(text, start, reading.end);
    all.push({ ...yearly, start, end: start + words.length, text: words, rrule: `${everyYear};${day}` });
  }
  return all;
}

const everyYear = "FREQ=YEARLY";
const opens = new RegExp(`(?:^|[.;:,(\\n])[^\\p{L}]*(?:(?:${fold("báo cáo|định kỳ")}) )*(?:${fold("hằng|hàng|mỗi")}) ${fold("năm")}$`, "u");

function isOfClause(text: string, yearly: DeadlineReading, reading: DeadlineReading): boolean {
  return opens.test(fold(text.slice(Math.max(0, yearly.end - 40), yearly.end))) && !/[.;\n]/u.test(text.slice(yearly.end, reading.start));
}

/** The day of a limit or of a period that is one day or month; null for one of a certain year. */
function yearlyDay({ kind, period }: DeadlineReading): string | null {
  const last = period?.last ?? null;
  if (kind !== "date" || period === null || last === null || last.year !== null || last.yearShift === 0) return null;
  if (last.month === null || !isOne(period)) return null;
  if (last.day !== null) return `BYMONTH=${last.month};BYMONTHDAY=${last.day}`;
  if (period.first !== null) return `BYMONTH=${last.month}`;
  return `BYMONTH=${last.month};BYMONTHDAY=${last.month === 2 ? -1 : lastDay(null, last.month)}`;
}

function isOne({ first, last }: PartialPeriod): boolean {
  return first === null || (first.month === last?.month && first.day === last?.day);
}
