import { describe, expect, test } from "vitest";
import { fold, stripMarks } from "./fold.ts";

describe("fold", () => {
  test.each([
    ["Hoà Bình", "hòa bình"],
    ["UỶ BAN", "ủy ban"],
    ["quí III", "quý iii"],
    ["kĩ thuật", "kỹ thuật"],
    ["tỉ lệ", "tỷ lệ"],
    ["2022 – 2025", "2022 - 2025"],
    ["“Đề án”", '"đề án"'],
  ])("%s is %s", (a, b) => expect(fold(a)).toBe(fold(b)));

  test.each([
    ["quý", "quỹ"],
    ["đất", "dất"],
    ["mi", "mì"],
    ["thi", "thy"],
  ])("%s is not %s", (a, b) => expect(fold(a)).not.toBe(fold(b)));

  test("keeps every character's position", () => {
    const text = "Uỷ ban Hoà “İ” – quí";
    expect(fold(text)).toHaveLength(text.length);
  });
});

test("stripMarks leaves what a plain keyboard types", () => {
  expect(stripMarks("Đất đai, quý III/2025")).toBe("dat dai, quy iii/2025");
});
