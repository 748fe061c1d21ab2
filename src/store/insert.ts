import type { Statement } from "better-sqlite3";
import type { Store } from "./open.ts";

export type Value = string | number | null;
export type Row = Record<string, Value>;

const prepared = new WeakMap<Store, Map<string, Statement>>();

/** Writes one row; the row's names are the table's columns. */
export function insert(db: Store, table: string, row: Row): void {
  statement(db, `INSERT INTO ${table} ${shape(row)}`).run(row);
}

/** Writes a row that several plans share, unless its key already stands. */
export function insertShared(db: Store, table: string, row: Row): void {
  statement(db, `INSERT INTO ${table} ${shape(row)} ON CONFLICT (id) DO NOTHING`).run(row);
}

function shape(row: Row): string {
  const names = Object.keys(row);
  return `(${names.map((name) => `"${name}"`).join(", ")}) VALUES (${names.map((name) => `@${name}`).join(", ")})`;
}

function statement(db: Store, sql: string): Statement {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const found = known.get(sql) ?? db.prepare(sql);
  known.set(sql, found);
  return found;
}
