import type { Evidence } from "../../model/place.ts";

/**
 * Something that a clerk should look at: the field, the words as printed, the value made of them ("" where there is none), why it is
 * doubted (a code with a sentence in text/notices/review.ts), and what remains of the score when only this is doubted, 0 to 1.
 */
export type Doubt = { field: string; words: string; value: string; reason: Reason; remains: number; evidence: Evidence | null };

/**
 * What remains of a score after each doubt. Set from `npx tsx scripts/trust.ts` (the table "by doubt"): of the annotated and fixture tasks
 * with a doubt, how many are wholly right, rounded down, and never above what a reader would bet on where too few have it. Doubts below
 * the line of trust cross it alone; two lesser ones together.
 */
export const remaining = {
  // of the task
  "doubt-columns": 0.5,
  "doubt-flat": 0.95,
  "doubt-begins-midway": 0.6,
  "doubt-short": 0.7,
  "doubt-no-lead": 0.8,
  "doubt-no-doer": 0.9,
  "doubt-unknown-body": 0.7,
  "doubt-long-name": 0.8,
  "doubt-from-above": 0.95,
  "doubt-deadline-unread": 0.7,
  "doubt-deadline-implied": 0.9,
  "doubt-deadline-passed": 0.85,
  "doubt-target-implied": 0.9,
  "doubt-number": 0.95,
  "doubt-twin": 0.95,
  "doubt-ocr": 0.7,
  // of the plan as a whole
  "doubt-head": 0.97,
  "doubt-counts": 0.9,
  "doubt-lost": 0.85,
  "doubt-no-tasks": 0.5,
} as const;
export type Reason = keyof typeof remaining;

/** The product of what the doubts leave. */
export function remainingAfter(doubts: readonly Doubt[]): number {
  return doubts.reduce((product, doubt) => product * doubt.remains, 1);
}
