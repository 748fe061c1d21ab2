import { describe, expect, test } from "vitest";
import { readCitations } from "./extract/citation/read-citations.ts";
import { planOf } from "./ingest.ts";
import { relate } from "./resolve/citation/relate.ts";

const related = (text: string): string[] => {
  const readings = readCitations(text);
  return relate(text, readings).map(({ relation, certainty }, index) => `${readings[index]?.number} ${relation} ${certainty}`);
};

describe("what a plan says of the documents in its title and opening", () => {
  test.each<[string, string[]]>([
    ["Triển khai thực hiện Quyết định số 12/QĐ-TTg ngày 03/02/2025 của Thủ tướng Chính phủ", ["12/QĐ-TTg carries-out stated"]],
    ["Thực hiện các nhiệm vụ tại Kế hoạch số 60/KH-UBND của UBND tỉnh", ["60/KH-UBND carries-out stated"]],
    ["Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ;", ["30/2020/NĐ-CP basis stated"]],
    [
      "Thực hiện Quyết định số 1/QĐ-TTg về chuyển đổi số; Chỉ thị số 2/CT-TTg, Kế hoạch số 3/KH-UBND của UBND tỉnh. UBND xã ban hành",
      ["1/QĐ-TTg carries-out stated", "2/CT-TTg carries-out implied", "3/KH-UBND carries-out implied"],
    ],
    ["Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 55/UBND-KT ngày 02/3/2025", ["55/UBND-KT carries-out implied"]],
    ["Căn cứ Nghị quyết số 8/NQ-HĐND; để triển khai Kế hoạch số 9/KH-UBND", ["8/NQ-HĐND basis stated", "9/KH-UBND carries-out stated"]],
  ])("%s", (text, expected) => expect(related(text)).toEqual(expected));

  test.each<[string, string[]]>([
    [
      "Thực hiện Quyết định số 1/QĐ-UBND sửa đổi Quyết định số 2/QĐ-UBND; Chỉ thị số 3/CT-UBND",
      ["1/QĐ-UBND carries-out stated", "2/QĐ-UBND cited stated", "3/CT-UBND carries-out implied"],
    ],
    ["theo Quy chế ban hành kèm theo Quyết định số 4/QĐ-UBND", ["4/QĐ-UBND cited stated"]],
    ["Thực hiện tốt công tác này. Quyết định số 5/QĐ-UBND hết hiệu lực", ["5/QĐ-UBND cited stated"]],
    ["Tiếp tục tuyên truyền để thực hiện mục tiêu, theo dõi Chỉ thị số 6/CT-UBND", ["6/CT-UBND cited stated"]],
  ])("no relation is made up: %s", (text, expected) => expect(related(text)).toEqual(expected));
});

describe("relations told by what stands above", () => {
  const relations = async (...body: string[]): Promise<string[]> => {
    const text = ["**KẾ HOẠCH**", "**Năm học 2025-2026**", ...body].join("\n\n");
    const { citations } = await planOf(new TextEncoder().encode(text), "plan.md");
    return citations.map(({ number, relation, relation_certainty }) => `${number} ${relation} ${relation_certainty}`);
  };

  test("a heading of legal bases says it of those that begin a sentence", async () => {
    const bases = "Thông tư số 52/2020/TT-BGDĐT về Điều lệ. Thông tư số 51/2020/TT-BGDĐT về sửa đổi Thông tư số 17/2009/TT-BGDĐT.";
    expect(await relations("I. Căn cứ xây dựng kế hoạch.", bases, "II. NHIỆM VỤ", "Thực hiện tốt Chỉ thị số 8/CT-TTg.")).toEqual([
      "52/2020/TT-BGDĐT basis implied",
      "51/2020/TT-BGDĐT basis implied",
      "17/2009/TT-BGDĐT cited stated",
      "8/CT-TTg cited stated",
    ]);
  });

  test("a list goes on below its first paragraph, until one ends it", async () => {
    const list = ["Căn cứ Quyết định số 4/QĐ-UBND;", "Công văn số 5/SGDĐT-TH;", "Công văn số 6/SGDĐT-TH.", "Công văn số 7/SGDĐT-TH."];
    expect(await relations(...list, "**I. NHIỆM VỤ**")).toEqual([
      "4/QĐ-UBND basis stated",
      "5/SGDĐT-TH basis implied",
      "6/SGDĐT-TH basis implied",
      "7/SGDĐT-TH cited stated",
    ]);
  });
});
