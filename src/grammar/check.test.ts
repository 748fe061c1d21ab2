import { describe, expect, test } from "vitest";
import { sentenceOf } from "../text/notice-text.ts";
import { checkSource } from "./check.ts";

/** The codes of what is wrong with a grammar of one entry or several. */
function codes(source: string): string[] {
  return checkSource("trial", source).map((problem) => problem.code);
}

describe("checkSource", () => {
  test("a sound entry has no problems", () => {
    expect(
      codes(
        `- { id: by, phrases: ["trước {date}"], examples: [{ text: trước ngày 30/6/2026, date: 2026-06-30 }], counterexamples: [trước mắt] }`,
      ),
    ).toEqual([]);
  });

  test.each([
    [
      "an example that the phrase does not find",
      `- { id: by, phrases: ["trước {year}"], examples: [sau 2025] }`,
      ["example-not-found", "phrase-no-example"],
    ],
    ["another value", `- { id: by, phrases: ["trước {year}"], examples: [{ text: trước 2025, year: "2026" }] }`, ["example-value"]],
    ["a value left out", `- { id: by, phrases: ["trước {year}"], examples: [trước 2025] }`, ["example-value"]],
    ["a value too many", `- { id: by, phrases: [thường xuyên], examples: [{ text: thường xuyên, year: "2025" }] }`, ["example-value"]],
    [
      "a counterexample that is found",
      `- { id: by, phrases: [trước], examples: [trước], counterexamples: [trước mắt] }`,
      ["counterexample-found"],
    ],
    ["a phrase without an example", `- { id: by, phrases: [hằng năm, hằng quý], examples: [hằng năm] }`, ["phrase-no-example"]],
    [
      "a phrase twice but for case and tone marks",
      `- { id: a, phrases: [Hòa Bình], examples: [hòa bình] }\n- { id: b, phrases: [hoà  bình], examples: [hoà bình] }`,
      ["phrase-twice", "example-other-rule", "phrase-no-example"],
    ],
    [
      "a form that another phrase has",
      `- { id: a, phrases: ["[hết] năm", "hết năm"], examples: [hết năm, năm] }`,
      ["phrase-twice", "phrase-no-example"],
    ],
    ["a comma in bare words", `- { id: a, phrases: [trước], examples: [{ text: trước, sau }] }`, ["example-comma"]],
    ["an unknown slot", `- { id: a, phrases: ["trước {dat}"], examples: [a] }`, ["slot-unknown"]],
    ["a sign not closed", `- { id: a, phrases: ["trước [hết"], examples: [a] }`, ["phrase-not-closed"]],
    ["a sign that has no beginning", `- { id: a, phrases: ["trước hết]"], examples: [a] }`, ["phrase-stray-sign"]],
    ["nothing but optional words", `- { id: a, phrases: ["[hết]"], examples: [a] }`, ["phrase-empty"]],
    ["no id", `- { phrases: [a], examples: [a] }`, ["entry-id"]],
    ["one id twice", `- { id: a, phrases: [b], examples: [b] }\n- { id: a, phrases: [c], examples: [c] }`, ["entry-id-twice"]],
    ["no list", `id: a`, ["grammar-no-list"]],
    ["no YAML", `- { id: a`, ["yaml-syntax"]],
  ])("%s", (_, source, expected) => expect(codes(source)).toEqual(expected));

  test("says file, line and column, with a caret, in both languages", () => {
    const [problem] = checkSource("trial", `- id: by\n  phrases:\n    - "trước {dat}"\n  examples: [trước]\n`);
    expect(problem && sentenceOf(problem, "en")).toMatch(/^grammars\/trial\.yaml, line 3, column 14: there is no slot dat\./u);
    expect(problem && sentenceOf(problem, "vi")).toMatch(/^grammars\/trial\.yaml, dòng 3, cột 14: không có ô trống tên dat\./u);
    expect(problem?.values.excerpt).toBe(`    - "trước {dat}"\n             ^`);
  });
});
