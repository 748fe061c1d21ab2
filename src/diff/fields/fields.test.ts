import { describe, expect, test } from "vitest";
import { sampleDeadline, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../../../scripts/sample.ts";
import type { TaskChange } from "../../model/comparison.ts";
import type { Deadline, Task } from "../../model/plan.ts";
import { deadlineChange } from "./deadline.ts";
import { sharesDomain } from "./domain.ts";
import { productChange } from "./product.ts";
import { scopeChange } from "./scope.ts";
import { targetChanges } from "./target.ts";
import { unitChange } from "./unit.ts";

const told = (changes: TaskChange[]) => changes.map(({ relation, severity }) => `${relation} ${severity}`);
const task = (text: string, fields: Partial<Task> = {}) => sampleTask("I/1", text, fields);

describe("deadlines", () => {
  const day = (end: string) => [sampleDeadline({ text: end, end })];
  const every = (rrule: string) => [sampleDeadline({ kind: "recurring", text: rrule, rrule })];
  const change = (upper: Deadline[], lower: Deadline[], comparable = true) =>
    told(deadlineChange(task("", { deadlines: upper }), task("", { deadlines: lower }), comparable));
  test.each([
    ["a month late", day("2025-06-30"), day("2025-07-31"), ["later warning"]],
    ["more than a month late", day("2025-06-30"), day("2025-08-01"), ["later error"]],
    ["of several days the last counts", [...day("2025-06-30"), ...day("2025-09-30")], day("2025-09-30"), []],
    ["less often than asked", every("FREQ=MONTHLY"), every("FREQ=MONTHLY;INTERVAL=3"), ["vaguer warning"]],
    ["more often than asked", every("FREQ=MONTHLY;INTERVAL=6"), every("FREQ=MONTHLY"), ["stricter info"]],
    ["as often", every("FREQ=MONTHLY;INTERVAL=12"), every("FREQ=YEARLY"), ["different info"]],
    ["no deadline where there was a day", day("2025-06-30"), [], ["none warning"]],
    ["no deadline where there was no day either", every("FREQ=MONTHLY"), [], ["none info"]],
    ["a deadline where there was none", [], day("2025-06-30"), ["named info"]],
    ["the same words, unread", [sampleDeadline({ kind: "unknown", text: "x" })], [sampleDeadline({ kind: "unknown", text: "X" })], []],
  ])("%s", (_, upper, lower, expected) => expect(change(upper, lower)).toEqual(expected));

  test("of plans for other years it is told and is no finding", () =>
    expect(change(day("2025-06-30"), day("2026-12-31"), false)).toEqual(["later info"]));
});

describe("bodies", () => {
  const lead = (name: string, fields: object) => task("", { lead: [name], units: [sampleUnit({ written: name, name, ...fields })] });
  const levels = { upper: "province", lower: "district" } as const;
  const province = lead("Sở Y tế", { level: "province", kind: "department" });
  test("the same field of work further down is handed down, another is not", () => {
    const down = (name: string) => told(unitChange("lead", province, lead(name, { level: "commune", kind: "health" }), levels));
    expect(down("Trạm Y tế xã")).toEqual(["handed-down info"]);
    expect(down("Công an xã")).toEqual(["different info"]);
  });
  test("a single body without a level of its own is one of its plan's, a class of bodies is not", () => {
    expect(told(unitChange("lead", province, lead("Phòng Y tế", { kind: "division" }), levels))).toEqual(["handed-down info"]);
    expect(told(unitChange("lead", province, lead("Các cơ quan y tế", { collective: true }), levels))).toEqual(["different info"]);
    const districts = lead("UBND các huyện", { level: "district", collective: true });
    expect(told(unitChange("lead", districts, lead("Phòng Nội vụ", {}), levels))).toEqual(["handed-down info"]);
    const years = { upper: "province", lower: "province", years: true } as const;
    const departments = lead("Các sở, ban, ngành", { level: "province", collective: true });
    expect(told(unitChange("lead", departments, lead("Văn phòng UBND tỉnh", { level: "province" }), years))).toEqual(["different info"]);
  });
  test("fields of work", () => {
    expect(sharesDomain("Sở Tài chính", "Công chức Tài chính - Kế toán xã")).toBe(true);
    expect(sharesDomain("Ban Quản lý dự án", "Ban Quản lý chợ")).toBe(false);
  });
  test("support that is gone is told", () =>
    expect(
      told(unitChange("support", task("", { support: ["A"], units: [sampleUnit({ role: "support", name: "A" })] }), task(""), levels)),
    ).toEqual(["none info"]));
});

describe("targets", () => {
  const aim = (text: string, value: number, unit = "%") => sampleTarget({ text, value, unit });
  test("each is held against the one about the same thing", () => {
    const upper = [aim("100% trường học có nước sạch", 100), aim("tỷ lệ hộ dân dùng nước sạch đạt 80%", 80)];
    const lower = [aim("75% hộ dân được dùng nước sạch", 75), aim("100% trường học dùng nước sạch", 100)];
    expect(targetChanges(upper, lower, true).map((change) => `${change.relation} ${change.upper}`)).toEqual([
      "lower tỷ lệ hộ dân dùng nước sạch đạt 80%",
    ]);
  });
  test("an aim about another thing does not answer", () => {
    const upper = [aim("100% trường học có nước sạch", 100), aim("90% hộ dân ký cam kết", 90)];
    expect(told(targetChanges(upper, [aim("100% trường học có nước sạch", 100), aim("80% chợ có hố rác", 80)], true))).toEqual([
      "missing warning",
      "added info",
    ]);
  });
  test("a count is shared out below, unless it is for each; between years it is an aim like any other", () => {
    const count = (text: string, value: number) => [aim(text, value, "buổi")];
    expect(told(targetChanges(count("tổ chức 120 buổi", 120), count("tổ chức 6 buổi", 6), true))).toEqual(["lower info"]);
    expect(told(targetChanges(count("mỗi xã 6 buổi", 6), count("tổ chức 4 buổi", 4), true))).toEqual(["lower error"]);
    expect(told(targetChanges(count("tổ chức 120 buổi", 120), count("tổ chức 6 buổi", 6), false))).toEqual(["lower error"]);
  });
});

describe("aims that the words below say without a number that was read", () => {
  const aim = (text: string, value: number, unit = "%") => [sampleTarget({ text, value, unit })];
  const change = (upper: ReturnType<typeof aim>, text: string) =>
    targetChanges(upper, [], true, [text]).map((one) => `${one.relation} ${one.severity}: ${one.lower}`);
  test.each([
    ["all", aim("cài phần mềm cho 100% máy tính", 100), "Cài phần mềm cho toàn bộ máy tính", ["reworded info: toàn bộ máy tính"]],
    ["each", aim("100% cán bộ có máy tính", 100), "Mỗi cán bộ có một máy tính", ["reworded info: Mỗi cán bộ"]],
    ["all of another thing", aim("100% máy tính được cài phần mềm", 100), "Treo cờ ở tất cả các ngõ", ["missing warning: null"]],
    ["all the cases", aim("xử lý 100% các vụ ngộ độc", 100), "Xử lý tất cả các vụ ngộ độc", ["reworded info: tất cả các vụ ngộ"]],
    ["all of another thing in the plural", aim("100% các cơ quan", 100), "Kiểm tra tất cả các cơ sở", ["missing warning: null"]],
    ["another number of what is said of each", aim("mỗi xã 3 lớp", 3, "lớp"), "Mở 1 lớp", ["different warning: 1 lớp"]],
    ["a share that is not all", aim("cài phần mềm cho 80% máy tính", 80), "Cài phần mềm cho toàn bộ máy tính", ["missing warning: null"]],
    ["another number", aim("hoàn thành 450 nhà", 450, "nhà"), "Sửa chữa 18 nhà dột nát", ["different info: 18 nhà"]],
    ["the beginning of another word", aim("tập huấn 30 xã", 30, "xã"), "Thăm 4 xãkhác", ["missing warning: null"]],
    ["no number", aim("hoàn thành 450 nhà", 450, "nhà"), "Sửa chữa nhà dột nát", ["missing warning: null"]],
  ])("%s", (_, upper, text, expected) => expect(change(upper, text)).toEqual(expected));

  test("what is counted per so many is no share of a count", () => {
    const rate = (value: number) => [
      sampleTarget({ text: `dưới ${value} người/100.000 dân`, value, unit: "người/100.000 dân", comparator: "<" }),
    ];
    expect(told(targetChanges(rate(6), rate(7), true))).toEqual(["lower error"]);
  });
});

describe("products", () => {
  const change = (upper: string | null, lower: string | null, others: (string | null)[] = []) => {
    const plan = samplePlan("lower", { tasks: [lower, ...others].map((product) => task("", { product })) });
    return told(productChange(task("", { product: upper }), task("", { product: lower }), plan));
  };
  test.each([
    ["the same", "Báo cáo", "báo cáo", []],
    ["reworded", "Quyết định kiện toàn", "Quyết định về việc kiện toàn", ["reworded info"]],
    ["another", "Nghị quyết", "Danh sách hộ dân", ["different info"]],
    ["only below", null, "Báo cáo", ["named info"]],
    ["neither", null, null, []],
  ])("%s", (_, upper, lower, expected) => expect(change(upper, lower)).toEqual(expected));

  test("a lost product weighs only in a plan that names products", () => {
    expect(change("Báo cáo", null)).toEqual(["none info"]);
    expect(change("Báo cáo", null, ["Kế hoạch"])).toEqual(["none warning"]);
  });
});

describe("scope", () => {
  const change = (upper: string, lower: string) =>
    scopeChange(task(upper), task(lower)).map((one) => `${one.relation} ${one.upper} ${one.lower}`);
  test.each([
    ["all above, some below", "Lưu mẫu tại tất cả bếp ăn", "Thí điểm lưu mẫu tại bếp ăn", ["narrower tất cả Thí điểm"]],
    ["some above, all below", "Làm ở một số thôn", "Làm ở toàn bộ các thôn", ["wider một số toàn bộ"]],
    ["both all", "Tất cả các thôn", "100% các thôn", []],
    ["one says nothing", "Tất cả các thôn", "Các thôn", []],
    ["one says both", "Thí điểm tại một số thôn, sau đó nhân rộng toàn xã", "Toàn bộ các thôn", []],
    ["no part of another word", "Tất cả các thôn", "Một sống một chết", []],
  ])("%s", (_, upper, lower, expected) => expect(change(upper, lower)).toEqual(expected));
});
