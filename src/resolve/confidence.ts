import type { Evidence } from "../model/place.ts";
import type { Plan, Task } from "../model/plan.ts";

/**
 * Something about a task that a clerk should look at: the field, the words as read, why they are doubted (a code with a sentence in
 * text/notices/review.ts), and what remains of the task's confidence when only this is doubted, 0 to 1.
 */
export type Doubt = { field: string; words: string; reason: string; remains: number; evidence: Evidence | null };

/**
 * Tasks at or above this line can be used as they are. Tuned with scripts/trust.ts on the annotated plans: above it no task of theirs
 * was wrong; each doubt below a remainder of 0.75 crosses it alone, two lesser ones together.
 */
export const trustLine = 0.75;

/** The plan with the score of each task, and its own: the mean of its tasks' scores, 0 without tasks; to three decimals. */
export function scored(plan: Plan): Plan {
  const tasks = plan.tasks.map((task) => ({ ...task, score: rounded(confidenceOf(task, plan)) }));
  const sum = tasks.reduce((total, task) => total + task.score, 0);
  return { ...plan, tasks, score: tasks.length === 0 ? 0 : rounded(sum / tasks.length) };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** How far a task's values can be trusted: the product of what its doubts leave, 0 to 1. */
export function confidenceOf(task: Task, plan: Plan): number {
  return doubtsOf(task, plan).reduce((product, doubt) => product * doubt.remains, 1);
}

/** Everything doubtful about a task, in the order of its fields. */
export function doubtsOf(task: Task, plan: Plan): Doubt[] {
  const doubts = [...aboutText(task), ...aboutUnits(task), ...aboutDeadlines(task), ...aboutTargets(task)];
  const reader = aboutReader(task, plan);
  // On a recognised page every value is implied, for the one reason that stands at the end.
  return reader.length === 0 ? doubts : [...doubts.filter(({ reason }) => !reasonsImplied.has(reason)), ...reader];
}

const reasonsImplied: ReadonlySet<string> = new Set(["doubt-from-above", "doubt-deadline-implied", "doubt-target-implied"]);

function aboutText(task: Task): Doubt[] {
  const doubts: Doubt[] = [];
  const say = (reason: string, remains: number): number =>
    doubts.push({ field: "text", words: task.text, reason, remains, evidence: task.evidence });
  if (task.certainty === "unknown") say("doubt-columns", 0.5);
  if (/^\p{Ll}/u.test(task.text)) say("doubt-begins-midway", 0.6);
  if (task.text.split(/\s+/u).length < 3) say("doubt-short", 0.7);
  if (task.lead.length === 0 && task.support.length > 0) say("doubt-no-lead", 0.8);
  return doubts;
}

/** More words than this make no body's name: something else was taken in. */
const longestName = 16;

function aboutUnits(task: Task): Doubt[] {
  return task.units.flatMap((unit) => {
    const doubt = (reason: string, remains: number): Doubt => ({
      field: unit.role,
      words: unit.written,
      reason,
      remains,
      evidence: unit.evidence,
    });
    if (unit.kind === null) return [doubt("doubt-unknown-body", 0.7)];
    if (unit.certainty === "unknown") return [doubt("doubt-columns", 0.9)];
    if (unit.written.split(/\s+/u).length > longestName) return [doubt("doubt-long-name", 0.8)];
    return unit.certainty === "implied" ? [doubt("doubt-from-above", 0.95)] : [];
  });
}

function aboutDeadlines(task: Task): Doubt[] {
  return task.deadlines.flatMap((deadline) => {
    const doubt = (reason: string, remains: number): Doubt => ({
      field: "deadline",
      words: deadline.text,
      reason,
      remains,
      evidence: deadline.evidence,
    });
    if (deadline.kind === "unknown") return [doubt("doubt-deadline-unread", 0.7)];
    return deadline.certainty === "implied" ? [doubt("doubt-deadline-implied", 0.9)] : [];
  });
}

function aboutTargets(task: Task): Doubt[] {
  return task.targets
    .filter((target) => target.certainty !== "stated")
    .map((target) => ({ field: "target", words: target.text, reason: "doubt-target-implied", remains: 0.9, evidence: target.evidence }));
}

/** Letters recognised in an image may be others on the page. */
function aboutReader(task: Task, plan: Plan): Doubt[] {
  if (!plan.document.reader.includes("ocr")) return [];
  return [{ field: "text", words: task.text, reason: "doubt-ocr", remains: 0.7, evidence: task.evidence }];
}
