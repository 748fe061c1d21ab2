import { describe, expect, test } from "vitest";
import { planShown, sample, shown } from "../samples/shown.ts";
import { readRtf } from "./read-rtf.ts";

const rtf = (body: string) => readRtf(new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252\\uc1${body}}`), "x");

test("a file in old fonts", async () => {
  const document = await readRtf(sample("plan.rtf"), "x");
  expect(shown(document)).toEqual([...planShown, "[header] Kế hoạch mẫu", "[note] Gồm các xã, phường."]);
  expect(document.blocks[3]).toMatchObject({ noteMarks: [{ at: 16, label: "1" }], look: { align: "justify", indent: 36 } });
  expect(document.blocks[2]).toMatchObject({ look: { bold: true, headingLevel: 1, size: 13 } });
});

describe("letters", () => {
  test.each([
    ["Unicode and what stands for it", "\\u7871?ho\\u7841?ch", "ếhoạch"],
    ["two characters stand for it", "\\uc2 K\\u7871\\'3f\\'3f!", "Kế!"],
    ["negative numbers", "\\u-3913?", "\uf0b7"],
    ["signs", "a\\~b\\_c\\{d\\}\\\\e\\endash f", "a b-c{d}\\e–f"],
    ["the same said twice", "{\\upr{ANSI}{\\*\\ud{Uni\\u7871?}}}", "Uniế"],
    ["code page of the font", "{\\fonttbl{\\f0\\fcharset163 Arial;}}\\f0 \\'d0\\'f4\\'f2ng \\'fe", "Động ₫"],
    ["a field's result", "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt trang}}", "trang"],
    ["pictures and unknown groups", "a{\\pict 0102}{\\*\\lạ b}{\\object{\\*\\objdata 00}{\\result c}}d", "ad"],
    ["binary data", "a{\\pict\\bin3 }}{}b", "ab"],
    ["numbers as printed", "{\\listtext 1.\\tab}Việc", "1. Việc"],
    ["deleted and hidden words", "a{\\deleted b}{\\v c}d", "ad"],
  ])("%s", async (_, body, text) => {
    const document = await rtf(body.replaceAll("ệ", "\\u7879?"));
    expect(shown(document)).toEqual([text]);
  });
});

test("tables in tables", async () => {
  const document = await rtf(
    "\\trowd\\cellx1000\\cellx3000\\pard\\intbl a\\cell\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}\\pard\\intbl\\itap1 b\\cell\\trowd\\cellx1000\\cellx3000\\row\\pard c\\par",
  );
  expect(shown(document)).toEqual(["a | {x | y} / b", "c"]);
});

test("a file cut short says so", async () => {
  const document = await readRtf(new TextEncoder().encode("{\\rtf1 {\\b Kế ho"), "x");
  expect(document.notices).toMatchObject([{ code: "rtf-cut-short", severity: "warning" }, { code: "reader-own" }]);
});

test("a footnote, with or without a star", async () => {
  for (const group of ["\\footnote", "\\*\\footnote"]) {
    const document = await rtf(`a{\\chftn}{${group}\\pard{\\chftn} b\\par}c`);
    expect(shown(document)).toEqual(["ac", "[note] b"]);
    expect(document.blocks[0]).toMatchObject({ noteMarks: [{ at: 1, label: "1" }] });
  }
});

test("comments are left out, and said to be", async () => {
  const document = await rtf("a{\\*\\annotation b}c");
  expect(shown(document)).toEqual(["ac"]);
  expect(document.notices).toMatchObject([{ code: "doc-comments-left-out" }, { code: "reader-own", values: { format: "RTF" } }]);
});

test("braces without end are refused", async () => {
  await expect(rtf("{".repeat(5000))).rejects.toThrow(expect.objectContaining({ code: "rtf-too-deep" }));
});
