import { wholeDayOf, writeDate } from "./calendar.ts";
import { effort } from "./effort.ts";
import type { Entry } from "./entry.ts";
import type { PhraseEnd } from "./graph.ts";
import { type Opening, startsOn, stateAt } from "./opening.ts";
import { type Page, pageOf, rememberedBy, skipBlanks } from "./page.ts";
import type { Filling, Slot } from "./slot.ts";
import { afterSlot, afterWord, type State } from "./state.ts";

/**
 * A phrase found in a text, at the characters [start, end). `rule` is the entry's id, `phrase` the index of its phrase, `slots`
 * the fillings by their names in the phrase.
 */
export type PhraseMatch = {
  rule: string;
  means: string;
  start: number;
  end: number;
  slots: Readonly<Record<string, Filling>>;
  entry: Entry;
  phrase: number;
  order: number;
};

/** A grammar ready for use: how its rules and its parts begin, and with that what can be read of them. */
export type PhraseBook = { name: string; entries: readonly Entry[]; rules: Opening; parts: ReadonlyMap<string, Opening> };

/** The phrases of the book in the text: leftmost first, the longest of those that begin together, none overlapping. */
export function findAll(book: PhraseBook, text: string): PhraseMatch[] {
  const page = pageOf(text);
  const found: PhraseMatch[] = [];
  let end = 0;
  for (let start = startsOn(page, book.rules); start !== null; start = start.next) {
    if (start.at < end) continue;
    const match = longest(waysThrough(start.state, page, start.at), page, start.at);
    if (match === null) continue;
    found.push(match);
    end = match.end;
  }
  return found;
}

/** The phrase that covers the whole text, outer blanks left out. */
export function matchWhole(book: PhraseBook, text: string): PhraseMatch | null {
  const page = pageOf(text);
  const end = text.trimEnd().length;
  return matchesAt(book.rules, page, skipBlanks(page, 0)).find((match) => match.end === end) ?? null;
}

/** The longest phrase that begins at `at`; of equals the one that stands first in the file. */
export function longestAt(book: PhraseBook, page: Page, at: number): PhraseMatch | null {
  return longest(waysFrom(book.rules, page, at), page, at);
}

function longest(ways: readonly Way[], page: Page, start: number): PhraseMatch | null {
  let best: Way | null = null;
  for (const way of ways) {
    if (page.boundary[way.at] === 2 && (best === null || isBefore(way, best))) best = way;
  }
  return best === null ? null : matchOf(best, start);
}

/** Every phrase with this opening that begins at `at`, the longest first, of equals the one that stands first. */
export function matchesAt(opening: Opening, page: Page, at: number): PhraseMatch[] {
  return sorted(waysFrom(opening, page, at).filter((way) => page.boundary[way.at] === 2)).map((way) => matchOf(way, at));
}

/** A way through a graph: the phrase that ends it, where it ends, and the slots it went through. */
type Way = { end: PhraseEnd; at: number; trail: Trail | null };

/** The longest first, of equals the one that stands first in the file. */
function sorted(ways: Way[]): Way[] {
  return ways.length < 2 ? ways : ways.sort((a, b) => b.at - a.at || a.end.order - b.end.order);
}

function isBefore(way: Way, other: Way): boolean {
  return way.at > other.at || (way.at === other.at && way.end.order < other.end.order);
}

function waysFrom(opening: Opening, page: Page, at: number): Way[] {
  const here = stateAt(opening, page, at);
  if (here === null) return none;
  const next = skipBlanks(page, at);
  const state = next === at ? here : stateAt(opening, page, next);
  return state === null ? none : waysThrough(state, page, next);
}

const none: Way[] = [];

function waysThrough(state: State, page: Page, at: number): Way[] {
  const found: Way[] = [];
  take(state, page, at, null, found);
  return found;
}

/** A phrase part as a slot: one filling for every place where it can end. */
export function slotOfPart(opening: Opening): Slot {
  const fillings = rememberedBy((page, at) => partFillings(opening, page, at));
  return {
    opening,
    read: (page, at) => {
      if (page.boundary[at] === 0 || stateAt(opening, page, at) === null) return noFillings;
      return fillings(page, at);
    },
  };
}

const noFillings: readonly Filling[] = [];

function partFillings(opening: Opening, page: Page, at: number): readonly Filling[] {
  const found: Filling[] = [];
  for (const way of sorted(waysFrom(opening, page, at))) {
    if (found.at(-1)?.end !== way.at) found.push(partFilling(page, matchOf(way, at)));
  }
  return found;
}

function partFilling(page: Page, match: PhraseMatch): Filling {
  const { start, end } = match;
  const date = wholeDayOf(match);
  return { start, end, value: date === null ? page.text.slice(start, end) : writeDate(date), number: null, row: null, match };
}

type Trail = { name: string; filling: Filling; before: Trail | null };

/** Takes every way from `state` that the text at `at` allows; blanks between two steps may be there or not. */
function follow(state: State, page: Page, at: number, trail: Trail | null, found: Way[]): void {
  if (page.boundary[at] !== 0) for (const end of state.ends) found.push({ end, at, trail });
  if (state.words.length > 0 || state.slots.length > 0) take(state, page, skipBlanks(page, at), trail, found);
}

/** Where the words of a step end that begin at `at`, at a letter known to be their first; `at` where others stand. */
function endOfWords(page: Page, words: readonly number[], at: number): number {
  const { codes } = page;
  let end = at + 1;
  for (let i = 1; i < words.length; i++) {
    if (words[i] === blank) end = skipBlanks(page, end);
    else if (codes[end++] !== words[i]) return at;
  }
  return end;
}

const blank = 32;

/** Takes the steps that the text at `at` allows. */
function take(state: State, page: Page, at: number, trail: Trail | null, found: Way[]): void {
  const { codes } = page;
  const { words, slots } = state;
  effort.looks += words.length + slots.length;
  const first = codes[at];
  for (const step of words) {
    if (step.first !== first) continue;
    const after = afterWord(step);
    const end = endOfWords(page, step.codes, at);
    if (end > at) follow(after, page, end, trail, found);
  }
  for (const step of slots) {
    for (const filling of step.slot.read(page, at)) {
      effort.looks++;
      follow(afterSlot(step), page, filling.end, { name: step.name, filling, before: trail }, found);
    }
  }
}

function matchOf({ end, at, trail }: Way, start: number): PhraseMatch {
  const slots: Record<string, Filling> = {};
  for (let step = trail; step !== null; step = step.before) slots[step.name] = step.filling;
  const { entry, phrase, order } = end;
  return { rule: entry.id, means: entry.means, start, end: at, slots, entry, phrase, order };
}
