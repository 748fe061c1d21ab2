import { fold } from "../text/fold.ts";

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

function kindsOf(text: string): Uint8Array {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) kinds[at] = knownKinds[text.charCodeAt(at)] ?? kindOf(text.charAt(at));
  return kinds;
}

function boundariesOf(text: string): Uint8Array {
  const kinds = kindsOf(text);
  const boundary = new Uint8Array(text.length + 1);
  for (let at = 0; at <= text.length; at++) {
    if (!isBoundary(kinds, at)) continue;
    boundary[at] = isWithinFigures(text, kinds, at) ? 1 : 2;
  }
  return boundary;
}

/**
 * A phrase may begin and end where no word goes on. Converters glue "tháng7" and "2Tiến hành": letters and digits part words
 * from each other, but "5G" and "1a" (a digit and one letter) stay whole.
 */
function isBoundary(kinds: Uint8Array, at: number): boolean {
  const before = kinds[at - 1] ?? none;
  const after = kinds[at] ?? none;
  if (before === none || after === none) return true;
  if (before === after) return false;
  return before === aLetter || kinds[at + 1] === aLetter;
}

/** "6/2025" is no month in "15/6/2025", nor "500" a number in "12.500": within figures only a phrase's part may end. */
function isWithinFigures(text: string, kinds: Uint8Array, at: number): boolean {
  if (kinds[at] === aDigit) return kinds[at - 2] === aDigit && isJoint(text.charCodeAt(at - 1));
  return kinds[at - 1] === aDigit && kinds[at + 1] === aDigit && isJoint(text.charCodeAt(at));
}

/** / . , - : */
function isJoint(code: number): boolean {
  return code === 47 || code === 46 || code === 44 || code === 45 || code === 58;
}

function startsOn(folded: string, boundary: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at < folded.length; at++) if (boundary[at] === 2 && folded.charCodeAt(at) !== 32) starts.push(at);
  return starts;
}

let last: Page | null = null;

/** The page of a text; the one asked for last is kept, since several grammars read the same text one after the other. */
export function pageOf(text: string): Page {
  if (last?.text === text) return last;
  const folded = fold(text);
  const boundary = boundariesOf(folded);
  last = { text, folded, boundary, starts: startsOn(folded, boundary), memo: new Map() };
  return last;
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
