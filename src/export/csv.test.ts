import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvText, guarded } from "./csv.ts";

/** Reads RFC 4180 back: fields in quotes may hold anything, a doubled quote is one. Throws for what the RFC does not allow. */
function parse(text: string): string[][] {
  const records: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy;
  let record: string[] = [];
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const found = field.exec(text);
    if (found === null) throw new Error(`no field at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? "");
    if (found[3] === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe("RFC 4180", () => {
  test.each([
    [["a", "b"], "a,b\r\n"],
    [["a,b", 'say "x"', "two\nlines", null, 1.5, -3], '"a,b","say ""x""","two\nlines",,1.5,-3\r\n'],
    [[" kept ", ""], '" kept ",\r\n'],
  ])("%j", (record, expected) => expect(csvText([record])).toBe(expected));

  test("whatever the words are, they come back", () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^[",\r\n a=\t-]{0,8}$/));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
        expect(parse(csvText(records))).toEqual(records);
      }),
    );
  });
});

describe("a spreadsheet runs no formula", () => {
  test.each([
    '=HYPERLINK("http://x.example","a")',
    "+84 912",
    "- Rà soát hồ sơ",
    "-/1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "  =1+1",
    "＝1+1",
    "-1+1",
    "+cmd|' /C calc'!A0",
  ])("%j gets an apostrophe", (text) => expect(guarded(text)).toBe(`'${text}`));

  test.each(["Rà soát", "1/a", "-5", "-12,5", "+3%", "5-7 ngày", "'đã có", ""])("%j is left", (text) => expect(guarded(text)).toBe(text));

  test("numbers stay numbers", () => expect(csvText([[-12.5, -1]], guarded)).toBe("-12.5,-1\r\n"));
});
