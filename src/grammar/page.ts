import { fold } from "../text/fold.ts";

/**
 * A text made ready for matching: folded (same length, see text/fold.ts), its word boundaries marked (0 none, 1 a word's, 2 one that
 * parts no number either). `memo` keeps what a slot found at a position, so that no place is read twice for the same question.
 */
export type Page = { text: string; folded: string; boundary: Uint8Array; memo: Map<object, Map<number, unknown>> };

const letter = /\p{L}|\p{M}/u;
const digit = /\p{N}/u;
const none = 0;
const aLetter = 1;
const aDigit = 2;

/** Kinds of the characters up to the end of the Vietnamese ones (U+1EFF) are looked up, the rest is asked. */
const kinds = Uint8Array.from({ length: 0x1f00 }, (_, code) => askKind(String.fromCharCode(code)));

function askKind(character: string): number {
  if (letter.test(character)) return aLetter;
  return digit.test(character) ? aDigit : none;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return none;
  return kinds[code] ?? askKind(text.charAt(at));
}

/**
 * A phrase may begin and end where no word goes on. Converters glue "tháng7" and "2Tiến hành": letters and digits part words
 * from each other, but "5G" and "1a" (a digit and one letter) stay whole.
 */
function isBoundary(text: string, at: number): boolean {
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at);
  if (before === none || after === none) return true;
  if (before === after) return false;
  return before === aLetter || kindAt(text, at + 1) === aLetter;
}

/** "6/2025" is no month in "15/6/2025", nor "500" a number in "12.500": within figures only a phrase's part may end. */
function isWithinFigures(text: string, at: number): boolean {
  const isDigitAt = (place: number): boolean => kindAt(text, place) === aDigit;
  const isJointAt = (place: number): boolean => "/.,-:".includes(text.charAt(place)) && text.charAt(place) !== "";
  return (isJointAt(at - 1) && isDigitAt(at - 2) && isDigitAt(at)) || (isDigitAt(at - 1) && isJointAt(at) && isDigitAt(at + 1));
}

function boundaryAt(text: string, at: number): number {
  if (!isBoundary(text, at)) return 0;
  return isWithinFigures(text, at) ? 1 : 2;
}

let last: Page | null = null;

/** The page of a text; the one asked for last is kept, since several grammars read the same text one after the other. */
export function pageOf(text: string): Page {
  if (last?.text === text) return last;
  const folded = fold(text);
  const boundary = new Uint8Array(text.length + 1);
  for (let at = 0; at <= text.length; at++) boundary[at] = boundaryAt(folded, at);
  last = { text, folded, boundary, memo: new Map() };
  return last;
}

/** The first character from `at` on that is no blank; a run of blanks longer than a line's indent is no joint. */
export function skipBlanks(page: Page, at: number): number {
  let next = at;
  while (page.folded.charCodeAt(next) === 32 && next - at < 16) next++;
  return next;
}

/** What `read` finds at `at`, asked once per page. */
export function remembered<T>(page: Page, key: object, at: number, read: () => T): T {
  let places = page.memo.get(key);
  if (places === undefined) {
    places = new Map();
    page.memo.set(key, places);
  }
  if (places.has(at)) return places.get(at) as T;
  const found = read();
  places.set(at, found);
  return found;
}
