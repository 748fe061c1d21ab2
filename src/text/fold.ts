/**
 * Folding makes words comparable without changing their length: character i of the folded text stands for character i of the
 * original, so a match needs no map back. Input is NFC.
 *
 * Folded away: case; the two placements of the tone mark (hòa/hoà, ủy/uỷ); i for y where both spellings are in use (quý/quí,
 * kỹ/kĩ, tỷ/tỉ, sỹ/sĩ); kinds of dashes, quotes and blanks. Never folded: marks that make another word (quý/quỹ), đ.
 */
export function fold(text: string): string {
  return foldSpelling(lower(text).replace(oddCharacter, (c) => plainCharacter.get(c) ?? c));
}

/** Lower case character by character: a character whose lower case is longer ("İ") stays. */
function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

const plainCharacter = new Map<string, string>([
  ...Array.from("‐‑‒–—―−", (c): [string, string] => [c, "-"]),
  ...Array.from("“”„«»″", (c): [string, string] => [c, '"']),
  ...Array.from("‘’‚′`´", (c): [string, string] => [c, "'"]),
  ...Array.from("\u00a0\u2002\u2003\u2007\u2009\u202f\t\n\r", (c): [string, string] => [c, " "]),
]);
const oddCharacter = /[‐‑‒–—―−“”„«»″‘’‚′`´\u00a0\u2002\u2003\u2007\u2009\u202f\t\n\r]/gu;

/** "hoà" → "hòa": the mark moves to the first vowel of oa, oe, uy, wherever the syllable goes on (both sides fold alike). */
const placedLate: [string, string][] = [
  ..."àáảãạ".split("").map((c, i): [string, string] => [`o${c}`, `${"òóỏõọ"[i]}a`]),
  ..."èéẻẽẹ".split("").map((c, i): [string, string] => [`o${c}`, `${"òóỏõọ"[i]}e`]),
  ..."ỳýỷỹỵ".split("").map((c, i): [string, string] => [`u${c}`, `${"ùúủũụ"[i]}y`]),
];
const earlyPlacement = new Map(placedLate);
const lateMark = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/gu;

const yFor = new Map([..."iìíỉĩị"].map((i, n): [string, string] => [i, "yỳýỷỹỵ".charAt(n)]));
/** The last vowel of "quí", "kĩ", "lí", "mĩ", "sĩ", "tỉ", "hi". */
const iForY = /(?<=(?<!\p{L})(?:qu|[hklmst]))[iìíỉĩị](?!\p{L})/gu;

function foldSpelling(text: string): string {
  return text.replace(iForY, (i) => yFor.get(i) ?? i).replace(lateMark, (pair) => earlyPlacement.get(pair) ?? pair);
}

/** Folded text without any diacritics, đ as d: what people type who have no Vietnamese keyboard. Same length for NFC input. */
export function stripMarks(text: string): string {
  return fold(text).replace(/[^\p{ASCII}]/gu, (c) => (c === "đ" ? "d" : (c.normalize("NFD").charAt(0) ?? c)));
}

/** Equal but for what folding folds and for outer blanks. */
export function sameWords(a: string, b: string): boolean {
  return fold(a).trim() === fold(b).trim();
}
