import { dropOccurrences } from "./occurrence.ts";
import type { Store } from "./open.ts";
import { dropUnusedAreas } from "./write-area.ts";

/**
 * Takes a document and all that was read from it out; corrections stay. Gives the series that it stood in, which has to be settled
 * again. What it shared with others is left to `dropUnused`.
 */
export function removePlan(db: Store, id: string): string | null {
  const series = db.prepare<[string], string>("SELECT series FROM plan WHERE id = ?").pluck().get(id);
  // all keys of a plan's evidence begin with its own
  db.prepare("DELETE FROM evidence_row WHERE id > ? || ':' AND id < ? || ';'").run(id, id);
  // what stands in sections and groups first: for each of these SQLite would look through all tasks of the plan
  for (const table of ["task", "objective", "assignment"]) db.prepare(`DELETE FROM ${table} WHERE plan_id = ?`).run(id);
  db.prepare("DELETE FROM document WHERE id = ?").run(id);
  return series ?? null;
}

/** Takes out units, citations, areas and occurrences that nothing refers to any more; units bear the first of the names that are left. */
export function dropUnused(db: Store): void {
  db.exec(`
    DELETE FROM unit_name WHERE NOT EXISTS (SELECT 1 FROM task_unit_row WHERE name_id = unit_name.id)
      AND NOT EXISTS (SELECT 1 FROM assignment_unit_row WHERE name_id = unit_name.id);
    DELETE FROM unit WHERE NOT EXISTS (SELECT 1 FROM unit_name WHERE unit_id = unit.id)
      AND NOT EXISTS (SELECT 1 FROM corrected_unit WHERE unit_id = unit.id);
    DELETE FROM rule WHERE id NOT IN (${rulesUsed});
    DELETE FROM citation WHERE NOT EXISTS (SELECT 1 FROM plan_citation WHERE citation_id = citation.id);
    UPDATE unit SET name = first_name FROM (
      SELECT unit_id, min(name) AS first_name FROM (
        SELECT unit_id, name FROM unit_name UNION ALL SELECT unit_id, name FROM corrected_unit
      ) GROUP BY unit_id
    ) AS named WHERE named.unit_id = unit.id AND unit.name <> first_name;
  `);
  dropOccurrences(db);
  dropUnusedAreas(db);
}

/** The rules by which anything that the database holds was read. */
const rulesUsed = [
  "section",
  "task_group",
  "task",
  "task_unit_row",
  "task_deadline",
  "task_target",
  "assignment",
  "assignment_unit_row",
  "assignment_deadline",
  "objective",
  "objective_target",
  "plan_citation",
  "notice",
]
  .map((table) => `SELECT evidence_rule FROM ${table} WHERE evidence_rule IS NOT NULL UNION `)
  .join("")
  .concat("SELECT rule_id FROM evidence_row");
