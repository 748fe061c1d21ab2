import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "./open.ts";

/** "KHCH" in ASCII, in the header of every database of ours. */
export const applicationId = 0x4b484348;
/** Raised whenever a table changes, with a step of the same number in migrations/. */
export const schemaVersion = 2;

/** The files that a database is laid from, in their order. */
const layers = ["schema", "search", "whole", "current", "views", "column_doc", "view_doc"];

/** Lays an empty database: tables, full-text index, views, explanations, and the two marks in the file's header. */
export function lay(db: Store): void {
  for (const name of layers) db.exec(readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8"));
  db.pragma(`application_id = ${applicationId}`);
  db.pragma(`user_version = ${schemaVersion}`);
}
