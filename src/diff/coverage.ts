import type { Comparison, TaskChange } from "../model/comparison.ts";
import type { AreaWithoutPlan, Coverage, CoverageCell, CoveragePlan, Share } from "../model/coverage.ts";
import type { Plan } from "../model/plan.ts";
import { type Severity, severities } from "../model/severity.ts";
import { daysBetween } from "../text/days.ts";
import { alignPrepared } from "./align/align.ts";
import { prepare } from "./align/prepare.ts";
import type { Counts } from "./align/rarity.ts";
import { topicOf } from "./align/topic.ts";
import { compareAligned } from "./compare.ts";
import { nameOf } from "./plan-name.ts";
import { olderPlans } from "./way-round.ts";

/**
 * One upper plan against plans below it, compared one after the other: `lowers` may read each when it is asked for, and `keep` gets every
 * comparison to store or show. `without`: places from which no plan is held.
 */
export function coverageOf(
  upper: Plan,
  lowers: Iterable<Plan>,
  { without = [], held = null, keep = () => {} }: { without?: AreaWithoutPlan[]; held?: Counts | null; keep?: (one: Comparison) => void },
): Coverage {
  const prepared = prepare(upper);
  const plans: CoveragePlan[] = [];
  const cells: CoverageCell[] = [];
  const keptBy = new Map<string, number>();
  for (const lower of lowers) {
    const comparison = compareAligned(upper, lower, alignPrepared(prepared, prepare(lower), held, topicOf(upper, lower)));
    keep(comparison);
    const found = cellsOf(comparison);
    cells.push(...found);
    const kept = comparison.rejected.filter(({ outcome }) => outcome === "kept");
    for (const { task } of kept) keptBy.set(task, (keptBy.get(task) ?? 0) + 1);
    plans.push({ ...nameOf(lower), latency_days: latency(upper, lower), ...shareOf(found, kept.length, upper.tasks.length) });
  }
  const position = new Map(upper.tasks.map((task, index) => [task.id, index]));
  const tasks = upper.tasks.map(({ id, text }) => {
    const own = cells.filter((cell) => cell.task === id);
    return { id, text, ...shareOf(own, keptBy.get(id) ?? 0, plans.length) };
  });
  cells.sort((a, b) => (position.get(a.task) ?? 0) - (position.get(b.task) ?? 0));
  const name = nameOf(upper);
  return { upper: name, plans, tasks, cells, areas_without_plan: without, notices: olderPlans(name, plans) };
}

function cellsOf({ pairs, lower }: Comparison): CoverageCell[] {
  const tasks = [...new Set(pairs.map((pair) => pair.upper))];
  return tasks.map((task) => {
    const own = pairs.filter((pair) => pair.upper === task);
    return {
      task,
      plan: lower.id,
      relation: own.some((pair) => pair.relation === "same") ? "same" : "partial",
      lower: own.map((pair) => pair.lower),
      score: Math.max(...own.map((pair) => pair.score)),
      severity: worst(own.flatMap((pair) => pair.changes)),
    };
  });
}

function worst(changes: readonly TaskChange[]): Severity | null {
  return changes.reduce<Severity | null>(
    (gravest, { severity }) => (gravest === null || severities.indexOf(severity) > severities.indexOf(gravest) ? severity : gravest),
    null,
  );
}

function latency(upper: Plan, lower: Plan): number | null {
  const [first, second] = [upper.plan.issued, lower.plan.issued];
  return first === null || second === null ? null : daysBetween(first, second);
}

/** `all`: tasks of a plan, or plans of a task. What only bodies above carry out was handed to nobody, so nobody is to answer it. */
function shareOf(cells: readonly CoverageCell[], kept: number, all: number): Share {
  const [covered, expected] = [cells.length, all - kept];
  const whole = cells.filter(({ relation }) => relation === "same").length;
  return { covered, whole, kept, expected, share: expected === 0 ? null : Math.round((covered / expected) * 1000) / 1000 };
}
