import { describe, expect, test } from "vitest";
import { isOfDocument } from "./of-document.ts";
import { findDeadlines } from "./read-deadlines.ts";

const limitsIn = (text: string): string[] =>
  findDeadlines(text)
    .filter((reading) => !isOfDocument(text, reading))
    .map((reading) => reading.text);

describe("words of time in a duty", () => {
  test.each([
    "Giám sát việc thực hiện Chiến lược dữ liệu đến năm 2025, định hướng đến năm 2030; chương trình bò sữa giai đoạn 2021-2025",
    "Thực hiện Kế hoạch phòng, chống hạn đến năm 2030",
    "Đưa chỉ tiêu vào kế hoạch công tác hằng năm của đơn vị",
  ])("belong to a document's name: %s", (text) => expect(limitsIn(text)).toEqual([]));

  test.each([
    ["Tham mưu ban hành Kế hoạch trồng quế đến năm 2030 trong quý II/2025", ["trong quý II/2025"]],
    ["Hoàn thành Đề án trước năm 2026", ["trước năm 2026"]],
    ["Rà soát danh mục, hoàn thành đến hết năm 2025", ["đến hết năm 2025"]],
    ["Đến năm 2026 nghiệm thu Dự án", ["Đến năm 2026"]],
    ["Tổng kết Đề án; đến năm 2027 bàn giao hồ sơ", ["đến năm 2027"]],
    ["Xây dựng kế hoạch, định kỳ hằng năm báo cáo", ["định kỳ hằng năm"]],
    ["Hằng năm xây dựng kế hoạch", ["Hằng năm"]],
    ["Báo cáo kết quả hằng tháng", ["hằng tháng"]],
  ])("limit it: %s", (text, limits) => expect(limitsIn(text)).toEqual(limits));
});
