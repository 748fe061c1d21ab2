import { convertText, unicodeVietnamese } from "./convert.ts";
import { isSyllable } from "./syllable.ts";
import { type Encoding, encodings } from "./tables.ts";

/** How many words with a letter beyond ASCII there are, and how many of them can be Vietnamese syllables. */
type Reading = { words: number; syllables: number };

/** Letters, and the signs that an old encoding uses as letters: "C¸c", "®¬n vÞ", and "n−íc" as PDF names the glyph of a soft hyphen. */
export const word = /[\p{L}\p{M}¡-ÿ\u00ad−∙]+/gu;
const beyondAscii = /[^\p{ASCII}]/u;
const letter = /\p{L}/u;

/** Counted as Unicode stands: "các" is a syllable, "C¸c" and "cña" are not. */
export function readingOf(text: string): Reading {
  const words = (text.match(word) ?? []).filter((found) => beyondAscii.test(found) && letter.test(found));
  return { words: words.length, syllables: words.filter(isSyllable).length };
}

/** A reading is good when nine words of ten are syllables; the rest are names and slips ("Đăk", "kWh²"). */
const goodShare = 0.9;
/**
 * More syllables than this as it stands, and the text is kept: names and foreign words are no reason to convert. Old text seldom
 * has more than half by chance ("BÐ", "chÝn" could be words).
 */
const keptShare = 0.75;
/** Fewer words than this prove nothing: "§" or "®" alone may be a section sign or a trade mark. */
const fewestWords = 3;

/**
 * The old encoding of text that comes without font names; null for Unicode and for whatever does not show clearly what it is.
 * Text with a letter that only Unicode has is never taken for old. Give it as much text as belongs together.
 */
export function detectCharset(text: string): Encoding | null {
  if (unicodeVietnamese.test(text) || !beyondAscii.test(text)) return null;
  const asWritten = readingOf(text);
  if (asWritten.words < fewestWords || asWritten.syllables > asWritten.words * keptShare) return null;
  const readings = encodings.map((encoding) => ({ encoding, ...readingOf(convertText(text, encoding)) }));
  const [best] = readings.sort((a, b) => b.syllables / Math.max(1, b.words) - a.syllables / Math.max(1, a.words));
  return best !== undefined && best.words >= fewestWords && best.syllables >= best.words * goodShare ? best.encoding : null;
}
