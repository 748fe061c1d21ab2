import type { Objective, PlanSection } from "../model/plan.ts";
import { evidenceColumns } from "./evidence.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { writeTargets } from "./write-target.ts";

/** The section's position by path; of a path that repeats ("I" in two appendices) the latest before the asker is meant. */
export type SectionPositions = ReadonlyMap<string, number>;

/** Writes the outline and gives the sections' positions by path. */
export function writeSections(db: Store, planId: string, sections: readonly PlanSection[]): SectionPositions {
  const positions = new Map<string, number>();
  for (const [index, { path, title, text, evidence }] of sections.entries()) {
    const parent = positions.get(path.slice(0, Math.max(0, path.lastIndexOf("."))));
    insert(db, "section", {
      id: partKey(planId, "s", index + 1),
      position: index + 1,
      path,
      parent_id: parent === undefined ? null : partKey(planId, "s", parent),
      title,
      text: text ?? null,
      ...evidenceColumns(db, evidence, title ?? text ?? null),
    });
    positions.set(path, index + 1);
  }
  return positions;
}

/** Writes the aims that stand outside tasks, with their targets. */
export function writeObjectives(db: Store, planId: string, objectives: readonly Objective[], sections: SectionPositions): void {
  for (const [index, { section, text, targets, evidence }] of objectives.entries()) {
    const id = partKey(planId, "o", index + 1);
    insert(db, "objective", {
      id,
      position: index + 1,
      section_position: sections.get(section ?? "") ?? null,
      section_path: section,
      text,
      ...evidenceColumns(db, evidence, text),
    });
    writeTargets(db, "objective", id, targets);
  }
}
