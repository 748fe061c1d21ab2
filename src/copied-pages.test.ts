import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";
import type { Plan } from "./model/plan.ts";

const read = (text: string): Promise<Plan> => planOf(new TextEncoder().encode(text), "plan.txt");

/** A page of a legal database as it is copied: every cell's lines one below the other, then "|". */
const page = (rows: string): string => `ỦY BAN NHÂN DÂN
XÃ KHE LIM
-------
|
CỘNG HÒA XÃ HỘI CHỦ NGHĨA
VIỆT NAM
Độc lập - Tự do - Hạnh phúc
|
Số: 12/QĐ-UBND
|
Khe Lim, ngày 12
tháng 3 năm 2026
|
QUYẾT ĐỊNH
BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2026
CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ KHE LIM
Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
QUYẾT
ĐỊNH:
Điều 1. Ban hành
kèm theo Quyết định này Kế hoạch trồng rừng.
Nơi
nhận:
- Như Điều 1;
- Lưu: VT.
|
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Lê Văn Rừng
|
KẾ
HOẠCH
TRỒNG RỪNG NĂM 2026
(Kèm theo Quyết định số 12/QĐ-UBND ngày 12 tháng 3 năm 2026 của Chủ tịch Ủy ban nhân dân
xã Khe Lim)
I. NỘI DUNG KẾ HOẠCH
${rows}`;

const cells = (...words: string[]): string => words.map((word) => `${word}\n|`).join("\n");

describe("a page of a legal database, copied", () => {
  test("a genre cut over two lines, a name above the next cell, a heading of two rows", async () => {
    const head = ["TT", "Nội dung", "Đơn vị thực hiện", "Thời gian", "Chủ trì", "Phối hợp"];
    const { plan, carrier, tasks, notices } = await read(
      page(
        cells(...head, "1", "Ươm cây giống", "Phòng Kinh tế", "Các thôn", "Quý I", "2", "Trồng rừng", "Công an xã", "Đoàn xã", "Quý II"),
      ),
    );
    expect(plan).toMatchObject({ title: "TRỒNG RỪNG NĂM 2026", number: "12/QĐ-UBND", signer: "Lê Văn Rừng", signer_title: "PHÓ CHỦ TỊCH" });
    expect(carrier?.title).toBe("BAN HÀNH KẾ HOẠCH TRỒNG RỪNG NĂM 2026");
    expect(tasks.map(({ label, text, lead, support, deadline_text }) => [label, text, lead, support, deadline_text])).toEqual([
      ["1", "Ươm cây giống", ["Phòng Kinh tế"], ["Các thôn"], "Quý I"],
      ["2", "Trồng rừng", ["Công an xã"], ["Đoàn xã"], "Quý II"],
    ]);
    expect(notices).toEqual([]);
  });

  test("the two columns of the ending on one line", async () => {
    const { plan, recipients } = await read(
      "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 12/KH-UBND | Khe Lim, ngày 26 tháng 11 năm 2025 |\nI. NHIỆM VỤ\n1. Trồng rừng.\nNơi nhận: | TM. ỦY BAN NHÂN DÂN |\n",
    );
    expect(recipients).toEqual([]);
    expect(plan.number).toBe("12/KH-UBND");
  });

  test("a decision that approves the plan it holds: who decides is no signature, its articles stand beside the plan's chapters", async () => {
    const { plan, sections, tasks } = await read(
      [
        "ỦY BAN NHÂN DÂN XÃ KHE LIM",
        "Số: 12/QĐ-UBND",
        "Khe Lim, ngày 12 tháng 3 năm 2026",
        "QUYẾT ĐỊNH",
        "PHÊ DUYỆT KẾ HOẠCH TRỒNG RỪNG NĂM 2026",
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ KHE LIM",
        "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
        "QUYẾT ĐỊNH:",
        "Điều 1.",
        "Phê duyệt Kế hoạch trồng rừng năm 2026 với các nội dung như sau:",
        "I. NỘI DUNG",
        "1. Ươm cây giống",
        "- Đơn vị thực hiện: Phòng Kinh tế.",
        "- Thời gian: Quý II/2026.",
        "Điều 2. Giao Phòng Kinh tế tổ chức thực hiện Kế hoạch này.",
        "Nơi nhận:",
        "- Như Điều 2;",
        "CHỦ TỊCH",
        "Lê Văn Rừng",
      ].join("\n\n"),
    );
    expect(plan).toMatchObject({ type: "Quyết định", signer: "Lê Văn Rừng", signer_title: "CHỦ TỊCH" });
    expect(sections.map(({ path, title, text }) => title ?? `${path} ${text?.slice(0, 9)}`)).toEqual([
      "1 Phê duyệt",
      "NỘI DUNG",
      "2 Giao Phòn",
    ]);
    expect(tasks.map(({ text, lead }) => [text, lead])).toEqual([["Ươm cây giống", ["Phòng Kinh tế"]]]);
  });
});
