import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { indexer } from "./search-words.ts";

/** What is searched, as it stands now: tasks, objectives, duties and sections of the newest version of each plan. */
const searched = `
  SELECT task.plan_id, 'task' AS kind, coalesce(task_correction.value, task.text) AS text, task.position
  FROM task LEFT JOIN task_correction ON task_id = task.id AND field = 'text' AND part = 1
  UNION ALL SELECT plan_id, 'objective', text, position FROM objective
  UNION ALL SELECT plan_id, 'assignment', text, position FROM assignment
  UNION ALL SELECT plan_id, 'section', coalesce(title, text, ''), position FROM section`;

type SearchedRow = { plan_id: string; kind: string; text: string };

/** Adds a plan's words to the index; call it when what the plan says stands. */
export function indexPlan(db: Store, planId: string): void {
  add(db, db.prepare<[string], SearchedRow>(`SELECT * FROM (${searched}) WHERE plan_id = ? ORDER BY kind, position`).all(planId));
}

/** Lays the index anew, in the order of keys. Nothing of what it held before is left, and no table is made: readers may go on. */
export function layIndex(db: Store): void {
  db.exec("DELETE FROM search_part; INSERT INTO search (search) VALUES ('delete-all')");
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

/**
 * Rows of one kind of one plan stand together, in their order, numbered one after the other as their positions are. A plan that went has
 * taken its parts along and left its words in the index, which find nothing any more: a row is used again only when the index is laid anew.
 */
function add(db: Store, rows: Iterable<SearchedRow>): void {
  const wordsIn = indexer();
  const index = db.prepare("INSERT INTO search (rowid, words) VALUES (?, ?)");
  let row = Number(db.prepare("SELECT coalesce(max(id), 0) FROM search_docsize").pluck().get());
  const parts: { plan_id: string; kind: string; first: number; last: number }[] = [];
  for (const { plan_id, kind, text } of rows) {
    row++;
    index.run(row, wordsIn(text));
    const part = parts.at(-1);
    if (part?.plan_id === plan_id && part.kind === kind) part.last = row;
    else parts.push({ plan_id, kind, first: row, last: row });
  }
  for (const part of parts) insert(db, "search_part", part);
}
