/** What `kehoach diff` found between two plans; task ids are the plans' own ("group/label"). */
export type PlanName = {
  id: string;
  number: string | null;
  title: string | null;
  issuer: string | null;
  level: string | null;
  tasks: number;
};

export const changeFields = ["text", "lead", "support", "deadline", "target"] as const;
export type ChangeField = (typeof changeFields)[number];

/**
 * How the lower plan's value relates to the upper's. Wording: reworded. Units: handed-down (the same kind of body, levels below),
 * none (nobody is named), named (only the lower names one), different. Deadlines: earlier and later by their last day;
 * stricter (a day where the upper has none), vaguer (no day where the upper has one), none (one of them has no deadline that
 * could be read), different. Targets: higher, lower, dropped, added, different.
 */
export const changeRelations = [
  "reworded",
  "handed-down",
  "none",
  "named",
  "different",
  "earlier",
  "later",
  "stricter",
  "vaguer",
  "higher",
  "lower",
  "dropped",
  "added",
] as const;
export type ChangeRelation = (typeof changeRelations)[number];

/** One field that differs. `finding`: someone should look at it (a later deadline, a lower target, nobody in the lead). */
export type TaskChange = { field: ChangeField; upper: string | null; lower: string | null; relation: ChangeRelation; finding: boolean };

/** Words that both tasks have, with their share of the score. */
export type Reason = { words: string; weight: number };

/**
 * Two tasks that say the same, or of which one says a part of the other. `score` from 0 to 1. Places are where each stands in
 * its document, as people say it ("p. 3", "l. 120"); null where that is not known.
 */
export type TaskPair = {
  upper: string;
  lower: string;
  relation: "same" | "partial";
  score: number;
  changes: TaskChange[];
  because: Reason[];
  upper_place: string | null;
  lower_place: string | null;
};

export type Comparison = {
  upper: PlanName;
  lower: PlanName;
  pairs: TaskPair[];
  /** Tasks of the upper plan that no task of the lower answers to. */
  missing: string[];
  /** Tasks of the lower plan that answer to none of the upper. */
  added: string[];
  summary: { same: number; partial: number; missing: number; added: number; changes: number; findings: number };
};
