import type { Deadline } from "../model/plan.ts";
import type { KeepEvidence } from "./evidence.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";

/** A deadline belongs to a task or to a duty, never to both. */
export type DeadlineOwner =
  | { plan_id: string; task_id: string; assignment_id: null }
  | { plan_id: string; task_id: null; assignment_id: string };

export function writeDeadlines(db: Store, owner: DeadlineOwner, deadlines: readonly Deadline[], keep: KeepEvidence): void {
  for (const [index, { evidence, workdays, ...deadline }] of deadlines.entries()) {
    const id = partKey(owner.task_id ?? owner.assignment_id, "d", index + 1);
    insert(db, "deadline", { id, ...owner, position: index + 1, ...deadline, workdays: Number(workdays) });
    keep(id, evidence, deadline.text);
  }
}
