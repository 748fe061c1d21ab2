import { describe, expect, test } from "vitest";
import { looksOf } from "../../grammar/effort.ts";
import type { Paragraph } from "../../model/document.ts";
import { rebuildFlatTable } from "./rebuild.ts";

/** A paragraph for every line, as a reader leaves lines that it could not join; a line's blanks and gaps are kept in its segment. */
function paragraphs(lines: readonly string[], step = 1): Paragraph[] {
  return lines.flatMap((line, i): Paragraph[] => {
    const text = line.trim().replace(/\s+/gu, " ");
    if (text === "") return [];
    const gaps: number[] = [];
    for (const match of line.trim().matchAll(/\s{2,}/gu)) gaps.push(line.trim().slice(0, match.index).replace(/\s+/gu, " ").length);
    const place = { kind: "lines", first: i * step + 1, last: i * step + 1 } as const;
    const segment = { start: 0, end: text.length, place, indent: line.length - line.trimStart().length, gaps };
    const look = { bold: false, italic: false, size: null, indent: null, align: null, headingLevel: null };
    return [
      { kind: "paragraph", id: `b${i}`, text, layer: /^\d+$/u.test(text) ? "footer" : "body", look, segments: [segment], noteMarks: [] },
    ];
  });
}

function rowsOf(lines: readonly string[], step = 1): string[] | null {
  const found = rebuildFlatTable(paragraphs(lines, step));
  return found?.grid.rows.map((row) => row.cells.map((cell) => cell.passage.text).join(" | ")) ?? null;
}

/** Printed by a PDF tool that reads cell by cell: no empty lines, no gaps. */
const tight = [
  "PHỤ LỤC",
  "STT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn",
  "thành",
  "I Công tác văn thư",
  "1 Rà soát, thống kê toàn bộ hồ sơ lưu trữ giấy tại các",
  "phòng chuyên môn của huyện",
  "Văn phòng Phòng Nội vụ;",
  "Công an huyện",
  "Quý I/2026",
  "2 Tổ chức tập huấn kỹ năng số cho cán bộ, công chức;",
  "ưu tiên cán bộ trẻ.",
  "Phòng Nội vụ Các xã, thị",
  "trấn",
  "Trước ngày",
  "30/6/2026",
  "II Hạ tầng",
  "3 Nâng cấp mạng nội bộ và thiết bị tại bộ phận tiếp",
  "nhận hồ sơ, bảo đảm đường truyền ổn định cho việc",
  "7",
  "STT Nội dung công việc Đơn vị chủ trì Đơn vị phối hợp Thời gian hoàn",
  "thành",
  "tiếp nhận trực tuyến.",
  "Trung tâm Văn",
  "hóa",
  "Thường xuyên",
];

describe("a table read cell by cell", () => {
  test("rows, groups, a row cut by a page with its heading printed again", () =>
    expect(rowsOf(tight)).toEqual([
      "STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành",
      "I | Công tác văn thư",
      "1 | Rà soát, thống kê toàn bộ hồ sơ lưu trữ giấy tại các phòng chuyên môn của huyện | Văn phòng | Phòng Nội vụ; Công an huyện | Quý I/2026",
      "2 | Tổ chức tập huấn kỹ năng số cho cán bộ, công chức; ưu tiên cán bộ trẻ. | Phòng Nội vụ | Các xã, thị trấn | Trước ngày 30/6/2026",
      "II | Hạ tầng",
      "3 | Nâng cấp mạng nội bộ và thiết bị tại bộ phận tiếp nhận hồ sơ, bảo đảm đường truyền ổn định cho việc tiếp nhận trực tuyến. | Trung tâm Văn hóa |  | Thường xuyên",
    ]));

  test("the paragraphs it takes up, and the way back to them", () => {
    const found = rebuildFlatTable(paragraphs(tight));
    expect([found?.first, found?.last]).toEqual([1, 24]);
    expect(found?.grid.rows[2]?.cells[4]?.passage.pieces).toEqual([{ start: 0, end: 10, block: "b8", offset: 0 }]);
  });
});

describe("a table with an empty line between all lines", () => {
  /** Blanks before a line count the empty cells before it; a run of blanks parts two cells. */
  const spaced = [
    "TT  Nhiệm vụ  Chủ trì  Phối hợp  Thời hạn",
    "I  Văn hóa (02 nhiệm vụ)",
    "1. Lập hồ sơ đề nghị công nhận",
    "di tích đình làng.",
    "Công an xã Công",
    "chức tư",
    "pháp xã",
    "Năm 2026",
    "2.  2Trồng cây xanh dọc tuyến",
    "đường liên xã.",
    "Công an",
    "xã",
    " Hoàn",
    "thành trong",
    "tháng 7",
    "3. Thống kê hộ nghèo theo chuẩn",
    "mới.",
    "  Trong năm 2026",
  ];
  const rows = rowsOf(spaced, 2);

  test("a cell that begins beside the last line of the one before", () =>
    expect(rows?.[2]).toBe("1 | Lập hồ sơ đề nghị công nhận di tích đình làng. | Công an xã | Công chức tư pháp xã | Năm 2026"));
  test("a note's mark before the words is left out, one empty cell", () =>
    expect(rows?.[3]).toBe("2 | Trồng cây xanh dọc tuyến đường liên xã. | Công an xã |  | Hoàn thành trong tháng 7"));
  test("two empty cells", () => expect(rows?.[4]).toBe("3 | Thống kê hộ nghèo theo chuẩn mới. |  |  | Trong năm 2026"));
});

test("other columns: a product, a note, no support", () =>
  expect(
    rowsOf([
      "TT Nhiệm vụ Sản phẩm Cơ quan thực hiện Thời hạn Ghi chú",
      "1 Kiểm tra công tác phòng cháy tại chợ, trường học, cơ",
      "sở kinh doanh có nguy cơ cao trên địa bàn.",
      "Biên bản kiểm tra Công an huyện Tháng 3/2026",
      "2 Hoàn thành sửa chữa tuyến kênh nội đồng phục vụ sản",
      "xuất vụ Đông Xuân",
      "Báo cáo kết",
      "quả",
      "Phòng Nông nghiệp",
      "và Môi trường",
      "31/10/2026 Kinh phí",
      "sự nghiệp",
      "3 Mở chiến dịch tiêm phòng cho đàn vật nuôi đạt trên",
      "90% tổng đàn; tổ chức tiêm bổ sung hằng tháng.",
      "Hội Nông dân Hằng quý",
    ])?.slice(1),
  ).toEqual([
    "1 | Kiểm tra công tác phòng cháy tại chợ, trường học, cơ sở kinh doanh có nguy cơ cao trên địa bàn. | Biên bản kiểm tra | Công an huyện | Tháng 3/2026 | ",
    "2 | Hoàn thành sửa chữa tuyến kênh nội đồng phục vụ sản xuất vụ Đông Xuân | Báo cáo kết quả | Phòng Nông nghiệp và Môi trường | 31/10/2026 | Kinh phí sự nghiệp",
    "3 | Mở chiến dịch tiêm phòng cho đàn vật nuôi đạt trên 90% tổng đàn; tổ chức tiêm bổ sung hằng tháng. |  | Hội Nông dân | Hằng quý | ",
  ]));

test("a group's number that a page break moved into the heading", () =>
  expect(
    rowsOf([
      "TT Nội dung Đơn vị chủ trì Thời hạn",
      "1. Trồng cây",
      "Công an xã",
      "Quý I",
      "TT",
      "II",
      "Nội dung Đơn vị chủ trì",
      "Thời hạn",
      "Nhóm việc về đất đai",
      "2. Công khai kế hoạch sử dụng đất",
      "Công an xã",
      "Quý II",
      "3. Thống kê",
      "Công an xã",
      "Quý III",
    ])?.[2],
  ).toBe("II | Nhóm việc về đất đai"));

test("a row whose cells could be parted in two ways is not certain", () => {
  const found = rebuildFlatTable(
    paragraphs([
      "TT Nội dung Chủ trì Phối hợp Thời hạn",
      "1. Trồng cây",
      "Các nhà mạng",
      "Viettel",
      "Quý I",
      "2. Kiểm tra",
      "Công an xã",
      "Quý I",
      "3. Thống kê",
      "Công an xã",
      "Quý I",
    ]),
  );
  expect(found?.grid.rows[1]?.cells.slice(2, 4).map((cell) => cell.certain)).toEqual([false, false]);
});

test.each([
  [
    "prose that names columns",
    ["TT Huyện ủy họp về nội dung, đơn vị chủ trì và thời hạn thực hiện.", "1. Việc thứ nhất.", "2. Việc thứ hai.", "3. Việc thứ ba."],
  ],
  [
    "lines that keep their columns",
    ["TT  Nội dung  Chủ trì  Thời hạn", "1  Trồng cây  Công an  Quý I", "2  Thống kê  Công an  Quý II", "3  Kiểm tra  Công an  Quý III"],
  ],
  ["a heading without rows", ["TT Nội dung Đơn vị chủ trì Thời hạn", "Các đơn vị căn cứ kế hoạch để thực hiện."]],
  ["a plan without a table", ["KẾ HOẠCH", "1. Mục đích", "2. Yêu cầu", "3. Nội dung", "4. Thời gian"]],
])("none in %s", (_, lines) => expect(rowsOf(lines)).toBeNull());

const heading = "TT   Nhiệm vụ   Đơn vị chủ trì   Thời gian";

test.each([
  ["headings alone", [heading]],
  ["headings with one row", [heading, "1", "Rà soát kho", "Văn phòng", "Quý I"]],
  ["headings without a label", ["Nhiệm vụ   Đơn vị chủ trì   Thời gian", "Văn phòng"]],
])("where every few lines may begin a table and none does, the work grows with the text, not with its square: %s", (_, piece) => {
  const looks = (times: number): number => {
    const source = paragraphs(Array.from({ length: times }, () => piece).flat());
    return looksOf(() => rebuildFlatTable(source));
  };
  looks(20);
  expect(looks(600) / looks(150)).toBeLessThan(5);
});
