import fc from "fast-check";
import { expect, test } from "vitest";
import { commonTokens } from "./common-tokens.ts";
import { type Piece, wordDifference } from "./word-difference.ts";

/** "giữ [bỏ] giữ": what is the text's own stands in brackets. */
const marked = (pieces: readonly Piece[]) => pieces.map(({ text, kept }) => (kept ? text : `[${text}]`)).join("");

test.each([
  [
    "Rà soát, cắt giảm thủ tục hành chính",
    "Rà soát, đơn giản hóa thủ tục hành chính",
    "Rà soát, [cắt giảm] thủ tục hành chính",
    "Rà soát, [đơn giản hóa] thủ tục hành chính",
  ],
  ["trước ngày 30/6/2026", "trước ngày 31/7/2026", "trước ngày [30/6/2026]", "trước ngày [31/7/2026]"],
  ["Hoà giải ở cơ sở", "hòa giải ở cơ sở", "Hoà giải ở cơ sở", "hòa giải ở cơ sở"],
  ["quý II", "quỹ II", "[quý] II", "[quỹ] II"],
  ["đạt 95% trở lên", "đạt 90% trở lên", "đạt [95%] trở lên", "đạt [90%] trở lên"],
  ["", "Mới hoàn toàn", "", "[Mới hoàn toàn]"],
])("%s | %s", (upper, lower, above, below) => {
  const found = wordDifference(upper, lower);
  expect([marked(found.upper), marked(found.lower)]).toEqual([above, below]);
});

test("one syllable that both happen to have amid other words is no common ground, a number is", () => {
  const found = wordDifference("tập huấn cho cán bộ thôn bản", "xây dựng nhà cho hộ nghèo khó");
  expect(marked(found.upper)).toBe("[tập huấn cho cán bộ thôn bản]");
  const number = wordDifference("vận động xây 65 nhà tiêu", "phấn đấu có 65 hố rác");
  expect(marked(number.upper)).toBe("[vận động xây] 65 [nhà tiêu]");
});

test("pieces put together are the texts, and both keep the same words", () => {
  const text = fc.array(fc.constantFrom("rà", "soát", "thủ", "tục", "30/6", ",", "  ", "\n", "TTHC", "‮", "💧"), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [upper, lower] = [a.join(" "), b.join(" ")];
      const found = wordDifference(upper, lower);
      expect(found.upper.map((piece) => piece.text).join("")).toBe(upper);
      expect(found.lower.map((piece) => piece.text).join("")).toBe(lower);
      const kept = (pieces: readonly Piece[]) =>
        pieces
          .filter((piece) => piece.kept)
          .map((piece) => piece.text)
          .join("")
          .replace(/\s+/gu, "");
      expect(kept(found.upper)).toBe(kept(found.lower));
    }),
  );
});

test("the common sequence is a longest one", () => {
  const list = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  const length = (a: readonly string[], b: readonly string[]): number => {
    const [head, ...rest] = a;
    if (head === undefined || b.length === 0) return 0;
    const at = b.indexOf(head);
    return Math.max(length(rest, b), at < 0 ? 0 : 1 + length(rest, b.slice(at + 1)));
  };
  fc.assert(
    fc.property(list, list, (a, b) => {
      const found = commonTokens(a, b);
      expect(found.every(([row, column]) => a[row] === b[column])).toBe(true);
      expect(
        found.every(([row, column], index) => index === 0 || (row > (found[index - 1]?.[0] ?? 0) && column > (found[index - 1]?.[1] ?? 0))),
      ).toBe(true);
      expect(found.length).toBe(length(a, b));
    }),
  );
});

test("texts too long for a table are held together by the words that stand once in each", () => {
  const words = Array.from({ length: 6000 }, (_, index) => (index % 3 === 0 ? "và" : `từ${index}`));
  const changed = words.map((word, index) => (index % 500 === 1 ? "khác" : word));
  const found = commonTokens(["trước", ...words, "sau"], [...changed]);
  expect(found.length).toBe(words.length - 12);
});

test("nothing at all in common, at any length", () => {
  const many = (word: string) => Array.from({ length: 3000 }, () => word);
  expect(commonTokens(many("a"), many("b"))).toEqual([]);
});
