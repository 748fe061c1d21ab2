import { sharedKey } from "../identity.ts";
import { insert } from "../insert.ts";
import type { Store } from "../open.ts";
import { placesText } from "../place-text.ts";

/**
 * From version 1 to 2: versions of plans, corrections, occurrences; programmes and scores; places of bodies; comparisons that keep
 * their signals. What version 1 did not read is null, a score 0 ("trust nothing unseen"); the next ingestion of the same files, by
 * a newer kehoach, reads them again. Comparisons are not carried over: they lack what makes a pair explain itself.
 */
export function migrateTo2(db: Store): void {
  db.exec(`
    DELETE FROM task_change;
    DELETE FROM task_pair;
    DELETE FROM comparison;
    ALTER TABLE comparison ADD COLUMN kind TEXT;
    ALTER TABLE task_pair ADD COLUMN grouped TEXT;
    ALTER TABLE task_pair ADD COLUMN outcome TEXT;
    ALTER TABLE task_pair ADD COLUMN severity TEXT;
    ALTER TABLE task_pair ADD COLUMN candidate_task_id TEXT;
    ALTER TABLE task_pair ADD COLUMN why TEXT;
    ALTER TABLE task_pair ADD COLUMN signals TEXT;
    ALTER TABLE task_change ADD COLUMN severity TEXT;

    ALTER TABLE plan ADD COLUMN series TEXT;
    ALTER TABLE plan ADD COLUMN newest INTEGER;
    ALTER TABLE plan ADD COLUMN replaces_id TEXT;
    ALTER TABLE plan ADD COLUMN programme TEXT;
    ALTER TABLE plan ADD COLUMN programme_certainty TEXT;
    ALTER TABLE plan ADD COLUMN score REAL;
    UPDATE plan SET series = id, newest = 1, score = 0;
    ALTER TABLE task ADD COLUMN score REAL;
    UPDATE task SET score = 0;

    ALTER TABLE plan_citation ADD COLUMN relation TEXT;
    ALTER TABLE plan_citation ADD COLUMN relation_certainty TEXT;
    UPDATE plan_citation SET relation = 'cited', relation_certainty = 'unknown';

    ALTER TABLE unit ADD COLUMN area TEXT;

    CREATE TABLE correction (
      id TEXT, position INTEGER, series TEXT, plan_id TEXT, plan_name TEXT, task_code TEXT, task_text TEXT, field TEXT, part INTEGER,
      value TEXT, previous TEXT, author TEXT, reason TEXT, made TEXT, undone INTEGER
    );
    CREATE TABLE task_correction (task_id TEXT, field TEXT, part INTEGER, correction_id TEXT, value TEXT);
    CREATE TABLE corrected_unit (task_id TEXT, role TEXT, position INTEGER, unit_id TEXT, name TEXT);
    CREATE TABLE corrected_deadline (task_id TEXT, kind TEXT, text TEXT, start TEXT, end TEXT, rrule TEXT);
    CREATE TABLE occurrence (rrule TEXT, year_from INTEGER, year_to INTEGER, position INTEGER, first_day TEXT, last_day TEXT);
    CREATE TABLE unit_year (
      unit_id TEXT, role TEXT, year INTEGER, plan_id TEXT, quarter_1 INTEGER, quarter_2 INTEGER, quarter_3 INTEGER, quarter_4 INTEGER,
      undated INTEGER
    );
    CREATE TABLE as_of (id INTEGER, day TEXT);
  `);
  rekeyUnits(db);
  rekeyEvidence(db);
}

/** Evidence has the key of its row from version 2 on, and places are written short. */
function rekeyEvidence(db: Store): void {
  type Old = {
    owner: string;
    id: string;
    plan_id: string;
    block: string;
    start: number;
    end: number;
    quote: string;
    rule: string;
    places: string;
  };
  const owners = [
    ...["section", "task_group", "task", "task_unit", "assignment", "assignment_unit", "deadline", "objective", "target"].map(
      (table) => `SELECT id, evidence_id FROM ${table}`,
    ),
    "SELECT plan_id || ':c' || position, evidence_id FROM plan_citation",
    "SELECT plan_id || ':n' || position, evidence_id FROM notice",
    "SELECT plan_id || ':' || subject, id FROM evidence WHERE subject IS NOT NULL",
  ];
  const rows = db
    .prepare<[], Old>(
      `SELECT owned.id AS owner, evidence.* FROM (${owners.join(" UNION ALL ")}) AS owned JOIN evidence ON evidence.id = owned.evidence_id`,
    )
    .all();
  db.exec(
    "ALTER TABLE evidence RENAME TO evidence_of_1; CREATE TABLE evidence (id TEXT, block TEXT, start INTEGER, end INTEGER, quote TEXT, rule TEXT, places TEXT)",
  );
  for (const { owner, block, start, end, quote, rule, places } of rows) {
    insert(db, "evidence", { id: owner, block, start, end, quote, rule, places: placesText(JSON.parse(places)) });
  }
  db.exec("DROP TABLE evidence_of_1");
}

/** A body's key tells its place from version 2 on. */
function rekeyUnits(db: Store): void {
  type Unit = { id: string; folded: string; collective: number; level: string | null; kind: string | null };
  for (const { id, folded, collective, level, kind } of db.prepare<[], Unit>("SELECT * FROM unit ORDER BY id").all()) {
    const key = sharedKey("unit", folded, collective, level, kind, null);
    for (const change of ["unit SET id", "task_unit SET unit_id", "assignment_unit SET unit_id"]) {
      db.prepare(`UPDATE ${change} = ? WHERE ${change.split(" SET ")[1]} = ?`).run(key, id);
    }
  }
}
