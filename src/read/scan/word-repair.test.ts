import { expect, it } from "vitest";
import { repairedChair, repairedQuarter, repairedWord } from "./word-repair.ts";

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

it.each([
  ["Quý", "11", "II"],
  ["quý", "11/2025", "II/2025"],
  ["(quí", "1II,", "III,"],
  ["QUÝ", "H.", "II."],
  ["Quý", "HI/2026", "III/2026"],
  ["quý", "l/2026", "I/2026"],
])("%s %s is %s", (before, read, quarter) => {
  expect(repairedQuarter(before, read)).toBe(quarter);
});

it.each([
  ["tháng", "11/2025"],
  ["quỹ", "11"],
  ["quý", "1/2025"],
  ["quý", "4"],
  ["quý", "IV"],
  ["quý", "111111"],
  ["quý", "HHI"],
  ["quý", "Hội"],
  ["quý", "12/2025"],
  [undefined, "11"],
])("%s %s stays", (before, read) => {
  expect(repairedQuarter(before, read)).toBe(read);
});

it.each([
  ["CHỦ", "TICH", "TỊCH"],
  ["Chủ", "tich,", "tịch,"],
])("%s %s is %s", (before, read, chair) => {
  expect(repairedChair(before, read)).toBe(chair);
});

it.each([
  ["CHỦ", "TRÌ"],
  ["chủ", "tiche"],
  ["thành", "tich"],
  [undefined, "TICH"],
])("%s %s stays", (before, read) => {
  expect(repairedChair(before, read)).toBe(read);
});
