import { convertText, unicodeVietnamese } from "./convert.ts";
import { readingOf } from "./detect.ts";
import { fontCharset } from "./font.ts";
import type { Encoding } from "./tables.ts";

/** Words set in one font; null where the format does not say which. */
export type FontRun = { text: string; font: string | null };
/** The run's words in Unicode; `encoding` is null where nothing had to be converted. */
export type ConvertedRun = { text: string; encoding: Encoding | null };

/**
 * One run's text by its font: ".VnTime" → TCVN3, ".VnTimeH" → TCVN3 in capitals, "VNI-Times" → VNI. Text that is already Unicode
 * (a Unicode keyboard under an old font) stays as written. Runs of one paragraph read better together: `convertRuns`.
 */
export function convertRun(text: string, fontName: string | null): ConvertedRun {
  const charset = fontName === null ? null : fontCharset(fontName);
  if (charset === null || unicodeVietnamese.test(text)) return { text, encoding: null };
  const shown = convertText(text, charset.encoding);
  return { text: charset.capitals ? shown.toUpperCase() : shown, encoding: charset.encoding };
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

/** Unicode under an old font: a letter that only Unicode has, or words that are all syllables as they stand ("các công") and mostly none converted ("cỏc cụng"). */
function isUnicodeAlready(text: string, encoding: Encoding): boolean {
  if (unicodeVietnamese.test(text)) return true;
  const asWritten = readingOf(text);
  if (asWritten.words === 0 || asWritten.syllables < asWritten.words) return false;
  const converted = readingOf(convertText(text, encoding));
  return converted.syllables <= converted.words / 2;
}

/** The marks of VNI that continue the letter before them, so that a run may begin with one. */
const beginsWithMark = /^[À-ÅÈ-ËÏÕÙ-Üà-åè-ëïõù-üØø]/u;
const endsWithVowel = /[aeouyAEOUYôöÔÖ]$/u;

/** The runs of one paragraph, each with its words in Unicode. A VNI mark goes to the run of its vowel. */
export function convertRuns(runs: readonly FontRun[]): ConvertedRun[] {
  const converted: ConvertedRun[] = runs.map((run) => ({ text: run.text, encoding: null }));
  for (const stretch of stretchesOf(runs)) {
    const { encoding } = stretch;
    if (encoding === null || isUnicodeAlready(stretch.text, encoding)) continue;
    let vowel = "";
    for (let i = stretch.last; i >= stretch.first; i--) {
      const run = runs[i];
      if (run === undefined) continue;
      const text = run.text + vowel;
      const before = runs[i - 1]?.text ?? "";
      const cut = encoding === "vni" && i > stretch.first && beginsWithMark.test(text) && endsWithVowel.test(before);
      vowel = cut ? text.charAt(0) : "";
      converted[i] = convertRun(cut ? text.slice(1) : text, run.font);
    }
  }
  return converted;
}
