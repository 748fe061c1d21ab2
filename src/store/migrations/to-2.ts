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
    ALTER TABLE plan ADD COLUMN above_id TEXT;
    ALTER TABLE plan ADD COLUMN area_certainty TEXT;
    ALTER TABLE plan ADD COLUMN subject TEXT;
    ALTER TABLE plan ADD COLUMN programme TEXT;
    ALTER TABLE plan ADD COLUMN programme_certainty TEXT;
    ALTER TABLE plan ADD COLUMN score REAL;
    UPDATE plan SET series = id, newest = 1, score = 0, area_certainty = iif(area_id IS NULL, NULL, 'unknown');
    ALTER TABLE task ADD COLUMN score REAL;
    UPDATE task SET score = 0;

    ALTER TABLE plan_citation ADD COLUMN relation TEXT;
    ALTER TABLE plan_citation ADD COLUMN relation_certainty TEXT;
    UPDATE plan_citation SET relation = 'cited', relation_certainty = 'unknown';

    ALTER TABLE unit ADD COLUMN area TEXT;
    ALTER TABLE task_unit ADD COLUMN full_name TEXT;
    ALTER TABLE assignment_unit ADD COLUMN full_name TEXT;
    UPDATE task_unit SET full_name = nullif(name, written);
    UPDATE assignment_unit SET full_name = nullif(name, written);

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

/** Evidence has the key of its row from version 2 on, places are written short, and words that the row holds are not stored again. */
function rekeyEvidence(db: Store): void {
  type Old = {
    owner: string;
    own: string | null;
    id: string;
    plan_id: string;
    block: string;
    start: number;
    end: number;
    quote: string;
    rule: string;
    places: string;
  };
  const words: [string, string][] = [
    ...["task", "assignment", "deadline", "objective", "target"].map((table): [string, string] => [table, "text"]),
    ...["task_unit", "assignment_unit"].map((table): [string, string] => [table, "written"]),
    ["task_group", "title"],
    ["section", "coalesce(title, text)"],
  ];
  const owners = [
    ...words.map(([table, own]) => `SELECT id, evidence_id, ${own} AS own FROM ${table}`),
    "SELECT plan_id || ':c' || position, evidence_id, NULL FROM plan_citation",
    "SELECT plan_id || ':n' || position, evidence_id, NULL FROM notice",
    "SELECT plan_id || ':' || subject, id, NULL FROM evidence WHERE subject IS NOT NULL",
  ];
  const rows = db
    .prepare<[], Old>(
      `SELECT owned.id AS owner, own, evidence.* FROM (${owners.join(" UNION ALL ")}) AS owned JOIN evidence ON evidence.id = owned.evidence_id`,
    )
    .all();
  db.exec("CREATE TABLE evidence_row (id TEXT, block TEXT, start INTEGER, end INTEGER, quote TEXT, rule TEXT, places TEXT)");
  for (const { owner, own, block, start, end, quote, rule, places } of rows) {
    const said = { id: owner, block, start, end, quote: quote === own ? null : quote, rule, places: placesText(JSON.parse(places)) };
    insert(db, "evidence_row", said);
  }
  db.exec("DROP TABLE evidence");
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
