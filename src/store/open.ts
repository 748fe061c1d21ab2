import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { Failure } from "../model/failure.ts";
import { applicationId, lay, renewViews, schemaVersion } from "./lay.ts";
import { type Migrated, migrate } from "./migrate.ts";

export type Store = Database.Database;

/**
 * `create`: make the database where the file is missing or empty, and open it for writing. `write`: write to one that stands; without
 * either it is only read. `migrated` hears what was done to the file of an older version before it was opened for writing.
 */
export type Opening = { create: boolean; write?: boolean; migrated?: (done: Migrated) => void };

/**
 * Opens a database of plans; ":memory:" is a new one in memory. A file of an older version is brought to this one where it is opened
 * for writing, and so are the views of an earlier release. Throws a Failure whose sentence names the file when it is missing, no
 * database, not one of ours, of a newer version, of an older one and only to be read, in use, or cannot be written.
 */
export function openStore(path: string, options: Opening): Store {
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
      if (empty && objects === 0) db.transaction(() => lay(db))();
      else examine(db, path, options);
      db.pragma("foreign_keys = ON");
      // in KiB: a province's thousand plans are some 60 MB; SQLite's own 2 MB make every question read the file anew
      db.pragma("cache_size = -131072");
      return db;
    } catch (trouble) {
      db.close();
      throw trouble;
    }
  });
}

function examine(db: Store, path: string, options: Opening): void {
  if (db.pragma("application_id", { simple: true }) !== applicationId) throw new Failure("database-foreign", { file: path });
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version > schemaVersion) throw new Failure("database-newer", { file: path, version, known: schemaVersion });
  if (version === schemaVersion) {
    if (!db.readonly) renewViews(db);
    return;
  }
  if (db.readonly) throw new Failure("database-older", { file: path, version, known: schemaVersion });
  const done = migrate(db, path, version);
  options.migrated?.(done);
}

/** Opens a database, works with it and closes it whatever happens; SQLite's troubles become Failures as in `openStore`. */
export function withStore<T>(path: string, options: Opening, work: (db: Store) => T): T {
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
