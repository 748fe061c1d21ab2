import { fold, stripMarks } from "../text/fold.ts";
import type { Store } from "./open.ts";

/** What is searched, as it stands now: tasks, objectives, duties and sections of the newest version of each plan. */
const searched = `
  SELECT task.plan_id, 'task' AS kind, task.id AS row_id, coalesce(task_correction.value, task.text) AS text, task.position
  FROM task LEFT JOIN task_correction ON task_id = task.id AND field = 'text' AND part = 1
  UNION ALL SELECT plan_id, 'objective', id, text, position FROM objective
  UNION ALL SELECT plan_id, 'assignment', id, text, position FROM assignment
  UNION ALL SELECT plan_id, 'section', id, coalesce(title, text, ''), position FROM section`;

type SearchedRow = { kind: string; row_id: string; text: string };

/** Adds a plan's words to the index; call it when what the plan says stands. */
export function indexPlan(db: Store, planId: string): void {
  add(db, db.prepare<[string], SearchedRow>(`SELECT * FROM (${searched}) WHERE plan_id = ? ORDER BY kind, position`).all(planId));
}

/** Takes a plan's rows out of search_row; its words in the index find nothing any more. */
export function unindexPlan(db: Store, planId: string): void {
  db.prepare("DELETE FROM search_row WHERE row_id > ? || ':' AND row_id < ? || ';'").run(planId, planId);
}

/** Lays the index anew, in the order of keys. Nothing of what it held before is left, and no table is made: readers may go on. */
export function layIndex(db: Store): void {
  db.exec("DELETE FROM search_row; INSERT INTO search (search) VALUES ('delete-all')");
  add(
    db,
    db
      .prepare<[], SearchedRow>(`
        SELECT searched.* FROM (${searched}) AS searched JOIN plan ON plan.id = plan_id AND plan.newest = 1
        ORDER BY plan_id, kind, searched.position`)
      .all(),
  );
  db.exec("INSERT INTO search (search) VALUES ('optimize')");
}

/** A plan that went has left its words in the index: an id is used again only when the index is laid anew. */
function add(db: Store, rows: Iterable<SearchedRow>): void {
  const name = db.prepare("INSERT INTO search_row (id, kind, row_id) VALUES (?, ?, ?)");
  const index = db.prepare("INSERT INTO search (rowid, exact, folded) VALUES (?, ?, ?)");
  let id = Number(db.prepare("SELECT coalesce(max(id), 0) FROM search_docsize").pluck().get());
  for (const { kind, row_id, text } of rows) {
    id++;
    name.run(id, kind, row_id);
    index.run(id, fold(text), stripMarks(text));
  }
}
