/** What an analyst may correct. `newest` is about a plan: which of its files views show; the others are fields of a task. */
export const taskFields = ["text", "label", "product", "note", "lead", "support", "monitor", "deadline", "target"] as const;
export type TaskField = (typeof taskFields)[number];
export const correctionFields = [...taskFields, "newest"] as const;
export type CorrectionField = (typeof correctionFields)[number];

/**
 * What an analyst wrote. `value` is null for "there is none"; `part` says which of a task's targets; `made` is a date that the author
 * gave; `previous` is what had been read.
 */
export type Correction = {
  id: string;
  position: number;
  series: string;
  plan_id: string;
  plan_name: string;
  task_code: string | null;
  task_text: string | null;
  field: CorrectionField;
  part: number;
  value: string | null;
  previous: string | null;
  author: string;
  reason: string;
  made: string | null;
  undone: 0 | 1;
};

/**
 * What became of a correction: it holds; it was taken back; a later one on the same field holds instead; no file of its plan is there;
 * its plan has no such task any more; the newer file says something else there than what was corrected.
 */
export const correctionStates = ["applied", "undone", "superseded", "no-plan", "no-task", "changed"] as const;
export type CorrectionState = (typeof correctionStates)[number];
