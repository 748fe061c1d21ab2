import { loadGrammar } from "../../grammar/book.ts";
import type { Data, Entry } from "../../grammar/entry.ts";
import { matchesAt, type PhraseBook, type PhraseMatch } from "../../grammar/match.ts";
import type { Page } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { Span } from "../../model/reading.ts";

/** grammars/deadlines.yaml, compiled. Its keys kind, edge, cell … are explained at the head of that file. */
export function deadlineBook(): PhraseBook {
  return loadGrammar("deadlines");
}

/** A further key of an entry as text. */
export function keyOf(entry: Entry, key: string): string | null {
  const value: Data | undefined = entry.more[key];
  return typeof value === "string" ? value : null;
}

/** Whether something of that part ("yearly-thing") begins in the page's characters [start, end), and where words part. */
export function namesPart(book: PhraseBook, part: string, page: Page, { start, end }: Span): boolean {
  const opening = book.parts.get(part);
  if (opening === undefined) return false;
  for (let at = start; at < end; at++) {
    if (page.boundary[at] === 2 && matchesAt(opening, page, at).length > 0) return true;
  }
  return false;
}

export function isOn(entry: Entry, key: string): boolean {
  return keyOf(entry, key) === "true";
}

/** All fillings of one kind, in their order: day, day2, day3. */
export function fillingsOf(match: PhraseMatch, kind: string): Filling[] {
  return ["", "2", "3", "4", "5", "6"].map((digit) => match.slots[`${kind}${digit}`]).filter((filling) => filling !== undefined);
}

export function numbersOf(match: PhraseMatch, kind: string): number[] {
  return fillingsOf(match, kind)
    .map((filling) => filling.number)
    .filter((number) => number !== null);
}

/** The number in an {amount}: figures, or a word of grammars/numbers.csv. */
export function amountOf(filling: Filling | undefined): number | null {
  const slots = filling?.match?.slots;
  const word = slots?.numbers?.row?.number;
  return slots?.count?.number ?? (word === undefined ? null : Number(word));
}

/** The first full date within a match, in whichever part it stands. */
export function firstDateOf(match: PhraseMatch): Filling | null {
  const fillings = Object.values(match.slots).sort((a, b) => a.start - b.start);
  for (const filling of fillings) {
    if (filling.match === null) continue;
    const date = filling.match.entry.gives === "date" ? filling : firstDateOf(filling.match);
    if (date !== null) return date;
  }
  return null;
}
