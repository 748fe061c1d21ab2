import { fold } from "../text/fold.ts";
import { effort } from "./effort.ts";

/**
 * A text made ready for matching: folded (same length, see text/fold.ts), its word boundaries marked (0 none, 1 a word's, 2 one that
 * parts no number either), and the places where a phrase may begin: boundaries of kind 2 but for blanks. `memo` keeps what a slot
 * found at a position, so that no place is read twice for the same question.
 */
export type Page = {
  text: string;
  folded: string;
  boundary: Uint8Array;
  starts: readonly number[];
  memo: Map<object, Map<number, unknown>>;
};

const none = 0;
const aLetter = 1;
const aDigit = 2;

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return aLetter;
  return /\p{N}/u.test(character) ? aDigit : none;
}

/** Kinds of the characters up to the end of the Vietnamese ones (U+1EFF) are looked up, the rest is asked. */
const knownKinds = Uint8Array.from({ length: 0x1f00 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x1f00 ? (knownKinds[code] ?? none) : at < text.length ? kindOf(text.charAt(at)) : none;
}

/** Boundaries and starts of a folded text, in one pass with the kinds of two characters before `at`, the one there and the next. */
function boundariesOf(text: string): Pick<Page, "boundary" | "starts"> {
  const boundary = new Uint8Array(text.length + 1);
  const starts: number[] = [];
  let beforeLast = none;
  let last = none;
  let here = kindAt(text, 0);
  for (let at = 0; at <= text.length; at++) {
    const next = kindAt(text, at + 1);
    if (isBoundary(last, here, next)) {
      const isWithin =
        here === aDigit ? beforeLast === aDigit && isJoint(text, at - 1) : last === aDigit && next === aDigit && isJoint(text, at);
      boundary[at] = isWithin ? 1 : 2;
      if (!isWithin && at < text.length && text.charCodeAt(at) !== 32) starts.push(at);
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
  if (before === none || after === none) return true;
  return before !== after && (before === aLetter || next === aLetter);
}

/**
 * / . , - : between digits. "6/2025" is no month in "15/6/2025", nor "500" a number in "12.500": within figures only a phrase's
 * part may end.
 */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 44 && code <= 47) || code === 58;
}

let latest: Page | null = null;

/** The page of a text; the one asked for last is kept, since several grammars read the same text one after the other. */
export function pageOf(text: string): Page {
  if (latest?.text === text) return latest;
  effort.looks += text.length;
  const folded = fold(text);
  latest = { text, folded, ...boundariesOf(folded), memo: new Map() };
  return latest;
}

/** The first character from `at` on that is no blank; a run of blanks longer than a line's indent is no joint. */
export function skipBlanks(page: Page, at: number): number {
  let next = at;
  while (page.folded.charCodeAt(next) === 32 && next - at < 16) next++;
  return next;
}

/** What `read` finds at `at`, asked once per page. */
export function remembered<T extends object>(page: Page, key: object, at: number, read: () => T): T {
  let places = page.memo.get(key);
  if (places === undefined) {
    places = new Map();
    page.memo.set(key, places);
  }
  const known = places.get(at);
  if (known !== undefined) return known as T;
  const found = read();
  places.set(at, found);
  return found;
}
