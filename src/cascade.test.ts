import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { heldCounts } from "./diff/align/held.ts";
import { plansBelow } from "./diff/below.ts";
import { comparePlans } from "./diff/compare.ts";
import { coverageOf } from "./diff/coverage.ts";
import { readPlanFile } from "./ingest.ts";
import type { Comparison } from "./model/comparison.ts";
import type { Plan } from "./model/plan.ts";
import { standingOf } from "./resolve/standing.ts";
import { openStore } from "./store/open.ts";
import { readPlan } from "./store/read.ts";
import { readHeldAreas, readHeldPlans, readTaskTexts } from "./store/read-held.ts";
import { writePlan } from "./store/write.ts";
import { writeComparison } from "./store/write-comparison.ts";

/** A family of plans of ours (fixtures/cascade): what was planted in each pair of plans is found, and nothing else. */
type Expected = {
  upper: string;
  lower: string;
  kind: string;
  pairs: string[];
  split?: string[];
  merged?: string[];
  dropped?: string[];
  kept?: string[];
  finished?: string[];
  discontinued?: string[];
  new?: string[];
  postponed?: string[];
  objectives?: string[];
  findings: string[];
};

const folder = fileURLToPath(new URL("../fixtures/cascade/", import.meta.url));
const { comparisons } = JSON.parse(readFileSync(`${folder}expected.json`, "utf8")) as { comparisons: Expected[] };
const names = [...new Set(comparisons.flatMap(({ upper, lower }) => [upper, lower]))].sort();
const plans = new Map<string, Promise<Plan>>();

function plan(name: string): Promise<Plan> {
  const read = plans.get(name) ?? readPlanFile(folder + name);
  plans.set(name, read);
  return read;
}

function foundIn({ kind, pairs, groups, rejected, objectives }: Comparison): Omit<Required<Expected>, "upper" | "lower"> {
  const alone = (outcome: string) =>
    rejected.flatMap((one) => (one.outcome === outcome ? (outcome === "dropped" ? `${one.task} ${one.severity}` : one.task) : [])).sort();
  const group = (how: string) =>
    groups.flatMap((one) => (one.kind === how ? `${one.upper.join(" + ")} = ${one.lower.join(" + ")}` : [])).sort();
  return {
    kind,
    pairs: pairs.map((pair) => `${pair.upper} = ${pair.lower}`).sort(),
    split: group("split"),
    merged: group("merged"),
    dropped: alone("dropped"),
    kept: alone("kept"),
    finished: alone("finished"),
    discontinued: alone("discontinued"),
    new: alone("new"),
    postponed: pairs.flatMap((pair) => (pair.outcome === "postponed" ? `${pair.upper} = ${pair.lower}` : [])).sort(),
    objectives: objectives
      .filter(({ relation, severity }) => severity !== "info" || (relation !== "missing" && relation !== "added"))
      .map(({ upper, lower, relation, severity }) => `${upper?.text ?? "–"} = ${lower?.text ?? "–"}: ${relation} ${severity}`)
      .sort(),
    findings: pairs
      .flatMap((pair) =>
        pair.changes.flatMap(({ field, relation, severity }) =>
          severity === "info" ? [] : `${pair.upper} = ${pair.lower}: ${field} ${relation} ${severity}`,
        ),
      )
      .sort(),
  };
}

const nothing = { split: [], merged: [], dropped: [], kept: [], finished: [], discontinued: [], new: [], postponed: [], objectives: [] };

describe.each(["held beside each other only", "held beside the whole family"])("what was planted is found, and nothing else: %s", (how) => {
  const texts = async () => (await Promise.all(names.map(plan))).flatMap(({ tasks }) => tasks.map(({ text }) => text));
  test.each(comparisons.map((expected) => [`${expected.upper} – ${expected.lower}`, expected] as const))("%s", async (_, expected) => {
    const { upper, lower, ...planted } = expected;
    const sorted = Object.fromEntries(
      Object.entries({ ...nothing, ...planted }).map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value]),
    );
    const held = how.endsWith("only") ? null : heldCounts(await texts());
    expect(foundIn(comparePlans(await plan(upper), await plan(lower), held))).toEqual(sorted);
  });
});

describe("coverage of the province's plan", () => {
  const store = (async () => {
    const db = openStore(":memory:", { create: true });
    for (const name of names) writePlan(db, await plan(name), { name, standing: standingOf(await plan(name)) });
    return db;
  })();
  const below = async (upper: string, within: string | null = null) => {
    const db = await store;
    const id = (await plan(upper)).document.sha256.slice(0, 16);
    const plans = readHeldPlans(db);
    const found = plans.find((held) => held.id === id);
    if (found === undefined) throw new Error(`${upper} is not held`);
    const { plans: lowers, without } = plansBelow(found, plans, readHeldAreas(db), within);
    const comparisons: Comparison[] = [];
    const held = heldCounts(readTaskTexts(db));
    const options = { without, held, keep: (comparison: Comparison) => comparisons.push(comparison) };
    return {
      coverage: coverageOf(
        readPlan(db, id),
        lowers.map((lower) => readPlan(db, lower.id)),
        options,
      ),
      comparisons,
      db,
    };
  };

  test("days from the province's plan to each plan below, one plan a place, the year's own", async () => {
    const { coverage } = await below("son-lam-ha-2023.docx");
    expect(coverage.plans.map((lower) => `${lower.area} ${lower.latency_days} ${lower.covered}/${lower.expected}`)).toEqual([
      "huyện Khe Vân Thượng 23 12/13",
      "xã Nậm Tơ Vàng 33 7/7",
      "xã Đồng Lạc Trúc 40 7/7",
      "xã Khuổi Sen 49 8/8",
      "huyện Bình Lũng Hạ 72 11/12",
      "xã Hòa Điền Lâm 82 7/7",
      "xã Bãi Mơ Đông 84 7/7",
      "xã Thạch Suối Ngà 135 6/6",
    ]);
    expect(coverage.areas_without_plan).toEqual([]);
  });

  test("the place that sent no plan the second year is named; a task that was handed to nobody has no cell and no share", async () => {
    const { coverage } = await below("son-lam-ha-2024.md");
    expect(coverage.plans).toHaveLength(7);
    expect(coverage.areas_without_plan).toEqual([{ code: null, name: "xã Thạch Suối Ngà", level: "commune" }]);
    expect(coverage.cells.filter((cell) => cell.task === "II/6")).toEqual([]);
    expect(coverage.tasks.flatMap(({ id, share }) => (share === 1 ? [] : [[id, share]]))).toEqual([["II/6", null]]);
    expect(coverage.tasks.map((task) => `${task.id} ${task.covered}/${task.expected}`)).toEqual([
      "I/1 7/7",
      "I/2 6/6",
      "II/1 7/7",
      "II/2 7/7",
      "II/3 1/1",
      "II/4 2/2",
      "II/5 5/5",
      "II/6 0/0",
      "III/1 7/7",
      "III/2 4/4",
      "IV/1 2/2",
      "IV/2 4/4",
      "IV/3 2/2",
    ]);
  });

  test("one district and its communes only", async () => {
    const { coverage } = await below("son-lam-ha-2024.md", "Bình Lũng Hạ");
    expect(coverage.plans.map((lower) => lower.area)).toEqual(["huyện Bình Lũng Hạ", "xã Hòa Điền Lâm", "xã Bãi Mơ Đông"]);
    expect(coverage.areas_without_plan.map((area) => area.name)).toEqual(["xã Thạch Suối Ngà"]);
  });

  test("by area every plan stands under those of the year's district and province, and under no other's", async () => {
    const { db } = await below("son-lam-ha-2023.docx");
    const under = db.prepare<[string, string], string>(`
      SELECT area.name FROM plan_tree JOIN plan ON plan.id = plan_id JOIN area ON area.id = plan.area_id
      WHERE by = 'area' AND certainty = 'implied' AND plan.year_from = ? AND parent_issuer = ? ORDER BY plan.issued`);
    const province = "Ủy ban nhân dân tỉnh Sơn Lam Hạ";
    const [one, other] = ["Ủy ban nhân dân huyện Khe Vân Thượng", "Ủy ban nhân dân huyện Bình Lũng Hạ"];
    const communes = ["xã Nậm Tơ Vàng", "xã Khuổi Sen", "xã Đồng Lạc Trúc", "xã Hòa Điền Lâm", "xã Bãi Mơ Đông"];
    expect(under.pluck().all("2024", one)).toEqual(communes.slice(0, 3));
    expect(under.pluck().all("2024", other)).toEqual(communes.slice(3));
    expect(under.pluck().all("2024", province).sort()).toEqual(["huyện Bình Lũng Hạ", "huyện Khe Vân Thượng", ...communes].sort());
    expect(under.pluck().all("2023", other)).toEqual(["xã Hòa Điền Lâm", "xã Bãi Mơ Đông", "xã Thạch Suối Ngà"]);
    expect(db.prepare("SELECT count(*), count(DISTINCT plan_id || parent_id) FROM plan_tree WHERE by = 'area'").raw().get()).toEqual([
      26, 26,
    ]);
  });

  test("what was compared can be kept and asked for", async () => {
    const { comparisons, db } = await below("son-lam-ha-2023.docx");
    for (const comparison of comparisons) writeComparison(db, comparison, "0.0.0");
    const late = db.prepare<[], { code: string }>(`
      SELECT DISTINCT task.code FROM task_change JOIN task_pair ON task_pair.id = pair_id JOIN task ON task.id = upper_task_id
      WHERE field = 'deadline' AND task_change.relation = 'later' AND task_change.severity = 'error' ORDER BY task.code`);
    expect(late.all().map(({ code }) => code)).toEqual(["I/1", "III/1", "III/2"]);
  });
});
