import { lastDay } from "../../grammar/calendar.ts";
import type { PhraseMatch } from "../../grammar/match.ts";
import type { Span } from "../../model/reading.ts";
import { amountOf, fillingsOf, isOn, keyOf, numbersOf } from "./grammar.ts";

/**
 * One recurrence: RFC 5545 rule text without DTSTART, null for "định kỳ" without a period; implied where the reader completes
 * it. `words` is the part of the match that names it, where there are several.
 */
export type Recurrence = { rrule: string | null; implied: boolean; words: Span | null };

/** The recurrences that a recurring rule names; none when its day does not exist. */
export function recurrencesOf(match: PhraseMatch): Recurrence[] {
  const words = [...fillingsOf(match, "cycle-word"), ...fillingsOf(match, "cycle")];
  const implied = isOn(match.entry, "implied");
  if (words.length > 0) {
    const several = words.length > 1;
    return words.map((word) => ({
      rrule: cycleOf(word.match),
      implied: implied && word.match?.entry.gives === "cycle-word",
      words: several ? { start: word.start, end: word.end } : null,
    }));
  }
  const base = keyOf(match.entry, "rrule");
  const dates = fillingsOf(match, "day-month")
    .map((filling) => filling.match)
    .filter((part) => part !== null);
  if (isOn(match.entry, "spans") || base === null) return [{ rrule: base ?? everyAmount(match), implied, words: null }];
  if (dates.length > 0)
    return listed(
      dates.map((date) => yearlyDay(match, date)),
      implied,
    );
  // "trước tháng 11 hằng năm": before its first day
  const [month] = numbersOf(match, "month");
  if (keyOf(match.entry, "edge") === "before" && month !== undefined && match.slots.day === undefined)
    return listed([beforeFirstOf(month)], implied);
  return listed([withDays(match, base)], implied);
}

function listed(rules: (string | null)[], implied: boolean): Recurrence[] {
  return rules.some((rule) => rule === null) ? [] : rules.map((rrule) => ({ rrule, implied, words: null }));
}

/** "hằng quý" is FREQ=MONTHLY;INTERVAL=3 in the grammar; "2 năm một lần" multiplies by its amount. */
function cycleOf(cycle: PhraseMatch | null): string | null {
  if (cycle === null) return null;
  const base = keyOf(cycle.entry, "rrule");
  const amount = amountOf(cycle.slots.amount);
  return base !== null && amount !== null && amount > 1 ? `${base};INTERVAL=${amount}` : base;
}

const unitRules: Readonly<Record<string, string>> = {
  days: "FREQ=DAILY",
  weeks: "FREQ=WEEKLY",
  months: "FREQ=MONTHLY",
  years: "FREQ=YEARLY",
};

/** "định kỳ 2 năm" */
function everyAmount(match: PhraseMatch): string | null {
  const duration = match.slots.duration?.match ?? null;
  const base = duration === null ? undefined : unitRules[keyOf(duration.entry, "unit") ?? ""];
  const amount = amountOf(duration?.slots.amount);
  if (base === undefined || amount === null) return null;
  return amount > 1 ? `${base};INTERVAL=${amount}` : base;
}

function yearlyDay(match: PhraseMatch, date: PhraseMatch): string | null {
  const month = date.slots.month?.number ?? null;
  const day = date.slots.day?.number ?? null;
  if (month === null || day === null || day > lastDay(null, month)) return null;
  if (keyOf(match.entry, "edge") !== "before") return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`;
  return day > 1 ? `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day - 1}` : beforeFirstOf(month);
}

function beforeFirstOf(month: number): string {
  const monthBefore = month === 1 ? 12 : month - 1;
  return `FREQ=YEARLY;BYMONTH=${monthBefore};BYMONTHDAY=${monthBefore === 2 ? -1 : lastDay(null, monthBefore)}`;
}

/** The base rule with the months, days of the month and days of the week that stand in the slots. */
function withDays(match: PhraseMatch, base: string): string | null {
  const months = numbersOf(match, "month");
  const weekdays = fillingsOf(match, "weekday").map((filling) => (filling.match === null ? "" : keyOf(filling.match.entry, "day")));
  const days = daysOf(match, numbersOf(match, "day"));
  if (days === null) return null;
  const first = days[0] === 0 ? lastOfMonthBefore(base) : base;
  const parts = [
    months.length > 0 ? `BYMONTH=${months.join(",")}` : "",
    days.length > 0 ? `BYMONTHDAY=${days.map((day) => (day === 0 ? -1 : day)).join(",")}` : "",
    weekdays.length > 0 ? `BYDAY=${weekdays.join(",")}` : "",
  ];
  return [first, ...parts].filter((part) => part !== "").join(";");
}

/** Days as the edge leaves them; 0 is the last of the month before. Null for a span that runs backwards. */
function daysOf(match: PhraseMatch, days: number[]): number[] | null {
  const edge = keyOf(match.entry, "edge");
  const [first, last] = days;
  if (edge === "before") return days.map((day) => day - 1);
  if (edge !== "range" || first === undefined || last === undefined) return days;
  return last < first ? null : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Before the first of the quarter's last month comes the last day of the month before it. */
function lastOfMonthBefore(base: string): string {
  return base.replace(/BYMONTH=([0-9,]+)/u, (_, months: string) => {
    const before = months.split(",").map((month) => (Number(month) === 1 ? 12 : Number(month) - 1));
    return `BYMONTH=${before.sort((a, b) => a - b).join(",")}`;
  });
}
