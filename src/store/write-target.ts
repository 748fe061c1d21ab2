import type { Target } from "../model/plan.ts";
import { evidenceColumns } from "./evidence.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { unlessStated } from "./unless-stated.ts";

/** Writes the targets of a task or an objective, in order. */
export function writeTargets(db: Store, owner: "task" | "objective", ownerId: string, targets: readonly Target[]): void {
  for (const [index, { evidence, ...target }] of targets.entries()) {
    insert(db, `${owner}_target`, {
      [`${owner}_id`]: ownerId,
      position: index + 1,
      ...target,
      certainty: unlessStated(target.certainty),
      ...evidenceColumns(db, evidence, target.text),
    });
  }
}
