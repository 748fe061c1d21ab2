import type { Objective, PlanSection } from "../model/plan.ts";
import type { KeepEvidence } from "./evidence.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { writeTargets } from "./write-target.ts";

/** The section's key for a path; of a path that repeats ("I" in two appendices) the latest before the asker is meant. */
export type SectionKeys = ReadonlyMap<string, string>;

/** Writes the outline and gives the sections' keys by path. */
export function writeSections(db: Store, planId: string, sections: readonly PlanSection[], keep: KeepEvidence): SectionKeys {
  const keys = new Map<string, string>();
  for (const [index, { path, title, text, evidence }] of sections.entries()) {
    const id = partKey(planId, "s", index + 1);
    const parent = keys.get(path.slice(0, Math.max(0, path.lastIndexOf("."))));
    insert(db, "section", {
      id,
      plan_id: planId,
      position: index + 1,
      path,
      parent_id: parent ?? null,
      title,
      text: text ?? null,
    });
    keep(id, evidence, title ?? text ?? null);
    keys.set(path, id);
  }
  return keys;
}

/** Writes the aims that stand outside tasks, with their targets. */
export function writeObjectives(
  db: Store,
  planId: string,
  objectives: readonly Objective[],
  sections: SectionKeys,
  keep: KeepEvidence,
): void {
  for (const [index, { section, text, targets, evidence }] of objectives.entries()) {
    const id = partKey(planId, "o", index + 1);
    insert(db, "objective", {
      id,
      plan_id: planId,
      position: index + 1,
      section_id: sections.get(section ?? "") ?? null,
      section_path: section,
      text,
    });
    keep(id, evidence, text);
    writeTargets(db, { plan_id: planId, task_id: null, objective_id: id }, targets, keep);
  }
}
