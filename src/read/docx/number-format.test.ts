import { describe, expect, test } from "vitest";
import { formatNumber } from "./number-format.ts";

describe("formatNumber", () => {
  test.each([
    [4, "upperRoman", "IV"],
    [1994, "lowerRoman", "mcmxciv"],
    [5, "lowerLetter", "e"],
    [26, "upperLetter", "Z"],
    [27, "lowerLetter", "aa"],
    [54, "lowerLetter", "bbb"],
    [7, "decimalZero", "07"],
    [12, "decimalZero", "12"],
    [3, "numberInDash", "- 3 -"],
    [3, "none", ""],
    [3, "ordinalText", "3"],
    [0, "upperRoman", "0"],
  ])("%i as %s is %j", (value, format, expected) => expect(formatNumber(value, format)).toBe(expected));

  test.each([
    [5, "a, b, c, d, đ, e, ...", "đ"],
    [6, "a, b, c, d, đ, e, ...", "e"],
    [7, "a, b, c, d, đ, e, ...", "7"],
    [7, "001, 002, 003, ...", "007"],
  ])("%i in the format %j is %j", (value, members, expected) => expect(formatNumber(value, "custom", members)).toBe(expected));
});
