import Database from "better-sqlite3";
import { Failure } from "../../model/failure.ts";
import type { Cell } from "../../model/table.ts";
import type { Store } from "../../store/open.ts";
import { isDay } from "../../text/days.ts";
import type { Question } from "./question.ts";

/** What came out: the columns' names, which may repeat, and the rows in their order. */
export type Answer = { columns: string[]; rows: Cell[][] };

/**
 * Asks one statement that only reads. Throws a Failure for one that writes, for several, for one that SQLite does not understand,
 * and for a parameter without a value or a value without a parameter.
 */
export function ask(db: Store, sql: string, values: Readonly<Record<string, Cell>>): Answer {
  const statement = understood(() => db.prepare<[Record<string, Cell | bigint>], Cell[]>(sql));
  // ATTACH and BEGIN "only read" in SQLite's own eyes, but give no rows.
  if (!statement.readonly || !statement.reader) throw new Failure("query-writes");
  const columns = statement.columns().map((column) => column.name);
  const rows = understood(() => statement.raw(true).all(bound(values)));
  for (const row of rows)
    for (const [index, cell] of row.entries()) if (typeof cell === "object" || typeof cell === "bigint") row[index] = plainCell(cell);
  return { columns, rows };
}

/** A number of JavaScript goes into SQLite as 2026.0; a whole one should be 2026 in its words as well. */
function bound(values: Readonly<Record<string, Cell>>): Record<string, Cell | bigint> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Number.isSafeInteger(value) ? BigInt(Number(value)) : value]),
  );
}

/** A blob has no place in a text: its length is said. */
function plainCell(cell: unknown): Cell {
  if (cell instanceof Uint8Array) return `[${cell.length} bytes]`;
  return typeof cell === "bigint" ? Number(cell) : (cell as Cell);
}

function understood<T>(work: () => T): T {
  try {
    return work();
  } catch (trouble) {
    if (trouble instanceof RangeError && /more than one statement/u.test(trouble.message)) throw new Failure("query-several");
    if (trouble instanceof RangeError && /no statements/u.test(trouble.message)) throw new Failure("query-missing");
    const unset = trouble instanceof RangeError ? /Missing named parameter "(\w+)"/u.exec(trouble.message)?.[1] : undefined;
    if (unset !== undefined) throw new Failure("query-unset", { name: unset });
    if (trouble instanceof TypeError || trouble instanceof RangeError)
      throw new Failure("query-wrong", { reason: trouble.message }, { cause: trouble });
    if (!(trouble instanceof Database.SqliteError)) throw trouble;
    if (trouble.code === "SQLITE_READONLY") throw new Failure("query-writes", {}, { cause: trouble });
    if (trouble.code !== "SQLITE_ERROR") throw trouble;
    throw new Failure("query-wrong", { reason: trouble.message }, { cause: trouble });
  }
}

/** "name=value" of each --set. Throws a Failure for a word without a name. */
export function settingsOf(sets: readonly string[]): Map<string, string> {
  return new Map(
    sets.map((set) => {
      const [, name, value] = /^:?(\w+)=(.*)$/su.exec(set) ?? [];
      if (name === undefined || value === undefined) throw new Failure("query-set-wrong", { set });
      return [name, value];
    }),
  );
}

/** A question's parameters: what was set, else the defaults. Throws a Failure for a name it does not have, a value that does not fit. */
export function valuesFor(question: Question, settings: ReadonlyMap<string, string>): Record<string, Cell> {
  const names = question.parameters.map((parameter) => parameter.name);
  for (const name of settings.keys()) {
    if (!names.includes(name)) throw new Failure("query-set-unknown", { name, names: names.join(", ") || "–" });
  }
  return Object.fromEntries(
    question.parameters.map(({ name, type, value }) => [name, typed(name, type, settings.get(name) ?? value)] as const),
  );
}

/** The values of free SQL: what is written as SQLite would write a number is a number. */
export function freeValues(settings: ReadonlyMap<string, string>): Record<string, Cell> {
  return Object.fromEntries([...settings].map(([name, value]) => [name, isPlainNumber(value) ? Number(value) : value]));
}

function typed(name: string, type: "text" | "date" | "number", value: string): Cell {
  if (type === "number") {
    if (!isPlainNumber(value)) throw new Failure(`query-unfit-${type}`, { name, value });
    return Number(value);
  }
  if (type === "date" && !isDay(value)) throw new Failure(`query-unfit-${type}`, { name, value });
  return value.normalize("NFC");
}

function isPlainNumber(value: string): boolean {
  return value !== "" && String(Number(value)) === value && Number.isFinite(Number(value));
}
