import type { Plan, PlanGroup, Task } from "../model/plan.ts";
import type { KeepEvidence } from "./evidence.ts";
import { partKey, taskKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { writeDeadlines } from "./write-deadline.ts";
import { writeTargets } from "./write-target.ts";
import type { SectionKeys } from "./write-text.ts";
import { writeTaskUnits } from "./write-unit.ts";

/** Writes the groups and, in reading order, the tasks with their units, deadlines and targets. */
export function writeTasks(db: Store, planId: string, plan: Plan, sections: SectionKeys, keep: KeepEvidence): void {
  for (const [index, { label, title, declared, evidence }] of plan.groups.entries()) {
    const id = partKey(planId, "g", index + 1);
    insert(db, "task_group", { id, plan_id: planId, position: index + 1, label, title, declared });
    keep(id, evidence, title);
  }
  let group = -1;
  for (const [index, task] of plan.tasks.entries()) {
    group = groupOf(plan.groups, task, group);
    const found = group >= 0 && plan.groups[group]?.label === task.group;
    const groupId = found && task.group !== null ? partKey(planId, "g", group + 1) : null;
    writeTask(db, planId, task, { position: index + 1, groupId, sectionId: sections.get(task.section ?? "") ?? null }, keep);
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

type Standing = { position: number; groupId: string | null; sectionId: string | null };

function writeTask(db: Store, planId: string, task: Task, standing: Standing, keep: KeepEvidence): void {
  const id = taskKey(planId, task.id);
  insert(db, "task", {
    id,
    plan_id: planId,
    position: standing.position,
    code: task.id,
    label: task.label,
    group_id: standing.groupId,
    group_label: task.group,
    section_id: standing.sectionId,
    section_path: task.section,
    text: task.text,
    product: task.product,
    note: task.note,
    deadline_text: task.deadline_text,
    extras: JSON.stringify(task.extras),
    certainty: task.certainty,
    score: task.score,
  });
  keep(id, task.evidence, task.text);
  writeTaskUnits(db, id, task, keep);
  writeDeadlines(db, { plan_id: planId, task_id: id, assignment_id: null }, task.deadlines, keep);
  writeTargets(db, { plan_id: planId, task_id: id, objective_id: null }, task.targets, keep);
}
