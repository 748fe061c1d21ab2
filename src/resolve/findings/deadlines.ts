import type { Notice } from "../../model/notice.ts";
import type { Deadline, PlanHead, Task } from "../../model/plan.ts";
import { saysNoMore } from "./bare-task.ts";
import { finding, type Question } from "./finding.ts";

/** A deadline that is missing, unreadable, impossible, before the plan's own date, or outside its period. */
export const deadlineFindings: Question = ({ plan }) =>
  plan.tasks.flatMap((task) => {
    if (saysNoMore(task)) return [];
    if (task.deadline_text === null) return [finding("deadline-missing", "info", { task: task.id }, task.evidence)];
    return task.deadlines.flatMap((deadline) => findingsOf(task, deadline, plan.plan));
  });

function findingsOf(task: Task, deadline: Deadline, head: PlanHead): Notice[] {
  const { kind, text, start, end, evidence } = deadline;
  if (kind === "unknown") {
    const code = namesImpossibleDay(text) ? "deadline-impossible" : "deadline-unread";
    return [finding(code, "warning", { task: task.id, words: text }, evidence)];
  }
  if (head.issued !== null && end !== null && end < head.issued) {
    return [finding("deadline-before-issue", "warning", { task: task.id, end, issued: head.issued }, evidence)];
  }
  const last = end ?? start;
  if (head.year_to !== null && last !== null && Number(last.slice(0, 4)) > head.year_to) {
    return [finding("deadline-outside-period", "info", { task: task.id, end: last, year: head.year_to }, evidence)];
  }
  return [];
}

/** "30/02/2025", "31/4/2025". */
function namesImpossibleDay(text: string): boolean {
  const match = /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u.exec(text);
  if (match === null) return false;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate();
}
