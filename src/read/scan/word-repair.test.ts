import { expect, it } from "vitest";
import { repairedWord } from "./word-repair.ts";

it.each([
  ["HOĂẰNG", "HOẰNG"],
  ["QÐ-UBND", "QĐ-UBND"],
  ["(b/©);", "(b/c);"],
  ["_nghiệp.", "nghiệp."],
])("%s is %s", (read, word) => {
  expect(repairedWord(read)).toBe(word);
});

it.each(["hươu", "xoong", "người", "Hoằng", "(b/n)", "ưởng"])("%s stays", (word) => {
  expect(repairedWord(word)).toBe(word);
});
