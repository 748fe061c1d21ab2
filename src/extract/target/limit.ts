import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { DeadlineReading, Span } from "../../model/reading.ts";
import { findDeadlines, readDeadlines } from "../deadline/read-deadlines.ts";
import type { Marks } from "./cues.ts";
import type { Quantity } from "./quantity.ts";

/**
 * By when, for each number of a sentence. A date in front ("Phấn đấu đến hết năm 2025, 100% …; 80% …") governs every number up to the
 * next such date, one behind its clause's subject ("thu nhập đến năm 2030 đạt …") up to the next ";"; one behind ("100% hồ sơ … trước ngày
 * 30/6/2025") only the number it follows and those joined to it ("90% ở đô thị và 80% ở nông thôn vào năm 2030").
 */
export function limitsOf(page: Page, sentence: Span, marks: Marks, quantities: readonly Quantity[]): (DeadlineReading | null)[] {
  const aims = marks.filter((mark) => aimWords.includes(mark.means) || mark.rule === "level").map(({ start }) => start);
  const heads = [...aims, ...quantities.map((quantity) => quantity.start)];
  const joints = heads.map(
    (head) => head - (joint.exec(page.text.slice(Math.max(sentence.start, head - longestJoint), head))?.[0].length ?? 0),
  );
  const stops = [...heads, ...joints].filter((stop) => stop > sentence.start && stop <= sentence.end);
  const plans = marks.filter((mark) => mark.means === "plan" && mark.start >= sentence.start && mark.end <= sentence.end);
  const starts = [...plans.map(({ end }) => end), ...quantities.filter((quantity) => !isShare(page, quantity)).map(({ end }) => end)];
  // "tăng 20% so với | năm 2007", "thấp hơn | giai đoạn 2010 - 2020": a time compared with is no limit.
  const bases = marks.filter((mark) => mark.means === "base" || mark.means === "compared" || mark.rule === "than-period");
  const dates = datesIn(page, sentence, stops, starts, bases).filter((date) => isLimit(page, sentence, marks, date, quantities));
  const limits: (DeadlineReading | null)[] = quantities.map(() => null);
  let governing: DeadlineReading | null = null;
  let isHead = false;
  for (const [index, quantity] of quantities.entries()) {
    const previous = quantities[index - 1];
    if (!isHead && page.text.slice(previous?.end ?? quantity.start, quantity.start).includes(";")) governing = null;
    const between = dates.filter((date) => date.start >= (previous?.end ?? sentence.start) && date.end <= quantity.start);
    for (const date of between) {
      if (previous !== undefined && !leads(page, marks, date, previous, quantity)) {
        limits[index - 1] = date;
        continue;
      }
      governing = date;
      isHead = atClauseHead(page, sentence, marks, date);
    }
    limits[index] = governing;
  }
  const last = quantities.at(-1);
  const trailing = dates.find((date) => last !== undefined && date.start >= last.end);
  if (trailing !== undefined && !/[;]/u.test(page.text.slice(last?.end ?? 0, trailing.start))) limits[quantities.length - 1] = trailing;
  for (let index = quantities.length - 2; index >= 0; index--) {
    if (limits[index] !== null || limits[index + 1] !== trailing || !isPair(page, quantities[index], quantities[index + 1])) break;
    limits[index] = trailing ?? null;
  }
  return limits;
}

/** "biết bơi năm 2025 | và | 60% vào năm 2030", "năm 2030 | có | 100% cơ sở" */
const joint = /(?<=\s)(?:và|có)\s+$/u;

/** The joint and the blanks around it. */
const longestJoint = 12;

/** "90% ở khu vực thành thị | và | 80% ở khu vực nông thôn": no comma parts them, nor a year of the first. */
function isPair(page: Page, first: Span | undefined, second: Span | undefined): boolean {
  const between = page.text.slice(first?.end, second?.start);
  return first !== undefined && !/[,;:()]|\d{4}/u.test(between) && /\svà\s/u.test(between);
}

const aimWords = ["aim", "plan", "expected", "increase", "decrease", "making", ">=", "<=", ">", "<", "from"];

function datesIn(page: Page, sentence: Span, stops: readonly number[], starts: readonly number[], bases: Marks): DeadlineReading[] {
  const text = page.text.slice(sentence.start, sentence.end);
  const found = findDeadlines(text);
  const last = lastWords(page, sentence, starts.at(-1) ?? sentence.start).filter((date) => !found.some((known) => known.end > date.start));
  const behind = datesBehind(page, sentence, starts).filter(
    (date) => !found.some((known) => known.start <= date.end && known.end >= date.start),
  );
  return [...found, ...behind, ...bareDatesBefore(page, sentence, stops), ...last]
    .filter((reading) => reading.kind === "date" && reading.period?.last != null && !isQuoted(text, reading))
    .map((reading) => ({ ...reading, start: reading.start + sentence.start, end: reading.end + sentence.start }))
    .filter((reading) => !bases.some((mark) => mark.start < reading.end && mark.end > reading.start))
    .sort((a, b) => a.start - b.start);
}

/** "bằng 105% | năm 2024": that year's figure is what the share is of. */
function isShare(page: Page, quantity: Quantity): boolean {
  return quantity.kind === "percent" && /bằng\s*$/iu.test(page.text.slice(0, quantity.start).slice(-8));
}

/** "Phấn đấu | năm 2025 tỷ lệ hài lòng đạt trên 92%", "giảm 2,5% | năm 2025": a bare year or quarter right behind the word of the plan or the number. */
function datesBehind(page: Page, sentence: Span, ends: readonly number[]): DeadlineReading[] {
  return ends.flatMap((end) => {
    const start = skipBlanks(page, end);
    const words = page.text.slice(start, Math.min(sentence.end, start + longestBare));
    const [first] = /\d{4}(?!\d)/u.test(words) ? readDeadlines(words) : [];
    if (first === undefined || first.start > 0 || first.kind !== "date" || !first.rule.startsWith("bare-period")) return [];
    const shift = start - sentence.start;
    return [{ ...first, start: shift, end: first.end + shift }];
  });
}

/** "… năm 2004 | dự kiến tăng 8%", "riêng năm 2025 | phấn đấu": a bare year or quarter right before the aim, which prose alone does not show. */
const longestBare = 24;
function bareDatesBefore(page: Page, sentence: Span, stops: readonly number[]): DeadlineReading[] {
  const years = stops.filter((stop) => /\d{4}\s*:?\s*$/u.test(page.text.slice(Math.max(sentence.start, stop - longestBare), stop)));
  return years.flatMap((stop) => datesEndingAt(page, sentence, stop, findDeadlines).filter((date) => date.rule.startsWith("bare-period")));
}

/** "… được hoàn thành | trong năm": a relative time that ends the sentence. */
function lastWords(page: Page, sentence: Span, after: number): DeadlineReading[] {
  const end = sentence.start + page.text.slice(sentence.start, sentence.end).replace(/[\s.;,]+$/u, "").length;
  return datesEndingAt(page, sentence, end, readDeadlines, after).filter((date) => !date.rule.startsWith("bare"));
}

/** The longest run of words before `stop` that is a date and nothing else. */
function datesEndingAt(
  page: Page,
  sentence: Span,
  stop: number,
  read: (text: string) => DeadlineReading[],
  after: number = sentence.start,
): DeadlineReading[] {
  const from = Math.max(after, stop - longestBare);
  const words = page.text.slice(from, stop);
  for (const { index } of words.matchAll(/(?<=^|\s)\S/gu)) {
    if (index === 0 && from > after) continue;
    const tail = words.slice(index).replace(/\s*:?\s*$/u, "");
    const [reading, more] = read(tail);
    const shift = stop - words.length + index - sentence.start;
    const whole = reading !== undefined && more === undefined && reading.kind === "date" && reading.text.length === tail.length;
    if (whole) return [{ ...reading, start: reading.start + shift, end: reading.end + shift }];
  }
  return [];
}

/** "Đề án “… giai đoạn 2022 - 2025”": a title's years are no limit. */
function isQuoted(text: string, span: Span): boolean {
  return text.lastIndexOf("“", span.start) > text.lastIndexOf("”", span.start) && text.indexOf("”", span.end) >= 0;
}

/** A limit says "đến", "hết", "trong" …; a bare year is one only at a clause's head or in front of the aim ("năm 2004 dự kiến tăng"). */
function isLimit(page: Page, sentence: Span, marks: Marks, date: DeadlineReading, quantities: readonly Quantity[]): boolean {
  if (!isBare(page, date)) return true;
  if (isBeforeAim(page, marks, date, quantities) || isBehind(page, date, quantities) || isBeforeJoint(page, date, quantities)) return true;
  return atClauseHead(page, sentence, marks, date);
}

function isBehind(page: Page, date: Span, quantities: readonly Quantity[]): boolean {
  return quantities.some((quantity) => skipBlanks(page, quantity.end) === date.start && !isShare(page, quantity));
}

/** "50% trẻ biết bơi | năm 2025 | và 60% vào năm 2030": the year of the share before the joint. */
function isBeforeJoint(page: Page, date: Span, quantities: readonly Quantity[]): boolean {
  return quantities.some(
    (quantity, index) =>
      index > 0 &&
      quantity.start > date.end &&
      quantity.start <= date.end + longestJoint &&
      /^\s+và\s+$/u.test(page.text.slice(date.end, quantity.start)),
  );
}

function isBare(page: Page, date: DeadlineReading): boolean {
  return page.boundary[date.start] !== 0 && date.rule.startsWith("bare");
}

/** "Năm 2025, 100% …", "riêng năm 2025 phấn đấu …", "Giai đoạn 2023 - 2025: …" */
function atClauseHead(page: Page, sentence: Span, marks: Marks, date: Span, whole = true): boolean {
  let at = date.start;
  for (const mark of marks.toReversed()) {
    if (mark.end <= at && skipBlanks(page, mark.end) === at && mark.start >= sentence.start) at = mark.start;
  }
  const before = page.text.slice(sentence.start, at).trimEnd();
  return (before === "" && whole) || /[,;:]$/u.test(before) || /^[+•*–-]$/u.test(before);
}

function isBeforeAim(page: Page, marks: Marks, date: Span, quantities: readonly Span[]): boolean {
  // "năm 2025: 50%", "đến năm 2030 có 100%"
  const at = date.end + (/^\s*(?::\s*|có\s+)?/u.exec(page.text.slice(date.end, date.end + longestBare))?.[0].length ?? 0);
  return (
    marks.some((mark) => mark.start === at && (mark.means !== "joining" || mark.rule === "level")) ||
    quantities.some((quantity) => quantity.start === at)
  );
}

/** Whether a date between two numbers belongs to the second: it opens a clause, or the aim follows it at once. */
function leads(page: Page, marks: Marks, date: Span, previous: Span, next: Span): boolean {
  if (/[;]/u.test(page.text.slice(date.end, next.start))) return false;
  const between = { start: previous.end, end: next.start };
  return atClauseHead(page, between, marks, date, false) || isBeforeAim(page, marks, date, [next]);
}
