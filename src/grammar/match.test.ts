import { describe, expect, test } from "vitest";
import { compileGrammar } from "./book.ts";
import { findAll, matchWhole } from "./match.ts";

const { book } = compileGrammar(
  "trial",
  `
- { id: before, phrases: ["trước {date}"], examples: [x] }
- { id: span, phrases: ["từ {month}/{year} đến {month2}/{year2}"], examples: [x] }
- { id: always, phrases: ["[thực hiện] thường xuyên"], examples: [x] }
- { id: online, phrases: ["trực tuyến"], examples: [x] }
- { id: share, phrases: ["{number} %"], examples: [x] }
- { id: year, phrases: ["năm {year}"], examples: [x] }
- { id: rest, phrases: ["theo {text}"], examples: [x] }
- { id: at-rest, phrases: ["khi {words} xong"], examples: [x] }
`,
);

function found(text: string): string[] {
  return findAll(book, text).map((match) => `${match.rule}: ${text.slice(match.start, match.end)}`);
}

describe("findAll", () => {
  test.each([
    ["Xong trước ngày 30/6/2026.", ["before: trước ngày 30/6/2026"]],
    ["TRƯỚC  NGÀY 30 THÁNG 6 NĂM 2026", ["before: TRƯỚC  NGÀY 30 THÁNG 6 NĂM 2026"]],
    ["từ 3/2025 đến 5/2025, thường xuyên", ["span: từ 3/2025 đến 5/2025", "always: thường xuyên"]],
    ["Thực hiện thường xuyên", ["always: Thực hiện thường xuyên"]],
    ["dịch vụ công trựctuyến", ["online: trựctuyến"]],
    ["2Thực hiện thường xuyên", ["always: Thực hiện thường xuyên"]],
    ["đạt 13,5%", ["share: 13,5%"]],
    ["theo kế hoạch của tỉnh; năm 2025", ["rest: theo kế hoạch của tỉnh", "year: năm 2025"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test.each(["trước mắt", "trước ngày 30/6/20267", "số 5 năm 20", "thường xuyênh", "theon năm", "khiếu nại xong"])(
    "nothing in: %s",
    (text) => expect(found(text)).toEqual([]),
  );

  test("half a span of years is not a year", () => expect(found("năm 2025-2030")).toEqual([]));
});

test("matchWhole takes outer blanks but no other words", () => {
  expect(matchWhole(book, "  thường xuyên ")?.rule).toBe("always");
  expect(matchWhole(book, "thường xuyên hơn")).toBeNull();
});

test("a slot gives its span, its value and its number", () => {
  const slots = findAll(book, "Từ tháng 3, trước 01/7/2025")[0]?.slots;
  expect(slots?.date).toMatchObject({ start: 18, end: 27, value: "2025-07-01" });
});
