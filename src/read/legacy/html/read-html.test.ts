import { describe, expect, test } from "vitest";
import { shown } from "../samples/shown.ts";
import { readHtml } from "./read-html.ts";

const html = (body: string) =>
  readHtml(new TextEncoder().encode(`<html><head><title>x</title><style>p{}</style></head><body>${body}</body></html>`), "x");

describe("what a page says", () => {
  test.each([
    ["<p>Kế hoạch\n   năm&nbsp;2025</p><div>Số: 5</div>", ["Kế hoạch năm 2025", "Số: 5"]],
    ["một<br>hai", ["một⏎hai"]],
    ["<p>a<b>b</b> c <i> d</i></p>", ["ab c d"]],
    ["<script>x</script><p>a<img alt=b src='http://x/y.png'><a href='http://x'>c</a></p><noscript>d</noscript>", ["ac", "d"]],
    ["<ol start=3><li>ba<li>bốn</ol><ol type=I><li>một<ul><li>gạch</ul></ol>", ["3. ba", "4. bốn", "I. một", "• gạch"]],
    ["<ol start=2><li></ol><ul><li></ul>x", ["2.", "x"]],
    ["<p style='display:none'>ẩn</p><p style='mso-hide:all'>ẩn</p><p>rõ</p>", ["rõ"]],
    ["<p><del>bỏ</del><ins>thêm</ins></p>", ["thêm"]],
    ["<div style='mso-element:footnote-list'><p>chú thích</p></div><p>thân</p>", ["thân", "[note] chú thích"]],
    ["<pre>a\n  b</pre>", ["a⏎b"]],
  ])("%s", async (body, lines) => expect(shown(await html(body))).toEqual(lines));
});

test("a footnote's mark is no part of the words", async () => {
  const { blocks } = await html(
    "<p>khoáng sản<a href='#_ftn1'><sup>[1]</sup></a> năm</p><div style='mso-element:footnote-list'><p><a href='#_ftnref1'>[1]</a> Luật</p></div>",
  );
  expect(blocks).toMatchObject([
    { text: "khoáng sản năm", noteMarks: [{ at: 10, label: "1" }] },
    { layer: "note", text: "Luật", noteMarks: [{ at: 0, label: "1" }] },
  ]);
});

describe("tables", () => {
  test.each([
    ["<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>", ["a <2x1> | b <1x2>", "c | d"]],
    ["<table><tr><td>a<td rowspan=0>b<tr><td>c<tr><td>d</table>", ["a | b <3x1>", "c", "d"]],
    ["<table><tr><td>a<td>b<tr><td>c</table>", ["a | b", "c | "]],
    ["<table><caption>Biểu 1</caption><tr><td>a<td><table><tr><td>x<td>y</table></table>", ["Biểu 1", "a | {x | y}"]],
    ["<table><tr><td><p>Khung</p><p>trang</p></table>", ["Khung", "trang"]],
  ])("%s", async (body, lines) => expect(shown(await html(body))).toEqual(lines));

  test("a heading row is marked", async () => {
    const { blocks } = await html("<table><tr><th>TT<th>Việc<tr><td>1<td>Rà soát</table>");
    expect(blocks[0]).toMatchObject({
      rows: [{ cells: [{ heading: true }, { heading: true }] }, { cells: [{ heading: false }, { heading: false }] }],
    });
  });
});

test("how words are set, and on which lines they stand", async () => {
  const { blocks } = await html("\n<p align=center style='font-size:14.0pt;margin-left:1in'><b>Kế\nhoạch</b></p>");
  expect(blocks[0]).toMatchObject({
    look: { bold: true, italic: false, size: 14, indent: 72, align: "center" },
    segments: [{ place: { kind: "lines", first: 2, last: 3 } }],
  });
});

describe("encodings", () => {
  const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  test.each([
    ["UTF-16 with a mark", new Uint8Array(Buffer.from("\ufeff<p>Kế hoạch", "utf16le")), "Kế hoạch"],
    ["Windows-1258 as named", latin("<meta charset=windows-1258><p>\xd0\xf4\xf2ng"), "Động"],
    ["TCVN3 by its font", latin("<font face='.VnTimeH'>k\xd5 ho\xb9ch</font>"), "KẾ HOẠCH"],
    ["TCVN3 by its letters", latin("<p>B\xe9 T\xb5i ch\xddnh h\xad\xedng d\xc9n"), "Bộ Tài chính hướng dẫn"],
    ["UTF-8 that calls itself Unicode", new TextEncoder().encode("<meta charset=unicode><p>Kế hoạch"), "Kế hoạch"],
  ])("%s", async (_, bytes, text) => expect(shown(await readHtml(bytes, "x"))).toEqual([text]));
});

test("elements without end are refused", async () => {
  await expect(html("<div>".repeat(20_000))).rejects.toThrow(expect.objectContaining({ code: "html-too-deep" }));
});
