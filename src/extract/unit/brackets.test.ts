import { describe, expect, test } from "vitest";
import { looksOf } from "../../grammar/effort.ts";
import { bracketsOf, outsideBrackets } from "./brackets.ts";
import { readUnits } from "./read-units.ts";

describe("words outside brackets", () => {
  test.each([
    ["UBND tỉnh (Văn phòng)", "UBND tỉnh            "],
    ["a (b (c) d) e", "a           e"],
    ["(a) (b) c", " c"],
    ["Công an (xã", "Công an (xã"],
    ["Công an) xã", "Công an) xã"],
    ["((a)", "(   "],
    ["(a))", "   )"],
  ])("%j", (text, expected) => expect(outsideBrackets(text).replace(/ +/gu, " ")).toBe(expected.replace(/ +/gu, " ")));

  test("every character keeps its place", () => {
    const text = "Sở Y tế (Chi cục (cũ)) tỉnh";
    expect(outsideBrackets(text)).toHaveLength(text.length);
    expect(outsideBrackets(text).indexOf("tỉnh")).toBe(text.indexOf("tỉnh"));
  });
});

test("opening brackets are counted up to each place", () => {
  expect([...bracketsOf("a(b(c)").opened]).toEqual([0, 0, 1, 1, 2, 2, 2]);
});

describe.each([
  ["opened only", (size: number) => "(".repeat(size)],
  ["closed only", (size: number) => ")".repeat(size)],
  ["nested", (size: number) => "(".repeat(size) + ")".repeat(size)],
  ["a body and closed only", (size: number) => `Công an xã${")".repeat(size)}`],
  ["pieces closed only", (size: number) => "Công an xã), ".repeat(size)],
])("brackets %s", (_, textOf) => {
  test("the work grows with the text", () => {
    const looks = (size: number): number => looksOf(() => readUnits(textOf(size)));
    looks(1);
    expect(looks(8000) / looks(2000)).toBeLessThan(5);
  });
});
