import type { ChangeRelation, TaskChange } from "../model/comparison.ts";
import type { Deadline, Task } from "../model/plan.ts";
import { sameWords } from "../text/fold.ts";

/** How the deadlines differ; nothing where they say the same. `comparable`: the plans are for the same years. */
export function deadlineChange(upper: Task, lower: Task, comparable: boolean): TaskChange[] {
  const relation = relationOf(upper.deadlines, lower.deadlines);
  if (relation === null) return [];
  const severity = relation === "later" && comparable ? "warning" : "info";
  return [{ field: "deadline", upper: wordsOf(upper), lower: wordsOf(lower), relation, severity }];
}

function wordsOf(task: Task): string | null {
  return task.deadline_text ?? (task.deadlines.length === 0 ? null : task.deadlines.map((deadline) => deadline.text).join("; "));
}

/** The last day decides where both have one; the rest of a deadline ("… và thực hiện thường xuyên") does not move it. */
function relationOf(upper: readonly Deadline[], lower: readonly Deadline[]): ChangeRelation | null {
  const [above, below] = [upper, lower].map((all) => all.filter((deadline) => deadline.kind !== "unknown"));
  if (above === undefined || below === undefined) return null;
  if (above.length === 0 && below.length === 0) return null;
  if (below.length === 0) return "none";
  if (above.length === 0) return "named";
  const [lastAbove, lastBelow] = [lastDay(above), lastDay(below)];
  if (lastAbove !== null && lastBelow !== null) {
    if (lastAbove === lastBelow) return null;
    return lastBelow < lastAbove ? "earlier" : "later";
  }
  if (lastBelow !== null) return "stricter";
  if (lastAbove !== null) return "vaguer";
  return above.length === below.length && above.every((deadline) => below.some((other) => sayTheSame(deadline, other)))
    ? null
    : "different";
}

/** The latest day of those that have one, as ISO dates compare. */
function lastDay(deadlines: readonly Deadline[]): string | null {
  const days = deadlines.flatMap((deadline) => (deadline.end === null ? [] : [deadline.end])).sort();
  return days.at(-1) ?? null;
}

function sayTheSame(a: Deadline, b: Deadline): boolean {
  if (a.kind !== b.kind || a.rrule !== b.rrule || a.start !== b.start || a.offset !== b.offset) return false;
  return a.kind !== "event" || sameWords(a.trigger ?? a.text, b.trigger ?? b.text);
}
