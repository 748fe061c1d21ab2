import type { Target } from "../../model/plan.ts";
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
