import { convertText, unicodeVietnamese } from "./convert.ts";
import { readingOf } from "./detect.ts";
import { fontCharset } from "./font.ts";
import { type ConvertedRun, convertAll, convertMixed } from "./mixed.ts";
import type { Encoding } from "./tables.ts";

/** Words set in one font; null where the format does not say which. */
export type FontRun = { text: string; font: string | null };

/**
 * One run's text by its font: ".VnTime" → TCVN3, ".VnTimeH" → TCVN3 in capitals, "VNI-Times" → VNI. Text that is already Unicode
 * (a Unicode keyboard under an old font) stays as written. Runs of one paragraph read better together: `convertRuns`.
 */
export function convertRun(text: string, fontName: string | null): ConvertedRun {
  const charset = fontName === null ? null : fontCharset(fontName);
  if (charset === null) return { text, encoding: null };
  return unicodeVietnamese.test(text) ? convertMixed(text, charset) : convertAll(text, charset);
}

/**
 * The runs of one paragraph, each with its words in Unicode. A VNI mark goes to the run of its vowel. `usual` is the old encoding
 * of the document they stand in (`usualCharset`): words in other fonts are read in it when only so they are syllables.
 */
export function convertRuns(runs: readonly FontRun[], usual: Encoding | null = null): ConvertedRun[] {
  const converted: ConvertedRun[] = runs.map((run) => ({ text: run.text, encoding: null }));
  for (const stretch of stretchesOf(runs)) {
    if (stretch.encoding === null) continue;
    const mixed = unicodeVietnamese.test(stretch.text);
    if (!mixed && isUnicodeAlready(stretch.text, stretch.encoding)) continue;
    const texts = stretch.encoding === "vni" ? marksWithVowels(runs, stretch) : runs.map((run) => run.text);
    for (let i = stretch.first; i <= stretch.last; i++) {
      const charset = fontCharset(runs[i]?.font ?? "");
      const text = texts[i] ?? "";
      if (charset !== null) converted[i] = mixed ? convertMixed(text, charset) : convertAll(text, charset);
    }
  }
  return usual === null ? converted : convertOthers(runs, converted, usual);
}

type Stretch = { first: number; last: number; text: string; encoding: Encoding | null };

/** Neighbouring runs in one encoding: a VNI mark may stand in another run than its vowel, a word may be cut anywhere. */
function stretchesOf(runs: readonly FontRun[]): Stretch[] {
  const stretches: Stretch[] = [];
  runs.forEach((run, i) => {
    const encoding = run.font === null ? null : (fontCharset(run.font)?.encoding ?? null);
    const before = stretches.at(-1);
    if (before !== undefined && before.encoding === encoding) {
      before.last = i;
      before.text += run.text;
    } else stretches.push({ first: i, last: i, text: run.text, encoding });
  });
  return stretches;
}

/** Unicode under an old font: words that are all syllables as they stand ("các công") and mostly none once converted ("cỏc cụng"). */
function isUnicodeAlready(text: string, encoding: Encoding): boolean {
  const asWritten = readingOf(text);
  if (asWritten.words === 0 || asWritten.syllables < asWritten.words) return false;
  const converted = readingOf(convertText(text, encoding));
  return converted.syllables <= converted.words / 2;
}

/** VNI's marks continue the letter before them, so that a run may begin with one. */
const beginsWithMark = /^[À-ÅÈ-ËÏÕÙ-Üà-åè-ëïõù-üØø]/u;
const endsWithVowel = /[aeouyAEOUYôöÔÖ]$/u;

/** The runs' texts, with marks at a run's beginning moved to the run before. */
function marksWithVowels(runs: readonly FontRun[], stretch: Stretch): string[] {
  const texts = runs.map((run) => run.text);
  for (let i = stretch.first + 1; i <= stretch.last; i++) {
    const before = texts[i - 1] ?? "";
    const text = texts[i] ?? "";
    if (!beginsWithMark.test(text) || !endsWithVowel.test(before)) continue;
    texts[i - 1] = before + text.charAt(0);
    texts[i] = text.slice(1);
  }
  return texts;
}

/**
 * Old text whose font does not say so ("M¸y mãc" in Arial): converted when the paragraph, words cut by a change of font put
 * together, then has fewer words that are no syllables.
 */
function convertOthers(runs: readonly FontRun[], converted: readonly ConvertedRun[], usual: Encoding): ConvertedRun[] {
  const others = converted.map(({ text, encoding }, i): ConvertedRun => {
    const font = runs[i]?.font ?? null;
    const stays = encoding !== null || (font !== null && fontCharset(font) !== null) || unicodeVietnamese.test(text);
    return stays ? { text, encoding } : { text: convertText(text, usual), encoding: usual };
  });
  return oddWords(others) < oddWords(converted) ? others : [...converted];
}

function oddWords(runs: readonly ConvertedRun[]): number {
  const { words, syllables } = readingOf(runs.map((run) => run.text).join(""));
  return words - syllables;
}
