import { readFileSync } from "node:fs";
import { Failure } from "../model/failure.ts";

/** A row of a word list by its headings. */
export type TableRow = Readonly<Record<string, string>>;
export type Table = { name: string; headings: readonly string[]; rows: readonly TableRow[] };

/** The folder of phrases and word lists: beside src/ in a checkout, beside dist/ when installed. */
export const grammarFolder = new URL("../../grammars/", import.meta.url);

const tables = new Map<string, Table>();

/** The word list `grammars/NAME.csv`: UTF-8, commas, a heading line, RFC 4180 quotes; as Excel saves it ("CSV UTF-8"). */
export function loadTable(name: string): Table {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = parseTable(name, readGrammarFile(`${name}.csv`));
  tables.set(name, table);
  return table;
}

export function readGrammarFile(file: string): string {
  try {
    return readFileSync(new URL(file, grammarFolder), "utf8")
      .replace(/^\uFEFF/u, "")
      .normalize("NFC");
  } catch (cause) {
    throw new Failure("grammar-file-missing", { file: `grammars/${file}` }, { cause });
  }
}

export function parseTable(name: string, source: string): Table {
  const [headings = [], ...lines] = parseCsv(source);
  for (const [index, cells] of lines.entries()) {
    if (cells.length !== headings.length) {
      throw new Failure("table-row-length", {
        file: `grammars/${name}.csv`,
        line: index + 2,
        cells: cells.length,
        expected: headings.length,
      });
    }
  }
  return { name, headings, rows: lines.map((cells) => Object.fromEntries(headings.map((heading, i) => [heading, cells[i] ?? ""]))) };
}

/** Lines of cells; blank lines are left out. */
export function parseCsv(source: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/uy;
  while (cell.lastIndex < source.length) {
    const found = cell.exec(source);
    if (found === null) throw new Failure("table-quote", { line: lines.length + 1 });
    cells.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? "").trim());
    if (found[3] !== ",") {
      if (cells.length > 1 || cells[0] !== "") lines.push(cells);
      cells = [];
    } else if (cell.lastIndex === source.length) {
      lines.push([...cells, ""]);
    }
  }
  return lines;
}
