import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Block, Table } from "../../../model/document.ts";
import { readPlain } from "../read-plain.ts";

const words = (blocks: readonly Block[]): string => blocks.map((block) => (block.kind === "paragraph" ? block.text : "")).join(" ¶ ");

function read(...lines: string[]): { rows: string[]; notices: string[]; rest: string[]; tables: Table[] } {
  const { blocks, notices } = readPlain(lines.join("\n"), "0");
  const tables = blocks.filter((block) => block.kind === "table");
  return {
    tables,
    rows: tables.flatMap((table) => table.rows.map((row) => row.cells.map((cell) => words(cell.blocks)).join(" | "))),
    rest: blocks.flatMap((block) =>
      block.kind === "paragraph" ? [`${block.layer === "body" ? "" : `[${block.layer}] `}${block.text}`] : [],
    ),
    notices: notices.map(({ code, values }) => `${code} ${Object.values(values).join(" ")}`),
  };
}

const sample = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, "..", "samples", `${name}.layout.txt`), "utf8").split("\n");

const plan = [
  "TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành",
  "I | Công tác chỉ đạo, phổ biến pháp luật về lưu trữ tại cơ quan và các đơn vị trực thuộc (02 nhiệm vụ)",
  "1 | Rà soát toàn bộ hồ sơ còn tồn đọng tại kho lưu trữ của cơ quan, lập kế hoạch chỉnh lý theo từng phông và từng giai đoạn hình thành tài liệu. | Văn phòng | Các phòng chuyên môn | Quý I/2026",
  "2 | Số hóa hồ sơ đã chỉnh lý, bảo đảm 100% tài liệu có thời hạn bảo quản vĩnh viễn được sao lưu. | Phòng Văn hóa - Xã hội; Phòng Kinh tế |  | Trước ngày 30/9/2026",
  "II | Công tác kiểm tra |  |  | ",
  "3 | Kiểm tra việc lập hồ sơ công việc tại các phòng, đơn vị; kết quả kiểm tra là một tiêu chí xếp loại cuối năm của người đứng đầu. | Tổ kiểm tra công tác văn thư, lưu trữ | Văn phòng | 06 tháng/lần",
  "4 | Báo cáo kết quả thực hiện Kế hoạch. | Văn phòng | Các phòng chuyên môn | Trước ngày 10/12/2026",
];

describe("cells at the top of their rows, some with one blank between", () => {
  const found = read(...sample("top"));

  test("rows, columns and wrapped cells", () => expect(found.rows).toEqual(plan));

  test("what follows stays out", () =>
    expect(found.rest).toEqual([
      "I. NHIỆM VỤ",
      "II. KINH PHÍ",
      "Kinh phí được bố trí trong dự toán chi thường xuyên của cơ quan năm 2026 theo quy định.",
    ]));

  test("it is said", () => expect(found.notices[0]).toMatch(/^columns-aligned 6 /u));
});

test("a row that the page's end cut, a page number, and the next section right below the table", () => {
  const heading = "TT   Nội dung                         Chủ trì          Thời gian";
  const found = read(
    heading,
    "1    Rà soát hồ sơ còn tồn đọng        Văn phòng        Quý I/2026",
    "     tại kho lưu trữ",
    "2    Số hóa hồ sơ đã chỉnh lý,         Phòng Văn hóa -  Trước ngày",
    "                                  7",
    `\f${heading}`,
    "     bảo đảm được sao lưu              Xã hội           30/9/2026",
    "3    Báo cáo kết quả                   Văn phòng        Quý IV/2026",
    "     II. KINH PHÍ",
    "     Kinh phí được bố trí trong dự toán chi thường xuyên của cơ quan năm 2026 theo quy định.",
  );
  expect(found.rows.slice(1)).toEqual([
    "1 | Rà soát hồ sơ còn tồn đọng tại kho lưu trữ | Văn phòng | Quý I/2026",
    "2 | Số hóa hồ sơ đã chỉnh lý, bảo đảm được sao lưu | Phòng Văn hóa - Xã hội | Trước ngày 30/9/2026",
    "3 | Báo cáo kết quả | Văn phòng | Quý IV/2026",
  ]);
  expect(found.rest).toEqual([
    "[footer] 7",
    "II. KINH PHÍ",
    "Kinh phí được bố trí trong dự toán chi thường xuyên của cơ quan năm 2026 theo quy định.",
  ]);
  const cell = found.tables[0]?.rows[2]?.cells[1]?.blocks[0];
  expect(cell?.kind === "paragraph" ? cell.segments.map(({ place }) => place) : []).toEqual(
    [4, 7].map((line) => ({ kind: "lines", first: line, last: line })),
  );
});

test("cells that stand in the middle of their rows", () =>
  expect(
    read(
      "STT            Nội dung            Cơ quan chủ trì     Thời gian",
      "      Rà soát hồ sơ lưu trữ của",
      " 1                                 Văn phòng           Quý I",
      "      các phòng chuyên môn",
      "      Sắp xếp lại kho lưu trữ",
      " 2    theo phông, lập danh mục     Văn thư             Quý II",
      "      hồ sơ quá hạn",
    ).rows.slice(1),
  ).toEqual([
    "1 | Rà soát hồ sơ lưu trữ của các phòng chuyên môn | Văn phòng | Quý I",
    "2 | Sắp xếp lại kho lưu trữ theo phông, lập danh mục hồ sơ quá hạn | Văn thư | Quý II",
  ]));

test("rows that empty lines part, without their labels at the top", () =>
  expect(
    read(
      "STT   Nội dung                     Chủ trì             Thời gian",
      "",
      "      Rà soát hồ sơ lưu trữ của",
      "1     các phòng                    Văn phòng           Quý I",
      "",
      "2     Sắp xếp kho                  Văn thư             Quý II",
      "",
      "3     Báo cáo                      Văn phòng           Quý IV",
      "",
      "III. KINH PHÍ",
    ).rows.slice(1),
  ).toEqual([
    "1 | Rà soát hồ sơ lưu trữ của các phòng | Văn phòng | Quý I",
    "2 | Sắp xếp kho | Văn thư | Quý II",
    "3 | Báo cáo | Văn phòng | Quý IV",
  ]));

describe("what cannot be told is no table, and is said", () => {
  test("cells merged over rows: whose they are, the text does not say", () => {
    const found = read(
      "STT          Nội dung              Đơn vị chủ trì     Thời gian",
      "      Rà soát hồ sơ lưu trữ",
      " 1                                                    Hoàn thành",
      "      của các phòng                Văn phòng",
      "      Sắp xếp kho theo phông,                         trước ngày",
      " 2    lập danh mục                                    30/4/2026",
    );
    expect(found.tables).toEqual([]);
    expect(found.notices).toEqual(["columns-by-blanks 1 6"]);
  });

  test("a column that the heading does not name", () => {
    const lines = [1, 2, 3, 4].map((n) => ` ${n}   Rà soát hồ sơ     đợt ${n}      Văn phòng      Quý I`);
    expect(read("TT   Nội dung                     Chủ trì        Thời gian", ...lines).notices).toEqual(["columns-by-blanks 1 5"]);
  });
});

describe("columns lost altogether, below a heading that two blanks part, are none of this table's", () => {
  const rows = [
    ["1", "Rà soát hồ sơ lưu trữ của", "các phòng chuyên môn", "Văn phòng", "Tổ lưu trữ", "Quý I/2026"],
    ["2", "Sắp xếp lại kho lưu trữ", "Văn thư", "Văn phòng", "Quý II/2026"],
    ["3", "Báo cáo kết quả", "Văn phòng", "Các phòng", "Quý IV/2026"],
  ].flat();

  test.each([
    ["on one line", ["TT  Nội dung nhiệm vụ  Đơn vị chủ trì  Đơn vị phối hợp  Thời gian"]],
    ["on three lines", ["TT  Nội dung nhiệm vụ  Chủ trì", "Phối hợp", "Thời gian"]],
  ])("%s", (_, heading) => expect(read(...heading, ...rows).tables).toEqual([]));

  test("also where two blanks stand in one cell by a slip", () =>
    expect(read("TT  Nội dung nhiệm vụ  Chủ trì  Thời gian", ...rows.map((cell) => cell.replace("Báo cáo ", "Báo cáo  "))).tables).toEqual(
      [],
    ));
});

test("a letterhead and a list with wide gaps are no table", () =>
  expect(read("TT. ĐẢNG ỦY         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TT HĐND             Độc lập - Tự do - Hạnh phúc").tables).toEqual(
    [],
  ));
