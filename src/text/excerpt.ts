import { fold, stripMarks } from "./fold.ts";

/** The part of a text around the first of some words, and where they stand in it: [start, end) of each. */
export type Excerpt = { text: string; hits: [number, number][] };

/** `words` are folded; one without marks is found under any. "…" stands where the text was cut; about `width` characters are left. */
export function excerptAround(text: string, words: readonly string[], width = 120): Excerpt {
  const all = hitsOf(text, words);
  const first = all[0]?.[0] ?? 0;
  const from = text.length <= width ? 0 : wordStart(text, Math.max(0, Math.min(first - Math.floor(width / 3), text.length - width)));
  const to = text.length - from <= width ? text.length : wordEnd(text, from + width);
  const before = from > 0 ? "…" : "";
  const shift = before.length - from;
  return {
    text: `${before}${text.slice(from, to)}${to < text.length ? "…" : ""}`,
    hits: all.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start + shift, end + shift]),
  };
}

function hitsOf(text: string, words: readonly string[]): [number, number][] {
  const exact = fold(text);
  const bare = stripMarks(text);
  const isHit = (start: number, end: number): boolean =>
    words.some((word) => word === exact.slice(start, end) || (stripMarks(word) === word && word === bare.slice(start, end)));
  return [...exact.matchAll(/[\p{L}\p{N}]+/gu)]
    .map((found): [number, number] => [found.index, found.index + found[0].length])
    .filter(([start, end]) => isHit(start, end));
}

/** The blank at or before a place, so that no word is cut. */
function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(" ", at) + 1;
}

function wordEnd(text: string, at: number): number {
  const blank = text.indexOf(" ", at);
  return blank < 0 ? text.length : blank;
}
