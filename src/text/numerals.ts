/** A number read from a text: its value and the position after it. */
export type ReadNumber = { value: number; end: number };

/** 1.000.000 | 13,5 | 1.234,56 | 05 */
const written = /[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?(?![0-9])|[0-9]+(?:,[0-9]+)?(?![0-9])|[0-9]+/uy;
/** "7.5" is a decimal point in a careless hand: three digits after a point are thousands, one or two are decimals. */
const pointed = /[0-9]+\.[0-9]{1,2}(?![0-9.])/uy;

/** A number in the Vietnamese form at `at`: points part thousands, a comma parts decimals. Null where no digit stands. */
export function readNumber(text: string, at: number): ReadNumber | null {
  pointed.lastIndex = at;
  const withPoint = pointed.exec(text)?.[0];
  if (withPoint !== undefined) return { value: Number(withPoint), end: at + withPoint.length };
  written.lastIndex = at;
  const found = written.exec(text)?.[0];
  if (found === undefined) return null;
  return { value: Number(found.replaceAll(".", "").replace(",", ".")), end: at + found.length };
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const romanForm = /(?:x{0,3})(?:ix|iv|v?i{0,3})/uy;

/** A Roman numeral from I to XXXIX, in folded (lower case) text, that no further letter follows. */
export function readRoman(folded: string, at: number): ReadNumber | null {
  romanForm.lastIndex = at;
  const found = romanForm.exec(folded)?.[0] ?? "";
  if (found === "" || /\p{L}/u.test(folded.charAt(at + found.length))) return null;
  return { value: romanValue(found), end: at + found.length };
}

function romanValue(roman: string): number {
  const values = Array.from(roman, (digit) => romanDigits[digit] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
