import type { ChangeRelation, TaskChange } from "../../model/comparison.ts";
import type { Deadline, Task } from "../../model/plan.ts";
import type { Severity } from "../../model/severity.ts";
import { daysBetween } from "../../text/days.ts";
import { sameWords } from "../../text/fold.ts";

/** Up to a month late is a warning, more is an error. */
const month = 31;

/**
 * How the deadlines differ; nothing where they say the same. `comparable`: the plans are for the same years: next year's plan has later
 * days by nature.
 */
export function deadlineChange(upper: Task, lower: Task, comparable: boolean): TaskChange[] {
  const relation = relationOf(upper.deadlines, lower.deadlines);
  if (relation === null) return [];
  const severity = comparable ? severityOf(relation, upper.deadlines, lower.deadlines) : "info";
  return [{ field: "deadline", upper: deadlineWords(upper), lower: deadlineWords(lower), relation, severity }];
}

export function deadlineWords(task: Task): string | null {
  return task.deadline_text ?? (task.deadlines.length === 0 ? null : task.deadlines.map((deadline) => deadline.text).join("; "));
}

/** The last day decides where both have one; the rest of a deadline ("… và thực hiện thường xuyên") does not move it. */
function relationOf(upper: readonly Deadline[], lower: readonly Deadline[]): ChangeRelation | null {
  const [above, below] = [upper.filter(isRead), lower.filter(isRead)];
  if (above.length === 0 || below.length === 0) return oneSided(upper, lower);
  const [lastAbove, lastBelow] = [lastDay(above), lastDay(below)];
  if (lastAbove !== null && lastBelow !== null) {
    if (lastAbove === lastBelow) return null;
    return lastBelow < lastAbove ? "earlier" : "later";
  }
  if (lastBelow !== null) return "stricter";
  if (lastAbove !== null) return "vaguer";
  const [rateAbove, rateBelow] = [timesAYear(above), timesAYear(below)];
  if (rateAbove !== null && rateBelow !== null && rateAbove !== rateBelow) return rateBelow > rateAbove ? "stricter" : "vaguer";
  return above.length === below.length && above.every((deadline) => below.some((other) => sayTheSame(deadline, other)))
    ? null
    : "different";
}

/** Words that could not be read are no missing deadline: what they say is not known. */
function oneSided(upper: readonly Deadline[], lower: readonly Deadline[]): ChangeRelation | null {
  if (upper.length === 0 && lower.length === 0) return null;
  if (lower.length === 0) return "none";
  if (upper.length === 0) return "named";
  return upper.some(isRead) || lower.some(isRead) || !sameWords(upper[0]?.text ?? "", lower[0]?.text ?? "") ? "different" : null;
}

function isRead(deadline: Deadline): boolean {
  return deadline.kind !== "unknown";
}

function severityOf(relation: ChangeRelation, upper: readonly Deadline[], lower: readonly Deadline[]): Severity {
  const [above, below] = [lastDay(upper), lastDay(lower)];
  if (relation === "later") return above !== null && below !== null && daysBetween(above, below) > month ? "error" : "warning";
  return relation === "vaguer" || (relation === "none" && above !== null) ? "warning" : "info";
}

/** The latest day of those that have one, as ISO dates compare. */
export function lastDay(deadlines: readonly Deadline[]): string | null {
  const days = deadlines.flatMap((deadline) => (deadline.end === null ? [] : [deadline.end])).sort();
  return days.at(-1) ?? null;
}

const perYear: Record<string, number> = { DAILY: 365, WEEKLY: 52, MONTHLY: 12, YEARLY: 1 };

/** How often a year, of the one that recurs most; null where nothing recurs. */
function timesAYear(deadlines: readonly Deadline[]): number | null {
  const rates = deadlines.flatMap(({ rrule }) => {
    const rate = perYear[/FREQ=(\w+)/u.exec(rrule ?? "")?.[1] ?? ""];
    return rate === undefined ? [] : rate / Number(/INTERVAL=(\d+)/u.exec(rrule ?? "")?.[1] ?? 1);
  });
  return rates.length === 0 ? null : Math.max(...rates);
}

function sayTheSame(a: Deadline, b: Deadline): boolean {
  if (a.kind !== b.kind || a.rrule !== b.rrule || a.start !== b.start || a.offset !== b.offset) return false;
  return a.kind !== "event" || sameWords(a.trigger ?? a.text, b.trigger ?? b.text);
}
