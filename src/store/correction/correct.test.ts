import { describe, expect, test } from "vitest";
import { sampleDeadline, sampleHead, samplePlan, sampleTarget, sampleTask } from "../../../scripts/sample.ts";
import type { TaskField } from "../../model/correction.ts";
import type { Plan, Task } from "../../model/plan.ts";
import { openStore, type Store } from "../open.ts";
import { readPlan } from "../read.ts";
import { removeDocuments } from "../remove.ts";
import { searchPlans } from "../search.ts";
import { writePlan } from "../write.ts";
import { correct, listCorrections, undoCorrection } from "./correct.ts";

const tasks = [
  sampleTask("I/1", "Rà soát hồ sơ đất đai", {
    lead: ["Công an xã"],
    deadlines: [sampleDeadline({ text: "Quý II", start: "2025-04-01", end: "2025-06-30" })],
    targets: [sampleTarget({ text: "đạt 80%", value: 80 }), sampleTarget({ text: "đạt 70%", value: 70 })],
    product: "Báo cáo",
  }),
  sampleTask("I/2", "Cấp chữ ký số cho người dân", { lead: ["Văn phòng UBND xã"] }),
];

function plan(name: string, changed: readonly Task[] = tasks, version = "0.0.0"): Plan {
  const head = { number: "05/KH-UBND", level: "commune" as const, area: "xã Tân An", issued: "2025-03-25", year_from: 2025, year_to: 2025 };
  const whole = samplePlan(name, { plan: sampleHead({ ...head, title: "Chuyển đổi số" }), tasks: [...changed] });
  return { ...whole, document: { ...whole.document, version } };
}

function storeWith(...plans: Plan[]): Store {
  const db = openStore(":memory:", { create: true });
  for (const one of plans) writePlan(db, one, { name: "x" });
  return db;
}

const signature = { author: "Lan", reason: "trang 4", made: null };
const say = (db: Store, task: string, field: TaskField, value: string | null, part = 1) =>
  correct(db, { plan: "05/KH-UBND", task, field, part, value }, signature);
const listed = (db: Store, code: string) =>
  db
    .prepare("SELECT text, label, lead, product, note, deadline_text, first_day, last_day, corrected FROM task_list WHERE code = ?")
    .get(code);
const states = (db: Store) => listCorrections(db).map(({ id, state }) => `${id} ${state}`);
const sound = (db: Store) => [db.pragma("foreign_key_check"), db.pragma("integrity_check", { simple: true })];

describe("views show what was corrected, and say so", () => {
  test("words, label, product, note", () => {
    const db = storeWith(plan("a"));
    say(db, "I/1", "text", "Rà soát  hồ sơ nhà ở ");
    say(db, "I/1", "label", "1a");
    say(db, "I/1", "product", null);
    say(db, "I/1", "note", "theo trang 4");
    expect(listed(db, "I/1")).toMatchObject({
      text: "Rà soát hồ sơ nhà ở",
      label: "1a",
      product: null,
      note: "theo trang 4",
      corrected: "label, note, product, text",
    });
    expect(listed(db, "I/2")).toMatchObject({ corrected: null });
    expect(searchPlans(db, "nha o").map((found) => found.text)).toEqual(["Rà soát hồ sơ nhà ở"]);
    expect(searchPlans(db, "đất đai")).toEqual([]);
    expect(sound(db)).toEqual([[], "ok"]);
  });

  test("bodies, also in the load of each", () => {
    const db = storeWith(plan("a"));
    say(db, "I/1", "lead", "văn phòng UBND xã;  Trạm Y tế xã");
    expect(listed(db, "I/1")).toMatchObject({ lead: "văn phòng UBND xã; Trạm Y tế xã", corrected: "lead" });
    const load = db.prepare("SELECT unit, quarter, tasks FROM unit_load WHERE role = 'lead' ORDER BY unit, quarter").all();
    // one body for both spellings; it bears the first of them, capitals before small letters
    expect(load).toEqual([
      { unit: "Trạm Y tế xã", quarter: 2, tasks: 1 },
      { unit: "Văn phòng UBND xã", quarter: null, tasks: 1 },
      { unit: "Văn phòng UBND xã", quarter: 2, tasks: 1 },
    ]);
    say(db, "I/1", "lead", null);
    expect(listed(db, "I/1")).toMatchObject({ lead: null });
    expect(db.prepare("SELECT name FROM unit ORDER BY name").pluck().all()).toEqual(["Công an xã", "Văn phòng UBND xã"]);
  });

  test("deadlines, also in the calendar", () => {
    const db = storeWith(plan("a"));
    const calendar = () => db.prepare("SELECT first_day, last_day, corrected FROM deadline_calendar ORDER BY last_day").all();
    say(db, "I/1", "deadline", "2025-09-30");
    expect(listed(db, "I/1")).toMatchObject({
      first_day: null,
      last_day: "2025-09-30",
      deadline_text: "2025-09-30",
      corrected: "deadline",
    });
    expect(calendar()).toEqual([{ first_day: null, last_day: "2025-09-30", corrected: 1 }]);
    say(db, "I/1", "deadline", "FREQ=MONTHLY;INTERVAL=6");
    expect(calendar()).toEqual([
      { first_day: "2025-01-01", last_day: "2025-06-30", corrected: 1 },
      { first_day: "2025-07-01", last_day: "2025-12-31", corrected: 1 },
    ]);
    say(db, "I/1", "deadline", null);
    expect(calendar()).toEqual([]);
    expect(db.prepare("SELECT count(*) FROM occurrence").pluck().get()).toBe(0);
  });

  test("one of several targets", () => {
    const db = storeWith(plan("a"));
    say(db, "I/1", "target", "90.50", 2);
    expect(db.prepare("SELECT value, corrected FROM target_list ORDER BY target_id").all()).toEqual([
      { value: 80, corrected: 0 },
      { value: 90.5, corrected: 1 },
    ]);
  });

  test("what was read stays as it was", () => {
    const read = plan("a");
    const db = storeWith(read);
    say(db, "I/1", "text", "khác");
    say(db, "I/1", "lead", "Trạm Y tế xã");
    expect(readPlan(db, "05/KH-UBND")).toEqual(read);
  });
});

describe("of two on one field the later stands, and can be taken back", () => {
  test("undo", () => {
    const db = storeWith(plan("a"));
    const before = listed(db, "I/1");
    say(db, "I/1", "text", "một");
    say(db, "I/1", "text", "hai");
    expect(listed(db, "I/1")).toMatchObject({ text: "hai" });
    expect(states(db)).toEqual(["c1 superseded", "c2 applied"]);
    undoCorrection(db, "c2");
    expect(listed(db, "I/1")).toMatchObject({ text: "một" });
    undoCorrection(db, "c1");
    expect(listed(db, "I/1")).toEqual(before);
    expect(states(db)).toEqual(["c1 undone", "c2 undone"]);
    expect(() => undoCorrection(db, "c1")).toThrow(/correction-undone-before/u);
    expect(() => undoCorrection(db, "c9")).toThrow(/correction-unknown/u);
  });

  test("the same again is no second correction", () => {
    const db = storeWith(plan("a"));
    expect(say(db, "I/1", "text", "một")).toEqual(say(db, "I/1", "text", "một"));
    expect(states(db)).toEqual(["c1 applied"]);
  });
});

describe("nothing an analyst wrote is lost", () => {
  const corrected = (...plans: Plan[]) => {
    const db = storeWith(...plans);
    say(db, "I/1", "text", "Rà soát hồ sơ đất ở");
    return db;
  };

  test("the same file read again, also by a newer kehoach", () => {
    const db = corrected(plan("a"));
    writePlan(db, plan("a", [sampleTask("I/1", "Rà soát hồ sơ đất đai."), sampleTask("I/2", "khác")], "9"), { name: "x" });
    expect(listed(db, "I/1")).toMatchObject({ text: "Rà soát hồ sơ đất ở" });
    expect(states(db)).toEqual(["c1 applied"]);
  });

  test("a newer file of the plan, whose tasks are numbered anew", () => {
    const db = corrected(plan("a"));
    const moved = [sampleTask("I/1", "Tuyên truyền trên loa"), sampleTask("II/1", "Rà soát hồ sơ đất đai")];
    const newer = plan("b", moved);
    writePlan(db, { ...newer, plan: { ...newer.plan, issued: "2025-04-01" } }, { name: "x" });
    expect(db.prepare("SELECT code, text FROM task_list ORDER BY code").all()).toEqual([
      { code: "I/1", text: "Tuyên truyền trên loa" },
      { code: "II/1", text: "Rà soát hồ sơ đất ở" },
    ]);
    expect(states(db)).toEqual(["c1 applied"]);
  });

  test("a newer file that says something else there is left as it is, and the correction is listed", () => {
    const db = storeWith(plan("a"));
    say(db, "I/1", "deadline", "2025-09-30");
    const later = { ...tasks[0], deadlines: [sampleDeadline({ text: "Quý IV", start: "2025-10-01", end: "2025-12-31" })] } as Task;
    const newer = plan("b", [later]);
    writePlan(db, { ...newer, plan: { ...newer.plan, issued: "2025-04-01" } }, { name: "x" });
    expect(listed(db, "I/1")).toMatchObject({ last_day: "2025-12-31", corrected: null });
    expect(states(db)).toEqual(["c1 changed"]);
    expect(db.prepare("SELECT question, subject FROM open_question").all()).toEqual([{ question: "correction", subject: "I/1" }]);
  });

  test("a task that is gone, a plan that is gone and comes back", () => {
    const db = corrected(plan("a"));
    writePlan(db, plan("a", [sampleTask("I/9", "việc khác hẳn")], "9"), { name: "x" });
    expect(states(db)).toEqual(["c1 no-task"]);
    removeDocuments(db, ["05/KH-UBND"]);
    expect(states(db)).toEqual(["c1 no-plan"]);
    expect(db.prepare("SELECT question, severity FROM open_question").all()).toEqual([{ question: "correction", severity: "warning" }]);
    writePlan(db, plan("a"), { name: "x" });
    expect(states(db)).toEqual(["c1 applied"]);
    expect(sound(db)).toEqual([[], "ok"]);
  });

  test("twins are not confused: words that two tasks share go by the code, or by none", () => {
    const twins = [sampleTask("I/1", "Báo cáo kết quả"), sampleTask("I/2", "Báo cáo kết quả")];
    const db = storeWith(plan("a", twins));
    say(db, "I/2", "note", "bản giấy");
    expect(db.prepare("SELECT code FROM task_list WHERE note IS NOT NULL").pluck().all()).toEqual(["I/2"]);
    writePlan(db, plan("a", [sampleTask("I/7", "Báo cáo kết quả"), sampleTask("I/8", "Báo cáo kết quả")], "9"), { name: "x" });
    expect(states(db)).toEqual(["c1 no-task"]);
  });
});

describe("what a field cannot be is refused", () => {
  const db = storeWith(plan("a"));
  test.each<[TaskField, string | null, string]>([
    ["text", null, "value-needed"],
    ["text", " ", "value-empty"],
    ["lead", "Công an xã;", "name-wrong"],
    ["lead", "12", "name-wrong"],
    ["support", "x".repeat(201), "name-wrong"],
    ["monitor", "Công an xã; Công an xã", "name-twice"],
    ["deadline", "30/6/2025", "deadline-wrong"],
    ["deadline", "2025-02-30", "deadline-wrong"],
    ["target", "nhiều", "number-wrong"],
    ["target", "1.000", "number-wrong"],
    ["target", "90,5", "number-wrong"],
    ["target", null, "value-needed"],
  ])("%s = %s", (field, value, code) => {
    expect(() => say(db, "I/1", field, value)).toThrow(new RegExp(`^${code} `, "u"));
  });

  test("no such plan, task, target; no author, no reason", () => {
    expect(() => say(db, "I/7", "text", "x")).toThrow(/task-unknown/u);
    expect(() => say(db, "I/2", "target", "1")).toThrow(/target-unknown/u);
    const wanted = { plan: "05/KH-UBND", task: "I/1", field: "text", part: 1, value: "x" } as const;
    expect(() => correct(db, { ...wanted, plan: "99/KH" }, signature)).toThrow(/plan-unknown/u);
    expect(() => correct(db, wanted, { ...signature, author: " " })).toThrow(/correction-unsigned/u);
    expect(() => correct(db, wanted, { ...signature, reason: "" })).toThrow(/correction-unreasoned/u);
    expect(listCorrections(db)).toEqual([]);
  });
});
