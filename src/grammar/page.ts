import { aDigit, aLetter, kindOfCode, noWord } from "../text/character-kind.ts";
import { foldedCodes, textOf } from "../text/fold.ts";
import { effort } from "./effort.ts";
import type { Row, Start } from "./opening.ts";

/**
 * A text made ready for matching: folded (same length, see text/fold.ts), its characters' codes with two zeros behind them (a
 * look into a string asks each time how it is kept, and one past its end costs ten), its word boundaries marked (0 none, 1 a word's, 2 one that
 * parts no number either), and the places where a phrase may begin: boundaries of kind 2 but for blanks. `places` keeps what was found
 * out about single characters, `openings` where which phrases may begin (opening.ts); both are true as long as nothing more is laid.
 */
export type Page = {
  text: string;
  folded: string;
  codes: readonly number[];
  boundary: readonly number[];
  starts: readonly number[];
  places: (Place | null)[];
  openings: (Start | null)[] | null;
  laid: number;
};

/**
 * What is known of a place: what may begin there, the number of its word (word.ts), and what slots found there, so that no place is
 * read twice for the same question. Each is null or 0 until it is asked for.
 */
export type Place = { row: Row | null; word: number; answers: Answer | null };
type Answer = { question: number; found: object; next: Answer | null };

/** How often phrases, words and lists were laid since the process began. */
let laid = 0;

/** To be called when something is laid: pages forget what they know. */
export function forgetPages(): void {
  laid++;
}

/** To be asked before anything that a page knows. */
export function knownOf(page: Page): Page {
  if (page.laid !== laid) {
    page.laid = laid;
    page.openings = null;
    page.places.fill(null);
  }
  return page;
}

export function placeAt(page: Page, at: number): Place {
  const { places } = knownOf(page);
  const known = places[at] ?? null;
  if (known !== null) return known;
  const place = { row: null, word: 0, answers: null };
  places[at] = place;
  return place;
}

/** Whether a letter, mark or digit stands there. */
export function isOfWord({ codes }: Page, at: number): boolean {
  return kindOfCode(codes[at] ?? 0) !== noWord;
}

/** Boundaries and starts of a folded text, in one pass with the kinds of two characters before `at`, the one there and the next. */
function boundariesOf(codes: readonly number[]): Pick<Page, "boundary" | "starts"> {
  const length = codes.length - 2;
  const boundary = new Array<number>(length + 1);
  const starts: number[] = [];
  let beforeLast = noWord;
  let last = noWord;
  let here = kindOfCode(codes[0] ?? 0);
  for (let at = 0; at <= length; at++) {
    const next = kindOfCode(codes[at + 1] ?? 0);
    let kind = 0;
    if (isBoundary(last, here, next)) {
      const isWithin =
        here === aDigit ? beforeLast === aDigit && isJoint(codes[at - 1]) : last === aDigit && next === aDigit && isJoint(codes[at]);
      kind = isWithin ? 1 : 2;
      if (!isWithin && at < length && codes[at] !== blank) starts.push(at);
    }
    boundary[at] = kind;
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
  const codes = foldedCodes(text, 2);
  const folded = textOf(codes, text.length);
  const { boundary, starts } = boundariesOf(codes);
  latest = { text, folded, codes, boundary, starts, places: nulls(text.length + 1), openings: null, laid };
  return latest;
}

let nothing: null[] = Array.from({ length: 1 << 10 }, () => null);

/** Copied from one that is there already: to fill a new one costs more than all that is put into it. */
export function nulls<T>(length: number): (T | null)[] {
  if (length > nothing.length) nothing = Array.from({ length: length * 2 }, () => null);
  return nothing.slice(0, length);
}

function codesOf(folded: string): number[] {
  const codes = new Array<number>(folded.length + 2).fill(0);
  for (let at = 0; at < folded.length; at++) codes[at] = folded.charCodeAt(at);
  return codes;
}

/** The page with other signs in the places of its own: what phrases and lists find there is asked anew. */
export function rewritten(page: Page, folded: string): Page {
  return { ...page, folded, codes: codesOf(folded), places: nulls(page.text.length + 1), openings: null, laid };
}

/** The first character from `at` on that is no blank; a run of blanks longer than a line's indent is no joint. */
export function skipBlanks({ codes }: Page, at: number): number {
  let next = at;
  while (codes[next] === blank && next - at < 16) next++;
  return next;
}

let questions = 0;

/** A new question: `read` finds something at a position, and is asked once a page and position. */
export function rememberedBy<T extends object>(read: (page: Page, at: number) => T): (page: Page, at: number) => T {
  const question = questions++;
  return (page, at) => {
    const place = placeAt(page, at);
    for (let answer = place.answers; answer !== null; answer = answer.next) if (answer.question === question) return answer.found as T;
    const found = read(page, at);
    place.answers = { question, found, next: place.answers };
    return found;
  };
}
