import type { Store } from "./open.ts";

/** The day that `overdue` counts from, null while none was given. */
export function asOf(db: Store): string | null {
  return db.prepare<[], string>("SELECT day FROM as_of").pluck().get() ?? null;
}

/** Gives the day (ISO 8601) that `overdue` counts from, or takes it away; says how many occurrences are overdue then. */
export function setAsOf(db: Store, day: string | null): number {
  return db.transaction(() => {
    db.exec("DELETE FROM as_of");
    if (day !== null) db.prepare("INSERT INTO as_of (id, day) VALUES (1, ?)").run(day);
    return Number(db.prepare("SELECT count(*) FROM overdue").pluck().get());
  })();
}
