import { describe, expect, test } from "vitest";
import {
  corpusJson,
  goldPlan,
  sampleDeadline,
  sampleHead,
  samplePlan,
  sampleTarget,
  sampleTask,
  sampleUnit,
} from "../../scripts/sample.ts";
import type { Deadline, Target, Task } from "../model/plan.ts";
import { comparePlans } from "./compare.ts";

const words = [
  "Rà soát, làm sạch dữ liệu đất đai trên địa bàn",
  "Cấp chữ ký số cho người dân và doanh nghiệp",
  "Tổ chức tập huấn kỹ năng số cho cán bộ, công chức",
  "Chi trả lương hưu, trợ cấp xã hội qua tài khoản",
];
const planOf = (name: string, texts: string[], fields: Partial<Task> = {}) =>
  samplePlan(name, { tasks: texts.map((text, index) => sampleTask(`I/${index + 1}`, text, fields)) });

/** How one task changes between two plans, its words staying the same. */
function changes(upper: Partial<Task>, lower: Partial<Task>, years: [number, number] = [2025, 2025]) {
  const [first = "", ...rest] = words;
  const plan = (name: string, fields: Partial<Task>, year: number) => ({
    ...samplePlan(name, { tasks: [sampleTask("I/1", first, fields), ...rest.map((text, index) => sampleTask(`I/${index + 2}`, text))] }),
    plan: sampleHead({ year_from: year, year_to: year }),
  });
  const comparison = comparePlans(plan("upper", upper, years[0]), plan("lower", lower, years[1]));
  return comparison.pairs[0]?.changes.map((change) => `${change.field} ${change.relation}${change.severity === "info" ? "" : "!"}`);
}

describe("alignment", () => {
  test("a plan and itself are the same", () => {
    const plan = planOf("a", words);
    const { summary, pairs } = comparePlans(plan, plan);
    expect(summary).toMatchObject({ same: 4, partial: 0, missing: 0, added: 0, changes: 0, findings: 0 });
    expect(pairs.every((pair) => pair.upper === pair.lower && pair.score === 1)).toBe(true);
  });

  test("the order of tasks does not matter, nor do old spellings and abbreviations", () => {
    const upper = planOf("a", ["Công khai thủ tục hành chính về hoà giải", ...words]);
    const lower = planOf("b", [...words].reverse().concat("Công khai TTHC về hòa giải"));
    const { pairs, missing, added } = comparePlans(upper, lower);
    expect(pairs.map((pair) => `${pair.upper} ${pair.relation} ${pair.lower}`)).toEqual([
      "I/1 same I/5",
      "I/2 same I/4",
      "I/3 same I/3",
      "I/4 same I/2",
      "I/5 same I/1",
    ]);
    expect([missing, added]).toEqual([[], []]);
  });

  test("a task without a partner is an answer", () => {
    const { missing, added } = comparePlans(planOf("a", words), planOf("b", [...words.slice(1), "Trồng cây xanh ven đường liên thôn"]));
    expect(missing).toEqual(["I/1"]);
    expect(added).toEqual(["I/4"]);
  });

  test("two tasks of the upper plan may be one below", () => {
    const upper = planOf("a", ["Chi trả trợ cấp xã hội qua tài khoản", "Chi trả lương hưu qua tài khoản", ...words.slice(0, 3)]);
    const lower = planOf("b", ["Chi trả lương hưu, trợ cấp xã hội qua tài khoản", ...words.slice(0, 3)]);
    const partners = comparePlans(upper, lower).pairs.filter((pair) => pair.lower === "I/1");
    expect(partners.map((pair) => pair.upper)).toEqual(["I/1", "I/2"]);
  });

  test("plans without tasks compare as well", () => {
    const { missing, added } = comparePlans(planOf("a", words), samplePlan("b"));
    expect([missing.length, added]).toEqual([4, []]);
    expect(comparePlans(samplePlan("a"), samplePlan("b")).pairs).toEqual([]);
  });

  test("every pair says which words speak for it", () => {
    const lower = planOf("b", ["Số hóa hồ sơ đất đai, làm sạch dữ liệu dân cư", ...words.slice(1)]);
    const pair = comparePlans(planOf("a", words), lower).pairs[0];
    expect(pair?.because.map((reason) => reason.words)).toEqual(["làm sạch dữ liệu", "đất đai"]);
  });
});

describe("deadlines", () => {
  const day = (end: string) => sampleDeadline({ text: end, end });
  const always = sampleDeadline({ kind: "continuous", text: "thường xuyên" });
  const event = (trigger: string) => sampleDeadline({ kind: "event", text: trigger, trigger });
  const cases: [string, Deadline[], Deadline[], string[]][] = [
    ["an earlier day is normal", [day("2025-12-31")], [day("2025-06-30")], ["deadline earlier"]],
    ["a later day is a finding", [day("2025-06-30")], [day("2025-12-31")], ["deadline later!"]],
    ["the same day is none, whatever else is said", [day("2025-12-31")], [day("2025-12-31"), always], []],
    ["a day where there was none", [always], [day("2025-12-31")], ["deadline stricter"]],
    ["no day where there was one", [day("2025-12-31")], [always], ["deadline vaguer!"]],
    ["both always", [always], [always], []],
    ["waiting for the same", [event("Theo chỉ đạo của Bộ")], [event("theo chỉ đạo của bộ")], []],
    ["waiting for another", [event("Theo chỉ đạo của Bộ")], [event("Sau khi tỉnh triển khai")], ["deadline different"]],
    ["words that could not be read", [day("2025-12-31")], [sampleDeadline({ kind: "unknown", text: "x" })], ["deadline different"]],
    ["nothing at all", [day("2025-12-31")], [], ["deadline none!"]],
  ];
  test.each(cases)("%s", (_, upper, lower, expected) => expect(changes({ deadlines: upper }, { deadlines: lower })).toEqual(expected));

  test("next year's plan is not late", () => {
    expect(changes({ deadlines: [day("2025-06-30")] }, { deadlines: [day("2026-06-30")] }, [2025, 2026])).toEqual(["deadline later"]);
  });
});

describe("units", () => {
  const lead = (name: string, fields: object = {}) => ({ lead: [name], units: [sampleUnit({ written: name, name, ...fields })] });
  const police = (level: "province" | "commune") => lead(level === "province" ? "Công an tỉnh" : "Công an xã", { kind: "police", level });
  test.each([
    ["handed down", police("province"), police("commune"), ["lead handed-down"]],
    ["handed up is another unit", police("commune"), police("province"), ["lead different"]],
    [
      "one of the class that was named",
      lead("UBND các xã, phường", { level: "commune", collective: true }),
      police("commune"),
      ["lead handed-down"],
    ],
    ["nobody leads", police("province"), {}, ["lead none!"]],
    ["only the lower names one", {}, police("commune"), ["lead named"]],
    ["a slip of spelling", lead("Văn phòng HĐND-UBND xã"), lead("Văn phòng HĐND và UBND xã"), []],
    ["numbers tell units apart", lead("Ban quản lý dự án khu vực 1"), lead("Ban quản lý dự án khu vực 2"), ["lead different"]],
  ])("%s", (_, upper, lower, expected) => expect(changes(upper, lower)).toEqual(expected));
});

describe("targets", () => {
  const aim = (value: number, fields: Partial<Target> = {}) => [sampleTarget({ text: `đạt ${value}%`, value, ...fields })];
  test.each([
    ["lower", aim(90), aim(80), ["target lower!"]],
    ["higher", aim(80), aim(90), ["target higher"]],
    ["the same", aim(80), aim(80, { comparator: ">=" }), []],
    ["below a ceiling, more is less ambitious", aim(4, { comparator: "<=" }), aim(5, { comparator: "<=" }), ["target lower!"]],
    ["dropped", aim(80), [], ["target missing!"]],
    ["added", [], aim(80), ["target added"]],
    ["of another thing", aim(80), aim(80, { unit: "hộ" }), ["target missing!", "target added"]],
  ])("%s", (_, upper, lower, expected) => expect(changes({ targets: upper }, { targets: lower })).toEqual(expected));
});

test("annotated pairs of plans: F1 of what is the same", () => {
  type Gold = { upper: string; lower: string; pairs: { upper: string; lower: string; relation: string }[] };
  const gold = corpusJson<Gold>("align", "thai-nguyen-2025__hoang-kim-2025.json");
  const [upper, lower] = [goldPlan("thai-nguyen-2025"), goldPlan("hoang-kim-2025")];
  if (gold === null || upper === null || lower === null) return;
  const of = (pairs: Gold["pairs"], relation: string) =>
    new Set(pairs.filter((pair) => pair.relation === relation).map((pair) => `${pair.upper} ${pair.lower}`));
  const { pairs } = comparePlans(upper, lower);
  const [goldSame, goldPartial, same, partial] = [
    of(gold.pairs, "same"),
    of(gold.pairs, "partial"),
    of(pairs, "same"),
    of(pairs, "partial"),
  ];
  const right = [...goldSame].filter((pair) => same.has(pair) || partial.has(pair)).length;
  const wrong = [...same].filter((pair) => !goldSame.has(pair) && !goldPartial.has(pair)).length;
  expect((2 * right) / (right + wrong + goldSame.size)).toBeGreaterThanOrEqual(0.9);
});
