import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { schemaVersion } from "./lay.ts";
import { columnsOf, type Migrated, tablesOf } from "./migrate.ts";
import { migrateTo2 } from "./migrations/to-2.ts";
import { migrateTo3 } from "./migrations/to-3.ts";
import { openStore, type Store } from "./open.ts";
import { listPlans, readPlan } from "./read.ts";
import { settle } from "./settle.ts";
import { writePlan } from "./write.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-migrate-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const kept = join(import.meta.dirname, "..", "..", "fixtures", "databases");
const steps: Record<number, (db: Store) => void> = { 2: migrateTo2, 3: migrateTo3 };

const schemaOf = (db: Store) => db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name").all();
const rowsOf = (db: Store, table: string, columns: string[]) =>
  db
    .prepare<[], Record<string, unknown>>(
      `SELECT ${columns.map((column) => `"${column}"`).join(", ")} FROM "${table}" ORDER BY ${columns.map((_, index) => index + 1).slice(0, 3)}`,
    )
    .all();

test("a database of every earlier version is kept", () => {
  const earlier = Array.from({ length: schemaVersion - 1 }, (_, index) => `v${index + 1}.sqlite`);
  expect(readdirSync(kept).filter((name) => name.endsWith(".sqlite"))).toEqual(earlier);
});

describe.each([
  { version: 1, comparisons: 1 },
  { version: 2, comparisons: 0 },
])("a file of version $version", ({ version, comparisons }) => {
  const original = readFileSync(join(kept, `v${version}.sqlite`));
  const path = join(room, "plans.sqlite");
  beforeEach(() => {
    for (const name of readdirSync(room)) rmSync(join(room, name));
    copyFileSync(join(kept, `v${version}.sqlite`), path);
  });

  test("is not touched by who only reads", () => {
    expect(() => openStore(path, { create: false })).toThrow(/database-older/u);
    expect(readFileSync(path).equals(original)).toBe(true);
    expect(readdirSync(room)).toEqual(["plans.sqlite"]);
  });

  test("is kept beside the new one, and an earlier backup stays", () => {
    writeFileSync(`${path}.v${version}.bak`, "an earlier one");
    const heard: Migrated[] = [];
    openStore(path, { create: false, write: true, migrated: (done) => heard.push(done) }).close();
    expect(heard).toEqual([{ from: version, to: schemaVersion, backup: `${path}.v${version}.2.bak`, comparisons }]);
    expect(readFileSync(`${path}.v${version}.bak`, "utf8")).toBe("an earlier one");
    expect(readFileSync(`${path}.v${version}.2.bak`).equals(original)).toBe(true);
    openStore(path, { create: false, write: true, migrated: (done) => heard.push(done) }).close();
    expect(heard).toHaveLength(1);
  });

  test("has the tables, views, indexes and explanations of a new one", () => {
    const db = openStore(path, { create: true });
    const fresh = openStore(":memory:", { create: true });
    expect(schemaOf(db)).toEqual(schemaOf(fresh));
    expect(db.prepare("SELECT * FROM column_doc").all()).toEqual(fresh.prepare("SELECT * FROM column_doc").all());
    expect(["user_version", "application_id"].map((mark) => db.pragma(mark, { simple: true }))).toEqual(
      ["user_version", "application_id"].map((mark) => fresh.pragma(mark, { simple: true })),
    );
    db.close();
  });

  test("every column of this version has its line in the steps: a column added to schema.sql is added to migrations/ too", () => {
    const db = new Database(path);
    db.pragma("foreign_keys = OFF");
    db.transaction(() => {
      for (let step = version + 1; step <= schemaVersion; step++) steps[step]?.(db);
    })();
    const fresh = openStore(":memory:", { create: true });
    const columns = (of: Store) => tablesOf(of).flatMap((table) => columnsOf(of, table).map((column) => `${table}.${column}`));
    const known = columns(db);
    expect(columns(fresh).filter((column) => !known.includes(column))).toEqual([]);
    db.close();
  });

  test("holds all that it held", () => {
    const old = new Database(join(kept, `v${version}.sqlite`), { readonly: true });
    const db = openStore(path, { create: true });
    const rekeyed = version === 1 ? ["unit.id", "task_unit.unit_id", "assignment_unit.unit_id"] : [];
    const lost = version === 1 ? /^(?:comparison|task_pair|task_change|evidence)$/u : /^$/u;
    for (const table of tablesOf(old).filter((name) => !lost.test(name))) {
      const columns = columnsOf(old, table).filter((column) => column !== "evidence_id" && !rekeyed.includes(`${table}.${column}`));
      expect(rowsOf(db, table, columns), table).toEqual(rowsOf(old, table, columns));
      if (!columnsOf(old, table).includes("evidence_id")) continue;
      const words = `
        SELECT ${columns.map((column) => `owner."${column}"`).join(", ")}, evidence.block, evidence.quote, evidence.rule, evidence.page, evidence.line
        FROM "${table}" AS owner LEFT JOIN evidence ON evidence.id = owner.evidence_id ORDER BY 1, 2, 3`;
      expect(db.prepare(words).all(), table).toEqual(old.prepare(words).all());
    }
    const fields = "SELECT subject, plan_id, quote FROM evidence WHERE subject IS NOT NULL ORDER BY plan_id, subject";
    expect(db.prepare(fields).all()).toEqual(old.prepare(fields).all());
    expect(listPlans(db)).toHaveLength(3);
    old.close();
    db.close();
  });

  test("is, byte for byte, what the same plans or rows give in a new file", () => {
    const db = openStore(path, { create: true });
    const fresh = openStore(join(room, "fresh.sqlite"), { create: true });
    if (version === 1) for (const { id, name } of listPlans(db, { all: true })) writePlan(fresh, readPlan(db, id), { name });
    else copyRows(db, fresh);
    settle(fresh);
    // a page's size is the file's own, chosen when it was made
    for (const [name, one] of [
      ["a", db],
      ["b", fresh],
    ] as const) {
      one.pragma("page_size = 4096");
      one.exec("VACUUM");
      one.exec(`VACUUM INTO '${join(room, name)}'`);
      one.close();
    }
    const bytes = (name: string) => {
      const all = readFileSync(join(room, name));
      // the schema cookie counts how often tables were laid: https://www.sqlite.org/fileformat2.html#schema_cookie
      return all.fill(0, 40, 44);
    };
    expect(bytes("a").equals(bytes("b"))).toBe(true);
  });

  test("stays as it was where the backup cannot be written", () => {
    const long = join(room, `${"x".repeat(250)}.db`);
    copyFileSync(path, long);
    expect(() => openStore(long, { create: true })).toThrow(/backup-unwritable/u);
    expect(readFileSync(long).equals(original)).toBe(true);
  });

  test("stays as it was where its rows cannot be brought along", () => {
    const broken = new Database(path);
    broken.pragma("foreign_keys = OFF");
    const group = version === 1 ? "group_id = 'nowhere'" : "group_position = 99";
    broken.exec(`UPDATE task SET ${group} WHERE position = 1`);
    broken.close();
    const before = readFileSync(path);
    expect(() => openStore(path, { create: true })).toThrow(/database-damaged/u);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

/** What later versions hold beside the plans (comparisons, corrections, where a plan stands) comes row by row, not from reading plans. */
function copyRows(from: Store, to: Store): void {
  to.pragma("foreign_keys = OFF");
  for (const table of tablesOf(from)) {
    const columns = columnsOf(from, table);
    const insert = to.prepare(`INSERT INTO "${table}" (${columns.map((name) => `"${name}"`)}) VALUES (${columns.map(() => "?")})`);
    for (const row of from
      .prepare<[], unknown[]>(`SELECT ${columns.map((name) => `"${name}"`)} FROM "${table}"`)
      .raw()
      .iterate())
      insert.run(row);
  }
}
