import type { Correction, TaskField } from "../../model/correction.ts";
import { type Role, roles } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";
import { insert } from "../insert.ts";
import type { Store } from "../open.ts";
import { writeUnit } from "../write-unit.ts";
import { asRead, between } from "./as-read.ts";
import { deadlineValueOf } from "./deadline-value.ts";
import { type Candidate, findTask } from "./find-task.ts";

/**
 * Writes anew where the standing corrections of each series (all, or those named) hold: table task_correction, and for bodies and
 * deadlines what the values mean. It depends on the plans and corrections alone, not on what happened before.
 */
export function settleCorrections(db: Store, named?: Iterable<string>): void {
  const series = named ?? db.prepare<[], string>("SELECT DISTINCT series FROM plan ORDER BY series").pluck().all();
  const corrected = new Set(db.prepare<[], string>("SELECT DISTINCT series FROM correction").pluck().all());
  for (const one of series) {
    clear(db, one);
    if (!corrected.has(one)) continue;
    const standing = db
      .prepare<[string], TaskCorrection>("SELECT * FROM correction WHERE series = ? AND undone = 0 AND field <> 'newest' ORDER BY position")
      .all(one);
    for (const planId of db.prepare<[string], string>("SELECT id FROM plan WHERE series = ? ORDER BY id").pluck().all(one)) {
      applyTo(db, planId, standing);
    }
  }
}

type TaskCorrection = Correction & { field: TaskField; task_code: string; task_text: string };

function clear(db: Store, series: string): void {
  for (const table of ["task_correction", "corrected_unit", "corrected_deadline"]) {
    db.prepare(`DELETE FROM ${table} WHERE task_id IN (SELECT task.id FROM task JOIN plan ON plan.id = plan_id WHERE series = ?)`).run(
      series,
    );
  }
}

function applyTo(db: Store, planId: string, standing: readonly TaskCorrection[]): void {
  const tasks = db.prepare<[string], Candidate>("SELECT id, code, text FROM task WHERE plan_id = ? ORDER BY position").all(planId);
  const latest = new Map<string, { task: Candidate; correction: TaskCorrection }>();
  for (const correction of standing) {
    const task = findTask(tasks, correction.task_code, correction.task_text);
    if (task === null || !holdsFor(db, planId, task, correction)) continue;
    latest.set(`${task.id} ${correction.field} ${correction.part}`, { task, correction });
  }
  for (const { task, correction } of latest.values()) {
    const { id, field, part, value } = correction;
    insert(db, "task_correction", { task_id: task.id, field, part, correction_id: id, value });
    if (isRole(field) && value !== null) writeNames(db, planId, task.id, field, value);
    if (field === "deadline" && value !== null) writeDeadline(db, task.id, value);
  }
}

/**
 * In the file that the analyst looked at a correction always holds. In another version it holds where the same was read as then (or
 * already what the analyst wrote): an office that issues a plan again may have changed the very value.
 */
function holdsFor(db: Store, planId: string, task: Candidate, { plan_id, field, part, previous, value }: TaskCorrection): boolean {
  const read = asRead(db, task.id, field, part);
  if (field === "target" && read === null) return false;
  return plan_id === planId || read === previous || read === value;
}

function isRole(field: TaskField): field is Role {
  return roles.some((role) => role === field);
}

/** A body of the plan by that name, else a body of which nothing but the name is known. */
function writeNames(db: Store, planId: string, taskId: string, role: Role, value: string): void {
  for (const [index, name] of value
    .split(between.trim())
    .map((part) => part.trim())
    .entries()) {
    const folded = fold(name);
    const known = db
      .prepare<[string, string, string], number | null>(`
        SELECT min(unit.id) FROM unit WHERE unit.folded = ? AND unit.id IN (
          SELECT unit_id FROM task_unit WHERE plan_id = ? UNION SELECT unit_id FROM assignment_unit WHERE plan_id = ?
        )`)
      .pluck()
      .get(folded, planId, planId);
    const unit = known ?? writeUnit(db, { name, collective: false, level: null, kind: null, area: null });
    insert(db, "corrected_unit", { task_id: taskId, role, position: index + 1, unit_id: unit, name });
  }
}

function writeDeadline(db: Store, taskId: string, value: string): void {
  const read = deadlineValueOf(value);
  if (read !== null) insert(db, "corrected_deadline", { task_id: taskId, ...read, text: value });
}
