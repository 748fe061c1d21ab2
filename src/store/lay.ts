import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "./open.ts";

/** "KHCH" in ASCII, in the header of every database of ours. */
export const applicationId = 0x4b484348;
/** Raised whenever a table changes, with a step of the same number in migrations/. */
export const schemaVersion = 2;

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
 * Lays the views and their indexes anew where they are not ours word for word, as in a file of an earlier release with the same tables;
 * the explanations with them. No row that was read or written changes, and views that somebody added stay.
 */
export function renewViews(db: Store): void {
  const wanted = views.map(sqlOf).join("");
  const made = [...wanted.matchAll(/^CREATE (VIEW|INDEX) (\w+)/gmu)].map(([, type = "", name = ""]) => ({ type, name }));
  // SQLite keeps the words of each statement as they were given, without the semicolon
  const stands = db.prepare<[string, string], string>("SELECT sql FROM main.sqlite_schema WHERE type = lower(?) AND name = ?").pluck();
  const ours = ({ type, name }: { type: string; name: string }): boolean => wanted.includes(`${stands.get(type, name) ?? "none"};\n`);
  if (made.every(ours)) return;
  db.transaction(() => {
    for (const { type, name } of made) db.exec(`DROP ${type} IF EXISTS "${name}"`);
    db.exec("DELETE FROM column_doc");
    for (const name of [...views, ...explanations]) db.exec(sqlOf(name));
  }).immediate();
}

function sqlOf(layer: string): string {
  return readFileSync(join(import.meta.dirname, `${layer}.sql`), "utf8");
}
