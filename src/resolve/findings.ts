import type { Notice, Severity } from "../model/notice.ts";
import type { Outline } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { Plan, Task } from "../model/plan.ts";
import type { Trace } from "./plan-head.ts";

/** One question that the plan is asked about itself. */
type Check = (plan: Plan, outline: Outline, trace: Trace) => Notice[];

/** Where a plan contradicts itself or leaves something out, in the order of these questions. Sentences: text/notices/resolve.ts. */
export function findingsIn(plan: Plan, outline: Outline, trace: Trace): Notice[] {
  return checks.flatMap((check) => check(plan, outline, trace));
}

const checks: readonly Check[] = [declaredCounts, missingLeads, deadlines, unreadCells, referenceDiffers, missingAppendix];

function notice(code: string, severity: Severity, values: Notice["values"], evidence: Notice["evidence"]): Notice {
  return { code, severity, values, evidence };
}

/** "(05 nhiệm vụ)" above three rows. Tasks of groups below count too. */
function declaredCounts(_plan: Plan, outline: Outline, trace: Trace): Notice[] {
  return outline.groups.flatMap((group, index) => {
    if (group.declared === null) return [];
    const counted = outline.items.filter((item) => standsUnder(item.group, index, outline)).length;
    if (counted === group.declared) return [];
    const values = { group: group.label ?? group.title.text, declared: group.declared, counted };
    return [notice("declared-count-differs", "warning", values, trace(group.title, "declared-count"))];
  });
}

function standsUnder(group: number | null, wanted: number, outline: Outline): boolean {
  for (let at = group; at !== null; at = outline.groups[at]?.parent ?? null) if (at === wanted) return true;
  return false;
}

function missingLeads(plan: Plan): Notice[] {
  return plan.tasks
    .filter((task) => task.lead.length === 0)
    .map((task) => notice("lead-missing", "warning", { task: task.id }, task.evidence));
}

function deadlines(plan: Plan): Notice[] {
  return plan.tasks.flatMap((task) => {
    if (task.deadline_text === null) return [notice("deadline-missing", "info", { task: task.id }, task.evidence)];
    return task.deadlines.flatMap((deadline) => deadlineNotices(task, deadline, plan.plan.issued));
  });
}

function deadlineNotices(task: Task, deadline: Task["deadlines"][number], issued: string | null): Notice[] {
  if (deadline.kind === "unknown")
    return [notice("deadline-unread", "warning", { task: task.id, words: deadline.text }, deadline.evidence)];
  if (issued === null || deadline.end === null || deadline.end >= issued) return [];
  return [notice("deadline-before-issue", "warning", { task: task.id, end: deadline.end, issued }, deadline.evidence)];
}

/** Cells whose columns were lost and could not be told apart for certain. */
function unreadCells(plan: Plan): Notice[] {
  return plan.tasks
    .filter((task) => task.certainty === "unknown")
    .map((task) => notice("columns-uncertain", "warning", { task: task.id }, task.evidence));
}

/** The plan numbers itself 05 on the first page and 06 in its appendix. */
function referenceDiffers(plan: Plan, outline: Outline, trace: Trace): Notice[] {
  const own = plan.plan.number;
  if (own === null || outline.carrier !== null) return [];
  return outline.appendices.flatMap(({ reference }) => {
    const said = reference === null ? null : numberIn(reference);
    if (reference === null || said === null || said === own) return [];
    return [notice("number-differs", "warning", { number: own, other: said }, trace(reference, "reference-number"))];
  });
}

function numberIn(reference: Passage): string | null {
  const match = /số\s*:?\s*(\d[\d\p{L}]*\s*\/\s*[\p{L}\d-]+)/iu.exec(reference.text);
  return match?.[1]?.replace(/\s+/gu, "") ?? null;
}

/** "(Chi tiết theo Phụ lục đính kèm)", and no appendix in the file. */
function missingAppendix(_plan: Plan, outline: Outline, trace: Trace): Notice[] {
  if (outline.appendices.length > 0) return [];
  const mention = outline.everything.find((passage) => /phụ lục[^.;]{0,30}(?:đính kèm|kèm theo)/iu.test(passage.text));
  return mention === undefined ? [] : [notice("appendix-missing", "warning", {}, trace(mention, "appendix-mentioned"))];
}
