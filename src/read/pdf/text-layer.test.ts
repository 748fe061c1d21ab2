import { expect, it } from "vitest";
import { pageOf, words } from "../../../scripts/tiny-pdf.ts";
import type { PageMarks } from "./marks.ts";
import { isGarbage, pagesForOcr, textLayerOf } from "./text-layer.ts";

const vietnamese =
  "Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về việc phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư";
const shifted = (text: string): string => Array.from(text, (c) => (c === " " ? c : String.fromCharCode(c.charCodeAt(0) + 29))).join("");
const picture = { x: 0, y: 0, width: 595, height: 842 };
const page = (text: string, more: Partial<PageMarks> = {}): PageMarks => ({ ...pageOf(words(20, 100, text, { size: 4 })), ...more });

it("asks OCR for pages that are pictures, whatever stamp or number stands on them", () => {
  const stamp = words(300, 50, "Ký bởi: Bộ Công Thương ngày 02.04.2026").map((word) => ({ ...word, stamp: true }));
  expect(textLayerOf([page("", { images: [picture], words: stamp }), page("3", { images: [picture], page: 2 })])).toEqual({
    noText: [1, 2],
    garbage: [],
  });
});

it("asks OCR for pages whose letters are shapes, or whose character map is wrong", () => {
  expect(pagesForOcr([page("", { paths: 2000 }), page(shifted(vietnamese), { page: 2 }), page(vietnamese, { page: 3 })])).toEqual([1, 2]);
});

it("asks nothing for empty pages and for pages with words", () => {
  expect(textLayerOf([page(""), page(vietnamese, { images: [picture], page: 2 })])).toEqual({ noText: [], garbage: [] });
});

it.each([
  [vietnamese, false],
  [vietnamese.normalize("NFD"), false],
  ["Ke hoach trien khai thuc hien cac nhiem vu cua De an tren dia ban tinh nam hai khong hai lam va cac nam tiep theo cua tinh", false],
  [
    "This plan shall be carried out by the departments of the province in accordance with the decision of the Prime Minister on the scheme",
    false,
  ],
  ["ĐẢNG BỘ TỈNH BAN CHẤP HÀNH UBND HĐND MTTQ", false],
  [shifted(vietnamese), true],
  ["\uE001\uE002\uE003 ".repeat(20), true],
])("%#: is it garbage?", (text, garbage) => {
  expect(isGarbage(text.split(" "))).toBe(garbage);
});
