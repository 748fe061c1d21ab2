import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../model/failure.ts";

export type Store = Database.Database;

/** "KHCH" in ASCII, in the header of every database of ours. */
const applicationId = 0x4b484348;
/** Raised whenever a table changes. */
const schemaVersion = 1;

/**
 * Opens a database of plans. `create`: makes one where the file is missing or empty, and opens it for writing; `write`: writes
 * to one that stands; without either the database is only read. ":memory:" is a new database in memory. Throws a Failure whose sentence names the file when it
 * is missing, no database, not one of ours, of another version, in use, or cannot be written.
 */
export function openStore(path: string, options: { create: boolean; write?: boolean }): Store {
  // SQLite takes an empty name for a database that is thrown away at the end.
  if (path.trim() === "") throw new Failure("database-unnamed");
  const memory = path === ":memory:";
  const empty = memory || !existsSync(path) || statSync(path).size === 0;
  if (empty && !options.create) throw new Failure("database-missing", { file: path });
  if (!memory && !existsSync(dirname(path))) throw new Failure("database-folder-missing", { file: path, folder: dirname(path) });
  if (!memory && existsSync(path) && statSync(path).isDirectory()) throw new Failure("database-foreign", { file: path });
  return saying(path, () => {
    const db = new Database(path, { readonly: !options.create && options.write !== true, timeout: 10_000 });
    try {
      // The first read: a file that is no database at all fails here, before anything is written to it.
      const objects = db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get();
      if (empty && objects === 0) lay(db);
      else examine(db, path);
      db.pragma("foreign_keys = ON");
      return db;
    } catch (trouble) {
      db.close();
      throw trouble;
    }
  });
}

function lay(db: Store): void {
  db.transaction(() => {
    for (const name of ["schema", "search", "views", "column_doc"]) db.exec(readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8"));
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${schemaVersion}`);
  })();
}

function examine(db: Store, path: string): void {
  if (db.pragma("application_id", { simple: true }) !== applicationId) throw new Failure("database-foreign", { file: path });
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version > schemaVersion) throw new Failure("database-newer", { file: path, version, known: schemaVersion });
  if (version < schemaVersion) throw new Failure("database-older", { file: path, version, known: schemaVersion });
}

/** Opens a database, works with it and closes it whatever happens; SQLite's troubles become Failures as in `openStore`. */
export function withStore<T>(path: string, options: { create: boolean; write?: boolean }, work: (db: Store) => T): T {
  const db = openStore(path, options);
  try {
    return saying(path, () => work(db));
  } finally {
    db.close();
  }
}

const sentenceFor: Record<string, string> = {
  SQLITE_NOTADB: "database-foreign",
  SQLITE_CORRUPT: "database-damaged",
  SQLITE_BUSY: "database-busy",
  SQLITE_CANTOPEN: "database-unwritable",
  SQLITE_READONLY: "database-unwritable",
  SQLITE_FULL: "database-unwritable",
  SQLITE_IOERR: "database-unwritable",
};

/** Runs `work`; SQLite's troubles that a user can cure become Failures, everything else is a bug and stays itself. */
export function saying<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (trouble) {
    if (!(trouble instanceof Database.SqliteError)) throw trouble;
    const code = Object.keys(sentenceFor).find((known) => trouble.code === known || trouble.code.startsWith(`${known}_`));
    if (code === undefined) throw trouble;
    throw new Failure(sentenceFor[code] ?? code, { file: path }, { cause: trouble });
  }
}
