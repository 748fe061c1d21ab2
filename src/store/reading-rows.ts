import { fold } from "../text/fold.ts";
import type { Row, Value } from "./insert.ts";
import type { Store } from "./open.ts";

/** A row as it was read: its table, its key as text, and its columns. */
export type ReadRow = { table: string; key: string; row: Row };

/** Tables that follow from others, or from what people did, and not from the words of a plan. */
const notRead = [
  "correction",
  "task_correction",
  "corrected_unit",
  "corrected_deadline",
  "comparison",
  "task_pair",
  "task_change",
  "search_part",
  "unit_year",
];

/** Columns that say which file, version or neighbour a reading has, and not what was read. */
const notWords = ["document.name", "document.version", "plan.series", "plan.newest", "plan.replaces_id"];

const listed = "(area.code IS NOT NULL OR area.valid_from IS NOT NULL OR area.valid_until IS NOT NULL)";

/** Rows that plans share, by the columns that refer to them. */
const shared: Readonly<Record<string, string>> = {
  unit: "SELECT unit_id FROM task_unit WHERE plan_id = @id UNION SELECT unit_id FROM assignment_unit WHERE plan_id = @id",
  unit_name: `SELECT name_id FROM task JOIN task_unit_row ON task_id = task.id WHERE plan_id = @id
    UNION SELECT name_id FROM assignment JOIN assignment_unit_row ON assignment_id = assignment.id WHERE plan_id = @id`,
  citation: "SELECT citation_id FROM plan_citation WHERE plan_id = @id",
  area: `WITH RECURSIVE named (id) AS (
      SELECT area_id FROM plan WHERE id = @id UNION SELECT above_id FROM plan WHERE id = @id
      UNION SELECT area_id FROM carrier WHERE plan_id = @id
      UNION SELECT parent_id FROM area JOIN named ON named.id = area.id WHERE ${listed}
      UNION SELECT successor_id FROM area JOIN named ON named.id = area.id
    ) SELECT id FROM named WHERE id IS NOT NULL`,
};

/** Everything that reading one plan wrote, by table and key: two readings are the same when these are. */
export function readingRows(db: Store, planId: string): ReadRow[] {
  return tablesByOwner(db).flatMap(({ table, where, keys, columns }) =>
    db
      .prepare<{ id: string }, Row>(
        `SELECT ${columns.map(said).join(", ")} FROM ${quoted(table)} WHERE ${where} ORDER BY ${keys.map(quoted).join(", ")}`,
      )
      .all({ id: planId })
      .map((row) => ({ table, key: keys.map((key) => String(row[key])).join(" "), row: comparable(table, row) })),
  );
}

/** A rule and a body's name are compared, and told, in their words: their keys say nothing to people. */
function said(column: string): string {
  if (column === "evidence_rule" || column === "rule_id") return `(SELECT name FROM rule WHERE rule.id = ${column}) AS ${column}`;
  if (column === "name_id") return `(SELECT written FROM unit_name WHERE unit_name.id = ${column}) AS ${column}`;
  return quoted(column);
}

/**
 * A unit bears the first of the names that all its plans write: within one plan its name is known but for capitals. What an area that no
 * list knows lies under follows from all its plans.
 */
function comparable(table: string, row: Row): Row {
  if (table === "unit") return { ...row, name: fold(String(row.name)) };
  const unlisted = table === "area" && row.code === null && row.valid_from === null && row.valid_until === null;
  return unlisted ? { ...row, parent_id: null } : row;
}

type Owned = { table: string; where: string; keys: string[]; columns: string[] };

function tablesByOwner(db: Store): Owned[] {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%' ORDER BY name")
    .pluck()
    .all();
  return tables.flatMap((table): Owned[] => {
    const fields = db
      .prepare<[string], { name: string; pk: number; hidden: number }>("SELECT name, pk, hidden FROM pragma_table_xinfo(?) ORDER BY cid")
      .all(table);
    const where = notRead.includes(table) ? null : ownedBy(table, new Set(fields.map(({ name }) => name)));
    if (where === null) return [];
    const keys = fields.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    const columns = fields.filter(({ name, hidden }) => hidden === 0 && !notWords.includes(`${table}.${name}`));
    return [{ table, where, keys: keys.map(({ name }) => name), columns: columns.map(({ name }) => name) }];
  });
}

/** The condition under which a row belongs to plan @id; null for tables that belong to none. */
function ownedBy(table: string, columns: ReadonlySet<string>): string | null {
  // evidence has no column of its own for its plan: its key begins with it
  if (table === "evidence_row") return "id > @id || ':' AND id < @id || ';'";
  const sharedBy = shared[table];
  if (sharedBy !== undefined) return `id IN (${sharedBy})`;
  if (table === "plan" || table === "document") return "id = @id";
  if (columns.has("plan_id")) return "plan_id = @id";
  if (columns.has("objective_id")) return "objective_id IN (SELECT id FROM objective WHERE plan_id = @id)";
  if (columns.has("task_id")) return "task_id IN (SELECT id FROM task WHERE plan_id = @id)";
  if (columns.has("assignment_id")) return "assignment_id IN (SELECT id FROM assignment WHERE plan_id = @id)";
  return null;
}

/** One difference between two readings of a plan; a value is undefined where the row, or the whole table's row, is missing there. */
export type Difference = { table: string; key: string; field: string | null; stored: Value | undefined; read: Value | undefined };

/** How what is stored differs from what was read, by table, row and field. */
export function differencesBetween(stored: readonly ReadRow[], read: readonly ReadRow[]): Difference[] {
  const keyOf = ({ table, key }: ReadRow): string => `${table} ${key}`;
  const now = new Map(read.map((row) => [keyOf(row), row]));
  const before = new Set(stored.map(keyOf));
  const changed = stored.flatMap((row): Difference[] => {
    const { table, key } = row;
    const other = now.get(keyOf(row));
    if (other === undefined) return [{ table, key, field: null, stored: key, read: undefined }];
    return Object.keys(row.row)
      .filter((field) => row.row[field] !== other.row[field])
      .map((field) => ({ table, key, field, stored: row.row[field], read: other.row[field] }));
  });
  const missing = read.filter((row) => !before.has(keyOf(row)));
  return [...changed, ...missing.map(({ table, key }) => ({ table, key, field: null, stored: undefined, read: key }))];
}

const quoted = (name: string): string => `"${name}"`;
