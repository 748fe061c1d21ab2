import { dayNumber, dayOf } from "../../text/days.ts";
import { partsOf } from "./day.ts";

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/**
 * The days of an RRULE (RFC 5545, 3.3.10) from `first`, which is its DTSTART, through `last`. Knows the parts that plans use:
 * FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY without a number. Null for a rule with another part.
 */
export function daysOfRule(rule: string, first: string, last: string): string[] | null {
  const parts = new Map(rule.split(";").map((part) => part.split("=", 2) as [string, string | undefined]));
  const known = new Set(["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY"]);
  const numbers = (name: string) => parts.get(name)?.split(",").map(Number) ?? null;
  const days = parts.get("BYDAY")?.split(",") ?? null;
  if ([...parts.keys()].some((name) => !known.has(name)) || days?.some((day) => !weekdays.includes(day))) return null;
  const start = partsOf(dayNumber(first));
  const step = Number(parts.get("INTERVAL") ?? 1);
  const months = numbers("BYMONTH");
  const monthDays = numbers("BYMONTHDAY");
  const frequency = parts.get("FREQ") ?? "";
  const period = periodOf(frequency);
  if (period === null) return null;
  // What the rule leaves open is DTSTART's.
  const openDay = monthDays === null && days === null && (frequency === "MONTHLY" || frequency === "YEARLY");
  const openMonth = frequency === "YEARLY" && months === null && monthDays === null && days === null;
  const openWeekday = frequency === "WEEKLY" && days === null;
  const found: string[] = [];
  for (let number = dayNumber(first); number <= dayNumber(last); number++) {
    const day = partsOf(number);
    if ((period(number) - period(dayNumber(first))) % step !== 0) continue;
    if (months !== null && !months.includes(day.month)) continue;
    if (monthDays !== null && !monthDays.includes(day.day) && !monthDays.includes(day.day - day.length - 1)) continue;
    if (days !== null && !days.includes(weekdays[day.weekday] ?? "")) continue;
    if ((openDay && day.day !== start.day) || (openMonth && day.month !== start.month)) continue;
    if (openWeekday && day.weekday !== start.weekday) continue;
    found.push(dayOf(number));
  }
  return found;
}

/** Which day, week (from Monday), month or year a day is in, counted from some beginning; null for another frequency. */
function periodOf(frequency: string): ((number: number) => number) | null {
  if (frequency === "DAILY") return (number) => number;
  if (frequency === "WEEKLY") return (number) => Math.floor((number + 3) / 7);
  const monthOf = (number: number) => partsOf(number).year * 12 + partsOf(number).month;
  if (frequency === "MONTHLY") return monthOf;
  return frequency === "YEARLY" ? (number) => partsOf(number).year : null;
}

/** What a rule without a day can mean by its last days: the end of the month, of the year, of the week. */
const endings = [";BYMONTHDAY=-1", ";BYMONTH=12;BYMONTHDAY=-1", ";BYDAY=SU"];

/**
 * The rule, with the day that it leaves open, that gives exactly these days from the first to the last; null where none does,
 * and the days must be listed one by one. An open day is written out: calendars differ in what they take for it.
 */
export function ruleFor(rule: string, days: readonly string[]): string | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const fits = (candidate: string) => daysOfRule(candidate, first, last)?.join() === days.join();
  const closed = /BY(?:MONTH)?DAY=/u.test(rule) ? [] : endings.map((ending) => rule + ending);
  return [...closed, rule].find(fits) ?? null;
}
