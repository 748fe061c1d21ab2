import type { Assignment } from "../model/plan.ts";
import type { KeepEvidence } from "./evidence.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { writeDeadlines } from "./write-deadline.ts";
import type { SectionKeys } from "./write-text.ts";
import { writeUnit } from "./write-unit.ts";

/** Writes the duties that a plan lists under its bodies. */
export function writeAssignments(
  db: Store,
  planId: string,
  assignments: readonly Assignment[],
  sections: SectionKeys,
  keep: KeepEvidence,
): void {
  for (const [index, { section, units, text, deadlines, evidence }] of assignments.entries()) {
    const id = partKey(planId, "a", index + 1);
    const section_id = sections.get(section ?? "") ?? null;
    insert(db, "assignment", {
      id,
      plan_id: planId,
      position: index + 1,
      section_id,
      section_path: section,
      text,
    });
    keep(id, evidence, text);
    for (const [place, mention] of units.entries()) {
      const { role, written, name, certainty } = mention;
      const unit = { unit_id: writeUnit(db, mention), role, written, full_name: name === written ? null : name, certainty };
      insert(db, "assignment_unit", { assignment_id: id, position: place + 1, ...unit });
      keep(partKey(id, "u", place + 1), mention.evidence, written);
    }
    writeDeadlines(db, { plan_id: planId, task_id: null, assignment_id: id }, deadlines, keep);
  }
}
