import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";
import type { PlanHead } from "./model/plan.ts";

async function read(...lines: string[]): Promise<PlanHead> {
  return (await planOf(new TextEncoder().encode(lines.join("\n\n")), "plan.md")).plan;
}

const section = ["**I. MỤC ĐÍCH**", "Nâng cao chất lượng hoạt động."];

describe("without a letterhead the sentence that announces the plan says whose it is", () => {
  test.each<[string, string | null, string | null]>([
    ["Căn cứ tình hình thực tế, Trường Tiểu học Khe Lim xây dựng kế hoạch năm học 2025-2026 như sau:", "Trường Tiểu học Khe Lim", null],
    [
      "Ban Chỉ đạo chuyển đổi số huyện Bình Lương (sau đây gọi tắt là Ban Chỉ đạo) ban hành Kế hoạch hoạt động với các nội dung như sau:",
      "Ban Chỉ đạo chuyển đổi số huyện Bình Lương",
      "huyện Bình Lương",
    ],
    ["Căn cứ Hội nghị viên chức, trường mầm non Khe Lim 1 đề ra kế hoạch năm học như sau:", "Trường mầm non Khe Lim 1", null],
    ["Thực hiện Kế hoạch số 5/KH-UBND, Sở Y tế ban hành Kế hoạch như sau:", "Sở Y tế", null],
    ["Căn cứ tình hình thực tế, Nhà trường xây dựng kế hoạch năm học 2025-2026 như sau:", null, null],
    ["Bộ phận chuyên môn xây dựng kế hoạch chỉ đạo chuyên môn như sau:", null, null],
    ["Các Sở, ban, ngành xây dựng kế hoạch như sau:", null, null],
    ["Sở Nội vụ tham mưu Sở Y tế xây dựng kế hoạch như sau:", null, null],
    ["Ngày 05/3/2025, Bộ Y tế ban hành Kế hoạch tiêm chủng mở rộng năm 2025.", null, null],
    ["Thực hiện Kế hoạch của Sở Y tế ban hành kế hoạch tiêm chủng như sau:", null, null],
  ])("%s", async (sentence, issuer, area) => {
    expect(await read("**KẾ HOẠCH**", "**Hoạt động năm 2025**", sentence, ...section)).toMatchObject({ issuer, area });
  });
});

describe("a committee without its area's name, and the place where it signs", () => {
  const plan = (committee: string, place: string, sentence: string, date = "ngày 05 tháng 3 năm 2024"): Promise<PlanHead> =>
    read(`**${committee}**`, "Số: 5/KH-UBND", `${place}, ${date}`, "**KẾ HOẠCH**", "**Trồng rừng năm 2024**", sentence, ...section);

  test.each<[string, string, string, string | null]>([
    ["UBND HUYỆN", "Diễn Châu", "Kế hoạch như sau:", "Ủy ban nhân dân huyện Diễn Châu"],
    ["ỦY BAN NHÂN DÂN", "Diễn Châu", "UBND huyện ban hành Kế hoạch trồng rừng như sau:", "Ủy ban nhân dân huyện Diễn Châu"],
    ["ỦY BAN NHÂN DÂN", "Diễn Châu", "Kế hoạch như sau:", null],
    ["ỦY BAN NHÂN DÂN", "Diễn Châu", "Chủ tịch UBND huyện ban hành Kế hoạch như sau:", "Ủy ban nhân dân huyện Diễn Châu"],
    ["UBND TỈNH", "Diễn Châu", "Kế hoạch như sau:", null],
    ["ỦY BAN NHÂN DÂN", "Diễn Châu", "Thực hiện Kế hoạch của UBND huyện ban hành kế hoạch trồng rừng:", null],
  ])("%s + %s: %s", async (committee, place, sentence, issuer) => {
    expect((await plan(committee, place, sentence)).issuer).toBe(issuer);
  });

  test("not of a unit that was no more on the day", async () => {
    expect((await plan("UBND HUYỆN", "Diễn Châu", "Kế hoạch như sau:", "ngày 05 tháng 8 năm 2025")).issuer).toBeNull();
  });
});

test("a text without a heading is a plan by the sentence that announces it", async () => {
  const text = ["Thực hiện Công văn số 5/SYT-NV, Sở Y tế xây dựng kế hoạch tiêm chủng năm 2025 với các nội dung sau:", ...section];
  expect(await read(...text)).toMatchObject({ type: "Kế hoạch", issuer: "Sở Y tế", year_from: 2025, title: null });
});

describe("a party's or youth union's committee has the area's kind in its own name", () => {
  test.each<[string[], string, string, string]>([
    [["TỈNH ỦY BÌNH LƯƠNG"], "Tỉnh ủy Bình Lương", "tỉnh Bình Lương", "province"],
    [["HUYỆN UỶ KHE LIM"], "Huyện ủy Khe Lim", "huyện Khe Lim", "district"],
    [["THÀNH ỦY HẢI PHÒNG"], "Thành ủy Hải Phòng", "thành phố Hải Phòng", "province"],
    [["TỈNH ỦY BÌNH LƯƠNG", "BAN TỔ CHỨC"], "Ban Tổ chức", "tỉnh Bình Lương", "province"],
    [["TỈNH ĐOÀN BÌNH LƯƠNG"], "Tỉnh đoàn Bình Lương", "tỉnh Bình Lương", "province"],
  ])("%j", async (bodies, issuer, area, level) => {
    const head = [...bodies.map((body) => `**${body}**`), "Số 5-KH/TU", "Khe Lim, ngày 05 tháng 3 năm 2024"];
    expect(await read(...head, "**KẾ HOẠCH**", "**Trồng rừng năm 2024**", ...section)).toMatchObject({ issuer, area, level });
  });
});

test("an office with its area, or of the first rank, is the signer's title", async () => {
  const title = async (office: string): Promise<unknown> =>
    (
      await read(
        "**CÔNG AN HUYỆN KHE LIM**",
        "**KẾ HOẠCH**",
        "**Tuần tra năm 2024**",
        ...section,
        "**Nơi nhận:**",
        "- Lưu: VT.",
        `**${office}**`,
        "**Lê Văn Rừng**",
      )
    ).signer_title;
  expect(await title("TRƯỞNG CÔNG AN HUYỆN")).toBe("TRƯỞNG CÔNG AN HUYỆN");
  expect(await title("PHÓ CHỦ TỊCH THƯỜNG TRỰC")).toBe("PHÓ CHỦ TỊCH THƯỜNG TRỰC");
  expect(await title("TRƯỞNG TRẠM")).toBe("TRƯỞNG TRẠM");
});

test("a department is a province's, also where its area does not say so", async () => {
  const head = ["**UBND THÀNH PHỐ KHE LIM**", "**SỞ NỘI VỤ**", "Số: 5/KH-SNV", "Khe Lim, ngày 05 tháng 3 năm 2024"];
  expect((await read(...head, "**KẾ HOẠCH**", "**Trồng rừng năm 2024**", ...section)).level).toBe("province");
});

test("a genre with its year is a genre; a degree of two letters and more is no part of the signer's name", async () => {
  const plan = await read(
    "**XÃ KHE LIM**",
    "**CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024**",
    ...section,
    "**Nơi nhận:**",
    "- Lưu: VT.",
    "**GIÁM ĐỐC**",
    "BSCKII. Lê Văn Rừng",
  );
  expect(plan).toMatchObject({ type: "Chương trình công tác", title: "NĂM 2024", signer: "Lê Văn Rừng" });
});
