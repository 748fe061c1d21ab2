import { describe, expect, test } from "vitest";
import { sampleDeadline, sampleHead, samplePlan, sampleTask } from "../../scripts/sample.ts";
import type { PlanHead, Task } from "../model/plan.ts";
import { comparePlans } from "./compare.ts";
import { isOnce } from "./once.ts";

const head = (year: number, fields: Partial<PlanHead> = {}) =>
  sampleHead({ level: "commune", area: "xã Khe Lim Thượng", year_from: year, year_to: year, ...fields });
const others = ["Rà soát hộ nghèo", "Tuyên truyền bầu cử", "Trồng cây phân tán"].map((text, index) => sampleTask(`I/${index + 2}`, text));
const plan = (year: number, tasks: Task[], fields: Partial<PlanHead> = {}) => ({
  ...samplePlan(`${year} ${JSON.stringify(fields)}`, { tasks: [...tasks, ...others] }),
  plan: head(year, fields),
});
const due = (text: string, ...days: string[]) =>
  sampleTask("I/1", text, { deadlines: days.map((end) => sampleDeadline({ text: end, end })) });

describe("a task in both years' plans", () => {
  const outcome = (earlier: Task, later: Task) => {
    const [pair] = comparePlans(plan(2025, [earlier]), plan(2026, [later])).pairs;
    return [pair?.outcome, ...(pair?.changes ?? []).map((change) => `${change.field} ${change.relation} ${change.severity}`)];
  };
  const build = "Xây dựng nhà văn hóa thôn Khe Vầu";
  const report = "Báo cáo công tác cải cách hành chính";
  test.each([
    ["works that are due later", build, "2025-09-30", "2026-06-30", ["postponed", "deadline later warning"]],
    ["works that are due a year later to the day", build, "2025-09-30", "2026-09-30", ["postponed", "deadline later warning"]],
    ["works whose day stays", build, "2026-06-30", "2026-06-30", ["carried-over"]],
    ["works that come earlier than was promised", build, "2026-12-31", "2026-06-30", ["carried-over", "deadline earlier info"]],
    ["what comes back at the same time of the year", report, "2025-12-20", "2026-12-20", ["carried-over"]],
    ["what comes back at the end of February", report, "2025-02-28", "2028-02-29", ["carried-over"]],
    ["what comes back a little later", report, "2025-11-30", "2026-12-15", ["carried-over", "deadline later info"]],
    ["what comes back and is due after its year", report, "2026-01-31", "2027-01-31", ["carried-over"]],
    ["a promise for the later year that is broken", report, "2026-03-31", "2026-06-30", ["postponed", "deadline later warning"]],
  ])("%s", (_, text, before, after, expected) => expect(outcome(due(text, before), due(text, after))).toEqual(expected));
});

test("a task in one year's plan only", () => {
  const { rejected } = comparePlans(
    plan(2025, [due("Lắp đặt trạm bơm Nà Pheo", "2025-10-31"), sampleTask("I/9", "Duy trì đường dây nóng tiếp dân")]),
    plan(2026, [sampleTask("I/1", "Cấp phát phao cứu sinh")]),
  );
  expect(rejected.map((one) => `${one.side} ${one.task} ${one.outcome} ${one.severity}`)).toEqual([
    "upper I/1 finished info",
    "upper I/9 discontinued warning",
    "lower I/1 new info",
  ]);
});

test("years are of one place and one level, the later second", () => {
  const kind = (year: number, fields: Partial<PlanHead> = {}) => comparePlans(plan(2025, []), plan(year, [], fields)).kind;
  expect(kind(2026)).toBe("years");
  expect(kind(2026, { area: "xã Nà Pheo" })).toBe("levels");
  expect(kind(2026, { area: null })).toBe("levels");
  expect(kind(2026, { level: "district" })).toBe("levels");
  expect(kind(2025)).toBe("levels");
  expect(kind(2024)).toBe("levels");
});

test.each([
  ["Tiếp tục xây dựng điểm giết mổ tập trung", true],
  ["Chủ trì, phối hợp mua sắm thiết bị", true],
  ["Xây dựng kế hoạch thu ngân sách", false],
  ["Rà soát các dự án cần đầu tư trong năm sau", false],
  ["Giải ngân vốn đầu tư công", false],
  ["", false],
])("done once: %s", (text, once) => expect(isOnce(text)).toBe(once));
