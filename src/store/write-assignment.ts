import type { Assignment } from "../model/plan.ts";
import { evidenceColumns } from "./evidence.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { writeDeadlines } from "./write-deadline.ts";
import type { SectionPositions } from "./write-text.ts";
import { mentionRow } from "./write-unit.ts";

/** Writes the duties that a plan lists under its bodies. */
export function writeAssignments(db: Store, planId: string, assignments: readonly Assignment[], sections: SectionPositions): void {
  for (const [index, { section, units, text, deadlines, evidence }] of assignments.entries()) {
    const id = partKey(planId, "a", index + 1);
    insert(db, "assignment", {
      id,
      position: index + 1,
      section_position: sections.get(section ?? "") ?? null,
      section_path: section,
      text,
      ...evidenceColumns(db, evidence, text),
    });
    for (const [place, mention] of units.entries()) {
      insert(db, "assignment_unit_row", { assignment_id: id, position: place + 1, ...mentionRow(db, mention) });
    }
    writeDeadlines(db, "assignment", id, deadlines);
  }
}
