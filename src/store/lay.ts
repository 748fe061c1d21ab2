import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "./open.ts";

/** "KHCH" in ASCII, in the header of every database of ours. */
export const applicationId = 0x4b484348;
/** Raised whenever a table changes, with a step of the same number in migrations/. */
export const schemaVersion = 3;

/** The files that a database is laid from, in their order: what holds rows, what is seen of them, what explains both. */
const tables = ["schema", "search"];
const views = ["whole", "current", "views"];
const explanations = ["column_doc", "view_doc"];

/** Lays an empty database: tables, full-text index, views, explanations, and the two marks in the file's header. */
export function lay(db: Store): void {
  for (const name of [...tables, ...views, ...explanations]) db.exec(sqlOf(name));
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${schemaVersion}`);
}

/**
 * Lays the views and their indexes anew where they are not ours word for word, as in a file of an earlier release with the same tables,
 * and the explanations where they say something else. No row that was read or written changes, and views that somebody added stay.
 */
export function renewViews(db: Store): void {
  const wanted = views.map(sqlOf).join("");
  const made = [...wanted.matchAll(/^CREATE (VIEW|INDEX) (\w+)/gmu)].map(([, type = "", name = ""]) => ({ type, name }));
  // SQLite keeps the words of each statement as they were given, without the semicolon
  const stands = db.prepare<[string, string], string>("SELECT sql FROM main.sqlite_schema WHERE type = lower(?) AND name = ?").pluck();
  const ours = ({ type, name }: { type: string; name: string }): boolean => wanted.includes(`${stands.get(type, name) ?? "none"};\n`);
  const alike = made.every(ours);
  if (alike && explainsAlike(db)) return;
  db.transaction(() => {
    if (!alike) {
      for (const { type, name } of made) db.exec(`DROP ${type} IF EXISTS "${name}"`);
      for (const name of views) db.exec(sqlOf(name));
    }
    db.exec("DELETE FROM column_doc");
    for (const name of explanations) db.exec(sqlOf(name));
  }).immediate();
}

/** Our explanations go into a table of the same name that hides the file's own for as long as they are compared. */
function explainsAlike(db: Store): boolean {
  db.exec("CREATE TEMP TABLE column_doc (table_name, column_name, vi, en, PRIMARY KEY (table_name, column_name))");
  try {
    for (const name of explanations) db.exec(sqlOf(name));
    const other = (one: string, two: string): string => `SELECT * FROM ${one}.column_doc EXCEPT SELECT * FROM ${two}.column_doc`;
    return db.prepare(`${other("main", "temp")} UNION ALL ${other("temp", "main")} LIMIT 1`).get() === undefined;
  } finally {
    db.exec("DROP TABLE temp.column_doc");
  }
}

function sqlOf(layer: string): string {
  return readFileSync(join(import.meta.dirname, `${layer}.sql`), "utf8");
}
