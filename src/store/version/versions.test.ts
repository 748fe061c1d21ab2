import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleHead, samplePlan, sampleTask } from "../../../scripts/sample.ts";
import type { Format } from "../../model/document.ts";
import type { Plan, PlanHead } from "../../model/plan.ts";
import { chooseNewest, listCorrections, undoCorrection } from "../correction/correct.ts";
import { openStore, type Store } from "../open.ts";
import { findPlan, listPlans } from "../read.ts";
import { removeDocuments } from "../remove.ts";
import { writePlan } from "../write.ts";
import { listVersions } from "./list-versions.ts";

function plan(name: string, head: Partial<PlanHead> = {}, format: Format = "text"): Plan {
  const usual = { number: "05/KH-UBND", area: "xã Tân An", level: "commune" as const, issued: "2025-03-25", title: "Chuyển đổi số" };
  const whole = samplePlan(name, { plan: sampleHead({ ...usual, ...head }), tasks: [sampleTask("I/1", name)] });
  return { ...whole, document: { ...whole.document, format } };
}

function storeWith(...plans: Plan[]): Store {
  const db = openStore(":memory:", { create: true });
  for (const one of plans) writePlan(db, one, { name: `${one.tasks[0]?.text}.x` });
  return db;
}

/** The tasks that the views show: each plan's only task is called as the plan. */
const shown = (db: Store) => db.prepare("SELECT text FROM task_list ORDER BY text").pluck().all();
const signature = { author: "Lan", reason: "bản ký", made: null };

const first = plan("first");
const second = plan("second", { issued: "2025-06-01" });
const third = plan("third", { issued: "2025-06-01" }, "docx");

describe("one plan in several files counts once", () => {
  test("views show the newest, whatever the order the files came in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, second, third], { minLength: 3 }), (plans) => {
        const db = storeWith(...plans);
        expect(shown(db)).toEqual(["third"]);
        expect(listVersions(db, null).map(({ document_name, newest }) => `${document_name} ${newest}`)).toEqual([
          "third.x 1",
          "second.x 0",
          "first.x 0",
        ]);
        expect(db.prepare("SELECT count(*) FROM reading_coverage").pluck().get()).toBe(1);
        expect(findPlan(db, "05/KH-UBND")).toBe(third.document.sha256.slice(0, 16));
      }),
      { numRuns: 6 },
    );
  });

  test("signs, blanks, capitals and the level do not make another plan", () => {
    expect(
      shown(storeWith(first, plan("z", { number: "05 /kh–ubnd", title: "CHUYỂN ĐỔI SỐ ", level: null, issued: "2025-03-26" }))),
    ).toEqual(["z"]);
  });

  test.each<[string, Partial<PlanHead>]>([
    ["another number", { number: "06/KH-UBND" }],
    ["another area", { area: "xã Tân Bình" }],
    ["another year: numbers begin anew", { issued: "2026-03-25" }],
    ["another title: a number that was read wrongly hides no plan", { title: "Cải cách hành chính" }],
    ["no number", { number: null }],
    ["no date and no year", { issued: null }],
    ["no title", { title: null }],
  ])("%s is another plan", (_, head) => {
    expect(shown(storeWith(first, plan("z", head)))).toEqual(["first", "z"]);
  });

  test("the decision that carries a plan numbers it where the plan does not", () => {
    const carrier = sampleHead({ number: "12/QĐ-UBND", issued: "2025-03-01" });
    const carried = (name: string): Plan => ({ ...plan(name, { number: null, issued: null }), carrier });
    expect(shown(storeWith(carried("a"), carried("b")))).toHaveLength(1);
  });
});

test("when the newest goes, the one before it is shown again", () => {
  const db = storeWith(first, second, third);
  removeDocuments(db, [third.document.sha256]);
  expect(shown(db)).toEqual(["second"]);
  expect(db.pragma("foreign_key_check")).toEqual([]);
});

describe("an analyst may choose", () => {
  test("which file is the newest, and take it back", () => {
    const db = storeWith(first, second);
    chooseNewest(db, first.document.sha256, null, signature);
    expect(shown(db)).toEqual(["first"]);
    writePlan(db, third, { name: "third.x" });
    expect(shown(db)).toEqual(["first"]);
    undoCorrection(db, "c1");
    expect(shown(db)).toEqual(["third"]);
  });

  test("that a plan under another number takes its place", () => {
    const other = plan("other", { number: "07/KH-UBND" });
    const db = storeWith(first, other);
    expect(listPlans(db)).toHaveLength(2);
    chooseNewest(db, "07/KH-UBND", "05/KH-UBND", signature);
    expect(shown(db)).toEqual(["other"]);
    removeDocuments(db, ["07/KH-UBND"]);
    expect(shown(db)).toEqual(["first"]);
    expect(listCorrections(db).map(({ state }) => state)).toEqual(["no-plan"]);
    writePlan(db, other, { name: "other.x" });
    expect(shown(db)).toEqual(["other"]);
    undoCorrection(db, "c1");
    expect(shown(db)).toEqual(["first", "other"]);
  });
});
