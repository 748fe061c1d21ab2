import type { PlanName } from "../model/comparison.ts";
import type { CoveragePlan } from "../model/coverage.ts";
import { fileNotice } from "../model/file-notice.ts";
import type { Notice } from "../model/notice.ts";
import { levels } from "../model/reading.ts";
import { daysBetween } from "../text/days.ts";
import { sameWords } from "../text/fold.ts";

/**
 * What speaks against the order in which two plans were given: the first comes from a lower level; of two plans of one place the first is
 * the later one; the second was issued before the plan that it is to carry out. They are compared as given, and this is said. Of two places of one
 * level neither carries out the other's plan, so that their days say nothing.
 */
export function wayRound(upper: PlanName, lower: PlanName): Notice[] {
  const names = { upper: called(upper), lower: called(lower) };
  const [above, below] = [levelOf(upper), levelOf(lower)];
  if (above !== null && below !== null && above > below) return [fileNotice("diff-levels-reversed", "warning", names)];
  const days = upper.issued === null || lower.issued === null ? null : daysBetween(upper.issued, lower.issued);
  if (above !== null && above === below) {
    if (upper.area === null || lower.area === null || !sameWords(upper.area, lower.area)) return [];
    const [first, second] = [yearOf(upper), yearOf(lower)];
    const later = first !== null && second !== null && first !== second ? first > second : days !== null && days < 0;
    return later ? [fileNotice("diff-years-reversed", "warning", names)] : [];
  }
  return days === null || days >= 0 ? [] : [fileNotice("diff-lower-older", "warning", { ...names, days: -days })];
}

/** Plans below that are older than the plan above, in one notice. */
export function olderPlans(upper: PlanName, plans: readonly CoveragePlan[]): Notice[] {
  const older = plans.filter(({ latency_days }) => latency_days !== null && latency_days < 0);
  if (older.length === 0) return [];
  const values = { upper: called(upper), count: older.length, plans: older.map(called).join("; ") };
  return [fileNotice("coverage-older", "warning", values)];
}

/** "12/KH-UBND (Ủy ban nhân dân xã …)": many places have a number 12 every year. */
function called({ number, title, issuer, id }: PlanName): string {
  return `${number ?? title ?? id}${issuer === null ? "" : ` (${issuer})`}`;
}

function levelOf({ level }: PlanName): number | null {
  const known = levels.find((one) => one === level);
  return known === undefined ? null : levels.indexOf(known);
}

function yearOf({ year_from, issued }: PlanName): number | null {
  return year_from ?? (issued === null ? null : Number(issued.slice(0, 4)));
}
