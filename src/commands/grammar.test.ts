import { describe, expect, test } from "vitest";
import { sentenceOf } from "../text/notice-text.ts";
import { checkOne, grammarNames } from "./grammar.ts";

describe("every grammar reads its own examples", () => {
  test.each(grammarNames())("%s", (name) => {
    expect(checkOne(name).map((problem) => sentenceOf(problem, "en"))).toEqual([]);
  });
});
