import { describe, expect, test } from "vitest";
import { sampleDeadline, samplePlan, sampleTarget, sampleTask, sampleUnit } from "../../scripts/sample.ts";
import { comparePlans } from "./compare.ts";
import { differs, narrow, type Wanted } from "./filter.ts";

const police = sampleUnit({ written: "Công an xã", name: "Công an xã", level: "commune" });
const day = (end: string) => [sampleDeadline({ text: end, end })];
const upper = samplePlan("upper", {
  tasks: [
    sampleTask("I/1", "Cấp chữ ký số cho người dân và doanh nghiệp", {
      deadlines: day("2025-06-30"),
      lead: ["Công an xã"],
      units: [police],
    }),
    sampleTask("I/2", "Làm sạch dữ liệu hồ sơ đất đai toàn xã", { targets: [sampleTarget({ text: "đạt 90%", value: 90 })] }),
    sampleTask("I/3", "Chi trả lương hưu qua tài khoản", { lead: ["Công an xã"], units: [police] }),
    sampleTask("I/4", "Trồng cây xanh ven đường"),
  ],
});
const lower = {
  ...samplePlan("lower", {
    tasks: [
      sampleTask("I/1", "Cấp chữ ký số cho người dân và doanh nghiệp", { deadlines: day("2025-12-31") }),
      sampleTask("I/2", "Làm sạch dữ liệu hồ sơ đất đai toàn xã", { targets: [sampleTarget({ text: "đạt 80%", value: 80 })] }),
      sampleTask("I/4", "Trồng cây xanh ven đường"),
      sampleTask("I/5", "Sơ cứu đuối nước cho học sinh"),
    ],
  }),
};
const whole = comparePlans(upper, { ...lower, plan: { ...lower.plan, level: "commune" } });
const kept = (wanted: Partial<Wanted>) => {
  const { pairs, missing, added, summary } = narrow(whole, { only: [], least: "info", ignore: [], ...wanted });
  const changes = pairs.flatMap((pair) => pair.changes.map((change) => `${pair.upper} ${change.field} ${change.relation}`));
  return { pairs: pairs.length, changes, missing, added, findings: summary.findings };
};

describe("what is wanted of a comparison", () => {
  test("everything", () =>
    expect(kept({})).toEqual({
      pairs: 3,
      changes: ["I/1 lead none", "I/1 deadline later", "I/2 target lower"],
      missing: ["I/3"],
      added: ["I/5"],
      findings: 4,
    }));
  test("one relation", () =>
    expect(kept({ only: ["later"] })).toEqual({ pairs: 1, changes: ["I/1 deadline later"], missing: [], added: [], findings: 1 }));
  test("a field and an answer", () =>
    expect(kept({ only: ["target", "missing"] })).toEqual({
      pairs: 1,
      changes: ["I/2 target lower"],
      missing: ["I/3"],
      added: [],
      findings: 2,
    }));
  test("only what is grave", () =>
    expect(kept({ least: "warning" })).toMatchObject({ pairs: 2, missing: ["I/3"], added: [], findings: 4 }));
  test("a field that does not count leaves the pairs", () =>
    expect(kept({ ignore: ["lead", "deadline"] })).toMatchObject({ pairs: 3, changes: ["I/2 target lower"], findings: 2 }));
  test("nothing left, nothing differs", () => {
    expect(differs(whole)).toBe(true);
    expect(differs(narrow(whole, { only: ["wider"], least: "info", ignore: [] }))).toBe(false);
  });
});
