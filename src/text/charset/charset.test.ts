import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { convertText } from "./convert.ts";
import { detectCharset } from "./detect.ts";
import { fontCharset } from "./font.ts";
import { convertRun, convertRuns } from "./run.ts";
import { isSyllable } from "./syllable.ts";
import { type Encoding, encodings, letterTable } from "./tables.ts";

describe("fontCharset", () => {
  test.each([
    [".VnTime", "tcvn3", false],
    [".VnTimeH", "tcvn3", true],
    [".VnTimeh", "tcvn3", true],
    [".VnArial NarrowH", "tcvn3", true],
    ["ABCDEF+.VnTime,Bold", "tcvn3", false],
    ["#2EVnTimeH-BoldItalic", "tcvn3", true],
    ["VnTimeHBold", "tcvn3", true],
    [".VnTimeH Tur", "tcvn3", true],
    ["VNI-Times", "vni", false],
    ["vni-times", "vni", false],
    ["HoangYen 1.1", "viscii", false],
  ])("%s is %s", (name, encoding, capitals) => expect(fontCharset(name)).toEqual({ encoding, capitals }));

  test.each(["Times New Roman", "Arial", "Symbol", "vnTimesRoman", ""])("%s is nothing old", (name) =>
    expect(fontCharset(name)).toBeNull(),
  );
});

describe("convertRun", () => {
  test.each([
    ["Bé Tµi chÝnh", ".VnTime", "Bộ Tài chính"],
    ["céng hßa x· héi", ".VnTimeH", "CỘNG HÒA XÃ HỘI"],
    ["kÕ ho¹ch n\u00adíc", ".VnTimeH", "KẾ HOẠCH NƯỚC"],
    ["n−íc", ".VnTime", "nước"],
    ["M¸y mãc thiết bÞ", ".VnArial", "Máy móc thiết bị"],
    ["Uûy ban nhaân daân", "VNI-Times", "Ủy ban nhân dân"],
    ["KEÁ HOAÏCH", "VNI-Times", "KẾ HOẠCH"],
    ["ñöôïc thöïc hieän", "VNI-Times", "được thực hiện"],
    ["Kế hoạch", ".VnTime", "Kế hoạch"],
    ["Tµi chÝnh", "Times New Roman", "Tµi chÝnh"],
    ["2025/KH-UBND", ".VnTime", "2025/KH-UBND"],
  ])("%s in %s reads %s", (text, font, shown) => expect(convertRun(text, font).text).toBe(shown));

  test("a VNI mark in the run after its vowel", () => {
    const runs = [
      { text: "KE", font: "VNI-Times" },
      { text: "Á HOA", font: "VNI-Times" },
      { text: "ÏCH", font: "VNI-Times" },
    ];
    expect(convertRuns(runs).map((run) => run.text)).toEqual(["KẾ", " HOẠ", "CH"]);
  });

  test("Unicode typed under an old font stays", () => {
    expect(convertRuns([{ text: "các công ty", font: ".VnTime" }])[0]).toEqual({ text: "các công ty", encoding: null });
    expect(
      convertRuns([
        { text: "các c", font: ".VnTime" },
        { text: "ơ quan", font: ".VnTime" },
      ])[0]?.text,
    ).toBe("các c");
  });
});

describe("isSyllable", () => {
  test.each([
    "các",
    "Nguyễn",
    "quyết",
    "giữ",
    "gì",
    "khuỷu",
    "ĐƯỜNG",
    "hoà",
    "hòa",
    "uỷ",
    "nghiêng",
    "khuya",
    "quýt",
    "yên",
    "thuyền",
    "kỳ",
    "gìn",
  ])("%s", (w) => expect(isSyllable(w)).toBe(true));
  test.each(["cỏc", "gộnộrale", "đx", "môth", "ấấ", "kắn", "chýnh", "cía", "ngè"])("not %s", (w) => expect(isSyllable(w)).toBe(false));
});

describe("detectCharset", () => {
  test.each([
    ["Bé Tµi chÝnh h\u00adíng dÉn viÖc thùc hiÖn", "tcvn3"],
    ["Uûy ban nhaân daân huyeän", "vni"],
  ])("%s is %s", (text, encoding) => expect(detectCharset(text)).toBe(encoding));

  test.each(["các công ty là", "Ủy ban nhân dân huyện", "Plan of 2025", "Société générale, été à Orléans", "§ 3, ® and 20 °C", ""])(
    "%s is left alone",
    (text) => expect(detectCharset(text)).toBeNull(),
  );
});

describe.each(encodings)("%s", (encoding: Encoding) => {
  const written = new Map(Array.from(letterTable(encoding).letters, ([w, letter]): [string, string] => [letter, w]));
  const vietnamese = fc.array(fc.constantFrom(...written.keys(), ..."bcdghklmnpqrstvx ,.0123456789"), { maxLength: 40 });

  test("what is written letter by letter reads as it was", () => {
    fc.assert(
      fc.property(vietnamese, (letters) => {
        const text = letters.map((letter) => written.get(letter) ?? letter).join("");
        expect(convertText(text, encoding)).toBe(letters.join(""));
      }),
    );
  });

  test("ASCII stays, and Unicode Vietnamese is never taken for old", () => {
    fc.assert(fc.property(fc.string({ unit: "binary-ascii" }), (text) => convertText(text, encoding) === text));
    fc.assert(fc.property(fc.string(), (text) => detectCharset(`${text} đơn`) === null));
  });
});
