import { csvExport } from "./csv.ts";
import { dataPackageExport } from "./data-package.ts";
import { icsExport } from "./ics.ts";
import { jsonExport, ndjsonExport } from "./json.ts";
import type { Asked, Made } from "./made.ts";
import { markdownExport } from "./markdown.ts";
import { parquetExport } from "./parquet.ts";
import { xlsxExport } from "./xlsx.ts";

/**
 * A format: how its files end, how it is made, and what it gives. "file": one; "table": one file a table, so that one table can
 * stand alone; "folder": files that belong together.
 */
export type Format = { ending: string; gives: "file" | "table" | "folder"; make: (asked: Asked) => Made | Promise<Made> };

/** Every format by the word that asks for it, in the order of the help; `datasette` needs the questions and stands apart. */
export const formats: Readonly<Record<string, Format>> = {
  xlsx: { ending: ".xlsx", gives: "file", make: xlsxExport },
  csv: { ending: ".csv", gives: "table", make: csvExport },
  json: { ending: ".json", gives: "file", make: jsonExport },
  ndjson: { ending: ".ndjson", gives: "file", make: ndjsonExport },
  markdown: { ending: ".md", gives: "file", make: markdownExport },
  ics: { ending: ".ics", gives: "file", make: icsExport },
  parquet: { ending: ".parquet", gives: "table", make: parquetExport },
  datapackage: { ending: "", gives: "folder", make: dataPackageExport },
};
