import type { Comparison, TaskChange } from "../model/comparison.ts";
import type { AreaWithoutPlan, Coverage, CoverageCell, CoveragePlan } from "../model/coverage.ts";
import { type Severity, severities } from "../model/notice.ts";
import type { Plan } from "../model/plan.ts";
import { daysBetween } from "../text/days.ts";
import { alignPrepared } from "./align/align.ts";
import { prepare } from "./align/prepare.ts";
import type { Counts } from "./align/rarity.ts";
import { compareAligned } from "./compare.ts";
import { nameOf } from "./plan-name.ts";

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
  for (const lower of lowers) {
    const comparison = compareAligned(upper, lower, alignPrepared(prepared, prepare(lower), held));
    keep(comparison);
    const found = cellsOf(comparison);
    cells.push(...found);
    plans.push({
      ...nameOf(lower),
      latency_days: latency(upper, lower),
      covered: found.length,
      whole: found.filter((cell) => cell.relation === "same").length,
      share: share(found.length, upper.tasks.length),
    });
  }
  const position = new Map(upper.tasks.map((task, index) => [task.id, index]));
  const tasks = upper.tasks.map(({ id, text }) => {
    const own = cells.filter((cell) => cell.task === id);
    const whole = own.filter((cell) => cell.relation === "same").length;
    return { id, text, covered: own.length, whole, share: share(own.length, plans.length) };
  });
  cells.sort((a, b) => (position.get(a.task) ?? 0) - (position.get(b.task) ?? 0));
  return { upper: nameOf(upper), plans, tasks, cells, areas_without_plan: without };
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

function share(count: number, all: number): number {
  return all === 0 ? 0 : Math.round((count / all) * 1000) / 1000;
}
