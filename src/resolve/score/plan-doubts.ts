import type { Plan, PlanHead } from "../../model/plan.ts";
import { type Doubt, type Reason, remaining } from "./doubt.ts";

/** Facts of a letterhead that a plan has as a rule; a blank one is the office's, a missing one may be ours. */
const expected = ["type", "number", "issuer", "level", "issued", "title", "signer"] as const satisfies readonly (keyof PlanHead)[];

/** What is doubtful about the plan as a whole: facts of its head that were not found, counts that differ, what the reader could not read. */
export function planDoubts(plan: Plan): Doubt[] {
  const missing = expected.filter((field) => plan.plan[field] === null).map((field) => doubt(field, "", "doubt-head"));
  const counts = plan.notices
    .filter(({ code }) => ["declared-count-differs", "body-count-differs", "total-count-differs"].includes(code))
    .map(({ values, evidence }) => ({ ...doubt("tasks", String(values.counted ?? ""), "doubt-counts"), evidence }));
  // one notice a page says no more of the whole than the first
  const lost = [...new Set(plan.notices.map(({ code }) => code))]
    .filter((code) => lostCodes.has(code))
    .map((code) => doubt("document", code, "doubt-lost"));
  const none = plan.tasks.length === 0 ? [doubt("tasks", "", "doubt-no-tasks")] : [];
  return [...missing, ...counts, ...lost, ...none];
}

function doubt(field: string, words: string, reason: Reason): Doubt {
  return { field, words, value: "", reason, remains: remaining[reason], evidence: null };
}

/** What readers say when words of the file did not reach us, or only guessed at: text/notices/read*.ts. */
const lostCodes: ReadonlySet<string> = new Set([
  "docx-damaged",
  "doc-cut-short",
  "document-too-long",
  "html-too-deep",
  "letters-lost",
  "pdf-cut-off",
  "pdf-garbage-text",
  "pdf-no-text",
  "pdf-ocr-missing",
  "pdf-ocr-unsure",
  "pdf-page-too-full",
  "pdf-page-unread",
  "pdf-pages-lost",
  "pdf-too-many-pages",
  "rtf-cut-short",
  "rtf-too-deep",
  "sheet-cut-short",
]);
