import { describe, expect, test } from "vitest";
import type { Paragraph } from "../../model/document.ts";
import { readPlain } from "./read-plain.ts";

function paragraphs(...lines: string[]): Paragraph[] {
  return readPlain(lines.join("\n"), "0").blocks.filter((block): block is Paragraph => block.kind === "paragraph");
}

function texts(...lines: string[]): string[] {
  return paragraphs(...lines).map((paragraph) => (paragraph.layer === "body" ? paragraph.text : `[${paragraph.layer}] ${paragraph.text}`));
}

describe("lines of a paragraph", () => {
  const wrapped = [
    "- Rà soát toàn bộ hồ sơ lưu trữ giấy tại các phòng chuyên môn, lập danh ",
    "mục hồ sơ cần số hóa và giao trách nhiệm cho từng bộ phận trước khi chuyển ",
    "sang kho lưu trữ của huyện; báo cáo kết quả về Văn phòng. ",
  ];
  const joined =
    "- Rà soát toàn bộ hồ sơ lưu trữ giấy tại các phòng chuyên môn, lập danh mục hồ sơ cần số hóa và giao trách nhiệm cho từng bộ phận trước khi chuyển sang kho lưu trữ của huyện; báo cáo kết quả về Văn phòng.";

  test("single-spaced", () =>
    expect(texts("1. Công tác lưu trữ ", "", ...wrapped, "", "2. Công tác khác ")).toEqual([
      "1. Công tác lưu trữ",
      joined,
      "2. Công tác khác",
    ]));

  test("with an empty line between all lines", () => {
    const spaced = ["1. Công tác lưu trữ ", ...wrapped, "2. Công tác khác "].flatMap((line) => [line, ""]);
    expect(texts(...spaced)).toEqual(["1. Công tác lưu trữ", joined, "2. Công tác khác"]);
  });

  test("cut by a page break: the new page opens with one blank", () => {
    const [first = "", second = "", third = ""] = wrapped;
    expect(texts(first, "", second, ` ${third}`)).toEqual([joined]);
  });

  test("one segment for each line, with its indent and gaps", () => {
    const [paragraph] = paragraphs("  Rà soát   toàn bộ hồ sơ và lập", "danh mục hồ sơ cần số hóa.");
    expect(paragraph?.text).toBe("Rà soát toàn bộ hồ sơ và lập danh mục hồ sơ cần số hóa.");
    expect(paragraph?.segments).toEqual([
      { start: 0, end: 28, place: { kind: "lines", first: 1, last: 1 }, indent: 2, gaps: [7] },
      { start: 29, end: 55, place: { kind: "lines", first: 2, last: 2 }, indent: 0, gaps: [] },
    ]);
  });

  test.each([
    ["theo Quyết định số 12/QĐ-", "UBND ngày 03/02/2024.", "theo Quyết định số 12/QĐ-UBND ngày 03/02/2024."],
    ["theo Chỉ thị số 7-", "CT/HU của Huyện ủy.", "theo Chỉ thị số 7-CT/HU của Huyện ủy."],
    ["cho cả giai đoạn 2021 -", "2025 và những năm sau.", "cho cả giai đoạn 2021 - 2025 và những năm sau."],
    ["cho cả giai đoạn 2021", "- 2025, định hướng sau.", "cho cả giai đoạn 2021 - 2025, định hướng sau."],
  ])("%s | %s", (first, second, text) => expect(texts(first, second)).toEqual([text]));

  test("one line a paragraph stays so", () =>
    expect(texts("Ủy ban nhân dân xã giao các đơn vị thực hiện.", "Công an xã theo dõi.", "Văn phòng tổng hợp.")).toHaveLength(3));

  test("a label in the midst of a sentence is none: '05. ' is where the line was cut", () => {
    const lines = [
      "1. Tổ chức sơ kết công tác phối hợp giữa các ngành trong việc thực hiện Đề án",
      "05. Kết quả gửi về văn phòng để tổng hợp báo cáo huyện và các đơn vị liên quan",
      "trong tháng.",
    ];
    expect(texts(...lines)).toEqual([lines.join(" ")]);
  });
});

describe("lines that stand alone", () => {
  test("headings in capitals, the title below its genre, the signature", () =>
    expect(
      texts(
        "KẾ HOẠCH",
        "",
        "Số hóa hồ sơ lưu trữ của các phòng",
        "",
        "chuyên môn trên địa bàn huyện",
        "",
        "",
        "",
        "Căn cứ Luật Lưu trữ;",
        "",
        "TM. ỦY BAN NHÂN DÂN",
        "",
        "CHỦ TỊCH",
        "",
        "",
        "",
        "Trần Văn Ba",
      ),
    ).toEqual([
      "KẾ HOẠCH",
      "Số hóa hồ sơ lưu trữ của các phòng chuyên môn trên địa bàn huyện",
      "Căn cứ Luật Lưu trữ;",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Trần Văn Ba",
    ]));

  test("recipients", () =>
    expect(
      texts(
        "Nơi nhận:",
        "- Văn phòng UBND huyện;",
        "",
        "- Thành viên Tổ công tác số hóa hồ sơ,",
        "",
        "lưu trữ của huyện;",
        "",
        "- Lưu: VT.",
      ),
    ).toEqual(["Nơi nhận:", "- Văn phòng UBND huyện;", "- Thành viên Tổ công tác số hóa hồ sơ, lưu trữ của huyện;", "- Lưu: VT."]));

  test("a bracketed reference is whole", () =>
    expect(texts("(Kèm theo Kế hoạch số 9/KH-UBND)", "Danh mục nhiệm vụ của các đơn vị")).toHaveLength(2));
});

describe("columns side by side", () => {
  test("letterhead and signature of a text that keeps the page's layout", () =>
    expect(
      texts(
        "      ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT",
        "        XÃ HẢI AN                               NAM",
        "                                      Độc lập - Tự do - Hạnh phúc",
        "      Số:     /KH-UBND               Hải An, ngày   tháng   năm 2026",
        "                         KẾ HOẠCH",
        "                Số hóa hồ sơ lưu trữ năm 2026",
        "",
        "Nơi nhận:                          TM. ỦY BAN NHÂN DÂN",
        "- UBND huyện;                           CHỦ TỊCH",
        "- Lưu: VT.",
        "",
        "                                       Trần Văn Ba",
        "                          PHỤ LỤC",
      ),
    ).toEqual([
      "ỦY BAN NHÂN DÂN",
      "XÃ HẢI AN",
      "Số: /KH-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hải An, ngày tháng năm 2026",
      "KẾ HOẠCH",
      "Số hóa hồ sơ lưu trữ năm 2026",
      "Nơi nhận:",
      "- UBND huyện;",
      "- Lưu: VT.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "Trần Văn Ba",
      "PHỤ LỤC",
    ]));

  test("number and date on one line", () =>
    expect(texts("ỦY BAN NHÂN DÂN", "Số: 05/KH-UBND Hải An, ngày 14 tháng 7 năm 2026", "KẾ HOẠCH")).toEqual([
      "ỦY BAN NHÂN DÂN",
      "Số: 05/KH-UBND",
      "Hải An, ngày 14 tháng 7 năm 2026",
      "KẾ HOẠCH",
    ]));
});

describe("page furniture", () => {
  test("a note between the halves of a paragraph, and its mark", () => {
    const found = paragraphs(
      "Thực hiện chủ trương “sạch dữ liệu, rõ trách nhiệm”1, các phòng rà",
      "",
      "soát hồ sơ và các bảng kê của",
      "",
      "                              ",
      "1 Nghị quyết số 9 của Hội đồng nhân dân huyện về công tác lưu",
      "",
      "trữ năm 2024.",
      " đơn vị mình trong tháng.",
    );
    expect(found.map((paragraph) => [paragraph.layer, paragraph.text])).toEqual([
      ["body", "Thực hiện chủ trương “sạch dữ liệu, rõ trách nhiệm”, các phòng rà soát hồ sơ và các bảng kê của đơn vị mình trong tháng."],
      ["note", "1 Nghị quyết số 9 của Hội đồng nhân dân huyện về công tác lưu trữ năm 2024."],
    ]);
    expect(found[0]?.noteMarks).toEqual([{ at: 51, label: "1" }]);
  });

  test("a page number inside a sentence", () =>
    expect(texts("các phòng chuyên môn rà soát hồ", "", "3", " sơ của mình.")).toEqual([
      "các phòng chuyên môn rà soát hồ sơ của mình.",
      "[footer] 3",
    ]));

  test("a number above a percentage of its own line", () =>
    expect(texts("1. Năm 2025", "- 80% công chức xã biết trồng cây.", "giai đoạn 2026", "- 2030 trồng rừng.")).toEqual([
      "1. Năm 2025",
      "- 80% công chức xã biết trồng cây.",
      "giai đoạn 2026 - 2030 trồng rừng.",
    ]));

  test("a rule glued to the line below it; a date and a legal basis stand for themselves", () =>
    expect(
      texts(
        "Độc lập - Tự do - Hạnh phúc",
        "--------------Hà Lâm, ngày 08 tháng 02 năm 2022",
        "",
        "XÃ HÀ LÂM",
        "------Số: 45/KH-UBND",
        "KẾ HOẠCH",
        "Trồng rừng năm 2022 của",
        "Căn cứ Luật Lâm nghiệp;",
      ),
    ).toEqual([
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Lâm, ngày 08 tháng 02 năm 2022",
      "XÃ HÀ LÂM",
      "Số: 45/KH-UBND",
      "KẾ HOẠCH",
      "Trồng rừng năm 2022 của",
      "Căn cứ Luật Lâm nghiệp;",
    ]));

  test("markup goes, a scribble after the end is a stamp", () =>
    expect(texts("<b>I. MỤC ĐÍCH</b>", "Giao <i>Văn phòng</i> theo dõi, **đôn đốc**. *Hanh*")).toEqual([
      "I. MỤC ĐÍCH",
      "Giao Văn phòng theo dõi, đôn đốc.",
      "[stamp] Hanh",
    ]));
});

test("lost letters are said", () =>
  expect(readPlain("Kế ho\ufffdch", "0").notices).toEqual([
    { code: "letters-lost", severity: "warning", values: { count: 1, line: 1 }, evidence: null },
  ]));

test("a table whose columns only blanks part, without a heading, is said", () => {
  const row = "1     Rà soát hồ sơ lưu trữ      Văn phòng      Quý I";
  expect(readPlain(Array.from({ length: 9 }, () => row).join("\n"), "0").notices).toEqual([
    { code: "columns-by-blanks", severity: "warning", values: { first: 1, last: 9 }, evidence: null },
  ]);
});

test("two columns of a letterhead, words set apart and dotted lines are no table", () => {
  const text = [
    "ỦY BAN NHÂN DÂN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "     XÃ A                            Độc lập - Tự do - Hạnh phúc",
    "Số:      /KH-UBND                 A, ngày      tháng      năm 2026",
    "I. NHIỆM VỤ",
    "1.    Rà soát hồ sơ lưu trữ.",
    "2.    Sắp xếp kho.",
    "TT TT   Ghi chú.",
    "Nơi nhận:                              TM. ỦY BAN NHÂN DÂN",
    "- Như trên;                                 CHỦ TỊCH",
  ].join("\n");
  expect(readPlain(text, "0").notices).toEqual([]);
});
