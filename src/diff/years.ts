import type { PairOutcome, TaskChange } from "../model/comparison.ts";
import type { Plan, Task } from "../model/plan.ts";
import { deadlineChange, deadlineWords, lastDay } from "./fields/deadline.ts";
import { yearOf } from "./plan-name.ts";

export type YearChange = { outcome: PairOutcome; changes: TaskChange[] };

/**
 * A task that stands in both years' plans. Due at the same time of the year again ("quý II/2025", "quý II/2026"; "trong năm 2025", "trong năm
 * 2026"), or not dated in both: carried over. Due at another, later time than the one it had: postponed, which wants a look.
 */
export function yearChange(earlier: Task, later: Task, earlierPlan: Plan, laterPlan: Plan): YearChange {
  const [before, after] = [lastDay(earlier.deadlines), lastDay(later.deadlines)];
  const [firstYear, secondYear] = [yearOf(earlierPlan), yearOf(laterPlan)];
  if (before === null || after === null || firstYear === null || secondYear === null) {
    return { outcome: "carried-over", changes: deadlineChange(earlier, later, false) };
  }
  // A day that the later year's plan still has before it is a promise, whatever the time of the year.
  const promised = Number(before.slice(0, 4)) >= secondYear;
  if (before === after || (!promised && dayOfYear(before) === dayOfYear(after))) return { outcome: "carried-over", changes: [] };
  const relation = after > before ? "later" : "earlier";
  const change: TaskChange = {
    field: "deadline",
    upper: deadlineWords(earlier),
    lower: deadlineWords(later),
    relation,
    severity: relation === "later" ? "warning" : "info",
  };
  return { outcome: relation === "later" ? "postponed" : "carried-over", changes: [change] };
}

/** "06-30"; the last of February is one day in every year. */
function dayOfYear(day: string): string {
  return day.slice(5).replace("02-29", "02-28");
}
