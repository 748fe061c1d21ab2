import { aLetter, kindAt } from "./character-kind.ts";

/**
 * Folding makes words comparable without changing their length: character i of the folded text stands for character i of the
 * original, so a match needs no map back. Input is NFC.
 *
 * Folded away: case; the two placements of the tone mark (hòa/hoà, ủy/uỷ); i for y where both spellings are in use (quý/quí,
 * kỹ/kĩ, tỷ/tỉ, sỹ/sĩ); kinds of dashes, quotes and blanks. Never folded: marks that make another word (quý/quỹ), đ.
 */
export function fold(text: string): string {
  return textOf(foldedCodes(text, 0), text.length);
}

/** The codes of the folded text, with zeros behind them. A plain array: texts are short and many, and a typed one costs more to make. */
export function foldedCodes(text: string, zeros: number): number[] {
  const { length } = text;
  const codes = new Array<number>(length + zeros);
  for (let at = 0; at < length; at++) {
    const code = plainOf(text.charCodeAt(at));
    codes[at] = code;
    const change = changeOf[code];
    if (change === toneMoves) moveTone(codes, at);
    else if (change === maybeY) spellWithY(codes, at, text);
  }
  for (let at = length; at < codes.length; at++) codes[at] = 0;
  return codes;
}

/** The text that the first of some codes stand for. */
export function textOf(codes: readonly number[], length: number): string {
  if (length <= mostArguments) return String.fromCharCode(...codes).slice(0, length);
  const parts: string[] = [];
  for (let from = 0; from < length; from += mostArguments) {
    parts.push(String.fromCharCode(...codes.slice(from, Math.min(length, from + mostArguments))));
  }
  return parts.join("");
}

/** So many a call takes on every machine. */
const mostArguments = 4096;

/** By code, what stands for it whatever is around it; 0 for one not asked yet. */
const plain = new Uint16Array(0x10000);
become("‐‑‒–—―−", "-");
become("“”„«»″", '"');
become("‘’‚′`´", "'");
become("\u00a0\u2002\u2003\u2007\u2009\u202f\t\n\r", " ");

function become(many: string, one: string): void {
  for (const c of many) plain[c.charCodeAt(0)] = one.charCodeAt(0);
}

/** Lower case character by character: a character whose lower case is longer ("İ") stays. */
function plainOf(code: number): number {
  const known = plain[code] ?? 0;
  if (known !== 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  plain[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
  return plain[code] ?? 0;
}

/** By code, what may become of it for what stands before it: most characters cost no more than a look into this table. */
const changeOf = new Uint8Array(0x10000);
const toneMoves = 1;
const maybeY = 2;

/** By the code of a vowel with a tone mark behind another ("à" in "oà"): the bare vowel, the other one, and that with the mark. */
const bare = new Uint16Array(0x10000);
const first = new Uint16Array(0x10000);
const markedFirst = new Uint16Array(0x10000);
toneFirst("o", "àáảãạ", "òóỏõọ", "a");
toneFirst("o", "èéẻẽẹ", "òóỏõọ", "e");
toneFirst("u", "ỳýỷỹỵ", "ùúủũụ", "y");

function toneFirst(before: string, marked: string, marks: string, without: string): void {
  for (const [n, c] of [...marked].entries()) {
    const code = c.charCodeAt(0);
    changeOf[code] = toneMoves;
    first[code] = before.charCodeAt(0);
    markedFirst[code] = marks.charCodeAt(n);
    bare[code] = without.charCodeAt(0);
  }
}

/** "hoà" → "hòa": the mark moves to the first vowel of oa, oe, uy, however the syllable goes on (both sides fold alike). */
function moveTone(codes: number[], at: number): void {
  const marked = codes[at] ?? 0;
  if (codes[at - 1] !== first[marked]) return;
  codes[at - 1] = markedFirst[marked] ?? 0;
  codes[at] = bare[marked] ?? 0;
}

/** By the code of i with any mark, y with the same. */
const asY = new Uint16Array(0x10000);
for (const [n, i] of [..."iìíỉĩị"].entries()) {
  asY[i.charCodeAt(0)] = "yỳýỷỹỵ".charCodeAt(n);
  changeOf[i.charCodeAt(0)] = maybeY;
}

const u = 117;
const q = 113;
const mayPrecedeY = new Uint8Array(0x10000);
for (const letter of "hklmst") mayPrecedeY[letter.charCodeAt(0)] = 1;

/** The last vowel of "quí", "kĩ", "lí", "mĩ", "sĩ", "tỉ", "hi" as y. Behind "qu" the tone moves too, as in "quý". */
function spellWithY(codes: number[], at: number, text: string): void {
  const before = codes[at - 1] ?? 0;
  const afterQu = before === u && codes[at - 2] === q;
  if (!afterQu && mayPrecedeY[before] !== 1) return;
  if (kindAt(text, at + 1) === aLetter || kindAt(text, at - (afterQu ? 3 : 2)) === aLetter) return;
  codes[at] = asY[codes[at] ?? 0] ?? 0;
  if (afterQu) moveTone(codes, at);
}

/** Folded text without any diacritics, đ as d: what people type who have no Vietnamese keyboard. Same length for NFC input. */
export function stripMarks(text: string): string {
  return fold(text).replace(/[^\p{ASCII}]/gu, (c) => (c === "đ" ? "d" : (c.normalize("NFD").charAt(0) ?? c)));
}

/** Equal but for what folding folds and for outer blanks. */
export function sameWords(a: string, b: string): boolean {
  return fold(a).trim() === fold(b).trim();
}
