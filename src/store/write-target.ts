import type { Target } from "../model/plan.ts";
import type { KeepEvidence } from "./evidence.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";

/** A target belongs to a task or to an objective, never to both. */
export type TargetOwner =
  | { plan_id: string; task_id: string; objective_id: null }
  | { plan_id: string; task_id: null; objective_id: string };

export function writeTargets(db: Store, owner: TargetOwner, targets: readonly Target[], keep: KeepEvidence): void {
  for (const [index, { evidence, ...target }] of targets.entries()) {
    const id = partKey(owner.task_id ?? owner.objective_id, "m", index + 1);
    insert(db, "target", { id, ...owner, position: index + 1, ...target });
    keep(id, evidence, target.text);
  }
}
