import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { openStore, type Store } from "./open.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-views-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const path = join(room, "plans.sqlite");

const schemaOf = (db: Store) => db.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY rowid").all();
const explained = (db: Store) => db.prepare("SELECT * FROM column_doc").all();
const planOf = (db: Store, sql: string) => db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all();

describe("a file of an earlier release with the same tables", () => {
  /** A file whose calendar is another one, with no index of its days, and with a view of an analyst. */
  beforeEach(() => {
    rmSync(path, { force: true });
    const db = openStore(path, { create: true });
    db.exec(`
      DROP VIEW deadline_calendar;
      DROP INDEX occurrence_day;
      CREATE VIEW deadline_calendar AS SELECT task_id, start AS first_day, end AS last_day FROM task_deadline;
      CREATE VIEW "of mine" AS SELECT count(*) AS days FROM deadline_calendar;
      DELETE FROM column_doc WHERE table_name = 'deadline_calendar';
      INSERT INTO as_of (id, day) VALUES (1, '2026-08-01');
    `);
    db.close();
  });

  test("has the views of this one where it is opened for writing; rows and views of others stay", () => {
    const db = openStore(path, { create: false, write: true });
    const fresh = openStore(":memory:", { create: true });
    const mine = { type: "view", name: "of mine", sql: 'CREATE VIEW "of mine" AS SELECT count(*) AS days FROM deadline_calendar' };
    expect(schemaOf(db).filter((one) => JSON.stringify(one) !== JSON.stringify(mine))).toEqual(schemaOf(fresh));
    expect(schemaOf(db)).toContainEqual(mine);
    expect(explained(db)).toEqual(explained(fresh));
    expect(db.prepare("SELECT * FROM as_of").all()).toEqual([{ id: 1, day: "2026-08-01" }]);
    expect(db.prepare('SELECT * FROM "of mine"').all()).toEqual([{ days: 0 }]);
    db.close();
  });

  test("is read as it is by who only reads", () => {
    const before = readFileSync(path);
    const db = openStore(path, { create: false });
    expect(db.prepare("SELECT * FROM deadline_calendar").columns()).toHaveLength(3);
    db.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

test("a file whose explanations say something else has those of this release where it is opened for writing", () => {
  rmSync(path, { force: true });
  openStore(path, { create: true }).close();
  const older = openStore(path, { create: false, write: true });
  older.exec("UPDATE column_doc SET en = 'as it was said before' WHERE table_name = 'task' AND column_name = 'text'");
  older.exec("DELETE FROM column_doc WHERE table_name = 'plan_tree'");
  const schema = schemaOf(older);
  older.close();
  const db = openStore(path, { create: false, write: true });
  const fresh = openStore(":memory:", { create: true });
  expect(explained(db)).toEqual(explained(fresh));
  expect(schemaOf(db)).toEqual(schema);
  db.close();
});

test("a file with the views of this release is not written to when it is opened for writing", () => {
  rmSync(path, { force: true });
  openStore(path, { create: true }).close();
  const before = readFileSync(path);
  openStore(path, { create: true }).close();
  openStore(path, { create: false, write: true }).close();
  expect(readFileSync(path).equals(before)).toBe(true);
});

describe("the calendar at the size of a province", () => {
  const db = openStore(":memory:", { create: true });

  test.each([
    "",
    "WHERE kind = 'recurring'",
    "WHERE kind = 'date'",
    "WHERE last_day = '2026-06-30'",
    "WHERE last_day BETWEEN '2026-04-01' AND '2026-06-30'",
    "WHERE plan_number = '18/KH-UBND'",
    "WHERE plan_id = 'a'",
  ])("goes through the rows of one plan after the other: %j", (where) => {
    const details = planOf(db, `SELECT * FROM deadline_calendar ${where}`).map(({ detail }) => detail);
    for (const owner of ["task", "assignment"]) {
      const range = `SEARCH due USING PRIMARY KEY (${owner}_id>? AND ${owner}_id<?)`;
      expect(details.filter((detail) => detail === range).length, range).toBeGreaterThan(0);
    }
    expect(details.filter((detail) => /AUTOMATIC/u.test(detail))).toEqual([]);
  });

  test("finds the deadlines of one task by their key", () => {
    const details = planOf(db, "SELECT * FROM deadline_calendar WHERE task_id = 'a:1'").map(({ detail }) => detail);
    expect(details).toContain("SEARCH due USING PRIMARY KEY (task_id=?)");
    expect(details.filter((detail) => /SCAN (?:task|due)\b/u.test(detail))).toEqual([]);
  });

  test("looks for the days of a recurrence by day", () => {
    const details = planOf(db, "SELECT * FROM deadline_calendar WHERE last_day < '2026-06-30'").map(({ detail }) => detail);
    expect(details.join("\n")).toMatch(/occurrence_day \(rrule=\? AND year_from=\? AND year_to=\? AND last_day>\? AND last_day<\?\)/u);
  });

  test.each(["deadline_calendar", "overdue"])("a count of %s reads no task", (view) => {
    const details = planOf(db, `SELECT count(*) FROM ${view}`).map(({ detail }) => detail);
    expect(details.filter((detail) => /(?:SCAN|SEARCH) (?:task|assignment) /u.test(detail))).toEqual([]);
  });
});
