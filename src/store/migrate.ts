import { writeFileSync } from "node:fs";
import { Failure } from "../model/failure.ts";
import { lay, schemaVersion } from "./lay.ts";
import { migrateTo2 } from "./migrations/to-2.ts";
import { migrateTo3 } from "./migrations/to-3.ts";
import type { Store } from "./open.ts";
import { settle } from "./settle.ts";

/** What a migration did: from which version to which, where the file as it was stands, and how many comparisons have to be made again. */
export type Migrated = { from: number; to: number; backup: string; comparisons: number };

/**
 * One step a version: it brings the tables of the version before to the columns of its own, in plain ALTER TABLE. Checks, keys and
 * indexes need no care there: `rebuild` lays them from schema.sql at the end. To change a table: change schema.sql, raise
 * `schemaVersion`, add migrations/to-N.ts here, keep a database of the version before in fixtures/databases/.
 */
const steps: Readonly<Record<number, (db: Store) => void>> = { 2: migrateTo2, 3: migrateTo3 };

/**
 * Brings an older database to this version, in one transaction; before anything is changed the file is written beside itself, under
 * a name that no earlier backup has. Throws a Failure when that cannot be done: then nothing was changed.
 */
export function migrate(db: Store, path: string, from: number): Migrated {
  db.pragma("foreign_keys = OFF");
  const done = db.transaction((): Migrated => {
    const backup = writeBackup(db, path, from);
    const comparisons = Number(db.prepare("SELECT count(*) FROM comparison").pluck().get());
    for (let version = from + 1; version <= schemaVersion; version++) steps[version]?.(db);
    const kept = Number(db.prepare("SELECT count(*) FROM comparison").pluck().get());
    rebuild(db);
    settle(db);
    const broken = db.prepare("PRAGMA foreign_key_check").all();
    if (broken.length > 0) throw new Failure("database-damaged", { file: path });
    return { from, to: schemaVersion, backup, comparisons: comparisons - kept };
  });
  const result = done.immediate();
  db.pragma("foreign_keys = ON");
  return result;
}

/** "plans.sqlite.v1.bak", and "plans.sqlite.v1.2.bak" where that stands already. */
function writeBackup(db: Store, path: string, version: number): string {
  for (let count = 1; ; count++) {
    const backup = `${path}.v${version}${count === 1 ? "" : `.${count}`}.bak`;
    try {
      writeFileSync(backup, db.serialize(), { flag: "wx" });
      return backup;
    } catch (trouble) {
      if (trouble instanceof Error && "code" in trouble && trouble.code === "EEXIST") continue;
      throw new Failure("backup-unwritable", { file: path, backup }, { cause: trouble });
    }
  }
}

/** Lays the tables anew from schema.sql and fills them with what the old ones hold. */
function rebuild(db: Store): void {
  const tables = tablesOf(db);
  for (const table of tables) db.exec(`CREATE TEMP TABLE "kept ${table}" AS SELECT * FROM main."${table}"`);
  for (const view of namesOf(db, "view")) db.exec(`DROP VIEW "${view}"`);
  for (const table of [...tables, ...laidAnew(db)]) db.exec(`DROP TABLE "${table}"`);
  lay(db);
  for (const table of tables) {
    const kept = columnsOf(db, `kept ${table}`);
    const columns = columnsOf(db, table).filter((column) => kept.includes(column));
    const list = columns.map((column) => `"${column}"`).join(", ");
    db.exec(`INSERT INTO main."${table}" (${list}) SELECT ${list} FROM temp."kept ${table}"; DROP TABLE temp."kept ${table}"`);
  }
}

/** The full-text index and the explanations; the index's shadow tables go with it, search_part came with version 2. */
function laidAnew(db: Store): string[] {
  return namesOf(db, "table").filter((name) => ["search", "search_part", "column_doc"].includes(name));
}

/** The tables that hold what was read and written; the full-text index and the explanations are laid anew. */
export function tablesOf(db: Store): string[] {
  return namesOf(db, "table").filter((name) => !/^(?:search|sqlite_)|^column_doc$/u.test(name));
}

function namesOf(db: Store, type: "table" | "view"): string[] {
  return db.prepare<[string], string>("SELECT name FROM main.sqlite_schema WHERE type = ? ORDER BY rowid").pluck().all(type);
}

/** The columns of a table that rows are written with, without those that SQLite computes. */
export function columnsOf(db: Store, table: string): string[] {
  return db.prepare<[string], string>("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid").pluck().all(table);
}
