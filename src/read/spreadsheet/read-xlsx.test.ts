import { describe, expect, test } from "vitest";
import { shown } from "../legacy/samples/shown.ts";
import { readXlsx } from "./read-xlsx.ts";
import { book, sheet, text, whole } from "./samples/xlsx.ts";

const lines = [
  "KẾ HOẠCH",
  "(Kèm theo Kế hoạch số 5/KH-UBND)",
  "TT⏎(số) <2x1> | Nhiệm vụ <1x2> | Đơn vị chủ trì <2x1> | Hạn <2x1> | Tỷ lệ <2x1>",
  "Việc | Số hộ",
  "1 | Rà soát | 1.250 hộ | Công an xã | 30/06/2025 | 50%",
];

describe("a workbook", () => {
  test("reads as it shows: title rows, then a table", async () => expect(shown(await readXlsx(whole, "x"))).toEqual(lines));

  test("says what is hidden and what was converted", async () => {
    expect((await readXlsx(whole, "x")).notices).toMatchObject([
      { code: "sheet-parts-hidden", values: { sheet: "Phụ lục", rows: 1, columns: 1 } },
      { code: "sheet-hidden", values: { sheet: "Tra cứu" } },
      { code: "charset-converted", values: { encoding: "tcvn3", paragraphs: 2 } },
    ]);
  });

  test("every cell knows its place", async () => {
    const { blocks } = await readXlsx(whole, "x");
    expect(blocks[0]).toMatchObject({
      look: { bold: true, size: 13, align: "center" },
      segments: [{ place: { kind: "sheet", sheet: "Phụ lục", row: 1, column: 1 } }],
    });
    expect(blocks[2]).toMatchObject({
      kind: "table",
      columns: 6,
      places: [
        { row: 4, column: 1 },
        { row: 6, column: 6 },
      ],
    });
  });

  test("a sheet of one column is paragraphs", async () => {
    const cells = ["Một", "Hai"].map((words, i) => `<row r="${i + 1}"><c r="B${i + 1}" ${text(words)}</c></row>`).join("");
    expect(shown(await readXlsx(book([["a", "visible", sheet(cells)]]), "x"))).toEqual(["Một", "Hai"]);
  });

  test("comments and text boxes above the cells are left out, and said to be", async () => {
    const parts: [string, string][] = [
      [
        "xl/worksheets/_rels/s0.xml.rels",
        `<r><Relationship Id="a" Type="x/comments" Target="../c.xml"/><Relationship Id="b" Type="x/drawing" Target="../d.xml"/></r>`,
      ],
      ["xl/c.xml", "<comments><commentList><comment/><comment/></commentList></comments>"],
      ["xl/d.xml", '<xdr:d xmlns:xdr="x"><xdr:sp><xdr:txBody/></xdr:sp></xdr:d>'],
    ];
    const document = await readXlsx(book([["a", "visible", sheet(`<row r="1"><c r="A1"><v>1</v></c></row>`)]], parts), "x");
    expect(document.notices).toMatchObject([{ code: "sheet-comments-left-out", values: { comments: 2, boxes: 1 } }]);
  });

  test("what is damaged is refused, naming the part", async () => {
    const broken = book([["a", "visible", "<worksheet><sheetData><row>"]]);
    await expect(readXlsx(broken, "x")).rejects.toThrow(
      expect.objectContaining({ code: "workbook-damaged", values: { part: "xl/worksheets/s0.xml" } }),
    );
  });
});
