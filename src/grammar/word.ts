import { effort } from "./effort.ts";
import { forgetPages, isOfWord, type Page, placeAt } from "./page.ts";

/**
 * The words and signs of all word lists, numbered as lists are laid, so that a list is a tree of numbers and a page's word is cut
 * out and looked up once for all lists that ask for it.
 */
const numbers = new Map<string, number>();
/** By number; 0 and 1 are no words. */
const lengths = [0, 0];
const notAsked = 0;
const inNoList = 1;

const step = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

/** The numbers of the words and signs of a folded text; new ones are numbered. */
export function numbersOf(folded: string): number[] {
  return Array.from(folded.matchAll(step), ([word]) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    lengths.push(word.length);
    forgetPages();
    numbers.set(word, lengths.length - 1);
    return lengths.length - 1;
  });
}

export function lengthOf(word: number): number {
  return lengths[word] ?? 0;
}

/** The number of the word or sign that a page has at `at`; one that no list knows has a number of its own. */
export function wordAt(page: Page, at: number): number {
  const place = placeAt(page, at);
  if (place.word === notAsked) place.word = numbers.get(page.folded.slice(at, wordEnd(page, at))) ?? inNoList;
  return place.word;
}

/** No list has a longer word; "sở12sở12…" would else be read to its end from every "sở". */
const longestWord = 40;

function wordEnd(page: Page, at: number): number {
  let end = at;
  while (end - at < longestWord && isOfWord(page, end)) end++;
  effort.looks += end - at;
  return Math.max(end, at + 1);
}
