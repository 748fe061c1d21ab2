import type { Row } from "../model/table.ts";
import type { Asked, Made } from "./made.ts";
import { shapeNamed, sheetsFor } from "./sheet.ts";

/** One object of the sheets' views, each an array of rows; or the array of the one table asked for. */
export function jsonExport({ source, lang, table }: Asked): Made {
  const whole = () => Object.fromEntries(sheetsFor(lang).map(({ view }) => [view, source.rows(view)]));
  const data = table === null ? whole() : rowsOf({ source, table });
  return { files: [{ name: `${table ?? "plans"}.json`, content: `${JSON.stringify(data, null, 2)}\n` }], remarks: [] };
}

/** One row a line: the tasks, or the one table asked for. */
export function ndjsonExport({ source, table }: Asked): Made {
  const name = table ?? "task_list";
  const lines = rowsOf({ source, table: name }).map((row) => `${JSON.stringify(row)}\n`);
  return { files: [{ name: `${name}.ndjson`, content: lines.join("") }], remarks: [] };
}

function rowsOf({ source, table }: { source: Asked["source"]; table: string }): readonly Row[] {
  return source.rows(shapeNamed(source, table).name);
}
