import { expect, test } from "vitest";
import type { FlatLine } from "./flat-line.ts";
import { withoutStrayNumbers } from "./stray-number.ts";

const lines = (...texts: string[]): FlatLine[] =>
  texts.map((text, paragraph) => ({
    paragraph,
    start: 0,
    end: text.length,
    text,
    indent: 0,
    gaps: [],
    first: true,
    newPage: false,
    width: text.length,
  }));
const read = (...texts: string[]): string[] => withoutStrayNumbers(lines(...texts)).map((line) => line.text);

test("a number that parts two words which stand together everywhere else is a page's or a note's", () => {
  const others = ["làm thường xuyên", "họp thường xuyên", "báo cáo thường xuyên"];
  expect(read("kinh phí thường 1", "xuyên của xã", ...others)).toEqual(["kinh phí thường", "xuyên của xã", ...others]);
});

test("a number that belongs to its sentence stays", () => {
  const dates = ["trước ngày tháng", "cuối ngày tháng", "ngày tháng"];
  expect(read("trước ngày 30", "tháng 6", "đầu tháng 7", "tháng 8", ...dates)[0]).toBe("trước ngày 30");
  expect(read("mức độ 4", "được", "độ được")[0]).toBe("mức độ 4");
  expect(read("kinh phí thường 1", "Xuyên", "thường xuyên", "thường xuyên", "thường xuyên")[0]).toBe("kinh phí thường 1");
});
