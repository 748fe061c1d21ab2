import type { Statement } from "better-sqlite3";
import type { Store } from "./open.ts";

const prepared = new WeakMap<Store, Map<string, Statement>>();

/**
 * A statement that is run for many rows or plans, prepared once a database. `name` tells it from others; `sql` says it, and is asked the
 * first time only. Not for statements that run beside themselves, one while the rows of the other are still read.
 */
export function statement(db: Store, name: string, sql: () => string = () => name): Statement {
  const known = prepared.get(db) ?? new Map<string, Statement>();
  prepared.set(db, known);
  const found = known.get(name) ?? db.prepare(sql());
  known.set(name, found);
  return found;
}
