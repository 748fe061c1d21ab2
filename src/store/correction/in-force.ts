import type { TaskField } from "../../model/correction.ts";
import type { Store } from "../open.ts";
import { findPlan } from "../read.ts";
import { asRead } from "./as-read.ts";

/** A correction that holds for a field of a task, beside what was read there; null for "there is none". `part`: which of its targets. */
export type InForce = {
  correction: string;
  field: TaskField;
  part: number;
  value: string | null;
  read: string | null;
  author: string;
};

/** The corrections that hold for a plan, by the code of their task. `idOrPrefix` as in `findPlan`. */
export function correctionsInForce(db: Store, idOrPrefix: string): Map<string, InForce[]> {
  const rows = db
    .prepare<[string], Omit<InForce, "read"> & { task_id: string; code: string }>(`
      SELECT task.id AS task_id, task.code, correction_id AS correction, task_correction.field, task_correction.part, task_correction.value, author
      FROM task JOIN task_correction ON task_id = task.id JOIN correction ON correction.id = correction_id
      WHERE task.plan_id = ? ORDER BY task.position, task_correction.field, task_correction.part`)
    .all(findPlan(db, idOrPrefix));
  const all = new Map<string, InForce[]>();
  for (const { task_id, code, ...said } of rows) {
    all.set(code, [...(all.get(code) ?? []), { ...said, read: asRead(db, task_id, said.field, said.part) }]);
  }
  return all;
}
