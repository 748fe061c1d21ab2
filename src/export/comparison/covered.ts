import type { Comparison, TaskPair } from "../../model/comparison.ts";
import { type Coverage, type CoverageCell, type CoveragePlan, latencyMarks } from "../../model/coverage.ts";

/** A matrix with the comparisons that it sums up, in any order; what the matrix alone says is told where one is missing. */
export type Covered = { coverage: Coverage; comparisons: readonly Comparison[] };

/**
 * How one plan answers to one task, as every report shows it: the findings come before how far it answers. "kept": nobody answers, and only
 * bodies above the plan's level carry the task out; that is no gap.
 */
export const answers = ["same", "part", "look", "grave", "kept", "not"] as const;
export type Answer = (typeof answers)[number];

/** One sign each, so that no answer is told by colour alone. */
export const answerSigns: Readonly<Record<Answer, string>> = { same: "=", part: "~", look: "!", grave: "‼", kept: "○", not: "·" };

/** A look-up of answers by task and plan. */
export function answersOf(covered: Covered): (task: string, plan: string) => Answer {
  const cellOf = cellsOf(covered.coverage);
  const kept = new Map(
    covered.comparisons.map(({ lower, rejected }) => [
      lower.id,
      new Set(rejected.filter(({ side, outcome }) => side === "upper" && outcome === "kept").map(({ task }) => task)),
    ]),
  );
  return (task, plan) => {
    const cell = cellOf(task, plan);
    if (cell === undefined) return kept.get(plan)?.has(task) ? "kept" : "not";
    if (cell.severity === "error") return "grave";
    if (cell.severity === "warning") return "look";
    return cell.relation === "same" ? "same" : "part";
  };
}

/** How many tasks no plan answers, although they were given to one of them. */
export function unanswered({ coverage }: Covered): number {
  return coverage.tasks.filter(({ covered, expected }) => covered === 0 && expected > 0).length;
}

/** A look-up of cells by task and plan. */
export function cellsOf({ cells }: Coverage): (task: string, plan: string) => CoverageCell | undefined {
  const byPlan = new Map<string, Map<string, CoverageCell>>();
  for (const cell of cells) {
    const own = byPlan.get(cell.plan) ?? new Map<string, CoverageCell>();
    byPlan.set(cell.plan, own.set(cell.task, cell));
  }
  return (task, plan) => byPlan.get(plan)?.get(task);
}

/** The pairs that stand behind a cell. */
export function pairsOf({ comparisons }: Covered): (task: string, plan: string) => readonly TaskPair[] {
  const byPlan = new Map(comparisons.map((comparison) => [comparison.lower.id, comparison.pairs]));
  return (task, plan) => (byPlan.get(plan) ?? []).filter((pair) => pair.upper === task);
}

/** What a place is called: its area, else who issued the plan. Of two plans of one name the numbers tell which. */
export function placeNames(plans: readonly CoveragePlan[]): string[] {
  const named = plans.map((plan) => plan.area ?? plan.issuer ?? plan.number ?? plan.id);
  return named.map((name, index) => {
    const plan = plans[index];
    const twice = named.indexOf(name) !== named.lastIndexOf(name);
    return twice && plan !== undefined ? `${name} (${plan.number ?? plan.id})` : name;
  });
}

/** How soon a plan followed: within the first of the marks that provinces are scored on, within the second, later. */
export const delays = ["soon", "fair", "late", "early", "undated"] as const;
export type Delay = (typeof delays)[number];

export function delayOf(days: number | null): Delay {
  if (days === null) return "undated";
  if (days < 0) return "early";
  return days <= latencyMarks[0] ? "soon" : days <= latencyMarks[1] ? "fair" : "late";
}

/** Of the least share first; where nothing is expected there is none, which is last. */
export function byShare(a: { share: number | null }, b: { share: number | null }): number {
  return (a.share ?? 2) - (b.share ?? 2);
}

/** The mean of the plans' shares, of those of which anything is expected; null without one. */
export function meanShare(plans: readonly CoveragePlan[]): number | null {
  const shares = plans.flatMap(({ share }) => share ?? []);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
