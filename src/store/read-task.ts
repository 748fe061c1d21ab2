import type { Deadline, Target, Task } from "../model/plan.ts";
import type { Role } from "../model/reading.ts";
import type { Store } from "./open.ts";
import { type EvidenceOf, readUnits } from "./read-part.ts";

/** The deadlines and targets of a whole plan by the key of what they belong to. */
export type Parts = { deadlines: Map<string, Deadline[]>; targets: Map<string, Target[]> };

type TaskRow = { evidence_id: string | null } & Pick<
  Task,
  "label" | "group" | "section" | "text" | "product" | "note" | "deadline_text" | "certainty" | "score"
> & {
    id: string;
    code: string;
    extras: string;
  };

/** The tasks of a plan in reading order, whole. */
export function readTasks(db: Store, planId: string, parts: Parts, evidenceOf: EvidenceOf): Task[] {
  const units = readUnits(db, "task", planId, evidenceOf);
  const rows = db
    .prepare<[string], TaskRow>(`
      SELECT id, code, label, group_label AS "group", section_path AS section, text, product, note, deadline_text, extras, certainty, score, evidence_id
      FROM task WHERE plan_id = ? ORDER BY position`)
    .all(planId);
  return rows.map(
    ({ id, code, extras, evidence_id, label, group, section, text, product, note, deadline_text, certainty, score }): Task => {
      const mentions = units.get(id) ?? [];
      const written = (role: Role) => mentions.filter((mention) => mention.role === role).map((mention) => mention.written);
      return {
        id: code,
        label,
        group,
        section,
        text,
        lead: written("lead"),
        support: written("support"),
        monitor: written("monitor"),
        product,
        note,
        deadline_text,
        deadlines: parts.deadlines.get(id) ?? [],
        targets: parts.targets.get(id) ?? [],
        units: mentions.flatMap(({ mention }) => mention ?? []),
        extras: JSON.parse(extras),
        certainty,
        score,
        evidence: evidenceOf({ evidence_id }),
      };
    },
  );
}
