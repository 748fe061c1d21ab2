import type { Store } from "./open.ts";
import { statement } from "./statement.ts";

/**
 * Writes anew how many tasks each body has in each quarter, plan by plan: of every plan, or of those of the series named. It is counted
 * when plans and corrections are written, and not whenever somebody looks, as counting a province's tasks takes half a second. Call it
 * when corrections and occurrences stand.
 */
export function settleUnitYears(db: Store, series?: Iterable<string>): void {
  const count = statement(db, countSql);
  if (series === undefined) {
    db.exec("DELETE FROM unit_year");
    for (const id of db.prepare<[], string>("SELECT id FROM plan ORDER BY id").pluck().all()) count.run({ id });
    return;
  }
  const plans = db.prepare<[string], string>("SELECT id FROM plan WHERE series = ? ORDER BY id").pluck();
  const clear = statement(db, "DELETE FROM unit_year WHERE plan_id = ?");
  for (const one of series) {
    for (const id of plans.all(one)) {
      clear.run(id);
      count.run({ id });
    }
  }
}

/** A task counts once in each quarter that it falls due in; in none, and in `undated`, where no day is known. */
const countSql = `
  WITH load AS MATERIALIZED (
    SELECT task_id, role, unit_id FROM task JOIN task_unit_row ON task_id = task.id JOIN unit_name ON unit_name.id = name_id
    WHERE task.plan_id = @id AND unit_id IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM task_correction AS said WHERE said.task_id = task.id AND said.field = task_unit_row.role)
    UNION SELECT task_id, role, unit_id FROM task JOIN corrected_unit ON task_id = task.id WHERE task.plan_id = @id
  ),
  stated AS MATERIALIZED (
    SELECT task_id, kind, start, end, rrule FROM task JOIN task_deadline ON task_id = task.id
    WHERE task.plan_id = @id
      AND NOT EXISTS (SELECT 1 FROM task_correction AS said WHERE said.task_id = task.id AND said.field = 'deadline')
    UNION ALL
    SELECT task_id, kind, start, end, rrule FROM task JOIN corrected_deadline ON task_id = task.id WHERE task.plan_id = @id
  ),
  due AS MATERIALIZED (
    SELECT DISTINCT task_id, CAST(substr(day, 1, 4) AS INTEGER) AS year, (CAST(substr(day, 6, 2) AS INTEGER) + 2) / 3 AS quarter
    FROM (
      SELECT task_id, coalesce(occurrence.last_day, stated.end, stated.start) AS day
      FROM stated JOIN plan ON plan.id = @id
      LEFT JOIN occurrence ON occurrence.rrule = stated.rrule
        AND occurrence.year_from = plan.year_from AND occurrence.year_to = coalesce(plan.year_to, plan.year_from)
        AND occurrence.last_day >= coalesce(plan.issued, '') AND occurrence.last_day >= coalesce(stated.start, '')
        AND occurrence.first_day <= coalesce(stated.end, '9999')
      WHERE occurrence.position IS NOT NULL OR stated.kind = 'date'
    )
    WHERE day IS NOT NULL
  )
  INSERT INTO unit_year (unit_id, role, year, plan_id, quarter_1, quarter_2, quarter_3, quarter_4, undated)
  SELECT unit_id, role, coalesce(year, 0) AS due_year, @id,
    sum(quarter IS 1), sum(quarter IS 2), sum(quarter IS 3), sum(quarter IS 4), sum(quarter IS NULL)
  FROM load LEFT JOIN due ON due.task_id = load.task_id
  GROUP BY unit_id, role, due_year`;
