import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { occurrencesOf } from "./recurrence.ts";

/**
 * Writes the days of every recurrence that a plan (each, then all anew, or the one named) has, within the years of that plan. A plan that names no
 * years has no occurrences: nobody says when its recurrences begin and end.
 */
export function settleOccurrences(db: Store, planId: string | null = null): void {
  if (planId === null) db.exec("DELETE FROM occurrence");
  const known = new Set(db.prepare<[], Asked>("SELECT DISTINCT rrule, year_from, year_to FROM occurrence").all().map(keyOf));
  for (const row of asked(db, planId)) if (!known.has(keyOf(row))) writeOccurrences(db, row);
}

/** Takes out the occurrences that no plan asks for any more. */
export function dropOccurrences(db: Store): void {
  const wanted = new Set(asked(db, null).map(keyOf));
  const known = db.prepare<[], Asked>("SELECT DISTINCT rrule, year_from, year_to FROM occurrence").all();
  const drop = db.prepare("DELETE FROM occurrence WHERE rrule = @rrule AND year_from = @year_from AND year_to = @year_to");
  for (const row of known) if (!wanted.has(keyOf(row))) drop.run(row);
}

function asked(db: Store, planId: string | null): Asked[] {
  const one = planId === null ? "" : "AND plan.id = @planId";
  return db
    .prepare<{ planId: string | null }, Asked>(`
      SELECT due.rrule, plan.year_from, coalesce(plan.year_to, plan.year_from) AS year_to
      FROM plan JOIN task ON task.plan_id = plan.id JOIN task_deadline AS due ON due.task_id = task.id
      WHERE due.rrule IS NOT NULL AND plan.year_from IS NOT NULL ${one}
      UNION
      SELECT due.rrule, plan.year_from, coalesce(plan.year_to, plan.year_from)
      FROM plan JOIN assignment ON assignment.plan_id = plan.id JOIN assignment_deadline AS due ON due.assignment_id = assignment.id
      WHERE due.rrule IS NOT NULL AND plan.year_from IS NOT NULL ${one}
      UNION
      SELECT due.rrule, plan.year_from, coalesce(plan.year_to, plan.year_from)
      FROM corrected_deadline AS due JOIN task ON task.id = due.task_id JOIN plan ON plan.id = task.plan_id
      WHERE due.rrule IS NOT NULL AND plan.year_from IS NOT NULL ${one}
      ORDER BY 1, 2, 3`)
    .all({ planId });
}

type Asked = { rrule: string; year_from: number; year_to: number };

const keyOf = ({ rrule, year_from, year_to }: Asked): string => `${year_from} ${year_to} ${rrule}`;

function writeOccurrences(db: Store, { rrule, year_from, year_to }: Asked): void {
  for (const [index, { first, last }] of (occurrencesOf(rrule, year_from, year_to) ?? []).entries()) {
    insert(db, "occurrence", { rrule, year_from, year_to, position: index + 1, first_day: first, last_day: last });
  }
}
