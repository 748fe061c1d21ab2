import { convertText, unicodeVietnamese } from "./convert.ts";
import { word } from "./detect.ts";
import type { FontCharset } from "./font.ts";
import { isSyllable } from "./syllable.ts";
import type { Encoding } from "./tables.ts";

/** The run's words in Unicode; `encoding` is null where nothing had to be converted. */
export type ConvertedRun = { text: string; encoding: Encoding | null };

/** All of it, whatever comes out. */
export function convertAll(text: string, { encoding, capitals }: FontCharset): ConvertedRun {
  const shown = convertText(text, encoding);
  return { text: capitals ? shown.toUpperCase() : shown, encoding };
}

/** Old and new in one font ("M¸y mãc thiết bÞ"): a word is converted when only so it is a syllable. */
export function convertMixed(text: string, charset: FontCharset): ConvertedRun {
  let some = false;
  const shown = text.replace(word, (found) => {
    if (unicodeVietnamese.test(found) || isSyllable(found)) return found;
    const converted = convertAll(found, charset).text;
    if (converted === found || !isSyllable(converted)) return found;
    some = true;
    return converted;
  });
  return { text: shown, encoding: some ? charset.encoding : null };
}
