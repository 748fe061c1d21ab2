import type { ChangeRelation, TaskChange } from "../../model/comparison.ts";
import type { Task, UnitMention } from "../../model/plan.ts";
import { type Level, levels } from "../../model/reading.ts";
import { nearlySameName } from "../../text/similarity.ts";
import { sharesDomain } from "./domain.ts";

/**
 * The levels of the two plans: a single body whose name says none ("Phòng Y tế") is one of the plan's own. `years`: of two years of one
 * place nothing is handed down; who does it next year is simply another.
 */
export type PlanLevels = { upper: Level | null; lower: Level | null; years?: boolean };

/** How those who lead or support differ; nothing where they are the same. That nobody leads below is grave. */
export function unitChange(role: "lead" | "support", upper: Task, lower: Task, plans: PlanLevels): TaskChange[] {
  const [above, below] = [unitsOf(upper, role, plans.upper), unitsOf(lower, role, plans.lower)];
  const relation = relationOf(above, below, plans.years !== true);
  if (relation === null) return [];
  const severity = role === "lead" && relation === "none" ? "error" : "info";
  return [{ field: role, upper: namesOf(upper[role]), lower: namesOf(lower[role]), relation, severity }];
}

function unitsOf(task: Task, role: "lead" | "support", own: Level | null): UnitMention[] {
  return task.units
    .filter((mention) => mention.role === role)
    .map((mention) => ({ ...mention, level: mention.level ?? (mention.collective ? null : own) }));
}

function namesOf(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join("; ");
}

function relationOf(above: readonly UnitMention[], below: readonly UnitMention[], levels: boolean): ChangeRelation | null {
  if (above.length === 0 && below.length === 0) return null;
  if (below.length === 0) return "none";
  if (above.length === 0) return "named";
  const known = (unit: UnitMention) => above.some((other) => nearlySameName(other.name, unit.name));
  if (above.length === below.length && below.every(known)) return null;
  if (levels && below.every((unit) => known(unit) || above.some((other) => handedDown(other, unit)))) return "handed-down";
  return "different";
}

/**
 * Công an tỉnh → Công an xã: the same kind of body, further down. Sở Y tế → Trạm Y tế xã: the same field of work, further down. UBND các
 * xã, phường → Công an xã: a class of bodies was named, and one of that level's own takes it up.
 */
function handedDown(above: UnitMention, below: UnitMention): boolean {
  if (above.collective && above.level !== null && above.level === below.level) return true;
  if (above.level === null || below.level === null || levels.indexOf(above.level) >= levels.indexOf(below.level)) return false;
  return (above.kind !== null && above.kind === below.kind) || sharesDomain(above.name, below.name);
}
