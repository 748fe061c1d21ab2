import { lastDay } from "../grammar/calendar.ts";

/** One time that something recurs: first and last day (ISO 8601), the same where it is one day. */
export type Occurrence = { first: string; last: string };

/** A longer plan is a slip of reading: no plan of an office runs so long. */
const longestPlan = 30;

/**
 * The occurrences of an RFC 5545 rule from 1 January of `yearFrom` to 31 December of `yearTo`, in order. A rule without days means the
 * whole day, week (Monday to Sunday), month, quarter, half or year. Days of the month in a row ("từ ngày 01 đến ngày 05 hằng tháng")
 * are one occurrence. Null where the rule does not say which days: "2 tuần một lần" has no first week, and no day is guessed.
 */
export function occurrencesOf(rrule: string, yearFrom: number, yearTo: number): Occurrence[] | null {
  const rule = ruleOf(rrule);
  if (rule === null || yearTo < yearFrom || yearTo - yearFrom >= longestPlan) return null;
  const years = Array.from({ length: yearTo - yearFrom + 1 }, (_, index) => yearFrom + index);
  switch (rule.freq) {
    case "DAILY":
      return rule.interval === 1 && !rule.dated ? daysOf(years).filter(onWeekday(rule)).map(single) : null;
    case "WEEKLY":
      return rule.interval === 1 && !rule.dated ? weekly(rule, years) : null;
    case "MONTHLY":
      // "hằng quý, trước ngày 15": of which of its months, nobody says
      if (12 % rule.interval > 0 || (rule.interval > 1 && rule.days.length + rule.weekdays.length > 0)) return null;
      return years.flatMap((year) => monthly(rule, year, rule.interval));
    case "YEARLY":
      if (rule.interval > 1) return null;
      if (rule.months.length > 0) return years.flatMap((year) => monthly(rule, year, 1));
      return rule.days.length > 0 || rule.weekdays.length > 0
        ? null
        : years.map((year) => ({ first: iso(year, 1, 1), last: iso(year, 12, 31) }));
  }
}

const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const;
const weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

type Weekday = { nth: number | null; day: number };
type Rule = {
  freq: (typeof frequencies)[number];
  interval: number;
  months: number[];
  days: number[];
  weekdays: Weekday[];
  setPosition: number | null;
  /** Names months, days of a month, or a place in a set. */
  dated: boolean;
};

/** "FREQ=MONTHLY;BYMONTHDAY=-1"; null for a part that is not understood. */
function ruleOf(rrule: string): Rule | null {
  const parts = new Map(rrule.split(";").map((part) => [part.split("=")[0] ?? "", part.split("=")[1] ?? ""]));
  const known = ["FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS"];
  if ([...parts.keys()].some((name) => !known.includes(name))) return null;
  const freq = frequencies.find((name) => name === parts.get("FREQ"));
  const interval = Number(parts.get("INTERVAL") ?? 1);
  const months = numbersIn(parts.get("BYMONTH"), 1, 12);
  const days = numbersIn(parts.get("BYMONTHDAY"), -31, 31);
  const position = numbersIn(parts.get("BYSETPOS"), -31, 31);
  const weekdays = weekdaysIn(parts.get("BYDAY"));
  if (freq === undefined || !Number.isInteger(interval) || interval < 1) return null;
  if (months === null || days === null || weekdays === null || position === null || position.length > 1) return null;
  if (days.length > 0 && weekdays.length > 0) return null;
  const dated = months.length + days.length + position.length > 0;
  return { freq, interval, months, days, weekdays, setPosition: position[0] ?? null, dated };
}

function numbersIn(list: string | undefined, least: number, most: number): number[] | null {
  if (list === undefined) return [];
  const numbers = list.split(",").map(Number);
  return numbers.every((number) => Number.isInteger(number) && number !== 0 && number >= least && number <= most) ? numbers : null;
}

function weekdaysIn(list: string | undefined): Weekday[] | null {
  if (list === undefined) return [];
  const weekdays = list.split(",").map((written) => {
    const found = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/u.exec(written);
    return found === null ? null : { nth: found[1] === undefined ? null : Number(found[1]), day: weekdayNames.indexOf(found[2] ?? "") };
  });
  return weekdays.every((weekday) => weekday !== null) ? weekdays : null;
}

function weekly(rule: Rule, years: number[]): Occurrence[] | null {
  if (rule.weekdays.some(({ nth }) => nth !== null)) return null;
  const days = daysOf(years);
  if (rule.weekdays.length > 0) return days.filter(onWeekday(rule)).map(single);
  // a week belongs to the year that its Sunday, the day it is due, stands in
  return days.filter((day) => weekdayOf(day) === 6).map((sunday) => ({ first: after(sunday, -6), last: sunday }));
}

/** The months of one year that the rule means; with an interval, the stretches of as many months from January on. */
function monthly(rule: Rule, year: number, interval: number): Occurrence[] {
  const months = Array.from({ length: 12 / interval }, (_, index) => index * interval + interval);
  const meant = rule.months.length === 0 ? months : months.filter((month) => rule.months.includes(month));
  return meant.flatMap((month) => {
    const end = lastDay(year, month);
    if (rule.days.length > 0) return inSet(rule, runsOf(year, month, rule.days, end));
    if (rule.weekdays.length > 0) return inSet(rule, weekdaysOf(rule, year, month, end).map(single));
    return [{ first: iso(year, month - interval + 1, 1), last: iso(year, month, end) }];
  });
}

/** BYSETPOS=-1 over Monday to Friday is the last working day. */
function inSet({ setPosition }: Rule, found: Occurrence[]): Occurrence[] {
  if (setPosition === null) return found;
  const one = found.at(setPosition > 0 ? setPosition - 1 : setPosition);
  return one === undefined ? [] : [one];
}

/** Days of a month, -1 the last; those that the month does not have are left out, those in a row are one. */
function runsOf(year: number, month: number, days: number[], end: number): Occurrence[] {
  const real = [...new Set(days.map((day) => (day < 0 ? end + 1 + day : day)))].filter((day) => day >= 1 && day <= end);
  const runs: { from: number; to: number }[] = [];
  for (const day of real.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.to === day - 1) run.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs.map(({ from, to }) => ({ first: iso(year, month, from), last: iso(year, month, to) }));
}

function weekdaysOf(rule: Rule, year: number, month: number, end: number): string[] {
  const days = Array.from({ length: end }, (_, index) => iso(year, month, index + 1));
  return days.filter((day, index) =>
    rule.weekdays.some(({ nth, day: weekday }) => {
      if (weekdayOf(day) !== weekday) return false;
      return nth === null || (nth > 0 ? Math.ceil((index + 1) / 7) === nth : Math.ceil((end - index) / 7) === -nth);
    }),
  );
}

const onWeekday =
  ({ weekdays }: Rule) =>
  (day: string): boolean =>
    weekdays.length === 0 || weekdays.some((weekday) => weekday.day === weekdayOf(day));

const single = (day: string): Occurrence => ({ first: day, last: day });

function daysOf(years: number[]): string[] {
  return years.flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      Array.from({ length: lastDay(year, month) }, (_, index) => iso(year, month, index + 1)),
    ),
  );
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Monday is 0. Days are counted from 1 January 1900, a Monday. */
function weekdayOf(day: string): number {
  return dayNumber(day) % 7;
}

function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const before = year - 1900;
  const leaps = Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400) - 460;
  let days = before * 365 + leaps + date - 1;
  for (let passed = 1; passed < month; passed++) days += lastDay(year, passed);
  return days;
}

/** The day `count` days after, or before where that is negative; never more than a month away. */
function after(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const moved = date + count;
  if (moved >= 1) return iso(year, month, moved);
  const [yearBefore, monthBefore] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return iso(yearBefore, monthBefore, lastDay(yearBefore, monthBefore) + moved);
}
