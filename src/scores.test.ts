import { describe, expect, test } from "vitest";
import { planOf } from "./ingest.ts";
import type { Plan } from "./model/plan.ts";
import { trustLine } from "./resolve/score/score.ts";

const head = `ỦY BAN NHÂN DÂN
XÃ KHE LIM

Số: 5/KH-UBND

Khe Lim, ngày 05 tháng 01 năm 2026

**KẾ HOẠCH**

**Trồng rừng trên địa bàn xã năm 2026**

**I. NHIỆM VỤ**
`;
const ending = `
**TM. ỦY BAN NHÂN DÂN**
**CHỦ TỊCH**

**Hoàng Đình Sắc**
`;
const rows = [
  "| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |",
  "|---|---|---|---|---|",
  "| 1 | Rà soát quỹ đất trồng rừng của các thôn | Phòng Kinh tế | Công an xã | Tháng 3/2026 |",
  "| 2 | Cấp cây giống cho các hộ đăng ký | Phòng Kinh tế | Hội Nông dân xã | Quý II/2026 |",
];
const read = (...changes: [string, string][]): Promise<Plan> => {
  const table = changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`${from} is not there`);
      return text.replace(from, to);
    },
    `${head}\n${rows.join("\n")}\n${ending}`,
  );
  return planOf(new TextEncoder().encode(table), "plan.md");
};

test("a plan read without a doubt has the score 1, and so has each task", async () => {
  const plan = await read();
  expect(plan.score).toBe(1);
  expect(plan.tasks.map((task) => task.score)).toEqual([1, 1]);
});

describe("planted damage lowers the score of the task and of the plan", () => {
  test.each<[string, [string, string], boolean]>([
    ["a lead that is gone", ["| Phòng Kinh tế | Công an xã |", "| | Công an xã |"], false],
    ["nobody named", ["| Phòng Kinh tế | Công an xã |", "| | |"], false],
    ["a body nobody knows", ["| Phòng Kinh tế | Công an xã |", "| Xqz Kinh Phng | Công an xã |"], true],
    ["a deadline torn in two", ["Tháng 3/2026", "áng 3/20"], true],
    ["a deadline without its year", ["Tháng 3/2026", "Tháng 3"], false],
    ["a deadline before the plan", ["Tháng 3/2026", "Tháng 3/2025"], false],
    ["words that begin in the middle", ["Rà soát quỹ đất trồng rừng", "đất trồng rừng"], true],
    ["one word", ["Rà soát quỹ đất trồng rừng của các thôn", "Rà soát"], true],
    ["the row below twice", ["Rà soát quỹ đất trồng rừng của các thôn", "Cấp cây giống cho các hộ đăng ký"], false],
    [
      "a name that took in its neighbours",
      ["Công an xã", "Công an xã và tất cả những người khác còn lại đã có mặt ở nơi này vào lúc đó"],
      false,
    ],
  ])("%s", async (_, damage, belowTheLine) => {
    const plan = await read(damage);
    const worst = Math.min(...plan.tasks.map((task) => task.score));
    expect(worst).toBeLessThan(1);
    expect(worst < trustLine).toBe(belowTheLine);
    expect(plan.score).toBeLessThan(1);
  });

  test("more damage lowers it further", async () => {
    const once = await read(["Tháng 3/2026", "áng 3/20"]);
    const twice = await read(["Tháng 3/2026", "áng 3/20"], ["| Phòng Kinh tế | Công an xã |", "| Xqz Kinh Phng | Công an xã |"]);
    expect(twice.tasks[0]?.score).toBeLessThan(once.tasks[0]?.score ?? 0);
  });
});

describe("damage to the plan as a whole lowers its score, not its tasks'", () => {
  test.each<[string, [string, string]]>([
    ["no number", ["Số: 5/KH-UBND\n", ""]],
    ["no signer", ["**Hoàng Đình Sắc**", ""]],
    ["no title", ["**Trồng rừng trên địa bàn xã năm 2026**\n", ""]],
    ["rows that got lost", ["**I. NHIỆM VỤ**", "**I. NHIỆM VỤ**\n\n05 nhiệm vụ cụ thể tại Phụ lục."]],
  ])("%s", async (_, damage) => {
    const plan = await read(damage);
    expect(plan.score).toBeLessThan(1);
    expect(plan.tasks.map((task) => task.score)).toEqual([1, 1]);
  });

  test("no task at all", async () => {
    const plan = await planOf(new TextEncoder().encode(`${head}\n1. Trồng rừng.\n${ending}`), "plan.md");
    expect(plan.score).toBeLessThan(trustLine);
  });
});
