import { wholeDayOf, writeDate } from "./calendar.ts";
import { effort } from "./effort.ts";
import type { Entry } from "./entry.ts";
import { afterStep, beginningsOf, type Graph, type PhraseEnd, type State, type Steps, stepsFrom } from "./graph.ts";
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
  let end = 0;
  for (const at of page.starts) {
    const match = at < end ? null : longestAt(book, page, at);
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
  const ways = waysFrom(book.rules, page, at);
  return ways === none ? null : (ways.find((match) => page.boundary[match.end] === 2) ?? null);
}

/** Every phrase of `graph` that begins at `at`, the longest first, of equals the one that stands first. */
export function matchesAt(graph: Graph, page: Page, at: number): PhraseMatch[] {
  return waysFrom(graph, page, at).filter((match) => page.boundary[match.end] === 2);
}

function waysFrom(graph: Graph, page: Page, at: number): PhraseMatch[] {
  const here = stepsFrom(graph, page.folded, at);
  if (here === null) return none;
  const next = skipBlanks(page, at);
  const steps = next === at ? here : stepsFrom(graph, page.folded, next);
  if (steps === null) return none;
  const found: PhraseMatch[] = [];
  take(steps, page, at, next, null, found);
  return found.length < 2 ? found : found.sort((a, b) => b.end - a.end || a.order - b.order);
}

const none: PhraseMatch[] = [];

/** A phrase part as a slot: one filling for every place where it can end. */
export function slotOfPart(graph: Graph): Slot {
  return {
    leads: () => beginningsOf(graph),
    begins: () => true,
    read: (page, at) => {
      if (page.boundary[at] === 0 || stepsFrom(graph, page.folded, at) === null) return noFillings;
      return remembered(page, graph, at, () => partFillings(graph, page, at));
    },
  };
}

const noFillings: readonly Filling[] = [];

function partFillings(graph: Graph, page: Page, at: number): readonly Filling[] {
  const found: Filling[] = [];
  for (const match of waysFrom(graph, page, at)) {
    if (found.every((filling) => filling.end !== match.end)) found.push(partFilling(page, match));
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
function follow(state: State, page: Page, start: number, at: number, trail: Trail | null, found: PhraseMatch[]): void {
  if (page.boundary[at] !== 0) for (const end of state.ends) found.push(matchOf(end, start, at, trail));
  if (state.words.length > 0 || state.slots.length > 0) take(state, page, start, skipBlanks(page, at), trail, found);
}

/** The letters of a word behind its first; asked so often that a loop over them is worth its lines. */
function standsAt(folded: string, word: string, at: number): boolean {
  for (let i = 1; i < word.length; i++) if (folded.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}

/** Takes the steps that the text at `at` allows. */
function take(steps: Steps, page: Page, start: number, at: number, trail: Trail | null, found: PhraseMatch[]): void {
  const { folded } = page;
  effort.looks += steps.words.length + steps.slots.length;
  const first = folded.charCodeAt(at);
  const second = folded.charCodeAt(at + 1) || 0;
  for (const step of steps.words) {
    if (step.first === first && standsAt(folded, step.word, at)) follow(afterStep(step), page, start, at + step.word.length, trail, found);
  }
  for (const step of steps.slots) {
    if (!step.slot.begins(first, second)) continue;
    for (const filling of step.slot.read(page, at)) {
      effort.looks++;
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
