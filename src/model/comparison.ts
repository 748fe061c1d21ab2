import type { Notice } from "./notice.ts";
import type { Severity } from "./severity.ts";

/**
 * What `kehoach diff` found between two plans; task ids are the plans' own ("group/label"). `levels`: an upper level's plan
 * beside a lower one's; `years`: an earlier and a later plan of the same place.
 */
export const comparisonKinds = ["levels", "years"] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

export type PlanName = {
  /** The first 16 characters of the document's sha256, as in the database. */
  id: string;
  number: string | null;
  title: string | null;
  issuer: string | null;
  level: string | null;
  area: string | null;
  /** ISO date. */
  issued: string | null;
  year_from: number | null;
  year_to: number | null;
  tasks: number;
};

export const changeFields = ["text", "lead", "support", "deadline", "target", "product", "scope"] as const;
export type ChangeField = (typeof changeFields)[number];

/**
 * How the lower plan's value relates to the upper's. Wording and products: reworded, different. Units: handed-down (the same kind
 * of body, levels below), none (the lower names nobody), named (only the lower names one), different. Deadlines: earlier and
 * later by their last day; stricter (a day where the upper has none), vaguer (no day where the upper has one), none (only the
 * upper has one that could be read), named (only the lower has), different. Targets: higher, lower, missing, added, different.
 * Scope: narrower, wider, handed-down (the lower plan's own area).
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
  "missing",
  "added",
  "narrower",
  "wider",
] as const;
export type ChangeRelation = (typeof changeRelations)[number];

/** One field that differs, each value as printed. `info` is expected or harmless; anything graver is a finding (docs/diff.md). */
export type TaskChange = { field: ChangeField; upper: string | null; lower: string | null; relation: ChangeRelation; severity: Severity };

/** Words that both tasks have, with their share of the likeness of wording. */
export type Reason = { words: string; weight: number };

export const signalNames = [
  "wording",
  "order",
  "numbers",
  "citations",
  "targets",
  "product",
  "group",
  "body",
  "deadline",
  "topic",
] as const;
export type SignalName = (typeof signalNames)[number];

/** What one signal says of a pair, 0 (against) to 1 (for), and its weight in the score; signals that say nothing are left out. */
export type Signal = { signal: SignalName; value: number; weight: number };

/** Between years: what became of a task that both plans have. */
export const pairOutcomes = ["carried-over", "postponed"] as const;
export type PairOutcome = (typeof pairOutcomes)[number];

/**
 * Two tasks that say the same, or of which one says a part of the other. `score` from 0 to 1. `outcome` between years only. Places are
 * where each stands in its document, as people say it ("p. 3", "l. 120"); null where that is not known.
 */
export type TaskPair = {
  upper: string;
  lower: string;
  relation: "same" | "partial";
  score: number;
  outcome: PairOutcome | null;
  changes: TaskChange[];
  signals: Signal[];
  because: Reason[];
  upper_place: string | null;
  lower_place: string | null;
};

/**
 * Why a task has no partner: no task of the other plan shares rare words with it; the likest is too little alike; the likest answers to
 * another task that it is liker to.
 */
export const aloneReasons = ["nothing-alike", "too-little-alike", "taken"] as const;
export type AloneReason = (typeof aloneReasons)[number];

/**
 * What a task without a partner is. Between levels: dropped, or kept by bodies above the lower plan's level, which it never named. Between
 * years: finished (its last day has passed) or discontinued. Of the lower plan: new.
 */
export const aloneOutcomes = ["dropped", "kept", "finished", "discontinued", "new"] as const;
export type AloneOutcome = (typeof aloneOutcomes)[number];

/**
 * A task without a partner (each one in `missing` or `added` has one of these, in that order) with the best candidate of the other
 * plan that was rejected, null where there was none.
 */
export type Rejected = {
  side: "upper" | "lower";
  task: string;
  candidate: string | null;
  score: number;
  why: AloneReason;
  outcome: AloneOutcome;
  severity: Severity;
};

/** One task above answered by several below (split), or several above by one below (merged). */
export type TaskGroup = { kind: "split" | "merged"; upper: string[]; lower: string[] };

/** An aim as printed, the sentence, section and, where it stands in one, task; and its place as people say it, null where not known. */
export type AimSide = { text: string; sentence: string; section: string | null; task: string | null; place: string | null };

/**
 * An aim that one of the plans states outside its tasks, and the other's about the same subject, from its objectives or, failing that, its
 * tasks. "lower" is less ambitious; "missing" and "added" have one side.
 */
export type AimChange = {
  upper: AimSide | null;
  lower: AimSide | null;
  relation: "same" | "higher" | "lower" | "different" | "missing" | "added";
  severity: Severity;
};

/** Counts. `findings`: changes, tasks without a partner and objectives whose severity is above info. */
export type ComparisonSummary = {
  same: number;
  partial: number;
  missing: number;
  added: number;
  split: number;
  merged: number;
  changes: number;
  findings: number;
  warnings: number;
  errors: number;
};

export type Comparison = {
  kind: ComparisonKind;
  upper: PlanName;
  lower: PlanName;
  pairs: TaskPair[];
  groups: TaskGroup[];
  /** Tasks of the upper plan that no task of the lower answers to. */
  missing: string[];
  /** Tasks of the lower plan that answer to none of the upper. */
  added: string[];
  rejected: Rejected[];
  /** Aims outside tasks, in the upper plan's order, then those of the lower plan only. */
  objectives: AimChange[];
  /** What speaks against the order in which the two were given. */
  notices: Notice[];
  summary: ComparisonSummary;
};
