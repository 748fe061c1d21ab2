import type { PlanName } from "./comparison.ts";
import type { Notice } from "./notice.ts";
import type { Severity } from "./severity.ts";

/**
 * How much is answered. `covered`: whole or in part, `whole`: as the same task. `kept`: not answered, and only bodies above the lower plan's
 * level carry it out, so that nothing is missing; `expected`: all but these. `share`: covered of expected, 0 to 1; null where nothing is
 * expected.
 */
export type Share = { covered: number; whole: number; kept: number; expected: number; share: number | null };

/**
 * A lower plan in the matrix: how many of the upper's tasks it answers. `latency_days`: days from the upper plan's issue to this one's,
 * negative where it is the older one, null where either is undated.
 */
export type CoveragePlan = PlanName & { latency_days: number | null } & Share;

/** A task of the upper plan: how many of the plans below answer it. */
export type CoverageTask = { id: string; text: string } & Share;

/**
 * How one plan answers to one task: "same" where any of its tasks does so whole. `lower`: that plan's task ids; `score` the best of
 * them; `severity`: the worst of what changed, null where nothing did. A task and plan without a cell: not answered.
 */
export type CoverageCell = {
  task: string;
  plan: string;
  relation: "same" | "partial";
  lower: string[];
  score: number;
  severity: Severity | null;
};

/** An area below the upper plan's from which no plan is held. */
export type AreaWithoutPlan = { code: string | null; name: string; level: string | null };

/** One upper plan against all plans below it: plans by area and date, tasks in the upper plan's order, cells by task, then plan. */
export type Coverage = {
  upper: PlanName;
  plans: CoveragePlan[];
  tasks: CoverageTask[];
  cells: CoverageCell[];
  areas_without_plan: AreaWithoutPlan[];
  /** Plans below that are older than the one above. */
  notices: Notice[];
};

/** Provinces are scored on how soon plans follow theirs: within 30 days, within 60, later. */
export const latencyMarks = [30, 60] as const;
