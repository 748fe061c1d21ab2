import type { PlanName } from "./comparison.ts";
import type { Severity } from "./notice.ts";

/**
 * A lower plan in the matrix. `latency_days`: days from the upper plan's issue to this one's, null where either is undated. `covered`:
 * how many of the upper's tasks it answers to, whole or in part, `whole`: those it answers to as the same task; `share`: of all of
 * them, 0 to 1, whole or in part.
 */
export type CoveragePlan = PlanName & { latency_days: number | null; covered: number; whole: number; share: number };

/** A task of the upper plan: how many of the plans below answer to it, whole or in part, and their share, 0 to 1. */
export type CoverageTask = { id: string; text: string; covered: number; whole: number; share: number };

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
};

/** Provinces are scored on how soon plans follow theirs: within 30 days, within 60, later. */
export const latencyMarks = [30, 60] as const;
