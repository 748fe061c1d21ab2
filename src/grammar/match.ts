import { wholeDayOf, writeDate } from "./calendar.ts";
import type { Entry } from "./entry.ts";
import { afterStep, canBegin, type Graph, optionsAt, type PhraseEnd, type State, startOf } from "./graph.ts";
import { type Page, pageOf, remembered, skipBlanks } from "./page.ts";
import type { Filling, Slot } from "./slot.ts";

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

/** A grammar ready for use: its rules and its parts as graphs. */
export type PhraseBook = { name: string; entries: readonly Entry[]; rules: Graph; parts: ReadonlyMap<string, Graph> };

/** The phrases of the book in the text: leftmost first, the longest of those that begin together, none overlapping. */
export function findAll(book: PhraseBook, text: string): PhraseMatch[] {
  const page = pageOf(text);
  const found: PhraseMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const canStart = page.boundary[at] === 2 && canBegin(book.rules, page.folded.charCodeAt(at), page.folded.charCodeAt(at + 1) || 0);
    const match = canStart ? longestAt(book, page, at) : null;
    if (match !== null) found.push(match);
    at = match?.end ?? at + 1;
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
  return matchesAt(book.rules, page, at)[0] ?? null;
}

/** Every phrase of `graph` that begins at `at`, the longest first, of equals the one that stands first. */
export function matchesAt(graph: Graph, page: Page, at: number): PhraseMatch[] {
  return waysFrom(graph, page, at).filter((match) => page.boundary[match.end] === 2);
}

function waysFrom(graph: Graph, page: Page, at: number): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  if (canBegin(graph, page.folded.charCodeAt(at), page.folded.charCodeAt(at + 1) || 0)) follow(startOf(graph), page, at, at, null, found);
  return found.sort((a, b) => b.end - a.end || a.order - b.order);
}

/** A phrase part as a slot: one filling for every place where it can end. */
export function slotOfPart(graph: Graph): Slot {
  return {
    begins: (first, second) => second === undefined || canBegin(graph, first, second),
    read: (page, at) =>
      remembered(page, graph, at, () => {
        const ends = new Map<number, Filling>();
        for (const match of page.boundary[at] === 0 ? [] : waysFrom(graph, page, at)) {
          if (!ends.has(match.end)) ends.set(match.end, partFilling(page, match));
        }
        return [...ends.values()];
      }),
  };
}

function partFilling(page: Page, match: PhraseMatch): Filling {
  const { start, end } = match;
  const date = wholeDayOf(match);
  return { start, end, value: date === null ? page.text.slice(start, end) : writeDate(date), number: null, row: null, match };
}

type Trail = { name: string; filling: Filling; before: Trail | null };

/** Takes every way from `state` that the text at `at` allows; blanks between two steps may be there or not. */
function follow(state: State, page: Page, start: number, at: number, trail: Trail | null, found: PhraseMatch[]): void {
  if (page.boundary[at] !== 0) for (const end of state.ends) found.push(matchOf(end, start, at, trail));
  const next = skipBlanks(page, at);
  const first = page.folded.charCodeAt(next);
  const second = page.folded.charCodeAt(next + 1) || 0;
  const { words, slots } = optionsAt(state, first, second);
  for (const step of words) {
    if (page.folded.startsWith(step.word, next)) follow(afterStep(step), page, start, next + step.word.length, trail, found);
  }
  for (const step of slots) {
    for (const filling of step.slot.read(page, next)) {
      follow(afterStep(step), page, start, filling.end, { name: step.name, filling, before: trail }, found);
    }
  }
}

function matchOf(end: PhraseEnd, start: number, at: number, trail: Trail | null): PhraseMatch {
  const slots: Record<string, Filling> = {};
  for (let step = trail; step !== null; step = step.before) slots[step.name] = step.filling;
  const { entry, phrase, order } = end;
  return { rule: entry.id, means: entry.means, start, end: at, slots, entry, phrase, order };
}
