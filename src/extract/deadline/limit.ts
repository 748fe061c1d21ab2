import { dateOf } from "../../grammar/calendar.ts";
import type { PhraseMatch } from "../../grammar/match.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { PartialDate, PartialPeriod } from "../../model/reading.ts";
import { fillingsOf, keyOf } from "./grammar.ts";
import { dateAfter, dateBefore, dateIn, shareYear } from "./partial.ts";
import { type Period, periodsOf } from "./period.ts";

/** What a date clause says: one period or several, and whether a year was worked out from its neighbour over New Year. */
export type Limited = { periods: PartialPeriod[]; guessed: boolean };

/** The periods of a date rule, cut by the rule's edge (see the head of grammars/deadlines.yaml). Null: no date that exists. */
export function limitedPeriods(match: PhraseMatch): Limited | null {
  const edge = keyOf(match.entry, "edge");
  const named = namedPeriods(match);
  if (named === null) return null;
  if (edge === "range") return spanned(match, named);
  // "từ 15-20/7/2025" names both ends
  const bothEnds = edge === "from" && (match.slots.period?.match?.rule.endsWith("-span") ?? false);
  return { periods: lastOnly(match, edge, named).map((period) => cut(period, bothEnds ? "within" : edge)), guessed: false };
}

/** The rule's {period}s, or the bare {year} or {month}/{year} that stands in one's place. */
function namedPeriods(match: PhraseMatch): Period[][] | null {
  // "2025 - 6/2026": as they stand in the words
  const parts = [...fillingsOf(match, "period"), ...fillingsOf(match, "year")].sort((a, b) => a.start - b.start).map(periodsIn);
  const known = parts.filter((periods) => periods !== null);
  if (known.length < parts.length) return null;
  const days = listedDays(match);
  if (days === null) return null;
  const all = [...known, ...days.map((day) => [whole(day)])];
  return all.length > 0 ? all : [[whole({ year: null, month: null, day: null })]];
}

function periodsIn(filling: Filling): Period[] | null {
  if (filling.number !== null) return [whole({ year: filling.number, month: null, day: null })];
  return filling.match === null ? null : periodsOf(filling.match);
}

/** "trước ngày 20/6 và 20/12/2026": the day without a year takes that of the last. */
function listedDays(match: PhraseMatch): PartialDate[] | null {
  const named = [...fillingsOf(match, "date"), ...fillingsOf(match, "day-month")];
  const days = named.sort((a, b) => a.start - b.start).map((filling) => dateOf(filling.match));
  const real = days.filter((day) => day !== null);
  const last = real.at(-1);
  if (last === undefined || real.length < days.length) return real.length < days.length ? null : [];
  return real.map((day) => (day.year === null ? { ...day, year: last.year } : day));
}

function whole(date: Period["first"]): Period {
  return { first: date, last: date };
}

/** "đến năm 2025 và 2030" sets two limits; of months and quarters only the last one limits. */
function lastOnly(match: PhraseMatch, edge: string | null, named: Period[][]): Period[] {
  const periods = named.flat();
  if (edge !== "by") return periods;
  if (match.slots.period?.match?.rule === "years") {
    return periods.flatMap(({ first, last }) =>
      yearsFrom(first.year ?? 0, last.year ?? 0).map((year) => whole(dateIn({ year }, null, null))),
    );
  }
  return periods.slice(-1);
}

function yearsFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function cut({ first, last }: Period, edge: string | null): PartialPeriod {
  if (edge === "by") return { first: null, last };
  if (edge === "before") return { first: null, last: dateBefore(first) };
  if (edge === "from") return { first, last: null };
  if (edge === "after") return { first: dateAfter(last), last: null };
  return { first, last };
}

/** "từ tháng 9/2026 đến tháng 3/2029"; "từ ngày 10 đến ngày 12/3" takes the month of its end. */
function spanned(match: PhraseMatch, named: Period[][]): Limited | null {
  const first = named[0]?.[0]?.first;
  const last = named.at(-1)?.at(-1)?.last;
  if (first === undefined || last === undefined) return null;
  const day = match.slots.day?.number ?? null;
  // "từ đầu năm đến hết tháng 6"
  if (keyOf(match.entry, "opens") === "year") return { periods: [{ first: { ...last, month: 1, day: null }, last }], guessed: false };
  if (match.slots.month !== undefined) {
    // "từ 30-8 đến hết 30-9-2026", "từ 30-8 đến 30-9"
    const named = dateOf(match);
    const until = match.slots.month2 === undefined ? last : secondDateOf(match);
    return named === null || until === null ? null : spanOf(named, until);
  }
  if (day !== null) {
    const fits = last.day !== null && day <= last.day;
    return fits ? { periods: [{ first: { ...last, day }, last }], guessed: false } : null;
  }
  return spanOf(first, last);
}

/** The date that {day2} and {month2} name. */
function secondDateOf(match: PhraseMatch): PartialDate | null {
  const { day2, month2 } = match.slots;
  return day2 === undefined || month2 === undefined ? null : dateOf({ ...match, slots: { day: day2, month: month2 } });
}

function spanOf(first: PartialDate, last: PartialDate): Limited {
  const shared = shareYear(first, last);
  return { periods: [{ first: shared.first, last: shared.last }], guessed: shared.guessed };
}
