import { type ColumnSource, parquetWriteBuffer } from "hyparquet-writer";
import type { Cell, Column, ColumnType, Row, TableShape } from "../model/table.ts";
import { dayNumber } from "../text/days.ts";
import type { Asked, Made } from "./made.ts";
import { shapeNamed } from "./sheet.ts";

/** One Parquet file a table or view, or the one asked for, with the columns' real types. */
export function parquetExport({ source, table }: Asked): Made {
  const shapes = table === null ? source.shapes : [shapeNamed(source, table)];
  const files = shapes.map((shape) => ({ name: `${shape.name}.parquet`, content: parquetBytes(shape, source.rows(shape.name)) }));
  return { files, remarks: [] };
}

type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];
type Physical = Pick<SchemaElement, "type" | "converted_type" | "logical_type">;

/** Parquet's physical and logical type of each of ours; a day is an INT32 of days since 1970. */
const physical: Readonly<Record<ColumnType, Physical>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  array: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  object: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

function parquetBytes(shape: TableShape, rows: readonly Row[]): Uint8Array {
  const columnData = shape.columns.map(
    (column): ColumnSource => ({
      name: column.name,
      data: rows.map((row) => parquetValue(row[column.name] ?? null, column)),
      nullable: !column.required,
    }),
  );
  const leaves = shape.columns.map(
    (column): SchemaElement => ({
      name: column.name,
      ...physical[column.type],
      repetition_type: column.required ? "REQUIRED" : "OPTIONAL",
    }),
  );
  const root: SchemaElement = { name: "root", num_children: leaves.length };
  return new Uint8Array(parquetWriteBuffer({ columnData, schema: [root, ...leaves], createdBy: "kehoach" }));
}

function parquetValue(cell: Cell, { type, name }: Column): unknown {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  if (type === "number") return Number(cell);
  if (type === "boolean") return cell === 1;
  if (type !== "date") return String(cell);
  const days = dayNumber(String(cell));
  if (!Number.isInteger(days)) throw new Error(`${name}: ${cell} is no day`);
  return days;
}
