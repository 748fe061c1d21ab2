import { shortKey, smallKey } from "../identity.ts";
import { insert, insertKeyed, type Row } from "../insert.ts";
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

    CREATE TABLE correction (
      id TEXT, position INTEGER, series TEXT, plan_id TEXT, plan_name TEXT, task_code TEXT, task_text TEXT, field TEXT, part INTEGER,
      value TEXT, previous TEXT, author TEXT, reason TEXT, made TEXT, undone INTEGER
    );
    CREATE TABLE task_correction (task_id TEXT, field TEXT, part INTEGER, correction_id TEXT, value TEXT);
    CREATE TABLE corrected_unit (task_id TEXT, role TEXT, position INTEGER, unit_id INTEGER, name TEXT);
    CREATE TABLE corrected_deadline (task_id TEXT, kind TEXT, text TEXT, start TEXT, end TEXT, rrule TEXT);
    CREATE TABLE occurrence (rrule TEXT, year_from INTEGER, year_to INTEGER, position INTEGER, first_day TEXT, last_day TEXT);
    CREATE TABLE unit_year (
      unit_id INTEGER, role TEXT, year INTEGER, plan_id TEXT, quarter_1 INTEGER, quarter_2 INTEGER, quarter_3 INTEGER, quarter_4 INTEGER,
      undated INTEGER
    );
    CREATE TABLE as_of (id INTEGER, day TEXT);
  `);
  placeInSections(db);
  moveEvidence(db);
  moveUnits(db);
  partByOwner(db, "deadline", ["task", "assignment"]);
  partByOwner(db, "target", ["task", "objective"]);
}

/** Groups and sections are told by their position from version 2 on, 0 for one that is not there: that is found out when all is laid anew. */
function placeInSections(db: Store): void {
  for (const [table, part, held] of [
    ["task", "group", "task_group"],
    ["task", "section", "section"],
    ["assignment", "section", "section"],
    ["objective", "section", "section"],
  ]) {
    db.exec(`
      ALTER TABLE ${table} ADD COLUMN ${part}_position INTEGER;
      UPDATE ${table} SET ${part}_position = coalesce((SELECT position FROM ${held} WHERE id = ${part}_id), 0) WHERE ${part}_id IS NOT NULL;
    `);
  }
}

/** Tables whose rows carry their evidence from version 2 on, with the words that a row itself holds. */
const holders: readonly [table: string, own: string][] = [
  ...["task", "assignment", "deadline", "objective", "target"].map((table): [string, string] => [table, "text"]),
  ...["task_unit", "assignment_unit"].map((table): [string, string] => [table, "written"]),
  ["task_group", "title"],
  ["section", "coalesce(title, text)"],
  ["plan_citation", "NULL"],
  ["notice", "NULL"],
];

/** Evidence stands in its row from version 2 on, with places written short, and words that the row holds not stored again. */
function moveEvidence(db: Store): void {
  db.exec(`
    CREATE TABLE rule (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE said (id TEXT PRIMARY KEY, rule_id INTEGER, places TEXT);
    CREATE TABLE evidence_row (id TEXT, block TEXT, start INTEGER, end INTEGER, quote TEXT, rule_id INTEGER, places TEXT);
  `);
  const evidence = db.prepare<[], { id: string; rule: string; places: string }>("SELECT id, rule, places FROM evidence ORDER BY id").all();
  for (const { id, rule, places } of evidence) {
    const rule_id = smallKey("rule", rule);
    insertKeyed(db, "rule", { id: rule_id, name: rule });
    insert(db, "said", { id, rule_id, places: placesText(JSON.parse(places)) });
  }
  db.exec(`
    INSERT INTO evidence_row (id, block, start, end, quote, rule_id, places)
    SELECT plan_id || ':' || subject, block, start, end, quote, rule_id, said.places
    FROM evidence JOIN said ON said.id = evidence.id WHERE subject IS NOT NULL;
  `);
  for (const [table, own] of holders) {
    db.exec(`
      ALTER TABLE ${table} ADD COLUMN evidence_block TEXT;
      ALTER TABLE ${table} ADD COLUMN evidence_start INTEGER;
      ALTER TABLE ${table} ADD COLUMN evidence_end INTEGER;
      ALTER TABLE ${table} ADD COLUMN evidence_quote TEXT;
      ALTER TABLE ${table} ADD COLUMN evidence_rule INTEGER;
      ALTER TABLE ${table} ADD COLUMN evidence_places TEXT;
      UPDATE ${table} SET (evidence_block, evidence_start, evidence_end, evidence_quote, evidence_rule, evidence_places) = (
        SELECT block, start, end, CASE WHEN quote IS NOT ${own} THEN quote END, rule_id, said.places
        FROM evidence JOIN said ON said.id = evidence.id WHERE evidence.id = evidence_id
      );
    `);
  }
  db.exec("DROP TABLE said; DROP TABLE evidence");
}

type OldUnit = { id: string; name: string; folded: string; collective: number; level: string | null; kind: string | null };
type OldMention = Row & { unit_id: string | null; written: string; name: string; certainty: string };

/** Bodies have short keys from version 2 on, and how they are written stands once; a task has its leading bodies in one line. */
function moveUnits(db: Store): void {
  db.exec(`
    ALTER TABLE task ADD COLUMN lead TEXT;
    UPDATE task SET lead = (
      SELECT group_concat(name, '; ') FROM (SELECT name FROM task_unit WHERE task_id = task.id AND role = 'lead' ORDER BY position)
    );
  `);
  const units = db.prepare<[], OldUnit>("SELECT id, name, folded, collective, level, kind FROM unit ORDER BY id").all();
  db.exec(`
    DROP TABLE unit;
    CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT, folded TEXT, collective INTEGER, level TEXT, kind TEXT, area TEXT);
    CREATE TABLE unit_name (id INTEGER PRIMARY KEY, unit_id INTEGER, written TEXT, full_name TEXT);
  `);
  const keys = new Map<string, number>();
  for (const { id, name, folded, collective, level, kind } of units) {
    const key = shortKey("unit", folded, collective, level, kind, null);
    insertKeyed(db, "unit", { id: key, folded, collective, level, kind, area: null }, { name });
    keys.set(id, key);
  }
  for (const owner of ["task", "assignment"]) {
    const rows = db.prepare<[], OldMention>(`SELECT * FROM ${owner}_unit ORDER BY ${owner}_id, position`).all();
    db.exec(`
      CREATE TABLE ${owner}_unit_row AS
      SELECT ${owner}_id, position, role, 0 AS name_id, nullif(certainty, 'stated') AS certainty, evidence_block, evidence_start, evidence_end,
        evidence_quote, evidence_rule, evidence_places
      FROM ${owner}_unit WHERE 0;
    `);
    for (const { unit_id, written, name, certainty, ...row } of rows) {
      const unit = unit_id === null ? null : (keys.get(unit_id) ?? 0);
      const full_name = name === written ? null : name;
      const name_id = shortKey("name", unit, written, full_name);
      insertKeyed(db, "unit_name", { id: name_id, unit_id: unit, written, full_name });
      const kept = Object.entries(row).filter(([column]) => column !== "id" && column !== "evidence_id");
      insert(db, `${owner}_unit_row`, { ...Object.fromEntries(kept), name_id, certainty: certainty === "stated" ? null : certainty });
    }
    db.exec(`DROP TABLE ${owner}_unit`);
  }
}

/** Deadlines and targets stand by whose they are from version 2 on. */
function partByOwner(db: Store, table: string, owners: readonly string[]): void {
  for (const owner of owners) {
    db.exec(`
      CREATE TABLE ${owner}_${table} AS SELECT * FROM ${table} WHERE ${owner}_id IS NOT NULL;
      UPDATE ${owner}_${table} SET certainty = nullif(certainty, 'stated');
    `);
  }
  db.exec(`DROP TABLE ${table}`);
}
