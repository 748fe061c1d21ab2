import type { Plan, Task } from "../../model/plan.ts";
import { remainingAfter } from "./doubt.ts";
import { planDoubts } from "./plan-doubts.ts";
import { doubtsOf } from "./task-doubts.ts";

/**
 * Tasks at or above this line can be used as they are, plans at or above it as a whole. Tuned with scripts/trust.ts on the annotated plans
 * and the fixtures: docs/scores.md has the figures.
 */
export const trustLine = 0.75;

/** How far a task's values can be trusted: the product of what its doubts leave, 0 to 1, to three decimals. */
export function taskScore(task: Task, plan: Plan): number {
  return rounded(remainingAfter(doubtsOf(task, plan)));
}

/** The plan with the score of each task, and its own: the mean of its tasks' scores times what the doubts about the whole leave. */
export function scored(plan: Plan): Plan {
  const tasks = plan.tasks.map((task) => ({ ...task, score: taskScore(task, plan) }));
  const mean = tasks.length === 0 ? 1 : tasks.reduce((total, task) => total + task.score, 0) / tasks.length;
  return { ...plan, tasks, score: rounded(mean * remainingAfter(planDoubts(plan))) };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
