import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";

const programme = async (title: string, opening = "UBND xã ban hành Kế hoạch như sau:"): Promise<string | null> => {
  const text = `ỦY BAN NHÂN DÂN\nXÃ KHE LIM\n\nSố: 5/KH-UBND\n\nKhe Lim, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\n\n${title}\n\n${opening}\n\nI. MỤC ĐÍCH\n\n1. Nâng cao nhận thức.\n`;
  const found = (await planOf(new TextEncoder().encode(text), "plan.txt")).programme;
  return found === null ? null : `${found.name} ${found.certainty}`;
};

describe("the programme that a plan carries out", () => {
  test.each<[string, string]>([
    [
      "Triển khai các nhiệm vụ Đề án “Phát triển văn hóa đọc giai đoạn 2021 - 2030” trên địa bàn xã năm 2026",
      "Đề án “Phát triển văn hóa đọc giai đoạn 2021 - 2030” stated",
    ],
    [
      "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025 trên địa bàn xã",
      "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025 stated",
    ],
    ["Thực hiện Chiến lược quốc gia bình đẳng giới đến năm 2030 năm 2026", "Chiến lược quốc gia bình đẳng giới đến năm 2030 stated"],
  ])("%s", async (title, expected) => expect(await programme(title)).toBe(expected));

  test("what the decision that it carries out approves, implied", async () => {
    const opening =
      "Thực hiện Quyết định số 5/QĐ-TTg ngày 05/01/2025 của Thủ tướng Chính phủ phê duyệt Đề án “Xây dựng xã hội học tập”, UBND xã ban hành Kế hoạch như sau:";
    expect(await programme("Xây dựng xã hội học tập năm 2026", opening)).toBe("Đề án “Xây dựng xã hội học tập” implied");
  });

  test.each([
    "Thực hiện Đề án 06 trên địa bàn xã năm 2026",
    "Phòng, chống thiên tai năm 2026",
    "Thực hiện chương trình công tác của xã năm 2026",
    "Triển khai Đề án “Phát triển văn hóa đọc",
  ])("none: %s", async (title) => expect(await programme(title)).toBeNull());
});
