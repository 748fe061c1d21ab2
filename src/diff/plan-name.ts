import type { ComparisonKind, PlanName } from "../model/comparison.ts";
import type { Plan } from "../model/plan.ts";
import { sameWords } from "../text/fold.ts";

export function nameOf({ document, plan, tasks }: Plan): PlanName {
  const { number, title, issuer, level, area, issued, year_from, year_to } = plan;
  return { id: document.sha256.slice(0, 16), number, title, issuer, level, area, issued, year_from, year_to, tasks: tasks.length };
}

/** Two years of one place: the same level and area, and the second plan is for a later year. Whatever else: two levels. */
export function kindOf(upper: Plan, lower: Plan): ComparisonKind {
  const [a, b] = [upper.plan, lower.plan];
  const place = a.level !== null && a.level === b.level && a.area !== null && b.area !== null && sameWords(a.area, b.area);
  const [first, second] = [yearOf(upper), yearOf(lower)];
  return place && first !== null && second !== null && first < second ? "years" : "levels";
}

/** The first year that a plan is for, else the year it was issued in. */
export function yearOf({ plan }: Plan): number | null {
  return plan.year_from ?? (plan.issued === null ? null : Number(plan.issued.slice(0, 4)));
}

/** Next year's plan has later days by nature: only plans whose years meet, or do not say, can be late. */
export function yearsMeet(upper: Plan, lower: Plan): boolean {
  const [a, b] = [upper.plan, lower.plan];
  if (a.year_from === null || b.year_from === null) return true;
  return a.year_from <= (b.year_to ?? b.year_from) && b.year_from <= (a.year_to ?? a.year_from);
}
