import fc from "fast-check";
import { expect, test } from "vitest";
import { fittedText, longestCell, workbookText } from "./workbook-text.ts";

test.each([
  ["Rà soát\r\nhồ sơ\rđất đai", "Rà soát\nhồ sơ\nđất đai"],
  ["a\u0001b", "a_x0001_b"],
  ["lone \uD800 surrogate", "lone _xD800_ surrogate"],
  ["pair 😀 stays", "pair 😀 stays"],
  ["replaced \uFFFD", "replaced _xFFFD_"],
  ["_x0041_ is words", "_x005F_x0041_ is words"],
  ["tab\tstays, =1+1 as well", "tab\tstays, =1+1 as well"],
])("%j is stored as %j", (text, stored) => expect(workbookText(text)).toBe(stored));

/** ECMA-376, 22.9.2.19: _xHHHH_ is the character of that number. */
const readBack = (stored: string): string =>
  stored.replace(/_x([0-9A-F]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

test("nothing is lost", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."_x0Fa\u0001") }));
  fc.assert(
    fc.property(text, (words) => {
      expect(readBack(workbookText(words))).toBe(words.replace(/\r\n?/gu, "\n"));
    }),
  );
});

test("a text that fits is whole, a longer one says how much is missing", () => {
  const mark = (left: number) => `[${left} more]`;
  expect(fittedText("a".repeat(longestCell), mark)).toEqual({ text: "a".repeat(longestCell), left: 0 });
  const { text, left } = fittedText("a".repeat(longestCell + 1), mark);
  expect(text.length).toBeLessThanOrEqual(longestCell);
  expect(text).toMatch(/^a+… \[101 more\]$/u);
  expect(left).toBe(101);
});

test("no character and no escape is cut in two", () => {
  for (const filling of ["😀", "\u0001", "_x0041_"]) {
    for (let shift = 0; shift < 8; shift++) {
      const words = "a".repeat(shift) + filling.repeat(longestCell);
      const read = readBack(fittedText(words, () => "").text.slice(0, -2));
      expect(words.startsWith(read)).toBe(true);
      expect(read).not.toMatch(/\p{Cs}/u);
      expect(read.length).toBeGreaterThan(2000);
    }
  }
});
