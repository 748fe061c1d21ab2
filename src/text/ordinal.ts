import { readRoman } from "./numerals.ts";

/** The letters of Vietnamese lists in order: a, b, c, d, đ, e, g, h, i, k … (f, j, w and z are skipped). */
const letters = "abcdđeghiklmnopqrstuvxy";

/** The place of a label in its list: "IV" is 4, "đ" 5, "1.3" 3; null when it has none. */
export function ordinalOf(label: string): number | null {
  const last = label.split(".").at(-1) ?? "";
  if (/^\d+$/u.test(last)) return Number(last);
  if (/^[IVX]+$/u.test(last)) return readRoman(last.toLowerCase(), 0)?.value ?? null;
  const position = last.length === 1 ? letters.indexOf(last) : -1;
  return position < 0 ? null : position + 1;
}

/** What a label counts in: labels of one series follow one another ("1.2" after "1.1", not after "a"). */
export function seriesOf(label: string): string {
  const last = label.split(".").at(-1) ?? "";
  const stem = label.slice(0, label.length - last.length);
  if (/^\d+$/u.test(last)) return `number ${stem}`;
  return /^[IVX]+$/u.test(last) ? "roman" : `letter ${stem}`;
}
