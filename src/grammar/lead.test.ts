import { expect, test } from "vitest";
import { compileGrammar } from "./book.ts";
import { findAll } from "./match.ts";

const { book } = compileGrammar(
  "trial",
  `
- { id: slash, means: a, phrases: ["{count}/{count2} tổ"], examples: [1/2 tổ] }
- { id: fixed, means: a, phrases: ["khối 1 2 tổ"], examples: [khối 1 2 tổ] }
- { id: behind, means: a, phrases: ["{count} 5 tổ"], examples: [7 5 tổ] }
- { id: ended, means: a, phrases: ["lớp 1 {count} tổ"], examples: [lớp 1 2 tổ] }
`,
);

test.each([
  ["1/2 tổ", "slash"],
  ["1234 / 12 tổ", "slash"],
  ["khối 1 2 tổ", "fixed"],
  ["khối 12 tổ", "fixed"],
  ["7 5 tổ", "behind"],
  ["2026 5 tổ", "behind"],
  ["lớp 1 23 tổ", "ended"],
  ["lớp 123 tổ", "ended"],
  ["75 tổ", null],
  ["12345/2 tổ", null],
])("figures in the letters a phrase begins with: %s", (text, rule) => {
  expect(findAll(book, text)[0]?.rule ?? null).toBe(rule);
});
