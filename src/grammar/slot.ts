import { readNumber, readRoman } from "../text/numerals.ts";
import { effort } from "./effort.ts";
import { anyFigure } from "./lead.ts";
import type { PhraseMatch } from "./match.ts";
import { type Opening, openingWith } from "./opening.ts";
import type { Page } from "./page.ts";
import type { TableRow } from "./table.ts";

/**
 * What stood in a slot. `value` is the reading as text ("7", "2026-06-30", the words themselves); beside it the number, the row
 * of the word list, or the match of the part it was made of, where it has one.
 */
export type Filling = {
  start: number;
  end: number;
  value: string;
  number: number | null;
  row: TableRow | null;
  match: PhraseMatch | null;
};

/**
 * Reads a kind of slot: all fillings that begin at a position, the best first. Every reader looks a bounded way ahead. `opening` is
 * how it begins. `isFigure`: what it reads is always a whole run of digits.
 */
export type Slot = {
  opening: Opening;
  isFigure?: boolean;
  read: (page: Page, at: number) => readonly Filling[];
};

const figure = openingWith([anyFigure]);
const anything = openingWith([""]);
const noFillings: readonly Filling[] = [];

function numberFilling(start: number, end: number, number: number): Filling {
  return { start, end, value: String(number), number, row: null, match: null };
}

function wordsFilling(page: Page, start: number, end: number): Filling {
  return { start, end, value: page.text.slice(start, end), number: null, row: null, match: null };
}

/** Digits alone, "05" or "2026", between two bounds and of at most `most` digits. */
function digits(first: number, last: number, least: number, most: number): Slot {
  return {
    opening: figure,
    isFigure: true,
    read: ({ folded }, at) => {
      let end = at;
      let number = 0;
      for (let code = folded.charCodeAt(at); code >= 48 && code <= 57 && end - at <= most; code = folded.charCodeAt(++end)) {
        number = number * 10 + code - 48;
      }
      const fits = end - at >= least && end - at <= most && number >= first && number <= last;
      return fits ? [numberFilling(at, end, number)] : noFillings;
    },
  };
}

/** Up to the end of the clause (; . | or the text's end): "theo kế hoạch của {text}". Not from within a word: "khi {text}" is not in "khiếu nại". */
const longestText = 400;
function text(stops: string): Slot {
  return {
    opening: anything,
    read: (page, at) => {
      if (page.boundary[at] === 0) return noFillings;
      const last = Math.min(page.text.length, at + longestText);
      let end = at;
      while (end < last && !stops.includes(page.text.charAt(end)) && !isFullStop(page.text, end, last)) end++;
      effort.looks += end - at;
      const words = page.text.slice(at, end).trimEnd();
      return words === "" ? noFillings : [wordsFilling(page, at, at + words.length)];
    },
  };
}

/** A stop that ends a sentence, not the one in "12.500". */
function isFullStop(text: string, at: number, last: number): boolean {
  return text.charCodeAt(at) === 46 && (at + 1 === last || /\s/u.test(text.charAt(at + 1)));
}

/** Nothing longer is a word; "luật5-luật5-luật5-…" would else be read to its end from every "luật". */
const longestWord = 100;

/** One to `most` words within a clause, every length of them, the shortest first: for the middle of a phrase. */
function words(most: number): Slot {
  const part = `[\\p{L}\\p{N}\\p{M}]{1,${longestWord + 1}}`;
  const pattern = new RegExp(`${part}(?:[-/.&]${part}){0,${longestWord / 2}}`, "uy");
  return {
    opening: anything,
    read: (page, at) => {
      if (page.boundary[at] === 0) return noFillings;
      const found: Filling[] = [];
      for (let from = at; found.length < most; ) {
        pattern.lastIndex = from;
        const word = pattern.exec(page.folded)?.[0];
        effort.looks += word?.length ?? 0;
        if (word === undefined || word.length > longestWord) break;
        found.push(wordsFilling(page, at, from + word.length));
        const gap = /[ ,]*/uy;
        gap.lastIndex = from + word.length;
        from += word.length + (gap.exec(page.folded)?.[0].length ?? 0);
      }
      return found;
    },
  };
}

const decimal: Slot = {
  opening: figure,
  read: (page, at) => {
    const found = readNumber(page.folded, at);
    if (found === null) return noFillings;
    effort.looks += found.end - at;
    return [numberFilling(at, found.end, found.value)];
  },
};

const roman: Slot = {
  opening: openingWith("ivx"),
  read: (page, at) => {
    const found = readRoman(page.folded, at);
    return found === null ? [] : [numberFilling(at, found.end, found.value)];
  },
};

/** A document's number and symbol: 5/QĐ-UBND, 12/2025/NĐ-CP. */
const symbol: Slot = {
  opening: figure,
  read: (page, at) => {
    const pattern = /[0-9]{1,5}[a-z]?(?:[/-][\p{L}\p{N}&]{1,12}){1,5}/uy;
    pattern.lastIndex = at;
    const found = pattern.exec(page.folded)?.[0];
    return found === undefined ? [] : [wordsFilling(page, at, at + found.length)];
  },
};

/** The kinds of slots that every grammar knows; further ones are word lists (CSV) and parts (`gives`). */
export const basicSlots: ReadonlyMap<string, Slot> = new Map([
  ["day", digits(1, 31, 1, 2)],
  ["month", digits(1, 12, 1, 2)],
  ["year", digits(1945, 2100, 4, 4)],
  ["count", digits(0, 9999, 1, 4)],
  ["hour", digits(0, 24, 1, 2)],
  ["minute", digits(0, 59, 2, 2)],
  ["number", decimal],
  ["roman", roman],
  ["symbol", symbol],
  ["text", text(";|")],
  ["sentence", text("")],
  ["words", words(12)],
  ["word", words(1)],
]);
