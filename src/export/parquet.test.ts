import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { hostileSource } from "../../scripts/hostile-store.ts";
import type { Cell, Column, Source } from "../model/table.ts";
import { parquetExport } from "./parquet.ts";

const asked = (source: Source, table: string | null) => ({ source, lang: "en" as const, table, database: "plans" });
const source = hostileSource();

/** A value as hyparquet gives it, as the database had it. */
function asStored(value: unknown, column: Column): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "bigint" || typeof value === "number") return Number(value);
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "string") return value;
  throw new Error(`${column.name}: ${String(value)}`);
}

const bytesOf = (content: string | Uint8Array | undefined): ArrayBuffer => {
  if (!(content instanceof Uint8Array)) throw new Error("no bytes");
  return Uint8Array.from(content).buffer;
};

test("every table and view comes back as it was, row for row", async () => {
  const { files } = parquetExport(asked(source, null));
  expect(files.map((file) => file.name)).toEqual(source.shapes.map((shape) => `${shape.name}.parquet`));
  for (const [index, shape] of source.shapes.entries()) {
    const rows = await parquetReadObjects({ file: bytesOf(files[index]?.content) });
    const read = rows.map((row) => Object.fromEntries(shape.columns.map((column) => [column.name, asStored(row[column.name], column)])));
    expect(read, shape.name).toEqual(source.rows(shape.name));
  }
});

test("columns have their real types, and no nulls where the database has none", () => {
  const [file] = parquetExport(asked(source, "task_deadline")).files;
  const { schema } = parquetMetadata(bytesOf(file?.content));
  const kinds = Object.fromEntries(
    schema.slice(1).map((element) => [element.name, [element.type, element.converted_type, element.repetition_type]]),
  );
  expect(kinds).toMatchObject({
    id: ["BYTE_ARRAY", "UTF8", "REQUIRED"],
    position: ["INT64", undefined, "REQUIRED"],
    end: ["INT32", "DATE", "OPTIONAL"],
    workdays: ["BOOLEAN", undefined, "REQUIRED"],
    trigger: ["BYTE_ARRAY", "UTF8", "OPTIONAL"],
  });
});

test("a table without rows is a file with its columns", async () => {
  const [file] = parquetExport(asked(source, "comparison")).files;
  expect(await parquetReadObjects({ file: bytesOf(file?.content) })).toEqual([]);
  expect(parquetMetadata(bytesOf(file?.content)).schema.map((element) => element.name)).toContain("upper_plan_id");
});
