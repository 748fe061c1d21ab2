import type { TaskField } from "../../model/correction.ts";
import type { Store } from "../open.ts";

/** Names stand in a row with this between them, in what was read and in what an analyst writes. */
export const between = "; ";

/**
 * A task's field as it was read, in the form that corrections have; null where nothing was read. `part`: which target.
 */
export function asRead(db: Store, taskId: string, field: TaskField, part: number): string | null {
  switch (field) {
    case "text":
    case "label":
    case "product":
    case "note":
      return db.prepare<[string], string | null>(`SELECT ${field} FROM task WHERE id = ?`).pluck().get(taskId) ?? null;
    case "lead":
    case "support":
    case "monitor":
      return joined(
        db
          .prepare<[string, string], string>("SELECT name FROM task_unit WHERE task_id = ? AND role = ? ORDER BY position")
          .pluck()
          .all(taskId, field),
      );
    case "deadline":
      return joined(db.prepare<[string], string>(deadlineSql).pluck().all(taskId));
    case "target":
      return (
        db
          .prepare<[string, number], string>("SELECT CAST(value AS TEXT) FROM task_target WHERE task_id = ? AND position = ?")
          .pluck()
          .get(taskId, part) ?? null
      );
  }
}

/** A deadline's days as an analyst would write them; the words where it has none. */
const deadlineSql = `
  SELECT CASE
    WHEN kind = 'date' AND start IS NULL THEN end
    WHEN kind = 'date' THEN start || '/' || coalesce(end, '..')
    WHEN kind = 'continuous' THEN 'continuous'
    ELSE coalesce(rrule, text)
  END
  FROM task_deadline WHERE task_id = ? ORDER BY position`;

function joined(values: string[]): string | null {
  return values.length === 0 ? null : values.join(between);
}
