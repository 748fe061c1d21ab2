import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { samplePlan, sampleTarget, sampleTask } from "../../../scripts/sample.ts";
import type { Plan, Target } from "../../model/plan.ts";
import { comparePlans } from "../compare.ts";
import { differs, narrow } from "../filter.ts";
import { objectiveChanges } from "./objective-changes.ts";

type Said = [text: string, value: number, fields?: Partial<Target>];

/** A plan whose objectives are these sentences, each with one aim; its tasks the others. */
function planOf(name: string, objectives: readonly Said[], tasks: readonly Said[] = []): Plan {
  const aim = ([text, value, fields]: Said) => sampleTarget({ text, value, unit: "%", ...fields });
  return {
    ...samplePlan(name, { tasks: tasks.map((said, index) => sampleTask(`I/${index + 1}`, said[0], { targets: [aim(said)] })) }),
    objectives: objectives.map((said) => ({ section: "II", text: said[0], targets: [aim(said)], evidence: null })),
  };
}

const told = (upper: readonly Said[], lower: readonly Said[], handed = true, tasks: { above?: Said[]; below?: Said[] } = {}) =>
  objectiveChanges(planOf("a", upper, tasks.above), planOf("b", lower, tasks.below), "levels", handed).map(
    ({ upper: above, lower: below, relation, severity }) =>
      `${above?.text ?? "–"} | ${below?.text ?? "–"} | ${relation}${severity === "info" ? "" : ` ${severity}`}`,
  );

const water: Said = ["95% hộ nông thôn được dùng nước sạch", 95];
const toilets: Said = ["Phấn đấu 80% hộ có nhà tiêu hợp vệ sinh", 80];
const leaks: Said = ["Dưới 15% nước thất thoát trên mạng cấp", 15, { comparator: "<" }];

describe("aims outside tasks, by subject", () => {
  test.each<[string, Said[], Said[], string[]]>([
    [
      "the same in other words",
      [water],
      [["Có 95% số hộ dân nông thôn được dùng nước sạch", 95]],
      [`${water[0]} | Có 95% số hộ dân nông thôn được dùng nước sạch | same`],
    ],
    ["lowered", [water], [["90% hộ nông thôn dùng nước sạch", 90]], [`${water[0]} | 90% hộ nông thôn dùng nước sạch | lower error`]],
    ["raised", [water], [["97% hộ nông thôn dùng nước sạch", 97]], [`${water[0]} | 97% hộ nông thôn dùng nước sạch | higher`]],
    [
      "more is less ambitious where the aim is to stay below",
      [leaks],
      [["Dưới 20% nước thất thoát trên mạng cấp", 20, { comparator: "<" }]],
      [`${leaks[0]} | Dưới 20% nước thất thoát trên mạng cấp | lower error`],
    ],
    [
      "the order of sentences says nothing",
      [water, toilets],
      [["70% hộ có nhà tiêu hợp vệ sinh", 70], water],
      [`${water[0]} | ${water[0]} | same`, `${toilets[0]} | 70% hộ có nhà tiêu hợp vệ sinh | lower error`],
    ],
    [
      "another subject with the same number",
      [water],
      [["95% cán bộ thôn được tập huấn", 95]],
      [`${water[0]} | – | missing`, "– | 95% cán bộ thôn được tập huấn | added"],
    ],
    [
      "left out by a plan that takes up the others",
      [water, toilets],
      [water],
      [`${water[0]} | ${water[0]} | same`, `${toilets[0]} | – | missing warning`],
    ],
    ["left to the upper plan altogether", [water, toilets], [], [`${water[0]} | – | missing`, `${toilets[0]} | – | missing`]],
    [
      "two aims of one sentence",
      [
        ["Tỷ lệ thu gom rác đô thị đạt 98%", 98],
        ["nông thôn đạt 85%", 85],
      ],
      [
        ["nông thôn đạt 80%", 80],
        ["Tỷ lệ thu gom rác đô thị đạt 98%", 98],
      ],
      ["Tỷ lệ thu gom rác đô thị đạt 98% | Tỷ lệ thu gom rác đô thị đạt 98% | same", "nông thôn đạt 85% | nông thôn đạt 80% | lower error"],
    ],
  ])("%s", (_, upper, lower, expected) => expect(told(upper, lower)).toEqual(expected));

  test("a count is the whole area's; one said of each is not", () => {
    const metres = (value: number, each = ""): Said => [`Xây mới ${value} km đường ống cấp nước${each}`, value, { unit: "km" }];
    expect(told([metres(120)], [metres(4)])).toEqual(["Xây mới 120 km đường ống cấp nước | Xây mới 4 km đường ống cấp nước | lower"]);
    expect(told([metres(120)], [metres(4)], false)[0]).toMatch(/lower error$/u);
    expect(told([metres(3, " mỗi xã")], [metres(2, " mỗi xã")])[0]).toMatch(/lower error$/u);
  });
  test("aims for different years are two aims, but between years of one place", () => {
    const [before, after]: Said[][] = [
      [["Đến năm 2025, 90% hộ dùng nước sạch", 90, { by: "2025-12-31" }]],
      [["Đến năm 2030, 80% hộ dùng nước sạch", 80, { by: "2030-12-31" }]],
    ];
    expect(told(before ?? [], after ?? []).map((one) => one.split(" | ")[2])).toEqual(["missing", "added"]);
    expect(objectiveChanges(planOf("a", before ?? []), planOf("b", after ?? []), "years", false).map(({ relation }) => relation)).toEqual([
      "lower",
    ]);
  });
  test("an aim that the other plan states in a task is found there", () => {
    const task: Said = ["Đấu nối, bảo đảm 90% hộ nông thôn được dùng nước sạch", 90];
    expect(told([water], [], true, { below: [task] })).toEqual([`${water[0]} | ${task[0]} | lower error`]);
    expect(told([], [water], true, { above: [task] })).toEqual([`${task[0]} | ${water[0]} | higher`]);
    const [change] = objectiveChanges(planOf("a", [water]), planOf("b", [], [task]), "levels", true);
    expect([change?.upper?.task, change?.lower?.task]).toEqual([null, "I/1"]);
  });
});

test("findings count, end with a difference, and can be left out", () => {
  const comparison = comparePlans(planOf("a", [water, toilets]), planOf("b", [["90% hộ nông thôn dùng nước sạch", 90], toilets]));
  expect(comparison.summary).toMatchObject({ findings: 1, errors: 1 });
  expect(differs(comparison)).toBe(true);
  const kept = (wanted: Partial<Parameters<typeof narrow>[1]>) =>
    narrow(comparison, { only: [], least: "info", ignore: [], ...wanted }).objectives.map(({ relation }) => relation);
  expect(kept({ only: ["objective"] })).toEqual(["lower", "same"]);
  expect(kept({ only: ["lower"] })).toEqual(["lower"]);
  expect(kept({ only: ["deadline"] })).toEqual([]);
  expect(kept({ least: "error" })).toEqual(["lower"]);
  expect(kept({ ignore: ["target"] })).toEqual([]);
});

test("whatever a plan aims at, it aims at the same as itself", () => {
  const said = fc
    .tuple(fc.constantFrom("hộ dùng nước sạch", "hộ có nhà tiêu", "", "trường có nước sạch"), fc.constantFrom(50, 80, 100), fc.boolean())
    .map(([words, value, ceiling]): Said => [`${value}% ${words}`, value, { comparator: ceiling ? "<" : "=" }]);
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), fc.array(said, { maxLength: 4 }), (objectives, tasks) => {
      const plan = planOf("a", objectives, tasks);
      expect(objectiveChanges(plan, plan, "levels", false).map(({ relation, severity }) => `${relation} ${severity}`)).toEqual(
        objectives.map(() => "same info"),
      );
    }),
    { seed: 5, numRuns: 150 },
  );
});
