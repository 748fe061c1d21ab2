import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleDeadline, samplePlan, sampleTarget, sampleTask } from "../../../scripts/sample.ts";
import type { Deadline, Plan, Task } from "../../model/plan.ts";
import { comparePlans } from "../compare.ts";
import { differs } from "../filter.ts";

/** Words that plans are made of: some in every task, some rare; tasks share many of them, some are the same word for word. */
const words =
  "rà soát|tổ chức|đẩy mạnh|thực hiện|trên địa bàn|hồ sơ đất đai|trường học|chữ ký số|100% hộ dân|154 thủ tục|Quyết định số 06/QĐ-TTg|nước sạch|trạm y tế|báo cáo|năm 2025|tháng 6/2025|thôn|an toàn thực phẩm|chợ|tập huấn".split(
    "|",
  );
const text = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 8 }).map((some) => some.join(" "));
const deadlines = fc.constantFrom<Deadline[][]>(
  [],
  [sampleDeadline({ text: "30/6", end: "2025-06-30" })],
  [sampleDeadline({ text: "thường xuyên", kind: "continuous" })],
  [sampleDeadline({ text: "?", kind: "unknown" })],
);
const targets = fc
  .array(fc.constantFrom(50, 80, 100), { maxLength: 2 })
  .map((values) => values.map((value) => sampleTarget({ text: `đạt ${value}%`, value })));
const task = fc.record({
  text,
  deadlines,
  targets,
  lead: fc.subarray(["Công an xã", "Trạm Y tế xã"]),
  product: fc.constantFrom(null, "Báo cáo", "Danh sách"),
});

function planOf(name: string): fc.Arbitrary<Plan> {
  return fc
    .array(task, { maxLength: 9 })
    .map((tasks) =>
      samplePlan(name, { tasks: tasks.map(({ text: own, ...fields }, index): Task => sampleTask(`I/${index + 1}`, own, fields)) }),
    );
}

const runs = { seed: 7, numRuns: 80 };
const pairsOf = (upper: Plan, lower: Plan) =>
  comparePlans(upper, lower).pairs.map((pair) => `${pair.upper} ${pair.relation} ${pair.lower} ${pair.score}`);

describe("whatever the plans", () => {
  test("a plan differs in nothing from itself", () => {
    fc.assert(
      fc.property(planOf("a"), (plan) => {
        const comparison = comparePlans(plan, plan);
        expect(comparison.pairs.map((pair) => `${pair.upper} ${pair.relation} ${pair.lower}`)).toEqual(
          plan.tasks.map(({ id }) => `${id} same ${id}`),
        );
        expect(differs(comparison)).toBe(false);
      }),
      runs,
    );
  });

  test("which plan comes first changes no pair", () => {
    fc.assert(
      fc.property(planOf("a"), planOf("b"), (a, b) => {
        const turned = pairsOf(b, a)
          .map((pair) => pair.split(" "))
          .map(([lower, relation, upper, score]) => [upper, relation, lower, score].join(" "));
        expect(turned.sort()).toEqual(pairsOf(a, b).sort());
      }),
      runs,
    );
  });

  test("the order of rows changes no pair", () => {
    const shuffled = fc
      .tuple(planOf("a"), planOf("b"))
      .chain(([a, b]) =>
        fc.tuple(
          fc.constant([a, b] as const),
          fc.shuffledSubarray(a.tasks, { minLength: a.tasks.length }),
          fc.shuffledSubarray(b.tasks, { minLength: b.tasks.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[a, b], above, below]) => {
        expect(pairsOf({ ...a, tasks: above }, { ...b, tasks: below }).sort()).toEqual(pairsOf(a, b).sort());
      }),
      runs,
    );
  });

  test("every task of both plans is paired or told to be alone, once", () => {
    fc.assert(
      fc.property(planOf("a"), planOf("b"), (a, b) => {
        const { pairs, missing, added, rejected } = comparePlans(a, b);
        expect([...new Set(pairs.map((pair) => pair.upper)), ...missing].sort()).toEqual(a.tasks.map(({ id }) => id).sort());
        expect([...new Set(pairs.map((pair) => pair.lower)), ...added].sort()).toEqual(b.tasks.map(({ id }) => id).sort());
        expect(rejected.map((one) => one.task)).toEqual([...missing, ...added]);
      }),
      runs,
    );
  });
});
