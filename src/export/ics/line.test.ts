import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyOf, textOf, unfold } from "../../../scripts/calendar-grammar.ts";
import { contentLine, dateValue, textValue } from "./line.ts";

test.each([
  ["a,b;c\\d", "a\\,b\\;c\\\\d"],
  ["two\nlines\r\nthree\rfour", "two\\nlines\\nthree\\nfour"],
  ["tab\tand \u0001 and \u0085", "tab and   and  "],
  ["BEGIN:VEVENT", "BEGIN:VEVENT"],
])("%j is written %j", (text, value) => expect(textValue(text)).toBe(value));

test("a line is folded at 75 octets, between characters", () => {
  expect(contentLine("SUMMARY", "x".repeat(67))).toBe(`SUMMARY:${"x".repeat(67)}\r\n`);
  expect(contentLine("SUMMARY", "x".repeat(68))).toBe(`SUMMARY:${"x".repeat(67)}\r\n x\r\n`);
  // ế takes three octets: 22 of them and "SUMMARY:" are 74
  expect(contentLine("SUMMARY", "ế".repeat(23))).toBe(`SUMMARY:${"ế".repeat(22)}\r\n ế\r\n`);
  expect(
    contentLine("SUMMARY", "x".repeat(200))
      .split("\r\n")
      .map((line) => line.length),
  ).toEqual([75, 75, 60, 0]);
});

test("whatever the words are, they come back from lines that the RFC allows", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const [line, ...more] = unfold(new TextEncoder().encode(contentLine("DESCRIPTION", textValue(text))));
      expect(more).toEqual([]);
      expect(textOf(propertyOf(line ?? "").value)).toBe(text.replace(/\r\n?/gu, "\n").replace(/(?!\n)\p{Cc}/gu, " "));
    }),
  );
});

test("a day", () => expect(dateValue("2026-06-30")).toBe("20260630"));
