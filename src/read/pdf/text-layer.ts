import type { PageMarks, Word } from "./marks.ts";

/** Pages whose words must be found by character recognition, and why. Pages count from 1. */
export type TextLayer = { noText: number[]; garbage: number[] };

/**
 * Judges each page's own text. `noText`: an image (or letters drawn as shapes) with no words but a stamp's or a page number. `garbage`:
 * words that are no Vietnamese, because the file's character map is wrong. An empty page is neither.
 */
export function textLayerOf(pages: readonly PageMarks[]): TextLayer {
  const found: TextLayer = { noText: [], garbage: [] };
  for (const page of pages) {
    const words = page.words.filter((word) => !word.stamp);
    if (lacksText(page, words)) found.noText.push(page.page);
    else if (isGarbage(words.map((word) => word.text))) found.garbage.push(page.page);
  }
  return found;
}

/** Pages that OCR should read, in order. */
export function pagesForOcr(pages: readonly PageMarks[]): number[] {
  const { noText, garbage } = textLayerOf(pages);
  return [...noText, ...garbage].sort((a, b) => a - b);
}

/** Fewer letters than this are a page number or a scanner's mark, not the page's text. */
const fewLetters = 15;

function lacksText({ width, height, images, paths }: PageMarks, words: readonly Word[]): boolean {
  const letters = words.reduce((sum, word) => sum + (word.text.match(/\p{L}/gu)?.length ?? 0), 0);
  if (letters >= fewLetters) return false;
  const pictured = images.reduce((sum, image) => sum + image.width * image.height, 0) / (width * height);
  return pictured > 0.3 || paths > 300;
}

/** Onset, vowels and ending of a Vietnamese syllable, tone and vowel marks taken off. */
const syllable = /^(?:ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
const abbreviation = /^[\p{Lu}Đ]{2,8}$/u;
const marks = /[\u0300-\u036f]/gu;
/** Letters outside the Latin script, private use, signs that no office text is full of. */
const odd = /[^\p{Script=Latin}\p{N}\p{P}\p{M}\s+=<>$%°²³^~|`•●○▪■□✓]|\p{Co}|\uFFFD/gu;

/**
 * Is this no Vietnamese? Of a plan's words more than nine in ten are Vietnamese syllables or abbreviations; of English words a quarter, which
 * is why other Latin text is only called garbage when it is very far off.
 */
export function isGarbage(words: readonly string[]): boolean {
  const text = words.join("");
  if (text.length >= 40 && (text.match(odd)?.length ?? 0) > 0.15 * text.length) return true;
  const tokens = words.flatMap((word) => word.split(/[^\p{L}\p{M}]+/u)).filter((token) => token.length > 1);
  if (tokens.length < 25) return false;
  const good = tokens.filter((token) => abbreviation.test(token) || syllable.test(bare(token))).length / tokens.length;
  return good < 0.35 && !looksEnglish(tokens);
}

const bare = (token: string): string => token.toLowerCase().normalize("NFD").replace(marks, "");

const englishWords = new Set(["the", "of", "and", "to", "in", "for", "is", "on", "by", "with", "shall", "or", "be", "this", "are", "from"]);

function looksEnglish(tokens: readonly string[]): boolean {
  return tokens.filter((token) => englishWords.has(token.toLowerCase())).length > 0.12 * tokens.length;
}
