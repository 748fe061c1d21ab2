import type { Notice } from "../../model/notice.ts";
import type { Plan, Task } from "../../model/plan.ts";
import { type Doubt, type Reason, remaining } from "./doubt.ts";

/** Everything doubtful about a task, in the order of its fields, then what the plan's notices say of it. */
export function doubtsOf(task: Task, plan: Plan): Doubt[] {
  const doubts = [...aboutText(task), ...aboutUnits(task), ...aboutDeadlines(task), ...aboutTargets(task), ...noticed(task, plan)];
  const reader = aboutReader(task, plan);
  // On a recognised page every value is implied, for the one reason that stands at the end.
  return reader.length === 0 ? doubts : [...doubts.filter(({ reason }) => !reasonsImplied.has(reason)), ...reader];
}

const reasonsImplied: ReadonlySet<Reason> = new Set(["doubt-from-above", "doubt-deadline-implied", "doubt-target-implied"]);

function ofText(task: Task, reason: Reason): Doubt {
  return { field: "text", words: task.text, value: "", reason, remains: remaining[reason], evidence: task.evidence };
}

function aboutText(task: Task): Doubt[] {
  const reasons: Reason[] = [];
  if (task.certainty === "unknown") reasons.push("doubt-columns");
  else if (task.evidence?.rule === "flat-row") reasons.push("doubt-flat");
  if (/^\p{Ll}/u.test(task.text)) reasons.push("doubt-begins-midway");
  if (task.text.split(/\s+/u).length < fewestWords) reasons.push("doubt-short");
  if (task.lead.length === 0) reasons.push(task.support.length > 0 ? "doubt-no-lead" : "doubt-no-doer");
  return reasons.map((reason) => ofText(task, reason));
}

/** "Tập huấn" alone says no task. */
const fewestWords = 3;
/** More words than this make no body's name: something else was taken in. */
const longestName = 16;

function aboutUnits(task: Task): Doubt[] {
  return task.units.flatMap((unit) => {
    const doubt = (reason: Reason, remains: number = remaining[reason]): Doubt => ({
      field: unit.role,
      words: unit.written,
      value: unit.name,
      reason,
      remains,
      evidence: unit.evidence,
    });
    if (unit.kind === null) return [doubt("doubt-unknown-body")];
    if (unit.certainty === "unknown") return [doubt("doubt-columns", softly)];
    if (unit.written.split(/\s+/u).length > longestName) return [doubt("doubt-long-name")];
    return unit.certainty === "implied" ? [doubt("doubt-from-above")] : [];
  });
}

/** A unit of lost columns doubts its task less than the task's own words do: these are doubted already. */
const softly = 0.9;

function aboutDeadlines(task: Task): Doubt[] {
  return task.deadlines.flatMap((deadline) => {
    const doubt = (reason: Reason): Doubt => ({
      field: "deadline",
      words: deadline.text,
      value: deadline.edtf ?? deadline.rrule ?? deadline.trigger ?? deadline.kind,
      reason,
      remains: remaining[reason],
      evidence: deadline.evidence,
    });
    if (deadline.kind === "unknown") return [doubt("doubt-deadline-unread")];
    return deadline.certainty === "implied" ? [doubt("doubt-deadline-implied")] : [];
  });
}

function aboutTargets(task: Task): Doubt[] {
  return task.targets
    .filter((target) => target.certainty !== "stated")
    .map(({ text, comparator, value, unit, evidence }) => ({
      field: "target",
      words: text,
      value: `${comparator} ${value} ${unit}`,
      reason: "doubt-target-implied",
      remains: remaining["doubt-target-implied"],
      evidence,
    }));
}

/** Notices that speak of the reading as much as of the plan, by what they doubt. */
const reasonOf: Readonly<Record<string, Reason>> = {
  "deadline-before-issue": "doubt-deadline-passed",
  "task-numbering": "doubt-number",
  "task-twice": "doubt-twin",
};

function noticed(task: Task, plan: Plan): Doubt[] {
  return plan.notices.flatMap((notice) => {
    const reason = reasonOf[notice.code];
    return reason !== undefined && isAbout(notice, task) ? [{ ...ofText(task, reason), evidence: notice.evidence ?? task.evidence }] : [];
  });
}

function isAbout({ values, evidence }: Notice, task: Task): boolean {
  if (values.task !== undefined) return values.task === task.id;
  return evidence !== null && task.evidence !== null && evidence.block === task.evidence.block && evidence.start === task.evidence.start;
}

/** Letters recognised in an image may be others on the page; what stands on a page with letters of its own is stated. */
function aboutReader(task: Task, plan: Plan): Doubt[] {
  return plan.document.reader.includes("ocr") && task.certainty !== "stated" ? [ofText(task, "doubt-ocr")] : [];
}
