export { comparePlans } from "./diff/compare.ts";
export { coverageOf } from "./diff/coverage.ts";
export { planOf, readPlanFile } from "./ingest.ts";
export type { AimChange, AimSide, Comparison, PlanName, Rejected, TaskChange, TaskGroup, TaskPair } from "./model/comparison.ts";
export type { Coverage, CoverageCell, CoveragePlan, CoverageTask, Share } from "./model/coverage.ts";
export { Failure } from "./model/failure.ts";
export type { Notice } from "./model/notice.ts";
export type { Evidence, Place } from "./model/place.ts";
export type {
  Citation,
  Deadline,
  Objective,
  Plan,
  PlanGroup,
  PlanHead,
  PlanSection,
  PlanTable,
  Target,
  Task,
  UnitMention,
} from "./model/plan.ts";
export { planSchema } from "./model/plan.ts";
export { plansNotHeld } from "./resolve/findings/not-held.ts";
export { standingOf } from "./resolve/standing.ts";
export { openStore, type Store } from "./store/open.ts";
export { findPlan, listPlans, readPlan } from "./store/read.ts";
export { searchPlans } from "./store/search.ts";
export { settle } from "./store/settle.ts";
export { writePlan } from "./store/write.ts";
export { type Lang, sentenceOf } from "./text/notice-text.ts";
