import type { PairOutcome, TaskChange } from "../model/comparison.ts";
import type { Plan, Task } from "../model/plan.ts";
import { deadlineChange, deadlineWords, lastDay } from "./fields/deadline.ts";
import { isOnce } from "./once.ts";
import { yearOf } from "./plan-name.ts";

export type YearChange = { outcome: PairOutcome; changes: TaskChange[] };

/**
 * A task that stands in both years' plans. What is done once, or was promised for a day that the later plan still has before it, and is due
 * later than it was: postponed, which wants a look. Everything else is carried over; what comes back every year is held against the time
 * of the year that it was due ("quý II/2025", "quý II/2026": the same; so are the 31st of January of the year after either).
 */
export function yearChange(earlier: Task, later: Task, laterPlan: Plan): YearChange {
  const [before, after, year] = [lastDay(earlier.deadlines), lastDay(later.deadlines), yearOf(laterPlan)];
  if (before === null || after === null || year === null) {
    return { outcome: "carried-over", changes: deadlineChange(earlier, later, false) };
  }
  if (before === after) return { outcome: "carried-over", changes: [] };
  const [due, dueAgain] = [dayOfYear(before), dayOfYear(after)];
  const promised = Number(before.slice(0, 4)) >= year && due !== dueAgain;
  const words = { field: "deadline", upper: deadlineWords(earlier), lower: deadlineWords(later) } as const;
  if (promised || isOnce(earlier.text)) {
    const late = after > before;
    const change: TaskChange = { ...words, relation: late ? "later" : "earlier", severity: late ? "warning" : "info" };
    return { outcome: late ? "postponed" : "carried-over", changes: [change] };
  }
  const moved: TaskChange = { ...words, relation: dueAgain > due ? "later" : "earlier", severity: "info" };
  return { outcome: "carried-over", changes: due === dueAgain ? [] : [moved] };
}

/** "06-30"; the last of February is one day in every year. */
function dayOfYear(day: string): string {
  return day.slice(5).replace("02-29", "02-28");
}
