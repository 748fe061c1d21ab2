import type { Store } from "./open.ts";

/** What the file itself has wrong, in SQLite's words: damaged pages, broken references. Empty when it is sound. */
export function unsoundness(db: Store): string[] {
  const pages = db.prepare<[], string>("PRAGMA integrity_check").pluck().all();
  const references = db.prepare<[], { table: string; parent: string }>("PRAGMA foreign_key_check").all();
  return [...pages.filter((line) => line !== "ok"), ...references.map(({ table, parent }) => `${table} → ${parent}`)];
}

/** The documents of the database: which file each was, and by which version of kehoach it was read. */
export type Held = { id: string; sha256: string; name: string; version: string; number: string | null };

export function heldDocuments(db: Store): Held[] {
  return db
    .prepare<[], Held>(`
      SELECT document.id, sha256, name, version, plan.number FROM document JOIN plan ON plan.document_id = document.id ORDER BY name, document.id`)
    .all();
}
