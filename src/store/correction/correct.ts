import { type Correction, type CorrectionState, type TaskField, taskFields } from "../../model/correction.ts";
import { Failure } from "../../model/failure.ts";
import { insert } from "../insert.ts";
import type { Store } from "../open.ts";
import { findPlan } from "../read.ts";
import { settle } from "../settle.ts";
import { asRead } from "./as-read.ts";
import { valueFor } from "./value.ts";

/** Who corrects, why, and on which day (ISO 8601) if they say so. */
export type Signature = { author: string; reason: string; made: string | null };

/** A field of a task and what it should say; null for "there is none". `part`: which of its targets. */
export type Wanted = { plan: string; task: string; field: TaskField; part: number; value: string | null };

/**
 * Writes what an analyst says a task's field is, and applies it. Said again in the same words it changes nothing. Throws a Failure for
 * a plan or task that is not there, a value that the field cannot have, and a correction without author or reason.
 */
export function correct(db: Store, wanted: Wanted, signature: Signature): Correction {
  return db.transaction(() => {
    const planId = findPlan(db, wanted.plan);
    const task = db
      .prepare<[string, string], { id: string; code: string; text: string }>(
        "SELECT id, code, text FROM task WHERE plan_id = ? AND code = ?",
      )
      .get(planId, wanted.task.normalize("NFC"));
    if (task === undefined) throw new Failure("task-unknown", { task: wanted.task, plan: wanted.plan });
    const { field, part } = wanted;
    const previous = asRead(db, task.id, field, part);
    if (field === "target" && previous === null) throw new Failure("target-unknown", { task: wanted.task, part });
    const value = valueFor(field, wanted.value);
    return writeCorrection(db, { plan_id: planId, task_code: task.code, task_text: task.text, field, part, value, previous }, signature);
  })();
}

/**
 * Says that a file of a plan is the one that views show. `of`: a plan that it takes the place of, where number, area, year or title do
 * not show that the two are one.
 */
export function chooseNewest(db: Store, plan: string, of: string | null, signature: Signature): Correction {
  return db.transaction(() => {
    const planId = findPlan(db, plan);
    const former = of === null ? planId : findPlan(db, of);
    const about = { plan_id: former, task_code: null, task_text: null, field: "newest" as const, part: 1 };
    const previous = db
      .prepare<[string], string>("SELECT id FROM plan WHERE newest = 1 AND series = (SELECT series FROM plan WHERE id = ?)")
      .pluck()
      .get(former);
    return writeCorrection(db, { ...about, value: planId, previous: previous ?? null }, signature);
  })();
}

type About = Pick<Correction, "plan_id" | "task_code" | "task_text" | "field" | "part" | "value" | "previous">;

function writeCorrection(db: Store, about: About, signature: Signature): Correction {
  const { author, reason, made } = signed(signature);
  const { series, plan_name } = db
    .prepare<[string], { series: string; plan_name: string }>(
      "SELECT series, coalesce(number, title, id) AS plan_name FROM plan WHERE id = ?",
    )
    .get(about.plan_id) ?? { series: about.plan_id, plan_name: about.plan_id };
  const standing = latestOn(db, series, about);
  const same = standing?.value === about.value && standing.author === author && standing.reason === reason && standing.made === made;
  if (standing !== undefined && same) return standing;
  const position = Number(db.prepare("SELECT coalesce(max(position), 0) + 1 FROM correction").pluck().get());
  const correction: Correction = { id: `c${position}`, position, series, plan_name, ...about, author, reason, made, undone: 0 };
  insert(db, "correction", correction);
  settle(db);
  return correction;
}

function latestOn(db: Store, series: string, { task_code, field, part }: About): Correction | undefined {
  return db
    .prepare<[string, string | null, string, number], Correction>(`
      SELECT * FROM correction WHERE series = ? AND task_code IS ? AND field = ? AND part = ? AND undone = 0 ORDER BY position DESC LIMIT 1`)
    .get(series, task_code, field, part);
}

function signed({ author, reason, made }: Signature): Signature {
  const signature = { author: author.normalize("NFC").trim(), reason: reason.normalize("NFC").trim(), made };
  if (signature.author === "") throw new Failure("correction-unsigned");
  if (signature.reason === "") throw new Failure("correction-unreasoned");
  return signature;
}

/** Takes a correction back; it stays in the table. What it covered, an earlier correction or what was read, holds again. */
export function undoCorrection(db: Store, id: string): Correction {
  return db.transaction(() => {
    const correction = db.prepare<[string], Correction>("SELECT * FROM correction WHERE id = ?").get(id);
    if (correction === undefined) throw new Failure("correction-unknown", { correction: id });
    if (correction.undone === 1) throw new Failure("correction-undone-before", { correction: id });
    db.prepare("UPDATE correction SET undone = 1 WHERE id = ?").run(id);
    settle(db);
    return { ...correction, undone: 1 as const };
  })();
}

/** Every correction in the order of writing, with what became of it. `plan`: those on one plan, in all its versions. */
export function listCorrections(db: Store, plan: string | null = null): (Correction & { state: CorrectionState })[] {
  const planId = plan === null ? null : findPlan(db, plan);
  return db
    .prepare<{ planId: string | null }, Correction & { state: CorrectionState }>(`
      SELECT correction.*, state FROM correction JOIN correction_state ON correction_id = correction.id
      ${planId === null ? "" : "WHERE correction.series = (SELECT series FROM plan WHERE id = @planId) OR correction.plan_id = @planId"}
      ORDER BY correction.position`)
    .all({ planId });
}

/** The field that a word names; throws a Failure that lists them. */
export function fieldNamed(word: string): TaskField {
  const field = taskFields.find((known) => known === word);
  if (field === undefined) throw new Failure("field-unknown", { field: word, fields: taskFields.join(", ") });
  return field;
}
