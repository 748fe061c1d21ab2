import type { Column, ColumnType, Reference, TableShape } from "../model/table.ts";
import type { Store } from "./open.ts";

type Named = { name: string; type: "table" | "view"; sql: string };
type Field = { name: string; type: string; notnull: number; pk: number };
type Key = { id: number; seq: number; table: string; from: string; to: string | null };

/**
 * What the database says of its own tables and views: columns, keys, closed vocabularies, what column_doc writes about them.
 * The full-text index and SQLite's own tables are left out: they hold nothing that stands nowhere else.
 */
export function shapesOf(db: Store): TableShape[] {
  const named = db
    .prepare<[], Named>(`
      SELECT name, type, sql FROM sqlite_schema
      WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search%' ORDER BY type, name`)
    .all();
  const about = aboutOf(db);
  return named.map(({ name, type, sql }) => {
    const fields = db.prepare<[string], Field>('SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?) ORDER BY cid').all(name);
    const alone = uniqueAlone(db, name);
    const keyed = fields.filter((field) => field.pk > 0).sort((a, b) => a.pk - b.pk);
    const columns = fields.map((field): Column => {
      const check = type === "table" ? definitionOf(sql, field.name) : "";
      return {
        name: field.name,
        type: type === "table" ? typeOf(field.type, check) : viewType(name, field),
        required: field.notnull === 1,
        unique: alone.has(field.name) || (keyed.length === 1 && field.pk === 1),
        words: wordsOf(check, field.name),
        minimum: minimumOf(check, field.name),
        about: about.get(`${name}.${field.name}`) ?? null,
      };
    });
    return { name, kind: type, columns, key: keyed.map((field) => field.name), references: referencesOf(db, name) };
  });
}

function aboutOf(db: Store): Map<string, { vi: string; en: string }> {
  const lines = db.prepare<[], { place: string; vi: string; en: string }>(
    "SELECT table_name || '.' || column_name AS place, vi, en FROM column_doc",
  );
  return new Map(lines.all().map(({ place, vi, en }) => [place, { vi, en }]));
}

/** A column's own part of CREATE TABLE: its declaration with its CHECK, over all its lines. */
function definitionOf(sql: string, column: string): string {
  return new RegExp(`^ *"?${column}"? +(?:TEXT|INTEGER|REAL)\\b[\\s\\S]*?(?=,\\n {2}\\S|\\n\\))`, "mu").exec(sql)?.[0] ?? "";
}

function typeOf(declared: string, check: string): ColumnType {
  if (check.includes("CHECK (date(")) return "date";
  if (check.includes("CHECK (json_type(")) return check.includes("'array'") ? "array" : "object";
  if (/\bIN \(0, 1\)/u.test(check)) return "boolean";
  if (declared === "INTEGER") return "integer";
  return declared === "REAL" ? "number" : "text";
}

/** "level IN ('central', 'province')" */
function wordsOf(check: string, column: string): string[] {
  const list = new RegExp(`\\b${column}"? IN \\(\\s*('[^)]*)\\)`, "u").exec(check)?.[1] ?? "";
  return [...list.matchAll(/'([^']*)'/gu)].map((found) => found[1] ?? "");
}

/** "pages >= 0", "BETWEEN 1900 AND 2200" */
function minimumOf(check: string, column: string): number | null {
  const found = new RegExp(`\\b${column}"? (?:>=|BETWEEN) (\\d+)`, "u").exec(check)?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * A view's column that is computed declares no type, and what it holds may be all null: it is known by its name. One that only
 * passes a table's column on declares TEXT, INTEGER or REAL, and is a day where the table's is.
 */
function viewType(view: string, { name, type }: Field): ColumnType {
  if (/_day$/u.test(name) || (type === "TEXT" && /^(?:start|end|by|day|issued|(?:.*_)?date)$/u.test(name))) return "date";
  if (/^(?:newest|workdays)$/u.test(name)) return "boolean";
  if (name === "corrected") return view.startsWith("task_") ? "text" : "boolean";
  if (type === "REAL" || /_share$|^value$/u.test(name)) return "number";
  if (type === "INTEGER" || (counted.test(name) && `${view}.${name}` !== "task_list.targets")) return "integer";
  return "text";
}

const counted =
  /^(?:tasks|sections|assignments|targets|citations|notices|plans|compared|covered|kept|year|quarter|occurrence|days_late|page|line)$|^tasks_with_/u;

function uniqueAlone(db: Store, table: string): Set<string> {
  const columns = db.prepare<[string], string>(`
    SELECT min(part.name) FROM pragma_index_list(?) AS list, pragma_index_info(list.name) AS part
    WHERE list."unique" = 1 AND list.partial = 0 AND list.origin = 'u' GROUP BY list.name HAVING count(*) = 1`);
  return new Set(columns.pluck().all(table));
}

function referencesOf(db: Store, table: string): Reference[] {
  const keys = db.prepare<[string], Key>('SELECT id, seq, "table", "from", "to" FROM pragma_foreign_key_list(?) ORDER BY id, seq');
  const found = new Map<number, { columns: string[]; table: string; to: string[] }>();
  for (const { id, table: target, from, to } of keys.all(table)) {
    const reference = found.get(id) ?? { columns: [], table: target, to: [] };
    reference.columns.push(from);
    reference.to.push(to ?? "id");
    found.set(id, reference);
  }
  const named = ({ columns }: Reference): string => columns.join(" ");
  return [...found.values()].sort((a, b) => (named(a) < named(b) ? -1 : 1));
}
