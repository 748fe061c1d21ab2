import { describe, expect, test } from "vitest";
import { readCitations } from "./read-citations.ts";

const cited = (text: string): string[] => readCitations(text).map(({ type, number, date }) => [type, number, date ?? "-"].join(" "));

describe("documents cited by number", () => {
  test.each<[string, string[]]>([
    ["theo Quyết định số 06/QĐ-TTg ngày 06/01/2022", ["Quyết định 06/QĐ-TTg 2022-01-06"]],
    ["Nghị quyết số 128/NQ-CP, ngày 11 tháng 10 năm 2021", ["Nghị quyết 128/NQ-CP 2021-10-11"]],
    ["Chỉ thị số 09-CT/TU ngày29/12/2025", ["Chỉ thị 09-CT/TU 2025-12-29"]],
    ["công văn số 340-CV/ĐU", ["Công văn 340-CV/ĐU -"]],
    ["Quyết định 34/2021/QĐ-TTg", ["Quyết định 34/2021/QĐ-TTg -"]],
    ["Luật Giao dịch điện tử số 20/2023/QH15", ["Luật 20/2023/QH15 -"]],
    ["Bộ luật Lao động số 45/2019/QH14", ["Bộ luật 45/2019/QH14 -"]],
    ["Nghị quyết về cơ chế đặc thù số 193/2025/QH15", ["Nghị quyết 193/2025/QH15 -"]],
    ["Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15", ["Luật 64/2025/QH15 -"]],
    ["Nghị định 13/2023/NĐ-CP (ngày 17/4/2023)", ["Nghị định 13/2023/NĐ-CP 2023-04-17"]],
    ["Thông tư số 08 của Bộ trưởng Bộ Xây dựng", ["Thông tư 08 -"]],
    ["Đề án số 13 về quản lý tài nguyên", ["Đề án 13 -"]],
    ["tại Công văn số số 12/BYT-KH ngày 26/4/2022", ["Công văn 12/BYT-KH 2022-04-26"]],
    ["số 15/KH-UBND", ["Kế hoạch 15/KH-UBND -"]],
    ["Kế hoạch số 12/KH - BCĐ389 ngày 02/3/2024", ["Kế hoạch 12/KH-BCĐ389 2024-03-02"]],
  ])("%s", (text, expected) => expect(cited(text)).toEqual(expected));

  test.each<[string, string]>([
    ["Quyết định số 206/QĐ- TTg", "206/QĐ-TTg"],
    ["Quyết định số 766/QĐ TTg", "766/QĐ-TTg"],
    ["Kế hoạch số 296/KHUBND", "296/KH-UBND"],
    ["Nghị định số 30 /2020/ NĐ-CP", "30/2020/NĐ-CP"],
    ["Kế hoạch số 93/KHPH-TCT-UBND", "93/KHPH-TCT-UBND"],
    ["Nghị quyết số 57 NQ/TW", "57-NQ/TW"],
    ["Công văn số 340 - CV/ĐU", "340-CV/ĐU"],
    ["Kế hoạch số 75KH/TU", "75-KH/TU"],
    ["Quyết định số 206 QĐ-TTg", "206/QĐ-TTg"],
    ["Quyết định số 749 / QĐ - TTg", "749/QĐ-TTg"],
    ["Thông tư số 18/2022/TT - BNNPTNT", "18/2022/TT-BNNPTNT"],
    ["Quyết định số 22/2005/QĐ.UB", "22/2005/QĐ-UB"],
    ["Quyết định số 1.256/QĐ-UBND", "1.256/QĐ-UBND"],
    ["Thông tư số 28/2016/TT-BGD ĐT ngày 30/12/2016", "28/2016/TT-BGDĐT"],
    ["Kế hoạch số 5/KH-UBND TP ngày 30/12/2016", "5/KH-UBND"],
  ])("what a converter did to %s is mended", (text, number) => expect(readCitations(text)[0]?.number).toBe(number));

  test("the second of a list takes the type of the first", () => {
    expect(cited("các Công văn số 12/BYT-KH ngày 26/4/2022 và 708/BYT-CNTT ngày 02/3/2024")).toEqual([
      "Công văn 12/BYT-KH 2022-04-26",
      "Công văn 708/BYT-CNTT 2024-03-02",
    ]);
  });
});

describe("no citations", () => {
  test.each([
    "Đề án 06",
    "(sau đây viết tắt là Đề án số 06)",
    "Kế hoạch này",
    "ngày 30/6/2025",
    "Kế hoạch số   /KH-UBND",
    "154 thủ tục hành chính",
    "Đề án 06 - UBND tỉnh",
    "mẫu số 02/2024",
    "Luật Đất đai 2024",
    "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIX",
    "12 KH/UBND",
    "đường Nguyễn Trãi số 12/5",
  ])("%s", (text) => expect(readCitations(text)).toEqual([]));
});

test("issuer and title, as far as they are certain", () => {
  expect(
    readCitations("Kế hoạch số 60/KH-UBND ngày 14/3/2025 của UBND huyện An Dương về chuyển đổi số (gọi tắt là Kế hoạch 60);")[0],
  ).toMatchObject({ issuer: "UBND huyện An Dương", title: "về chuyển đổi số" });
  expect(readCitations("Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị Trung ương 6")[0]?.issuer).toBeNull();
  expect(readCitations("Công văn số 12/BYT-KH của Bộ Y tế về việc sửa đổi Công văn số 11/BYT-KH và đảm bảo")[0]?.title).toBeNull();
});

test("what stands above an appendix tells what it belongs to", () => {
  expect(readCitations("(Kèm theo Kế hoạch số 06/KH-UBND ngày 07/7/2025)")[0]?.rule).toBe("own-reference");
  expect(readCitations("Đề án (ban hành kèm theo Nghị quyết số 35-NQ/TU)")[0]?.rule).not.toBe("own-reference");
});

test.each<[string, string | null, string | null]>([
  [
    "Quyết định số 4/QĐ-UBND của Ủy ban nhân dân (UBND) tỉnh Bình Lương về việc trồng rừng",
    "Ủy ban nhân dân tỉnh Bình Lương",
    "về việc trồng rừng",
  ],
  ["Thông tư số 5/2020/TT-BGDĐT của Bộ Giáo dục và Đào tạo (GD&ĐT) về việc bảo vệ rừng", "Bộ Giáo dục và Đào tạo", "về việc bảo vệ rừng"],
  ["Nghị quyết số 6/NQ-HĐND của HĐND tỉnh (khóa XV) về việc bảo vệ rừng", "HĐND tỉnh", null],
  [
    "Kế hoạch số 8/KH-ĐCT của Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam về việc trồng rừng",
    "Đoàn Chủ tịch Trung ương Hội LHPN Việt Nam",
    "về việc trồng rừng",
  ],
  ["Công văn số 9/SNN-KL của Sở Nông nghiệp & PTNT về việc trồng rừng", "Sở Nông nghiệp & PTNT", "về việc trồng rừng"],
  ["Thông tư số 5/2020/TT-BGDĐT của Bộ giáo dục và đào tạo về việc bảo vệ rừng", "Bộ giáo dục và đào tạo", "về việc bảo vệ rừng"],
  ["Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XIV về trồng rừng", "Ban Chấp hành Trung ương Đảng", "về trồng rừng"],
  [
    "Nghị quyết số 4-NQ/TW của Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam về trồng rừng",
    "Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam",
    "về trồng rừng",
  ],
  ["Nghị quyết số 4/NQ-HĐND của Hội đồng nhân dân tỉnh Khe Lim khóa X về trồng rừng", "Hội đồng nhân dân tỉnh Khe Lim", "về trồng rừng"],
  ["Quy chế số 1-QC/ĐU của Ban Chấp hành Đảng bộ xã Khe Lim khóa I, nhiệm kỳ 2025 - 2030", "Ban Chấp hành Đảng bộ xã Khe Lim", null],
  ["Kế hoạch số 5/KH-BCĐ của Ban Chỉ đạo 138 tỉnh về trồng rừng", "Ban Chỉ đạo 138 tỉnh", "về trồng rừng"],
  ["Kế hoạch số 5/KH-BCĐ của Ban Chỉ đạo 138 về trồng rừng", "Ban Chỉ đạo 138", "về trồng rừng"],
  ["Thông tư số 5/2020/TT-BXY của Bộ xanh và sạch về việc bảo vệ rừng", null, null],
  ["Kế hoạch số 8/KH-CT của Đội Bộ trưởng Khe Lim về việc trồng rừng", null, null],
])("what a body is called for short stands within its name: %s", (text, issuer, title) =>
  expect(readCitations(text)[0]).toMatchObject({ issuer, title }),
);

test.each([
  ["của Ban Chỉ đạo Chuyển đổi số tỉnh Bình Lương về quy chế hoạt động", "Ban Chỉ đạo Chuyển đổi số tỉnh Bình Lương"],
  ["của Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh về giám sát", "Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh"],
  ["của Ban Chỉ đạo liên ngành An toàn thực phẩm Trung ương;", "Ban Chỉ đạo liên ngành An toàn thực phẩm Trung ương"],
  ["của Ban Chỉ đạo xã ban hành Quy chế", "Ban Chỉ đạo xã"],
  ["của Ban Chỉ đạo Trung ương về an toàn thực phẩm về việc kiểm tra", "Ban Chỉ đạo Trung ương về an toàn thực phẩm"],
  ["của Ban Thường vụ Thành ủy Hải Phòng về chuyển đổi số", "Ban Thường vụ Thành ủy Hải Phòng"],
  ["của Văn phòng HĐND và UBND xã về báo cáo", "Văn phòng HĐND và UBND xã"],
])("a name to its end: %s", (words, issuer) =>
  expect(readCitations(`Căn cứ Kế hoạch số 5/KH-BCĐ ngày 05/01/2026 ${words}`)[0]?.issuer).toBe(issuer),
);
