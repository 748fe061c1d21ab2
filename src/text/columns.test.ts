import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, cutTo, padded, wrapped } from "./columns.ts";

test.each([
  ["Kế hoạch", 8],
  ["Kế hoạch".normalize("NFD"), 8],
  ["ĐẤT ĐAI", 7],
  ["水 nước", 7],
  ["ＫＨ", 4],
  ["💧", 2],
  ["a\u200db", 2],
  ["", 0],
])("%s takes %d columns", (text, columns) => expect(columnsOf(text)).toBe(columns));

test("a text is cut between letters, never inside one, and says so", () => {
  expect(cutTo("Rà soát hồ sơ", 13)).toBe("Rà soát hồ sơ");
  expect(cutTo("Rà soát hồ sơ", 9)).toBe("Rà soát…");
  expect(cutTo("tế".normalize("NFD").repeat(3), 4)).toBe(`${"tế".normalize("NFD")}t…`);
  expect(cutTo("水水水", 4)).toBe("水…");
});

test("lines break between words, and inside one only where it is longer than a line", () => {
  expect(wrapped("Rà soát, cắt giảm thủ tục", 10)).toEqual(["Rà soát,", "cắt giảm", "thủ tục"]);
  expect(wrapped("01/2026/NĐ-CP", 6)).toEqual(["01/202", "6/NĐ-C", "P"]);
  expect(wrapped("  \n ", 10)).toEqual([]);
});

test("no line is too long and no letter is lost", () => {
  const text = fc.string({ unit: fc.constantFrom("ế", "e\u0302\u0301", "水", "💧", " ", "a", "-"), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrapped(words, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/\s/gu, "")).toBe(words.replace(/\s/gu, ""));
      expect(columnsOf(cutTo(words, width))).toBeLessThanOrEqual(width);
      expect(columnsOf(padded(words, width))).toBe(Math.max(width, columnsOf(words)));
    }),
  );
});
