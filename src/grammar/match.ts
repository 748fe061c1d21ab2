import { wholeDayOf, writeDate } from "./calendar.ts";
import { effort } from "./effort.ts";
import type { Entry } from "./entry.ts";
import type { PhraseEnd } from "./graph.ts";
import { type Opening, startsOn, stateAt } from "./opening.ts";
import { type Page, pageOf, rememberedBy, skipBlanks } from "./page.ts";
import type { Filling, Slot } from "./slot.ts";
import { afterSlot, afterWord, type Ends, letterAt, mayGoOn, type State, type WordStep } from "./state.ts";

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
    const match = longest(take(start.state, page, start.at, null, null), page, start.at);
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

function longest(ways: Way | null, page: Page, start: number): PhraseMatch | null {
  let best: Way | null = null;
  for (let way = ways; way !== null; way = way.before) {
    if (page.boundary[way.at] === 2 && (best === null || !isBetter(best, way))) best = way;
  }
  return best === null ? null : matchOf(best, start);
}

/** Every phrase with this opening that begins at `at`, the longest first, of equals the one that stands first. */
export function matchesAt(opening: Opening, page: Page, at: number): PhraseMatch[] {
  return sorted(waysFrom(opening, page, at))
    .filter((way) => page.boundary[way.at] === 2)
    .map((way) => matchOf(way, at));
}

/**
 * A way through phrases: the one that ends it, where it ends, and the slots it went through; with the way found before it. A chain
 * takes less room than a list that may grow: most places have one way or none.
 */
type Way = { end: PhraseEnd; at: number; trail: Trail | null; before: Way | null };

/** The longest first, of equals the one that stands first in the file, of these the one found first. */
function sorted(last: Way | null): Way[] {
  const ways: Way[] = [];
  for (let way = last; way !== null; way = way.before) ways.push(way);
  return ways.length < 2 ? ways : ways.reverse().sort((a, b) => b.at - a.at || a.end.order - b.end.order);
}

function isBetter(way: Way, other: Way): boolean {
  return way.at > other.at || (way.at === other.at && way.end.order < other.end.order);
}

function waysFrom(opening: Opening, page: Page, at: number): Way | null {
  const here = stateAt(opening, page, at);
  if (here === null) return null;
  const next = skipBlanks(page, at);
  const state = next === at ? here : stateAt(opening, page, next);
  return state === null ? null : take(state, page, next, null, null);
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
    if (found.at(-1)?.end !== way.at) found.push(new PartFilling(page, at, way));
  }
  return found;
}

/** What a part stood for: the whole day that it names, or its words. Told when asked for: most are only a step on the way. */
class PartFilling implements Filling {
  readonly start: number;
  readonly end: number;
  readonly number: null;
  readonly row: null;
  private readonly text: string;
  private readonly way: Way;
  private found: PhraseMatch | null;

  constructor({ text }: Page, start: number, way: Way) {
    this.start = start;
    this.end = way.at;
    this.number = null;
    this.row = null;
    this.text = text;
    this.way = way;
    this.found = null;
  }

  get match(): PhraseMatch {
    this.found ??= matchOf(this.way, this.start);
    return this.found;
  }

  get value(): string {
    const date = wholeDayOf(this.match);
    return date === null ? this.text.slice(this.start, this.end) : writeDate(date);
  }
}

type Trail = { name: string; filling: Filling; before: Trail | null };

/** Takes every way from `state` that the text at `at` allows; blanks between two steps may be there or not. The last way found. */
function follow(state: State, page: Page, at: number, trail: Trail | null, found: Way | null): Way | null {
  let last = found;
  if (state.ends !== null && page.boundary[at] !== 0) {
    for (let ends: Ends | null = state.ends; ends !== null; ends = ends.next) last = { end: ends.end, at, trail, before: last };
  }
  return state.isLast ? last : take(state, page, skipBlanks(page, at), trail, last);
}

/** Takes the steps that the text at `at` allows. */
function take(state: State, page: Page, at: number, trail: Trail | null, found: Way | null): Way | null {
  const first = page.codes[at] ?? 0;
  let last = found;
  const { only } = state;
  if (only !== null) {
    effort.looks++;
    if (only.first === first) last = takeWord(only, page, at, trail, last);
  } else if (mayGoOn(state, first)) {
    effort.looks += state.words.length;
    for (const step of state.words) if (step.first === first) last = takeWord(step, page, at, trail, last);
  }
  if (state.slots === null) return last;
  effort.looks += state.slots.length;
  for (const step of state.slots) {
    for (const filling of step.slot.read(page, at)) {
      effort.looks++;
      last = follow(afterSlot(step), page, filling.end, { name: step.name, filling, before: trail }, last);
    }
  }
  return last;
}

function takeWord(step: WordStep, page: Page, at: number, trail: Trail | null, found: Way | null): Way | null {
  const after = afterWord(step);
  const end = endOfWords(page, step, at);
  return end > at ? follow(after, page, end, trail, found) : found;
}

/** Where the words of a step end that begin at `at`, at a letter known to be their first; `at` where others stand. */
function endOfWords(page: Page, { from, until }: WordStep, at: number): number {
  const { codes } = page;
  let end = at + 1;
  for (let i = from + 1; i < until; i++) {
    const letter = letterAt(i);
    if (letter === blank) end = skipBlanks(page, end);
    else if (codes[end++] !== letter) return at;
  }
  return end;
}

const blank = 32;

function matchOf({ end, at, trail }: Way, start: number): PhraseMatch {
  const { entry, phrase, order } = end;
  return { rule: entry.id, means: entry.means, start, end: at, slots: trail === null ? noSlots : slotsOn(trail), entry, phrase, order };
}

const noSlots: PhraseMatch["slots"] = {};

function slotsOn(trail: Trail): PhraseMatch["slots"] {
  const slots: Record<string, Filling> = {};
  for (let step: Trail | null = trail; step !== null; step = step.before) slots[step.name] = step.filling;
  return slots;
}
