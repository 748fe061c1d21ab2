import type { FlatLine } from "./flat-line.ts";

/** The numbers of groups. */
export const romans = [
  "I",
  "II",
  "III",
  "IV",
  "V",
  "VI",
  "VII",
  "VIII",
  "IX",
  "X",
  "XI",
  "XII",
  "XIII",
  "XIV",
  "XV",
  "XVI",
  "XVII",
  "XVIII",
  "XIX",
  "XX",
];

/** What numbers a row: `end` is where its words begin, `strong` when a point or bracket follows the number. */
export type Mark = { label: string; kind: "roman" | "arabic" | "multilevel" | "letter"; end: number; strong: boolean };

/** A row's label at the head of a line: "III  Phát triển", "12. Rà soát", "25 Đảm bảo", "1.2 Số hóa", a number alone. */
export function markAt(line: FlatLine): Mark | null {
  const text = line.text;
  const roman = /^([IVX]{1,6})(?:[.)]?\s+(?=[\p{L}“"(\d])|\.(?=\p{Lu})|[.)]?$)/u.exec(text);
  if (roman?.[1] !== undefined && romans.includes(roman[1])) return { label: roman[1], kind: "roman", end: roman[0].length, strong: true };
  const multilevel = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]?\s+(?=[\p{Lu}“"(\d])|[.)]?$)/u.exec(text);
  if (multilevel?.[1] !== undefined) return { label: multilevel[1], kind: "multilevel", end: multilevel[0].length, strong: true };
  const arabic = /^(\d{1,3})([.)]?)(?:\s*(?=\d?[\p{Lu}“"(])|\s+(?=[\d\p{Ll}])|\s*$)/u.exec(text);
  if (arabic?.[1] !== undefined) return { label: arabic[1], kind: "arabic", end: arabic[0].length, strong: arabic[2] !== "" };
  return null;
}
