import type { Comparison, Rejected, TaskChange, TaskPair } from "../model/comparison.ts";
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
    insert(db, "comparison", { id, upper_plan_id: upper, lower_plan_id: lower, kind: comparison.kind, version });
    const pairs: { row: Row; changes: TaskChange[] }[] = [
      ...comparison.pairs.map((pair) => ({ row: pairRow(comparison, pair, upper, lower), changes: pair.changes })),
      ...comparison.rejected.map((rejected) => ({ row: aloneRow(rejected, upper, lower), changes: [] })),
    ];
    for (const [index, { row, changes }] of pairs.entries()) {
      const pairId = partKey(id, "p", index + 1);
      insert(db, "task_pair", { id: pairId, comparison_id: id, position: index + 1, ...row });
      for (const [place, change] of changes.entries()) insert(db, "task_change", { pair_id: pairId, position: place + 1, ...change });
    }
  })();
}

function pairRow({ groups }: Comparison, pair: TaskPair, upper: string, lower: string): Row {
  const group = groups.find((found) => found.upper.includes(pair.upper) && found.lower.includes(pair.lower));
  return {
    upper_task_id: taskKey(upper, pair.upper),
    lower_task_id: taskKey(lower, pair.lower),
    relation: pair.relation,
    score: pair.score,
    grouped: group?.kind ?? null,
    outcome: pair.outcome,
    severity: null,
    candidate_task_id: null,
    why: null,
    signals: JSON.stringify(pair.signals),
    because: JSON.stringify(pair.because),
  };
}

function aloneRow({ side, task, candidate, score, why, outcome, severity }: Rejected, upper: string, lower: string): Row {
  const missing = side === "upper";
  return {
    upper_task_id: missing ? taskKey(upper, task) : null,
    lower_task_id: missing ? null : taskKey(lower, task),
    relation: missing ? "missing" : "added",
    score: candidate === null ? null : score,
    grouped: null,
    outcome,
    severity,
    candidate_task_id: candidate === null ? null : taskKey(missing ? lower : upper, candidate),
    why,
    signals: "[]",
    because: "[]",
  };
}
