import { describe, expect, test } from "vitest";
import { cellLabel, labelAt } from "./label.ts";

describe("labelAt", () => {
  test.each([
    ["I. MỤC ĐÍCH", "roman", "I", "MỤC ĐÍCH"],
    ["I.MỤC ĐÍCH", "roman", "I", "MỤC ĐÍCH"],
    ["1. Mục đích", "arabic", "1", "Mục đích"],
    ["2.Mục tiêu cụ thể", "arabic", "2", "Mục tiêu cụ thể"],
    ["2. 100% công dân", "arabic", "2", "100% công dân"],
    ["1.10. Đôn đốc", "multilevel", "1.10", "Đôn đốc"],
    ["a) Tập trung", "letter", "a", "Tập trung"],
    ["đ)Hoàn thiện", "letter", "đ", "Hoàn thiện"],
    ["(1) Đối chiếu", "bracket", "1", "Đối chiếu"],
    ["- Năm 2022", "dash", "", "Năm 2022"],
    ["-Thời gian", "dash", "", "Thời gian"],
    ["+ Sở Y tế", "plus", "", "Sở Y tế"],
    ["Điều 1. Ban hành", "article", "1", "Ban hành"],
    ["PHẦN I", "part", "I", ""],
    ["Phần thứ nhất", "part", "thứ nhất", ""],
    ["A. PHẦN CHUNG", "chapter", "A", "PHẦN CHUNG"],
    ["A/ Kết quả đạt được", "chapter", "A", "Kết quả đạt được"],
    ["B - PHƯƠNG HƯỚNG", "chapter", "B", "PHƯƠNG HƯỚNG"],
  ])("%s", (text, scheme, value, rest) => {
    const label = labelAt(text);
    expect(label).toMatchObject({ scheme, value });
    expect(text.slice(label?.end)).toBe(rest);
  });

  test.each([
    "V/v trồng cây xanh",
    "19/8/2025 là hạn",
    "1.500 hộ dân",
    "2025 là năm",
    "Công an xã",
    "Phần mềm một cửa dùng chung",
    "(Kèm theo Kế hoạch)",
    "1.5 triệu đồng",
    "I/2026.",
    "Nhiệm vụ trọng tâm",
  ])("%s has none", (text) => expect(labelAt(text)).toBeNull());
});

test.each([
  ["1.", "1"],
  ["(1)", "1"],
  ["4.2.1", "4.2.1"],
  ["II", "II"],
  ["a)", "a"],
  ["", null],
  ["Công an xã", null],
])("number cell %s", (text, label) => expect(cellLabel(text)).toBe(label));
