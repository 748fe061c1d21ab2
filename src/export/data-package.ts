import type { Column, ColumnType, TableShape } from "../model/table.ts";
import type { Lang } from "../text/notice-text.ts";
import { csvText } from "./csv.ts";
import type { Asked, Made } from "./made.ts";
import { sayIn, shapeNamed } from "./sheet.ts";

/**
 * A Frictionless data package (specs.frictionlessdata.io, Data Package 1 and Table Schema 1): datapackage.json beside one CSV a
 * table and view. For programs: the CSVs carry the very texts, without byte order mark and without guarding formulas.
 */
export function dataPackageExport({ source, lang, table, database }: Asked): Made {
  const shapes = table === null ? source.shapes : [shapeNamed(source, table)];
  const names = new Set(shapes.map((shape) => shape.name));
  const description = {
    profile: "tabular-data-package",
    name: database.toLowerCase().replace(/[^a-z0-9._-]+/gu, "-") || "plans",
    title: sayIn(lang, "about", "published"),
    resources: shapes.map((shape) => resourceOf(shape, lang, names)),
  };
  const tables = shapes.map((shape) => {
    const header = shape.columns.map((column) => column.name);
    const rows = source.rows(shape.name).map((row) => shape.columns.map(({ name, type }) => asWritten(row[name] ?? null, type)));
    return { name: `${shape.name}.csv`, content: csvText([header, ...rows]) };
  });
  return { files: [{ name: "datapackage.json", content: `${JSON.stringify(description, null, 2)}\n` }, ...tables], remarks: [] };
}

function resourceOf(shape: TableShape, lang: Lang, names: ReadonlySet<string>) {
  const references = shape.references.filter((reference) => names.has(reference.table));
  const foreignKeys = references.map(({ columns, table, to }) => ({
    fields: columns,
    // Table Schema: "" is the resource itself.
    reference: { resource: table === shape.name ? "" : table, fields: to },
  }));
  return {
    profile: "tabular-data-resource",
    name: shape.name,
    title: sayIn(lang, "sheet", shape.name),
    path: `${shape.name}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: shape.columns.map((column) => fieldOf(column, lang)),
      missingValues: [""],
      ...(shape.key.length > 0 ? { primaryKey: shape.key } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/** Table Schema's name for each of our types. */
const fieldTypes: Readonly<Record<ColumnType, string>> = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  array: "array",
  object: "object",
};

function fieldOf(column: Column, lang: Lang) {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.unique ? { unique: true } : {}),
    ...(column.words.length > 0 ? { enum: column.words } : {}),
    ...(column.minimum === null ? {} : { minimum: column.minimum }),
  };
  return {
    name: column.name,
    type: fieldTypes[column.type],
    ...(column.type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    ...(column.about === null ? {} : { description: column.about[lang] }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function asWritten(cell: string | number | null, type: ColumnType): string | number | null {
  if (type === "boolean" && cell !== null) return cell === 1 ? "true" : "false";
  return cell;
}
