import { aDigit, aLetter, kindOfCode, noWord } from "../text/character-kind.ts";
import { fold } from "../text/fold.ts";
import { effort } from "./effort.ts";
import type { Openings } from "./opening.ts";

/**
 * A text made ready for matching: folded (same length, see text/fold.ts), its characters' codes with two zeros behind them (a
 * look into a string asks each time how it is kept, and one past its end costs ten), its word boundaries marked (0 none, 1 a word's, 2 one that
 * parts no number either), and the places where a phrase may begin: boundaries of kind 2 but for blanks. `memo` keeps what a slot
 * found at a position, so that no place is read twice for the same question. `words` are the
 * numbers of words as far as lists asked for them (word.ts), `openings` tells where which phrases may begin (opening.ts).
 */
export type Page = {
  text: string;
  folded: string;
  codes: readonly number[];
  boundary: readonly number[];
  starts: readonly number[];
  memo: Map<number, unknown>;
  words: { numbers: number[]; laid: number } | null;
  openings: Openings | null;
};

/** Whether a letter, mark or digit stands there. */
export function isOfWord({ codes }: Page, at: number): boolean {
  return kindOfCode(codes[at] ?? 0) !== noWord;
}

/** A plain array: texts are short and many, and a typed one costs more to make than all that is read from it. */
export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

function codesOf(text: string): number[] {
  const codes = zeros(text.length + 2);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Boundaries and starts of a folded text, in one pass with the kinds of two characters before `at`, the one there and the next. */
function boundariesOf(codes: readonly number[]): Pick<Page, "boundary" | "starts"> {
  const length = codes.length - 2;
  const boundary = zeros(length + 1);
  const starts: number[] = [];
  let beforeLast = noWord;
  let last = noWord;
  let here = kindOfCode(codes[0] ?? 0);
  for (let at = 0; at <= length; at++) {
    const next = kindOfCode(codes[at + 1] ?? 0);
    if (isBoundary(last, here, next)) {
      const isWithin =
        here === aDigit ? beforeLast === aDigit && isJoint(codes[at - 1]) : last === aDigit && next === aDigit && isJoint(codes[at]);
      boundary[at] = isWithin ? 1 : 2;
      if (!isWithin && at < length && codes[at] !== blank) starts.push(at);
    }
    beforeLast = last;
    last = here;
    here = next;
  }
  return { boundary, starts };
}

/**
 * A phrase may begin and end where no word goes on. Converters glue "tháng7" and "2Tiến hành": letters and digits part words
 * from each other, but "5G" and "1a" (a digit and one letter) stay whole.
 */
function isBoundary(before: number, after: number, next: number): boolean {
  if (before === noWord || after === noWord) return true;
  return before !== after && (before === aLetter || next === aLetter);
}

/**
 * / . , - : between digits. "6/2025" is no month in "15/6/2025", nor "500" a number in "12.500": within figures only a phrase's
 * part may end.
 */
function isJoint(code = 0): boolean {
  return (code >= 44 && code <= 47) || code === 58;
}

const blank = 32;

let latest: Page | null = null;

/** The page of a text; the one asked for last is kept, since several grammars read the same text one after the other. */
export function pageOf(text: string): Page {
  if (latest?.text === text) return latest;
  effort.looks += text.length;
  const folded = fold(text);
  const codes = codesOf(folded);
  const { boundary, starts } = boundariesOf(codes);
  latest = { text, folded, codes, boundary, starts, memo: new Map(), words: null, openings: null };
  return latest;
}

/** The page with other signs in the places of its own: what phrases and lists find there is asked anew. */
export function rewritten(page: Page, folded: string): Page {
  return { ...page, folded, codes: codesOf(folded), memo: new Map(), words: null, openings: null };
}

/** The first character from `at` on that is no blank; a run of blanks longer than a line's indent is no joint. */
export function skipBlanks({ codes }: Page, at: number): number {
  let next = at;
  while (codes[next] === blank && next - at < 16) next++;
  return next;
}

/** Questions that a page remembers the answers to: each has a number, so that a page needs one table for all. */
let questions = 0;
const mostQuestions = 0x1000;

/** A new question: `read` finds something at a position, and is asked once a page and position. */
export function rememberedBy<T extends object>(read: (page: Page, at: number) => T): (page: Page, at: number) => T {
  const question = questions++;
  return (page, at) => {
    const place = at * mostQuestions + question;
    const known = page.memo.get(place);
    if (known !== undefined) return known as T;
    const found = read(page, at);
    page.memo.set(place, found);
    return found;
  };
}
