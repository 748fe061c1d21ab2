import { wholeDayOf, writeDate } from "./calendar.ts";
import type { Entry } from "./entry.ts";
import { canBegin, type Node, type PhraseEnd } from "./graph.ts";
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
export type PhraseBook = { name: string; entries: readonly Entry[]; rules: Node; parts: ReadonlyMap<string, Node> };

/** The phrases of the book in the text: leftmost first, the longest of those that begin together, none overlapping. */
export function findAll(book: PhraseBook, text: string): PhraseMatch[] {
  const page = pageOf(text);
  const found: PhraseMatch[] = [];
  for (let at = 0; at < text.length; ) {
    const match = page.boundary[at] === 2 ? longestAt(book, page, at) : null;
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

/** Every phrase below `root` that begins at `at`, the longest first, of equals the one that stands first. */
export function matchesAt(root: Node, page: Page, at: number): PhraseMatch[] {
  return waysFrom(root, page, at).filter((match) => page.boundary[match.end] === 2);
}

function waysFrom(root: Node, page: Page, at: number): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  if (!canBegin(root, page.folded.charCodeAt(at))) return found;
  follow(root, page, at, at, null, found);
  return found.sort((a, b) => b.end - a.end || a.order - b.order);
}

/** A phrase part as a slot: one filling for every place where it can end. */
export function slotOfPart(root: Node): Slot {
  return {
    begins: (code) => canBegin(root, code),
    read: (page, at) =>
      remembered(page, root, at, () => {
        const ends = new Map<number, Filling>();
        for (const match of page.boundary[at] === 0 ? [] : waysFrom(root, page, at)) {
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

/** Takes every way from `node` that the text at `at` allows; blanks between two steps may be there or not. */
function follow(node: Node, page: Page, start: number, at: number, trail: Trail | null, found: PhraseMatch[]): void {
  if (node.end !== null && page.boundary[at] !== 0) found.push(matchOf(node.end, start, at, trail));
  const next = skipBlanks(page, at);
  const code = page.folded.charCodeAt(next);
  for (const { word, to } of node.words.get(code) ?? []) {
    if (!page.folded.startsWith(word, next)) continue;
    for (const onward of to) follow(onward, page, start, next + word.length, trail, found);
  }
  for (const { name, slot, to } of node.slots) {
    if (!slot.begins(code)) continue;
    for (const filling of slot.read(page, next)) {
      const longer = { name, filling, before: trail };
      for (const onward of to) follow(onward, page, start, filling.end, longer, found);
    }
  }
}

function matchOf(end: PhraseEnd, start: number, at: number, trail: Trail | null): PhraseMatch {
  const slots: Record<string, Filling> = {};
  for (let step = trail; step !== null; step = step.before) slots[step.name] = step.filling;
  const { entry, phrase, order } = end;
  return { rule: entry.id, means: entry.means, start, end: at, slots, entry, phrase, order };
}
