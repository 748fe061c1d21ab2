import type { Target, Task } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import { finding, type Question } from "./finding.ts";

/** Fewer letters than this do not say of what a target is. */
const shortestSubject = 25;

/** Two targets for one thing, by the same day, that differ: "đạt 80%" in the aims and "đạt 85%" in a task. */
export const targetsDiffer: Question = ({ plan }) => {
  const seen = new Map<string, Target>();
  const all = [...plan.objectives.flatMap((objective) => objective.targets), ...plan.tasks.flatMap((task) => task.targets)];
  return all.flatMap((target) => {
    const subject = fold(target.text)
      .replace(/[\d.,%]+/gu, " ")
      .replace(/\s+/gu, " ")
      .trim();
    const key = `${subject} ${target.by}`;
    const before = seen.get(key);
    seen.set(key, before ?? target);
    if (before === undefined || before.value === target.value || subject.length < shortestSubject || target.text.includes("|")) return [];
    return [finding("targets-differ", "warning", { words: target.text, value: target.value, other: before.value }, target.evidence)];
  });
};

/**
 * A target of which neither its words, nor its task's deadline, nor the plan's own period says by when. A plan for 2026 dates all of its
 * targets; one without a period dates none.
 */
export const targetsUndated: Question = ({ plan }) => {
  if (plan.plan.year_to !== null) return [];
  const open = [
    ...plan.objectives.flatMap((objective) => objective.targets),
    ...plan.tasks.filter((task) => !isDated(task)).flatMap((task) => task.targets),
  ];
  return open
    .filter((target) => target.by === null)
    .map((target) => finding("target-undated", "info", { words: target.text }, target.evidence));
};

function isDated(task: Task): boolean {
  return task.deadlines.some((deadline) => deadline.kind !== "unknown");
}
