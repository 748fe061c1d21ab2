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
  unit: null,
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

type Indexed = { kind: string; row_id: string; entries: number; words: string };

/** What the index has of each row that is searched: how many entries, and the digest of their words with their places. */
function searchRows(db: Store): DerivedRow[] {
  db.exec("CREATE VIRTUAL TABLE temp.indexed_word USING fts5vocab (main, search, instance)");
  const sums = new Map<number, number>();
  const words = db.prepare<[], [string, number, string, number]>("SELECT term, doc, col, offset FROM temp.indexed_word").raw();
  for (const [term, doc, column, offset] of words.iterate()) {
    sums.set(doc, ((sums.get(doc) ?? 0) + digestOf(`${term} ${column} ${offset}`)) % 2 ** 48);
  }
  db.exec("DROP TABLE temp.indexed_word");
  const named = db.prepare<[], { id: number; kind: string; row_id: string }>("SELECT id, kind, row_id FROM search_row ORDER BY id").all();
  const found = new Map<string, Indexed>();
  for (const { id, kind, row_id } of named) {
    const key = `${kind} ${row_id}`;
    const before = found.get(key) ?? { kind, row_id, entries: 0, words: "" };
    found.set(key, { kind, row_id, entries: before.entries + 1, words: `${before.words}${(sums.get(id) ?? 0).toString(16)}` });
  }
  return [...found].map(([key, row]) => ({ table: "search_row", key, row, plan: row.row_id.slice(0, 16) }));
}

/** FNV-1a: words of a document may come in any order, so their digests are added up. */
function digestOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
