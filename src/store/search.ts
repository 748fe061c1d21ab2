import { fold, stripMarks } from "../text/fold.ts";
import type { Store } from "./open.ts";

/** What is searched: tasks, objectives, duties and sections, each with the code or path that people know it by. */
const searched = `
  SELECT plan_id, 'task' AS kind, id AS row_id, text, position FROM task
  UNION ALL SELECT plan_id, 'objective', id, text, position FROM objective
  UNION ALL SELECT plan_id, 'assignment', id, text, position FROM assignment
  UNION ALL SELECT plan_id, 'section', id, coalesce(title, text, ''), position FROM section`;

type SearchedRow = { plan_id: string; kind: string; row_id: string; text: string };

export function indexPlan(db: Store, planId: string): void {
  addToIndex(db, db.prepare<[string], SearchedRow>(`SELECT * FROM (${searched}) WHERE plan_id = ? ORDER BY kind, position`).all(planId));
}

export function unindexPlan(db: Store, planId: string): void {
  db.prepare("DELETE FROM search WHERE plan_id = ?").run(planId);
}

function addToIndex(db: Store, rows: Iterable<SearchedRow>): void {
  const add = db.prepare("INSERT INTO search (plan_id, kind, row_id, exact, folded) VALUES (?, ?, ?, ?, ?)");
  for (const { plan_id, kind, row_id, text } of rows) add.run(plan_id, kind, row_id, fold(text), stripMarks(text));
}

/** Lays the index anew, in the order of keys. */
export function layIndex(db: Store): void {
  const definition = db.prepare("SELECT sql FROM sqlite_schema WHERE name = 'search'").pluck().get();
  db.exec("DROP TABLE search");
  db.exec(String(definition));
  addToIndex(db, db.prepare<[], SearchedRow>(`SELECT * FROM (${searched}) ORDER BY plan_id, kind, position`).all());
  db.exec("INSERT INTO search (search) VALUES ('optimize')");
}

export type Found = { plan_id: string; kind: "task" | "objective" | "assignment" | "section"; row_id: string; code: string; text: string };

/**
 * Finds tasks, objectives, duties and sections that hold all the words of `query`, best first. Words typed with marks are taken at
 * their marks ("quý" does not find "quỹ"); a query without any mark finds every marking ("dat dai" finds "đất đai").
 */
export function searchPlans(db: Store, query: string, limit = 50): Found[] {
  const words = fold(query.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const column = words.some((word) => stripMarks(word) !== word) ? "exact" : "folded";
  const phrase = words.map((word) => `"${word}"`).join(" ");
  return db
    .prepare<[string, number], Found>(`
      SELECT search.plan_id, search.kind, search.row_id,
        coalesce(task.code, section.path, objective.section_path, assignment.section_path, '-') AS code,
        coalesce(task.text, objective.text, assignment.text, section.title, section.text) AS text
      FROM search
      LEFT JOIN task ON task.id = search.row_id
      LEFT JOIN objective ON objective.id = search.row_id
      LEFT JOIN assignment ON assignment.id = search.row_id
      LEFT JOIN section ON section.id = search.row_id
      WHERE search MATCH ? ORDER BY bm25(search), search.row_id LIMIT ?`)
    .all(`${column} : (${phrase})`, limit);
}
