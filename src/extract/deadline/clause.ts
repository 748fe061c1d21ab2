import type { PhraseBook } from "../../grammar/match.ts";
import { matchesAt } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";

/** Longer words before a deadline are a sentence about something else. */
const longestLead = 60;

/** Where the clause begins that a match at `start` stands in: after the last stop, joint or earlier match. */
export function clauseStart(book: PhraseBook, page: Page, from: number, start: number): number {
  const before = page.text.slice(from, start);
  const stop = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(":"),
    before.lastIndexOf("("),
    before.lastIndexOf(")"),
    before.lastIndexOf("|"),
    lastFullStop(before),
  );
  let first = skipBlanks(page, from + stop + 1);
  for (let next = pastJoint(book, page, first); next !== first && next <= start; next = pastJoint(book, page, first)) first = next;
  return start - first > longestLead || first > start ? start : first;
}

/** "34. Tháng 6/2025": the row's number leaked into the cell. */
function lastFullStop(words: string): number {
  let last = -1;
  for (let at = words.indexOf(". "); at >= 0; at = words.indexOf(". ", at + 1)) last = at;
  return last;
}

/** Past "và", "," … and the blanks after it. */
export function pastJoint(book: PhraseBook, page: Page, at: number): number {
  return pastPart(book, page, at, "joint");
}

/** Past the words of a part ("joint": và, hoặc; "done": hoàn thành, xong) and the blanks around them. */
export function pastPart(book: PhraseBook, page: Page, at: number, part: string): number {
  const root = book.parts.get(part);
  const first = skipBlanks(page, at);
  const found = root === undefined ? undefined : matchesAt(root, page, first)[0];
  return found === undefined ? first : skipBlanks(page, found.end);
}

const stops = ";,.:()|";

/** Whether nothing but stops, joints and the text's ends surround a match: "2027" in "Quý IV/2026, 2027". */
export function standsAlone(book: PhraseBook, page: Page, span: Span): boolean {
  return startsClause(book, page, span.start) && endsClause(book, page, span.end);
}

export function startsClause(book: PhraseBook, page: Page, start: number): boolean {
  const before = page.text.slice(0, start).trimEnd();
  return before === "" || stops.includes(before.slice(-1)) || endsWithJoint(book, page, before.length);
}

/** Whether a clause ends at `end`. */
export function endsClause(book: PhraseBook, page: Page, end: number): boolean {
  const next = skipBlanks(page, end);
  return next >= page.text.length || stops.includes(page.text.charAt(next)) || pastJoint(book, page, next) > next;
}

function endsWithJoint(book: PhraseBook, page: Page, end: number): boolean {
  const word = page.text.slice(0, end).lastIndexOf(" ") + 1;
  return pastJoint(book, page, word) >= end;
}

/** The clause's words without a stop at the end; a bracket that opened in them is closed: "Hằng năm (trước 15/12)". */
export function clauseText(text: string, start: number, end: number): string {
  const whole = text.slice(start, end).replace(/[\s,;:.]+$/u, "");
  const words = whole.endsWith(")") && !whole.includes("(") ? whole.slice(0, -1).trimEnd() : whole;
  const isOpen = words.includes("(") && !words.includes(")");
  return isOpen && text.charAt(start + words.length) === ")" ? `${words})` : words;
}
