/**
 * A database of plans as it is published: its tables and views, what is known of every column, and the rows. Exports see this
 * and nothing of the store behind it.
 */

export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** "date" is an ISO 8601 day, "array" and "object" are JSON texts, "boolean" is 0 or 1. */
export const columnTypes = ["text", "integer", "number", "boolean", "date", "array", "object"] as const;
export type ColumnType = (typeof columnTypes)[number];

export type Column = {
  name: string;
  type: ColumnType;
  /** Never null. */
  required: boolean;
  unique: boolean;
  /** The closed vocabulary, where there is one; else empty. */
  words: readonly string[];
  minimum: number | null;
  /** What the column means; null where nothing is written about it. */
  about: { vi: string; en: string } | null;
};

/** `columns` of this table name a row of `table` by its columns `to`. */
export type Reference = { columns: readonly string[]; table: string; to: readonly string[] };

export type TableShape = {
  name: string;
  kind: "table" | "view";
  columns: readonly Column[];
  /** The primary key; empty for a view. */
  key: readonly string[];
  references: readonly Reference[];
};

/** `rows` gives a table's rows by key; a view's by day where it has one, else by plan and position. */
export type Source = { shapes: readonly TableShape[]; rows: (name: string) => readonly Row[] };
