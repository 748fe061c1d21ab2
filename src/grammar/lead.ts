/**
 * A lead is what a phrase begins with: folded letters without blanks, any run of digits as one sign. Asked before a phrase is
 * looked at word by word.
 */

/** With so many letters hardly a place is walked into in vain, and the tree of all leads stays small. */
export const longestLead = 5;

/** In a lead any run of digits is this one: "5", "12" and "2026" begin the same phrases. */
export const anyFigure = "0";

/** Folded words as a lead, of any length; up to the first of two figures that may be written as one. */
export function leadOf(words: string): string {
  const [before = ""] = words.split(/(?<=[0-9])\s+(?=[0-9])/u);
  return before.replace(/[0-9]+/gu, anyFigure).replaceAll(" ", "");
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
