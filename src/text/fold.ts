import { aLetter, kindAt } from "./character-kind.ts";

/**
 * Folding makes words comparable without changing their length: character i of the folded text stands for character i of the
 * original, so a match needs no map back. Input is NFC.
 *
 * Folded away: case; the two placements of the tone mark (hòa/hoà, ủy/uỷ); i for y where both spellings are in use (quý/quí,
 * kỹ/kĩ, tỷ/tỉ, sỹ/sĩ); kinds of dashes, quotes and blanks. Never folded: marks that make another word (quý/quỹ), đ.
 */
export function fold(text: string): string {
  const plain = lower(text);
  const codes: number[] = [];
  // joined, not added: a string added together costs every later look at one of its characters a detour
  const pieces: string[] = [];
  let kept = 0;
  for (let i = 0; i < plain.length; i++) {
    const change = changeOf[plain.charCodeAt(i)];
    if (change === undefined || change === 0) continue;
    if (codes.length > 0) codes.length = 0;
    const from = changes[change]?.(plain, i, codes) ?? i;
    if (codes.length === 0) continue;
    pieces.push(plain.slice(kept, from), String.fromCharCode(...codes));
    kept = i + 1;
  }
  if (kept === 0) return plain;
  pieces.push(plain.slice(kept));
  return pieces.join("");
}

/** Lower case character by character: a character whose lower case is longer ("İ") stays. */
function lower(text: string): string {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

/**
 * What may become of a character: pushes the codes that take the place of the characters from the returned index up to and with it.
 * Nothing pushed, nothing changed.
 */
type Change = (text: string, at: number, codes: number[]) => number;

const vowelsI = "iìíỉĩị";
const vowelsY = "yỳýỷỹỵ";

const changed: readonly [number, Change][] = [
  ...become("‐‑‒–—―−", "-"),
  ...become("“”„«»″", '"'),
  ...become("‘’‚′`´", "'"),
  ...become("\u00a0\u2002\u2003\u2007\u2009\u202f\t\n\r", " "),
  ...Array.from(vowelsI, (i, n): [number, Change] => [i.charCodeAt(0), spelledWithY(vowelsY.charCodeAt(n))]),
  ...toneFirst("o", "àáảãạ", "òóỏõọ", "a"),
  ...toneFirst("o", "èéẻẽẹ", "òóỏõọ", "e"),
  ...toneFirst("u", vowelsY.slice(1), "ùúủũụ", "y"),
];

/** Most characters never change: a look into this table, which gives the index of their change or 0, is all they cost. */
const changeOf = new Uint8Array(0x10000);
const changes: readonly (Change | null)[] = [null, ...changed.map(([, change]) => change)];
for (const [index, [code]] of changed.entries()) changeOf[code] = index + 1;

function become(many: string, one: string): [number, Change][] {
  const change: Change = (_text, at, codes) => {
    codes.push(one.charCodeAt(0));
    return at;
  };
  return Array.from(many, (c) => [c.charCodeAt(0), change]);
}

/** "hoà" → "hòa": the mark moves to the first vowel of oa, oe, uy, however the syllable goes on (both sides fold alike). */
function toneFirst(first: string, marked: string, markedFirst: string, bare: string): [number, Change][] {
  const firstCode = first.charCodeAt(0);
  return Array.from(marked, (c, n) => [
    c.charCodeAt(0),
    (text, at, codes) => {
      if (text.charCodeAt(at - 1) !== firstCode) return at;
      codes.push(markedFirst.charCodeAt(n), bare.charCodeAt(0));
      return at - 1;
    },
  ]);
}

const u = 117;
const q = 113;
const mayPrecedeY = new Set(Array.from("hklmst", (letter) => letter.charCodeAt(0)));

/** The last vowel of "quí", "kĩ", "lí", "mĩ", "sĩ", "tỉ", "hi" as y. Behind "qu" the tone moves too, as in "quý". */
function spelledWithY(y: number): Change {
  return (text, at, codes) => {
    const before = text.charCodeAt(at - 1);
    const afterQu = before === u && text.charCodeAt(at - 2) === q;
    if (!afterQu && !mayPrecedeY.has(before)) return at;
    if (kindAt(text, at + 1) === aLetter || kindAt(text, at - (afterQu ? 3 : 2)) === aLetter) return at;
    const moved = afterQu ? changes[changeOf[y] ?? 0] : null;
    if (moved === undefined || moved === null) {
      codes.push(y);
      return at;
    }
    return moved(`u${String.fromCharCode(y)}`, 1, codes) === 0 ? at - 1 : at;
  };
}

/** Folded text without any diacritics, đ as d: what people type who have no Vietnamese keyboard. Same length for NFC input. */
export function stripMarks(text: string): string {
  return fold(text).replace(/[^\p{ASCII}]/gu, (c) => (c === "đ" ? "d" : (c.normalize("NFD").charAt(0) ?? c)));
}

/** Equal but for what folding folds and for outer blanks. */
export function sameWords(a: string, b: string): boolean {
  return fold(a).trim() === fold(b).trim();
}
