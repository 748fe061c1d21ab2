import Database from "better-sqlite3";
import type { Row } from "./insert.ts";
import type { Store } from "./open.ts";
import { type Difference, differencesBetween, type ReadRow } from "./reading-rows.ts";
import { settle } from "./settle.ts";

/** What the database holds that follows from what was read and corrected, and by which columns: `null`, by all. */
const following: Readonly<Record<string, readonly string[] | null>> = {
  area: null,
  citation: null,
  corrected_deadline: null,
  corrected_unit: null,
  occurrence: null,
  plan: ["id", "series", "newest", "replaces_id"],
  task_correction: null,
  rule: null,
  unit: null,
  unit_name: null,
  unit_year: null,
};

/** A difference in what follows; `plan` is the key of the plan that it belongs to, null for what plans share. */
export type DerivedDifference = Difference & { plan: string | null };

/**
 * How the tables that follow from others (corrections applied, versions, occurrences, loads, the search index, what plans share) differ from
 * what they would be if made anew now: that is done in a copy, in memory. `stored` is what stands, `read` what should.
 */
export function derivedDifferences(db: Store): DerivedDifference[] {
  const copy = new Database(db.serialize());
  try {
    const stored = [...derivedRows(copy), ...searchRows(copy)];
    settle(copy);
    const made = [...derivedRows(copy), ...searchRows(copy)];
    const owners = new Map([...stored, ...made].map(({ table, key, plan }) => [`${table} ${key}`, plan]));
    return differencesBetween(stored, made).map((one) => ({ ...one, plan: owners.get(`${one.table} ${one.key}`) ?? null }));
  } finally {
    copy.close();
  }
}

type DerivedRow = ReadRow & { plan: string | null };

function derivedRows(db: Store): DerivedRow[] {
  return Object.entries(following).flatMap(([table, only]) => {
    const keys = db.prepare<[string], string>("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk").pluck().all(table);
    const columns = only === null ? "*" : only.join(", ");
    return db
      .prepare<[], Row>(`SELECT ${columns} FROM "${table}" ORDER BY ${keys.join(", ")}`)
      .all()
      .map((row) => ({ table, key: keys.map((key) => String(row[key])).join(" "), row, plan: planOf(table, row) }));
  });
}

function planOf(table: string, row: Row): string | null {
  if (table === "plan") return String(row.id);
  if (typeof row.plan_id === "string") return row.plan_id;
  return typeof row.task_id === "string" ? row.task_id.slice(0, 16) : null;
}

type Part = { first: number; last: number; kind: string; plan_id: string };

/** What the index has of each row that is searched: the digest of its words with their places. */
function searchRows(db: Store): DerivedRow[] {
  db.exec("CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab (main, search, instance)");
  const sums = new Map<number, number>();
  const words = db.prepare<[], [string, number, string, number]>("SELECT term, doc, col, offset FROM temp.indexed_word").raw();
  for (const [term, doc, column, offset] of words.iterate()) {
    sums.set(doc, ((sums.get(doc) ?? 0) + digestOf(`${term} ${column} ${offset}`)) % 2 ** 48);
  }
  db.exec("DROP TABLE temp.indexed_word");
  const parts = db.prepare<[], Part>("SELECT first, last, kind, plan_id FROM search_part ORDER BY plan_id, kind").all();
  return parts.flatMap(({ first, last, kind, plan_id }) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const key = `${plan_id} ${kind} ${index + 1}`;
      return { table: "search_part", key, row: { key, words: (sums.get(first + index) ?? 0).toString(16) }, plan: plan_id };
    }),
  );
}

/** FNV-1a: words of a document may come in any order, so their digests are added up. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
