import { toneless } from "../../text/charset/syllable.ts";

/** A vowel read twice, once without its tone: "HOĂẰNG". No Vietnamese syllable has ăằ, ââ, ơớ … side by side. */
const doubled = /([ăâêôơư])([ằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự])/giu;

/** Repairs what can be nothing else: a doubled vowel, the Icelandic Ð for Đ, the "(b/c)" (to report to) of recipients' lists, a rule's rest. */
export function repairedWord(text: string): string {
  return text
    .replace(/Ð/gu, "Đ")
    .replace(/^[_|¦]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;])[_|¦]+$/gu, "")
    .replace(/^\(b\/[o©e](?=\))/u, "(b/c")
    .replace(doubled, (pair, bare: string, toned: string) => (toneless(toned) === bare.toLowerCase() ? toned : pair));
}

/** The strokes of a quarter's number as they are read: "11" and "H" for II, "1II" and "HI" for III, "l" for I. */
const strokes = /^[I1Hl|]{1,3}(?=$|[/.,;:)-])/u;

/**
 * The word after "quý": a year has four quarters, so "11" can only be the two strokes of II, however sure the recogniser is. "1" may be
 * printed so and stays.
 */
export function repairedQuarter(before: string | undefined, text: string): string {
  const read = strokes.exec(text)?.[0] ?? "";
  const count = [...read].reduce((sum, letter) => sum + (letter === "H" ? 2 : 1), 0);
  if (!/^\p{P}*qu[ýí]$/iu.test(before?.normalize("NFC") ?? "") || count === 0 || count > 3 || read === "1") return text;
  return "I".repeat(count) + text.slice(read.length);
}

/**
 * The word after "chủ": "tich" is no syllable, since one that ends in -ch bears a sharp or a heavy tone, and no word is "chủ tích". A stamp
 * over "CHỦ TỊCH" or a thin dot costs the dot below.
 */
export function repairedChair(before: string | undefined, text: string): string {
  if (!/^\p{P}*chủ$/iu.test(before?.normalize("NFC") ?? "")) return text;
  return text.replace(/^(t)(i)(?=ch(?!\p{L}))/iu, (_, first: string, vowel: string) => `${first}${vowel === "I" ? "Ị" : "ị"}`);
}
