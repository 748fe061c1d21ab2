import type { PhraseBook, PhraseMatch } from "../../grammar/match.ts";
import type { Page } from "../../grammar/page.ts";
import type { DeadlineReading, PartialPeriod } from "../../model/reading.ts";
import { choicesAt, type Setting } from "./choose.ts";
import { clauseStart, clauseText, endsClause, pastJoint, pastPart } from "./clause.ts";
import { deadlinePage } from "./deadline-page.ts";
import { withYearlyDays } from "./every-year.ts";
import { deadlineBook, isOn, keyOf } from "./grammar.ts";
import { lendYears } from "./lend-years.ts";
import { kindOf, meaningsOf, nothing } from "./reading.ts";

/**
 * The deadlines that a whole deadline cell or line states, one reading a clause, in order. A cell of which nothing is understood
 * gives one reading of kind "unknown"; a cell without words gives none.
 */
export function readDeadlines(text: string): DeadlineReading[] {
  const readings = readIn(text, "cell");
  const isUnread = readings.length !== 1 && readings.every((reading) => reading.kind === "unknown");
  if (!isUnread || !/[\p{L}\p{N}]/u.test(text)) return readings;
  const start = text.search(/\S/u);
  const words = text.trim().replace(/[.;,]$/u, "");
  const { words: _, ...unread } = nothing;
  return [{ ...unread, start, end: start + words.length, text: words }];
}

/** The deadlines that stand in running prose: dates and recurrences that are certain, never a guess and never "unknown". */
export function findDeadlines(text: string): DeadlineReading[] {
  return readIn(text, "prose").filter((reading) => reading.kind === "recurring" || (reading.kind === "date" && isNamed(reading.period)));
}

/** "trong năm" alone says too little in a sentence. */
function isNamed(period: PartialPeriod | null): boolean {
  const dates = [period?.first ?? null, period?.last ?? null].filter((date) => date !== null);
  return dates.some((date) => date.year !== null || date.month !== null);
}

/** A rule chosen for some words, where its reading ends, and the rules that would have read words from the same place. */
export type Choice = Found & { others: PhraseMatch[] };

/** The rules chosen for a text, in order, words that are no deadline among them: why it is read as it is. */
export function deadlineChoices(text: string, setting: Setting = "cell"): Choice[] {
  const book = deadlineBook();
  const page = deadlinePage(text);
  return foundIn(book, page, setting).map((found) => ({ ...found, others: choicesAt(book, page, found.match.start, setting).slice(1) }));
}

/** A match, and where its reading ends: a rule's open end is cut where a further date begins. */
type Found = { match: PhraseMatch; end: number };

function readIn(text: string, setting: Setting): DeadlineReading[] {
  const book = deadlineBook();
  const page = deadlinePage(text);
  const readings: DeadlineReading[] = [];
  let read = 0;
  for (const found of foundIn(book, page, setting)) {
    const start = setting === "cell" ? clauseStart(book, page, read, found.match.start) : found.match.start;
    readings.push(...readingsOf(found, page, start, readings.at(-1)));
    read = found.end;
  }
  return withoutWeak(book, withYearlyDays(text, lendYears(book, page, readings)));
}

function foundIn(book: PhraseBook, page: Page, setting: Setting): Found[] {
  const all: Found[] = [];
  for (let at = 0; at < page.text.length; ) {
    const found = foundAt(book, page, at, setting);
    const end = all.at(-1)?.end ?? 0;
    if (found !== null && !continuesFigures(page.text.slice(end, found.match.start), found.match)) all.push(found);
    at = found?.end ?? at + 1;
  }
  return all;
}

/** "trước 1/3, 1/6, 1/9, 1/12, 20/12": a bare date that goes on a list of figures nobody read belongs to what went before. */
function continuesFigures(before: string, match: PhraseMatch): boolean {
  return keyOf(match.entry, "cell") === "yes" && kindOf(match) === "date" && /[0-9] ?(?:[,&;-]|\p{L}{2}) ?$/u.test(before);
}

function foundAt(book: PhraseBook, page: Page, at: number, setting: Setting): Found | null {
  const match = choicesAt(book, page, at, setting)[0];
  if (match === undefined) return null;
  return { match, end: match.slots.text === undefined ? match.end : openEnd(book, page, match) };
}

/** "Sau khi có hướng dẫn, hoàn thành trước ngày 30/6/2025": the event ends where, after a joint, a further clause begins. */
function openEnd(book: PhraseBook, page: Page, match: PhraseMatch): number {
  for (let at = match.slots.text?.start ?? match.end; at < match.end; at++) {
    if (page.folded.charAt(at) !== " " && page.folded.charAt(at) !== ",") continue;
    const next = pastJoint(book, page, at);
    if (next === at || /^ *$/u.test(page.folded.slice(at, next))) continue;
    if (opensClause(book, page, next, match.end)) return at;
  }
  return match.end;
}

/** A date that is certain in any prose, or words like "thường xuyên" that make up the whole clause. */
function opensClause(book: PhraseBook, page: Page, at: number, end: number): boolean {
  const date = choicesAt(book, page, pastPart(book, page, at, "done"), "prose")[0];
  if (date !== undefined && kindOf(date) === "date" && date.end <= end) return true;
  const words = choicesAt(book, page, at, "cell").find((match) => match.slots.text === undefined);
  const kind = words === undefined ? null : kindOf(words);
  return words !== undefined && (kind === "recurring" || kind === "continuous") && endsClause(book, page, words.end);
}

function readingsOf({ match, end }: Found, page: Page, start: number, before: DeadlineReading | undefined): DeadlineReading[] {
  return meaningsOf(match, page.text, end).map(({ words, ...meaning }, i) => {
    const from = i === 0 || words === null ? start : words.start;
    const text = clauseText(page.text, from, words?.end ?? end);
    return { ...meaning, start: from, end: from + text.length, text, period: following(meaning.period, before) };
  });
}

/** "Năm 2024 và các năm tiếp theo": the following years follow the year just named, not the plan's. */
function following(period: PartialPeriod | null, before: DeadlineReading | undefined): PartialPeriod | null {
  const first = period?.first;
  const year = before?.period?.last?.year ?? before?.period?.first?.year ?? null;
  if (first?.yearShift !== 1 || first.month !== null || period?.last !== null || year === null) return period;
  return { first: { year: year + 1, month: null, day: null }, last: null };
}

/**
 * "định kỳ ra quân vào ngày Chủ nhật hằng tuần": "định kỳ" says nothing beside a recurrence or date that does. "định kỳ báo cáo theo
 * quy định": of two that say little the recurrence says more.
 */
function withoutWeak(book: PhraseBook, readings: DeadlineReading[]): DeadlineReading[] {
  const weak = new Set(book.entries.filter((entry) => isOn(entry, "weak")).map((entry) => entry.id));
  const isStrong = (reading: DeadlineReading): boolean =>
    (reading.kind === "recurring" || reading.kind === "date") && !weak.has(reading.rule);
  if (readings.some(isStrong)) return readings.filter((reading) => !weak.has(reading.rule));
  const recurs = readings.some((reading) => reading.kind === "recurring");
  return recurs ? readings.filter((reading) => reading.kind === "recurring" || !weak.has(reading.rule)) : readings;
}
