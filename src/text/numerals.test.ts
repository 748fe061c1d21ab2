import { expect, test } from "vitest";
import { readNumber, readRoman } from "./numerals.ts";

test.each([
  ["1.000", 1000, 5],
  ["13,5%", 13.5, 4],
  ["1.234.567,25 đồng", 1234567.25, 12],
  ["05 ngày", 5, 2],
  ["7.5", 7.5, 3],
  ["2025.", 2025, 4],
  ["1.0000", 1, 1],
])("%s is %d", (text, value, end) => expect(readNumber(text, 0)).toEqual({ value, end }));

test("no digit, no number", () => expect(readNumber("năm", 0)).toBeNull());

test.each([
  ["iii/2025", 3, 3],
  ["iv", 4, 2],
  ["xix.", 19, 3],
  ["viii", 8, 4],
])("%s is %d", (text, value, end) => expect(readRoman(text, 0)).toEqual({ value, end }));

test.each(["vinh", "iiii", "", "2"])("%j is no Roman numeral", (text) => expect(readRoman(text, 0)).toBeNull());
