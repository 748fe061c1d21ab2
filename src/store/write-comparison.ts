import type { Comparison, TaskChange } from "../model/comparison.ts";
import { partKey, sharedKey, taskKey } from "./identity.ts";
import { insert, type Row } from "./insert.ts";
import type { Store } from "./open.ts";
import { findPlan } from "./read.ts";

/**
 * Writes a comparison of two plans that the database holds, in place of an earlier one of the same two. Throws a Failure when
 * one of them is not there.
 */
export function writeComparison(db: Store, comparison: Comparison, version: string): void {
  const upper = findPlan(db, comparison.upper.id);
  const lower = findPlan(db, comparison.lower.id);
  const id = sharedKey("comparison", upper, lower);
  db.transaction(() => {
    db.prepare("DELETE FROM comparison WHERE id = ?").run(id);
    insert(db, "comparison", { id, upper_plan_id: upper, lower_plan_id: lower, version });
    const alone = { score: null, because: "[]" };
    const pairs: { row: Row; changes: TaskChange[] }[] = [
      ...comparison.pairs.map((pair) => ({
        row: {
          upper_task_id: taskKey(upper, pair.upper),
          lower_task_id: taskKey(lower, pair.lower),
          relation: pair.relation,
          score: pair.score,
          because: JSON.stringify(pair.because),
        },
        changes: pair.changes,
      })),
      ...comparison.missing.map((code) => ({
        row: { upper_task_id: taskKey(upper, code), lower_task_id: null, relation: "missing", ...alone },
        changes: [],
      })),
      ...comparison.added.map((code) => ({
        row: { upper_task_id: null, lower_task_id: taskKey(lower, code), relation: "added", ...alone },
        changes: [],
      })),
    ];
    for (const [index, { row, changes }] of pairs.entries()) {
      const pairId = partKey(id, "p", index + 1);
      insert(db, "task_pair", { id: pairId, comparison_id: id, position: index + 1, ...row });
      for (const [place, { finding, ...change }] of changes.entries()) {
        insert(db, "task_change", { pair_id: pairId, position: place + 1, ...change, finding: Number(finding) });
      }
    }
  })();
}
