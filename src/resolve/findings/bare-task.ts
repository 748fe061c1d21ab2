import type { Task } from "../../model/plan.ts";

/** A sentence of a list that names nobody and no time for any of its tasks: nothing is missing of what the plan sets out to say. */
export function saysNoMore(task: Task): boolean {
  return task.evidence?.rule === "prose-task" && task.units.length === 0 && task.deadline_text === null && task.product === null;
}
