import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Block, Paragraph, Table } from "../../model/document.ts";
import { cellText } from "../grid.ts";
import { readMarkdown } from "./read-markdown.ts";

const blocks = async (source: string) => (await readMarkdown(source, "0".repeat(64))).blocks;
const paragraphs = async (source: string) => (await blocks(source)).filter((block): block is Paragraph => block.kind === "paragraph");
const texts = async (source: string) => (await paragraphs(source)).map((paragraph) => paragraph.text);
const rowsOf = (block: Block | undefined) => (block?.kind === "table" ? block.rows.map((row) => row.cells.map(cellText)) : []);

describe("words without markup", () => {
  test.each([
    ["**Điều 1.** Ban hành *kèm theo*", "Điều 1. Ban hành kèm theo"],
    ["**1.**Nội dung", "1.Nội dung"],
    ["<b>I. VỀ CÔNG TÁC</b> ( <i>pano</i> )", "I. VỀ CÔNG TÁC ( pano )"],
    ["email: [so@tinh.gov.vn](mailto:so@tinh.gov.vn))", "email: so@tinh.gov.vn)"],
    ["**ỦY BAN NHÂN DÂN  \nXÃ A**", "ỦY BAN NHÂN DÂN\nXÃ A"],
    ["Triển khai<br>năm 2025", "Triển khai\nnăm 2025"],
    ["1\\. Mục đích", "1. Mục đích"],
    ["      ## ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM"],
    ["Độc lập - Tự do - Hạnh phúc\n---------", "Độc lập - Tự do - Hạnh phúc"],
    ["[1]: https://vanban.vn", "[1]: https://vanban.vn"],
    ["Nghị quyết<sup>1</sup> về 5 m<sup>2</sup>", "Nghị quyết về 5 m2"],
    ["5 * 3 = 15 (*)", "5 * 3 = 15 (*)"],
  ])("%j is %j", async (source, text) => expect(await texts(source)).toEqual([text]));

  test("a plan wrapped in a fence is read as a plan", async () =>
    expect(await texts("```markdown\n# KẾ HOẠCH\n```")).toEqual(["KẾ HOẠCH"]));

  test("a converter's front matter is no part of the plan", async () =>
    expect(await texts("---\ntitle: plan\nauthor: x\n---\nKẾ HOẠCH")).toEqual(["KẾ HOẠCH"]));

  test("a footnote's mark is no word", async () => {
    const [paragraph, note] = await paragraphs("Nghị quyết[^1] số 5\n\n[^1]: Ban hành năm 2024.");
    expect(paragraph).toMatchObject({ text: "Nghị quyết số 5", noteMarks: [{ at: 10, label: "1" }] });
    expect(note).toMatchObject({ text: "Ban hành năm 2024.", layer: "note", noteMarks: [{ at: 0, label: "1" }] });
  });
});

describe("look", () => {
  test.each([
    ["### **I. MỤC ĐÍCH**", { bold: true, headingLevel: 3 }],
    ["## Mục đích", { bold: false, headingLevel: 2 }],
    ["***Nơi nhận:***", { bold: true, italic: true, headingLevel: null }],
    ["**Điều 1.** Ban hành", { bold: false }],
    ["- **Như trên**", { bold: true }],
    ["<b>I. MỤC ĐÍCH</b>", { bold: true }],
  ])("%j", async (source, look) => expect((await paragraphs(source))[0]?.look).toMatchObject(look));
});

describe("lists keep the markers that the source prints", () => {
  test.each([
    ["1. Một\n1. Hai", ["1. Một", "1. Hai"]],
    ["4. Bốn\n\n7. Bảy", ["4. Bốn", "7. Bảy"]],
    ["1) Một\n2) Hai", ["1) Một", "2) Hai"]],
    ["* Một\n  + Hai\n  + Ba\n* Bốn", ["- Một", "+ Hai", "+ Ba", "- Bốn"]],
    ["- Một\n\n  Tiếp theo", ["- Một", "Tiếp theo"]],
    ["3.", ["3."]],
    ["-", []],
  ])("%j", async (source, expected) => expect(await texts(source)).toEqual(expected));
});

describe("lines that follow each other without a blank one", () => {
  test.each([
    ["- Nội dung khác (nếu có).\n**e) Tổ đảng**", ["- Nội dung khác (nếu có).", "e) Tổ đảng"]],
    ["Cụ thể:\n2. Tổ chức họp", ["Cụ thể:", "2. Tổ chức họp"]],
    ["Thực hiện theo khoản\n2. Điều này", ["Thực hiện theo khoản 2. Điều này"]],
    ["**ỦY BAN NHÂN DÂN**\n**XÃ A**", ["ỦY BAN NHÂN DÂN XÃ A"]],
  ])("%j", async (source, expected) => expect(await texts(source)).toEqual(expected));

  test("each keeps its place", async () => {
    expect((await paragraphs("\n**ỦY BAN**\n**XÃ A**"))[0]?.segments).toEqual([
      { start: 0, end: 7, place: { kind: "lines", first: 2, last: 2 } },
      { start: 7, end: 11, place: { kind: "lines", first: 3, last: 3 } },
    ]);
  });
});

describe("a sentence cut by a page break of the printed source", () => {
  const long = "Chánh Văn phòng, Thủ trưởng các cơ quan, đơn vị, tổ chức, cá";
  test("is joined", async () => expect(await texts(`${long}\n\nnhân có liên quan./.`)).toEqual([`${long} nhân có liên quan./.`]));
  test("not before a label", async () => expect(await texts(`${long}\n\na) Nội dung`)).toHaveLength(2));
  test("not after a full stop", async () => expect(await texts(`${long}.\n\nnhân có`)).toHaveLength(2));
});

describe("tables", () => {
  test("GFM, with a heading and markup in cells", async () => {
    const [table] = await blocks("| STT | **Nội dung** |\n|---|---|\n| 1 | Họp *giao ban* |\n| 2 |");
    expect(rowsOf(table)).toEqual([
      ["STT", "Nội dung"],
      ["1", "Họp giao ban"],
      ["2", ""],
    ]);
    expect((table as Table).rows.map((row) => row.cells[0]?.heading)).toEqual([true, false, false]);
  });

  const cut = [
    "Phụ lục",
    "",
    "STT\tNội dung\tĐơn vị",
    "1\tHọp giao\tCông an xã,",
    "",
    "STT\tNội dung\tĐơn vị",
    "\tban\tVăn phòng",
    "2.\tBáo cáo\t",
    "",
  ];
  test("tab-separated, with the row joined that a page break cut", async () => {
    const [, table] = await blocks(cut.join("\n"));
    expect(rowsOf(table)).toEqual([
      ["STT", "Nội dung", "Đơn vị"],
      ["1", "Họp giao ban", "Công an xã, Văn phòng"],
      ["STT", "Nội dung", "Đơn vị"],
      ["2.", "Báo cáo", ""],
    ]);
    expect((table as Table).rows.map((row) => row.repeatedHeading)).toEqual([false, false, true, false]);
    expect((table as Table).rows[1]?.cells[1]?.blocks[0]).toMatchObject({
      segments: [{ place: { first: 4 } }, { place: { first: 7 } }],
    });
  });

  test("GFM, a cell over all columns that a converter wrote into each", async () => {
    const [table] = await blocks(
      "| TT | Việc | Ai |\n|---|---|---|\n| I. PHÁP LÝ | I. PHÁP LÝ | I. PHÁP LÝ |\n| 1 | Công an | Công an |\n| x | x | x |",
    );
    expect(rowsOf(table)).toEqual([["TT", "Việc", "Ai"], ["I. PHÁP LÝ"], ["1", "Công an", "Công an"], ["x", "x", "x"]]);
  });

  test("a grid drawn with signs, with cells over rows and columns and lists inside", async () => {
    const grid = [
      "+----+------------------+-----------+",
      "| TT | Việc             | Ai        |",
      "+====+==================+===========+",
      "| **I. Pháp lý**                    |",
      "+----+------------------+-----------+",
      "| 1  | Họp giao         | Công an   |",
      "|    | ban              |           |",
      "|    +------------------+ xã        |",
      "|    | -   Một          |           |",
      "|    | -   Hai          |           |",
      "+----+------------------+-----------+",
    ];
    const [before, table, after] = await blocks(`Phụ lục\n\n${grid.join("\n")}\n\nHết`);
    expect([before, after]).toMatchObject([{ text: "Phụ lục" }, { text: "Hết" }]);
    expect(rowsOf(table)).toEqual([["TT", "Việc", "Ai"], ["I. Pháp lý"], ["1", "Họp giao ban", "Công an xã"], ["- Một - Hai"]]);
    expect((table as Table).rows[2]?.cells).toMatchObject([
      { rowSpan: 2 },
      { rowSpan: 1, blocks: [{ segments: [{ place: { first: 8 } }, { place: { first: 9 } }] }] },
      { rowSpan: 2 },
    ]);
  });

  test("GFM, one table to the eye that a converter began anew on every page", async () => {
    const pages = [
      "| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 1 | Họp | Công an xã, Văn |",
      "|  |  | phòng |\n|---|---|---|\n| 2 | Báo cáo | Công an |",
      "---",
      "| TT | Nội dung | Đơn vị |\n|---|---|---|\n| 3 | Sơ kết | Công an |",
      "| 4 | Tổng kết | Công an |\n|---|---|---|",
    ];
    const [table, ...others] = await blocks(pages.join("\n\n"));
    expect(others).toEqual([]);
    expect(rowsOf(table)).toEqual([
      ["TT", "Nội dung", "Đơn vị"],
      ["1", "Họp", "Công an xã, Văn phòng"],
      ["2", "Báo cáo", "Công an"],
      ["TT", "Nội dung", "Đơn vị"],
      ["3", "Sơ kết", "Công an"],
      ["4", "Tổng kết", "Công an"],
    ]);
    expect((table as Table).rows.map((row) => [row.repeatedHeading, row.cells[0]?.heading])).toEqual([
      [false, true],
      [false, false],
      [false, false],
      [true, true],
      [false, false],
      [false, false],
    ]);
  });

  test.each([
    ["the next group", "| **II** | **Hạ tầng** |  |"],
    ["a group's title", "| **II. Hạ tầng** |  |  |"],
    ["a number of several levels", "| 1.2 | Việc | B |"],
  ])("a table that begins with %s goes on", async (_, top) => {
    const first = "| TT | Việc | Ai |\n|---|---|---|\n| I | Pháp lý | |\n| 1 | Họp | A |";
    expect(await blocks(`${first}\n\n${top}\n|---|---|---|\n| 5 | Sơ kết | C |`)).toHaveLength(1);
  });

  test.each([
    ["numbered from 1 again", "| 1 | Khác | B |\n|---|---|---|\n| 2 | b | B |"],
    ["with another number of columns", "| 2 | Khác |\n|---|---|"],
  ])("a second table %s is a second table", async (_, second) => {
    expect(await blocks(`| TT | Việc | Ai |\n|---|---|---|\n| 1 | a | A |\n\n${second}`)).toHaveLength(2);
  });

  test("HTML, with spans, between lines that keep their places", async () => {
    const source =
      "Phụ lục\n\n<table>\n<tr><th rowspan=2>TT</th><th colspan=2>Đơn vị</th></tr>\n<tr><th>Chủ trì</th><th>Phối hợp</th></tr>\n<tr><td>1</td><td>Công an<br>xã</td><td></td></tr></table>\n\nHết";
    const [before, table, after] = await blocks(source);
    expect(before).toMatchObject({ text: "Phụ lục" });
    expect(rowsOf(table)).toEqual([
      ["TT", "Đơn vị"],
      ["Chủ trì", "Phối hợp"],
      ["1", "Công an\nxã", ""],
    ]);
    expect(table).toMatchObject({ columns: 3, places: [{ kind: "lines", first: 3, last: 6 }] });
    expect(after).toMatchObject({ text: "Hết", segments: [{ place: { kind: "lines", first: 8, last: 8 } }] });
  });

  test("tab-separated, lines without tabs: a group's heading, and a last cell that goes on", async () => {
    const [table] = await blocks("STT\tNội dung\tThời hạn\n<b>I. PHÁP LÝ</b>\n1\tHọp\tTrước ngày 15\ntháng 7\n2\tBáo cáo\tTháng 8");
    expect(rowsOf(table)).toEqual([
      ["STT", "Nội dung", "Thời hạn"],
      ["I. PHÁP LÝ"],
      ["1", "Họp", "Trước ngày 15 tháng 7"],
      ["2", "Báo cáo", "Tháng 8"],
    ]);
  });

  test.each([["\tThụt đầu dòng bằng tab"], ["Kính gửi:\tỦy ban nhân dân xã"]])("%j is none", async (source) =>
    expect((await blocks(source))[0]?.kind).toBe("paragraph"),
  );
});

test("the plan in Markdown of the shared corpus: 32 tasks in seven groups", async () => {
  const file = new URL("../../../../shared/corpus/tuy-phuoc-2024/source.md", import.meta.url);
  if (!existsSync(file)) return console.warn("skipped: no ../shared corpus beside the project");
  const tables = (await blocks(readFileSync(file, "utf8"))).filter((block) => block.kind === "table");
  const rows = (tables[0] as Table).rows.filter((row) => !row.repeatedHeading).map((row) => row.cells.map(cellText));
  expect(tables).toHaveLength(1);
  expect(rows.filter(([label]) => /^\d+$/.test(label ?? "")).map(([label]) => Number(label))).toEqual(
    Array.from({ length: 32 }, (_, i) => i + 1),
  );
  expect(rows.filter(([label]) => /^[IV]+\. /.test(label ?? ""))).toHaveLength(7);
});
