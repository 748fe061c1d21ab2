import type { Store } from "./open.ts";
import { statement } from "./statement.ts";

export type Value = string | number | null;
export type Row = Record<string, Value>;

/** Writes one row; the row's names are the table's columns. */
export function insert(db: Store, table: string, row: Row): void {
  const names = Object.keys(row);
  statement(db, `+${table} ${names}`, () => `INSERT INTO ${table} ${shape(names)}`).run(row);
}

/** Writes a row that several plans share, unless its key already stands. */
export function insertShared(db: Store, table: string, row: Row): void {
  const names = Object.keys(row);
  statement(db, `|${table} ${names}`, () => `INSERT INTO ${table} ${shape(names)} ON CONFLICT (id) DO NOTHING`).run(row);
}

/**
 * Writes a row whose key is a short digest of `marks`, unless it stands; `more` is what such a row holds besides. Where the key is that of
 * a row with other marks SQLite refuses it: what refers to it would say something false.
 */
export function insertKeyed(db: Store, table: string, marks: Row & { id: number }, more: Row = {}): void {
  const names = Object.keys(marks);
  const same = () => names.map((name) => `"${name}" IS @${name}`).join(" AND ");
  if (statement(db, `=${table}`, () => `SELECT 1 FROM ${table} WHERE ${same()}`).get(marks) === undefined)
    insert(db, table, { ...marks, ...more });
}

function shape(names: readonly string[]): string {
  return `(${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`;
}
