import type { Deadline } from "../model/plan.ts";
import { evidenceColumns } from "./evidence.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { unlessStated } from "./unless-stated.ts";

/** Writes the deadlines of a task or a duty, in order. */
export function writeDeadlines(db: Store, owner: "task" | "assignment", ownerId: string, deadlines: readonly Deadline[]): void {
  for (const [index, { evidence, workdays, ...deadline }] of deadlines.entries()) {
    insert(db, `${owner}_deadline`, {
      [`${owner}_id`]: ownerId,
      position: index + 1,
      ...deadline,
      workdays: Number(workdays),
      certainty: unlessStated(deadline.certainty),
      ...evidenceColumns(db, evidence, deadline.text),
    });
  }
}
