import { dropOccurrences } from "./occurrence.ts";
import type { Store } from "./open.ts";
import { unindexPlan } from "./search-index.ts";
import { dropUnusedAreas } from "./write-area.ts";

/**
 * Takes a document and all that was read from it out; corrections stay. Gives the series that it stood in, which has to be settled
 * again. What it shared with others is left to `dropUnused`.
 */
export function removePlan(db: Store, id: string): string | null {
  const series = db.prepare<[string], string>("SELECT series FROM plan WHERE id = ?").pluck().get(id);
  unindexPlan(db, id);
  // all keys of a plan's evidence begin with its own
  db.prepare("DELETE FROM evidence_row WHERE id > ? || ':' AND id < ? || ';'").run(id, id);
  db.prepare("DELETE FROM document WHERE id = ?").run(id);
  return series ?? null;
}

/** Takes out units, citations, areas and occurrences that nothing refers to any more; units bear the first of the names that are left. */
export function dropUnused(db: Store): void {
  db.exec(`
    DELETE FROM unit WHERE id NOT IN (
      SELECT unit_id FROM task_unit WHERE unit_id IS NOT NULL
      UNION SELECT unit_id FROM assignment_unit UNION SELECT unit_id FROM corrected_unit
    );
    DELETE FROM citation WHERE id NOT IN (SELECT citation_id FROM plan_citation);
    UPDATE unit SET name = first_name FROM (
      SELECT unit_id, min(name) AS first_name FROM (
        SELECT unit_id, name FROM task_unit UNION ALL SELECT unit_id, name FROM assignment_unit
        UNION ALL SELECT unit_id, name FROM corrected_unit
      ) GROUP BY unit_id
    ) AS named WHERE named.unit_id = unit.id AND unit.name <> first_name;
  `);
  dropOccurrences(db);
  dropUnusedAreas(db);
}
