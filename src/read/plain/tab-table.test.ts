import { describe, expect, test } from "vitest";
import type { Table } from "../../model/document.ts";
import { isTabRow, tabTable } from "./tab-table.ts";

function table(...rows: string[]): Table {
  return tabTable(
    rows.map((source, i) => ({ number: i + 1, source })),
    "b4",
  );
}

function words(found: Table): string[] {
  return found.rows.map((row) =>
    row.cells.map((cell) => cell.blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join(" ¶ ")).join(" | "),
  );
}

test.each([
  ["1\tRà soát hồ sơ\tVăn phòng", true],
  ["\ttheo chỉ đạo\t\t", true],
  ["\tCăn cứ Luật Lưu trữ", false],
  ["Căn cứ Luật Lưu trữ\t", false],
])("%j is a row: %s", (source, row) => expect(isTabRow(source)).toBe(row));

describe("tabTable", () => {
  test("a heading printed again, and the row that the page break cut", () => {
    const found = table(
      "TT\tNội dung\tChủ trì\tThời gian",
      "1\tRà soát hồ sơ lưu trữ\tVăn phòng\tTháng 3",
      "TT\tNội dung\tChủ trì\tThời gian",
      "\tcủa các phòng\t\t",
      "2\tSố hóa\tPhòng Nội vụ\t",
    );
    expect(words(found)).toEqual([
      "TT | Nội dung | Chủ trì | Thời gian",
      "1 | Rà soát hồ sơ lưu trữ của các phòng | Văn phòng | Tháng 3",
      "TT | Nội dung | Chủ trì | Thời gian",
      "2 | Số hóa | Phòng Nội vụ | ",
    ]);
    expect(found.rows.map((row) => row.repeatedHeading)).toEqual([false, false, true, false]);
    expect(found.rows[0]?.cells.every((cell) => cell.heading)).toBe(true);
    const cut = found.rows[1]?.cells[1]?.blocks[0];
    expect(cut?.kind === "paragraph" ? cut.segments.map((segment) => segment.place) : null).toEqual([
      { kind: "lines", first: 2, last: 2 },
      { kind: "lines", first: 4, last: 4 },
    ]);
  });

  test("a full row without a label is a row of its own", () =>
    expect(words(table("1\tRà soát\tVăn phòng\tTháng 3", "\tBáo cáo\tCông an\tTháng 4"))).toEqual([
      "1 | Rà soát | Văn phòng | Tháng 3",
      " | Báo cáo | Công an | Tháng 4",
    ]));

  test("a manual break inside a cell", () =>
    expect(words(table("1\tRà soát<br>Báo cáo\tVăn phòng"))).toEqual(["1 | Rà soát\nBáo cáo | Văn phòng"]));
});
