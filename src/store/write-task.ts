import type { Plan, PlanGroup, Task } from "../model/plan.ts";
import { evidenceColumns } from "./evidence.ts";
import { partKey, taskKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { writeDeadlines } from "./write-deadline.ts";
import { writeTargets } from "./write-target.ts";
import type { SectionPositions } from "./write-text.ts";
import { leadLine, writeTaskUnits } from "./write-unit.ts";

/** Writes the groups and, in reading order, the tasks with their units, deadlines and targets. */
export function writeTasks(db: Store, planId: string, plan: Plan, sections: SectionPositions): void {
  for (const [index, { label, title, declared, evidence }] of plan.groups.entries()) {
    const row = { id: partKey(planId, "g", index + 1), position: index + 1, label, title, declared };
    insert(db, "task_group", { ...row, ...evidenceColumns(db, evidence, title) });
  }
  let group = -1;
  for (const [index, task] of plan.tasks.entries()) {
    group = groupOf(plan.groups, task, group);
    const found = group >= 0 && plan.groups[group]?.label === task.group;
    const inGroup = found && task.group !== null ? group + 1 : null;
    writeTask(db, planId, task, { position: index + 1, group: inGroup, section: sections.get(task.section ?? "") ?? null });
  }
}

/**
 * Which group a task's label means. Labels repeat (I, II in one appendix, I, II in the next) and tasks come in reading order:
 * it is the group of the task before, else the next one of that label, else the first.
 */
function groupOf(groups: readonly PlanGroup[], task: Task, before: number): number {
  if (task.group === null) return before;
  if (groups[before]?.label === task.group) return before;
  const later = groups.findIndex((group, index) => index > before && group.label === task.group);
  return later >= 0 ? later : groups.findIndex((group) => group.label === task.group);
}

/** Where a task stands: its position, and those of its group and section, from 1. */
type Standing = { position: number; group: number | null; section: number | null };

function writeTask(db: Store, planId: string, task: Task, standing: Standing): void {
  const id = taskKey(planId, task.id);
  insert(db, "task", {
    id,
    position: standing.position,
    label: task.label,
    group_position: standing.group,
    group_label: task.group,
    section_position: standing.section,
    section_path: task.section,
    text: task.text,
    lead: leadLine(task),
    product: task.product,
    note: task.note,
    deadline_text: task.deadline_text,
    extras: JSON.stringify(task.extras),
    certainty: task.certainty,
    score: task.score,
    ...evidenceColumns(db, task.evidence, task.text),
  });
  writeTaskUnits(db, id, task);
  writeDeadlines(db, "task", id, task.deadlines);
  writeTargets(db, "task", id, task.targets);
}
