import type { Store } from "./open.ts";
import { findPlan } from "./read.ts";
import { removePlan } from "./remove-plan.ts";
import { settle } from "./settle.ts";

/** What went with a document: its tasks, and comparisons with its plan; what stayed: the corrections on it. */
export type Removed = { id: string; name: string; number: string | null; tasks: number; comparisons: number; corrections: number };

/**
 * Takes documents out, all or none; each is named as in `findPlan`. Corrections stay and hold again when the plan is back. Throws a
 * Failure where one of the names means no plan, or several.
 */
export function removeDocuments(db: Store, named: readonly string[]): Removed[] {
  return db.transaction(() => {
    const ids = [...new Set(named.map((name) => findPlan(db, name)))].sort();
    const removed = ids.flatMap((id) => db.prepare<[string], Removed>(removedSql).get(id) ?? []);
    for (const id of ids) removePlan(db, id);
    settle(db);
    return removed;
  })();
}

const removedSql = `
  SELECT plan.id, document.name, plan.number,
    (SELECT count(*) FROM task WHERE task.plan_id = plan.id) AS tasks,
    (SELECT count(*) FROM comparison WHERE plan.id IN (upper_plan_id, lower_plan_id)) AS comparisons,
    (SELECT count(*) FROM correction WHERE correction.plan_id = plan.id AND undone = 0) AS corrections
  FROM plan JOIN document ON document.id = plan.document_id WHERE plan.id = ?`;
