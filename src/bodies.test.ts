import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";
import type { Plan } from "./model/plan.ts";

const letterhead = [
  "**ỦY BAN NHÂN DÂN**",
  "**XÃ KHE LIM**",
  "Số: 5/KH-UBND",
  "Khe Lim, ngày 05 tháng 01 năm 2026",
  "**KẾ HOẠCH**",
  "**Trồng rừng năm 2026**",
];

function read(...body: readonly string[]): Promise<Plan> {
  const text = [...letterhead, ...body].map((line) => `\n${line}\n`).join("\n");
  return planOf(new TextEncoder().encode(text), "plan.md");
}

/** "unit: text" of every duty. */
const duties = async (...body: string[]): Promise<string[]> =>
  (await read(...body)).assignments.map(({ units, text }) => `${units.map(({ name }) => name).join(", ")}: ${text}`);

describe("whose duty a bullet states", () => {
  test("a bullet that names a body is that body's, whoever the heading above names", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "**1. Các phòng, ban, ngành, đoàn thể xã**",
        "- Phòng Kinh tế: Tham mưu bố trí kinh phí.",
        "- Tuyên truyền trong Nhân dân.",
      ),
    ).toEqual([
      "Phòng Kinh tế: Phòng Kinh tế: Tham mưu bố trí kinh phí.",
      "Các phòng, ban, ngành, đoàn thể xã: Tuyên truyền trong Nhân dân.",
    ]);
  });

  test("below a bullet that is a body's name and no more stand its duties", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "**1. Các phòng, ban, ngành, đoàn thể xã**",
        "- Phòng Kinh tế:",
        "+ Tham mưu bố trí kinh phí.",
        "+ Phối hợp thẩm định các hồ sơ sau:",
        "- Tuyên truyền trong Nhân dân.",
      ),
    ).toEqual([
      "Phòng Kinh tế: Tham mưu bố trí kinh phí.",
      "Phòng Kinh tế: Phối hợp thẩm định các hồ sơ sau:",
      "Các phòng, ban, ngành, đoàn thể xã: Tuyên truyền trong Nhân dân.",
    ]);
  });

  test("what is no body's name before a colon leaves the duty to the heading's body", async () => {
    expect(
      await duties(
        "**I. TỔ CHỨC THỰC HIỆN**",
        "**1. Phòng Kinh tế**",
        "- Về kinh phí: Tham mưu bố trí.",
        "- Phối hợp với Công an xã: kiểm tra.",
      ),
    ).toEqual(["Phòng Kinh tế: Về kinh phí: Tham mưu bố trí.", "Phòng Kinh tế: Phối hợp với Công an xã: kiểm tra."]);
  });
});

/** "text | deadline | start … end" of every task. */
const timed = async (...body: string[]): Promise<string[]> =>
  (await read(...body)).tasks.map(
    ({ text, deadline_text, deadlines: [first] }) => `${text} | ${deadline_text ?? "-"} | ${first?.start ?? "-"} … ${first?.end ?? "-"}`,
  );

describe("a time in brackets", () => {
  test("behind a title is the time of what stands below it", async () => {
    expect(
      await timed(
        "**II. NỘI DUNG THỰC HIỆN**",
        "**1. Giai đoạn chuẩn bị (Dự kiến từ tháng 6/2026 đến tháng 8/2026):**",
        "- Thành lập Tổ công tác.",
        "- Khảo sát hiện trạng, hoàn thành trước ngày 15/7/2026.",
        "**2. Giai đoạn trồng (quý III/2026)**",
        "**a) Chọn giống**",
        "- Ươm 5 vạn cây.",
        "**3. Chăm sóc**",
        "- Làm cỏ.",
      ),
    ).toEqual([
      "Thành lập Tổ công tác. | Dự kiến từ tháng 6/2026 đến tháng 8/2026 | 2026-06-01 … 2026-08-31",
      "Khảo sát hiện trạng, hoàn thành trước ngày 15/7/2026. | hoàn thành trước ngày 15/7/2026. | - … 2026-07-14",
      "Ươm 5 vạn cây. | quý III/2026 | 2026-07-01 … 2026-09-30",
    ]);
  });

  test("among aims and behind what is no title it heads nothing", async () => {
    expect(await timed("**I. MỤC TIÊU**", "**1. Giai đoạn đầu (tháng 6/2026):**", "- Trồng 5 ha rừng.")).toEqual([]);
  });

  test("of the day is no deadline of the task", async () => {
    expect(await timed("**II. NHIỆM VỤ**", "- Bố trí lớp học buổi sáng cho khối 8 và khối 9 tại điểm trường (từ 7h00 đến 11h30).")).toEqual(
      ["Bố trí lớp học buổi sáng cho khối 8 và khối 9 tại điểm trường (từ 7h00 đến 11h30). | - | - … -"],
    );
  });
});
