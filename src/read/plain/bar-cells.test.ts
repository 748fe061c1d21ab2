import { expect, test } from "vitest";
import type { Block } from "../../model/document.ts";
import { readPlain } from "./read-plain.ts";

const sha = "0".repeat(64);
const cell = (text: string): string[] => [text, "|"];
const table = (...cells: string[]): string => cells.flatMap(cell).join("\n");

function rowsOf(blocks: readonly Block[]): string[][][] {
  return blocks.flatMap((block) =>
    block.kind !== "table"
      ? []
      : [
          block.rows.map((row) =>
            row.cells.map(({ blocks: inner }) => inner.map((one) => (one.kind === "paragraph" ? one.text : "")).join("\n")),
          ),
        ],
  );
}

const heading = ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian"];

test("rows as long as the heading, group rows of two cells, an empty cell, a heading printed again", () => {
  const text = table(
    ...heading,
    "I",
    "Đất đai",
    "1",
    "Rà soát\nhồ sơ",
    "Công an xã",
    "Quý I",
    ...heading,
    "2",
    "Số hóa hồ sơ",
    "",
    "Quý 2",
  );
  const { blocks, notices } = readPlain(`Kèm theo:\n${text}\nNơi nhận:\n- Lưu: VT.\n|\nCHỦ TỊCH\n|\n`, sha);
  expect(rowsOf(blocks)).toEqual([
    [heading, ["I", "Đất đai", "", ""], ["1", "Rà soát\nhồ sơ", "Công an xã", "Quý I"], heading, ["2", "Số hóa hồ sơ", "", "Quý 2"]].map(
      (row) => row.map((words) => words.replace("\n", " ")),
    ),
  ]);
  expect(blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.repeatedHeading) : []))).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
  expect(blocks.map((block) => (block.kind === "paragraph" ? block.text : "…"))).toEqual([
    "Kèm theo:",
    "…",
    "Nơi nhận:",
    "- Lưu: VT.",
    "CHỦ TỊCH",
  ]);
  expect(notices).toEqual([]);
});

test("a cell's words keep the lines they stood on", () => {
  const { blocks } = readPlain(`KẾ HOẠCH\n\n${table(...heading, "1", "Rà soát\nhồ sơ", "Công an xã", "Quý I")}`, sha);
  const found = blocks.find((block) => block.kind === "table");
  const inner = found?.kind === "table" ? found.rows[1]?.cells[1]?.blocks[0] : undefined;
  expect(inner?.kind === "paragraph" && inner.segments.map((segment) => segment.place)).toEqual([
    { kind: "lines", first: 13, last: 13 },
    { kind: "lines", first: 14, last: 14 },
  ]);
});

test.each<[string, string[]]>([
  [
    "a cell merged over two rows",
    [...heading, "1", "Rà soát", "Công an xã", "Quý I", "2", "Số hóa", "Quý II", "3", "Báo cáo", "Văn phòng", "Quý III"],
  ],
  [
    "a heading of two rows that may stand below either of two",
    ["TT", "Phụ trách", "Phân công", "Thời gian", "Chủ trì", "Phối hợp", "1", "Rà soát", "Công an", "Y tế", "Quý I"],
  ],
  [
    "a heading of two rows about something else",
    ["TT", "Nhiệm vụ", "Kinh phí", "Thời gian", "Trung ương", "Địa phương", "1", "Rà soát", "5", "6", "Quý I"],
  ],
])("%s: no row is guessed, and that is said", (_, cells) => {
  const { blocks, notices } = readPlain(`KẾ HOẠCH\n\n${table(...cells)}`, sha);
  expect(rowsOf(blocks)).toEqual([]);
  expect(notices).toMatchObject([{ code: "columns-by-bars", values: { first: 3 } }]);
});

test("a letterhead's cells are no table", () => {
  const { blocks, notices } = readPlain(
    "ỦY BAN NHÂN DÂN\nXÃ HÀ LÂM\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố:\n82/KH-UBND\n|\nHà\nLâm, ngày 10 tháng 6 năm 2022\n|\n",
    sha,
  );
  expect(blocks.map((block) => block.kind === "paragraph" && block.text)).toEqual([
    "ỦY BAN NHÂN DÂN",
    "XÃ HÀ LÂM",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 82/KH-UBND",
    "Hà Lâm, ngày 10 tháng 6 năm 2022",
  ]);
  expect(notices).toEqual([]);
});
