import { effort } from "./effort.ts";
import { isOfWord, type Page, zeros } from "./page.ts";

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
    numbers.set(word, lengths.length - 1);
    return lengths.length - 1;
  });
}

export function lengthOf(word: number): number {
  return lengths[word] ?? 0;
}

/** The number of the word or sign that a page has at `at`; one that no list knows has a number of its own. */
export function wordAt(page: Page, at: number): number {
  if (page.words?.laid !== lengths.length) page.words = { numbers: zeros(page.text.length + 1), laid: lengths.length };
  const known = page.words.numbers[at];
  if (known !== undefined && known !== notAsked) return known;
  const word = numbers.get(page.folded.slice(at, wordEnd(page, at))) ?? inNoList;
  page.words.numbers[at] = word;
  return word;
}

/** No list has a longer word; "sở12sở12…" would else be read to its end from every "sở". */
const longestWord = 40;

function wordEnd(page: Page, at: number): number {
  let end = at;
  while (end - at < longestWord && isOfWord(page, end)) end++;
  effort.looks += end - at;
  return Math.max(end, at + 1);
}
