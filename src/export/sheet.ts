import { Failure } from "../model/failure.ts";
import type { Cell, Column, Row, Source, TableShape } from "../model/table.ts";
import { type Lang, sentenceOf } from "../text/notice-text.ts";

/** A column as an office prints it: `from` the view's column, `width` in characters, `words` where its values have names of their own. */
export type SheetColumn = { from: string; width: number; words?: string };

/** One sheet of the workbook, one section of the Markdown: a view and the columns that people circulate, in their order. */
export type Sheet = { view: string; columns: readonly SheetColumn[] };

const plan: SheetColumn = { from: "plan_number", width: 13 };
const issuer: SheetColumn = { from: "issuer", width: 17 };

/** What an office sends around: the tasks, the calendar, the targets, and what someone should look at. */
export function sheetsFor(lang: Lang): readonly Sheet[] {
  return [
    {
      view: "task_list",
      columns: [
        plan,
        issuer,
        { from: "group_title", width: 17 },
        { from: "code", width: 7 },
        { from: "text", width: 44 },
        { from: "lead", width: 18 },
        { from: "support", width: 20 },
        { from: "product", width: 15 },
        { from: "deadline_text", width: 16 },
        { from: "last_day", width: 11.5 },
        { from: "targets", width: 15 },
        { from: "note", width: 11 },
      ],
    },
    {
      view: "deadline_calendar",
      columns: [
        { from: "last_day", width: 12 },
        { from: "first_day", width: 12 },
        { from: "text", width: 46 },
        { from: "lead", width: 20 },
        { from: "deadline_text", width: 20 },
        { from: "kind", width: 12, words: "heading" },
        { from: "certainty", width: 11, words: "certainty" },
        plan,
        issuer,
        { from: "code", width: 8 },
      ],
    },
    {
      view: "target_list",
      columns: [
        plan,
        issuer,
        { from: "level", width: 10, words: "level" },
        { from: "sentence", width: 46 },
        { from: "text", width: 28 },
        { from: "comparator", width: 8, words: "comparator" },
        { from: "value", width: 10 },
        { from: "value_to", width: 10 },
        { from: "unit", width: 14 },
        { from: "change", width: 10, words: "change" },
        { from: "by", width: 12 },
        { from: "certainty", width: 11, words: "certainty" },
      ],
    },
    {
      view: "open_question",
      columns: [
        plan,
        issuer,
        { from: "severity", width: 11, words: "severity" },
        { from: `message_${lang}`, width: 70 },
        { from: "quote", width: 50 },
        { from: "page", width: 8 },
        { from: "line", width: 8 },
      ],
    },
  ];
}

/** A heading or a word of a closed vocabulary as people say it; what has no such word is its own name. */
export function sayIn(lang: Lang, kind: string, name: string): string {
  const code = `${kind}-${name}`;
  const said = sentenceOf({ code, values: {} }, lang);
  return said === code ? name : said;
}

/** The shape of a table or view. Throws a Failure that lists what there is. */
export function shapeNamed(source: Source, name: string): TableShape {
  const found = source.shapes.find((shape) => shape.name === name);
  if (found === undefined) throw new Failure("table-unknown", { table: name, tables: source.shapes.map((shape) => shape.name).join(", ") });
  return found;
}

/**
 * The sheet's columns as the database knows them; which plan it is, a view may leave to its plan_id. Another column that is not there
 * is a bug: the sheets are written for the views.
 */
export function columnsOf(source: Source, sheet: Sheet): (SheetColumn & { column: Column })[] {
  const shape = shapeNamed(source, sheet.view);
  const plans = shapeNamed(source, "plan").columns;
  return sheet.columns.map((asked) => {
    const column = shape.columns.find((known) => known.name === asked.from) ?? plans.find((known) => known.name === ofPlan[asked.from]);
    if (column === undefined) throw new Error(`${sheet.view} has no column ${asked.from}`);
    return { ...asked, column };
  });
}

/** What a sheet says of the plan, by the plan's own column. */
const ofPlan: Readonly<Record<string, string>> = { plan_number: "number", issuer: "issuer" };

/** The rows of the sheet's view, each with its plan's number and issuer. */
export function sheetRows(source: Source, sheet: Sheet): readonly Row[] {
  const shape = shapeNamed(source, sheet.view);
  const lacking = Object.entries(ofPlan).filter(([name]) => !shape.columns.some((column) => column.name === name));
  if (lacking.length === 0) return source.rows(sheet.view);
  const plans = new Map(source.rows("plan").map((row) => [row.id, row]));
  return source.rows(sheet.view).map((row) => {
    const its = plans.get(row.plan_id ?? "");
    return { ...row, ...Object.fromEntries(lacking.map(([name, column]) => [name, its?.[column] ?? null])) };
  });
}

/** A cell as people read it: a word of a closed vocabulary in their language, everything else as it is. */
export function shownCell(row: Row, { from, words }: SheetColumn, lang: Lang): Cell {
  const cell = row[from] ?? null;
  return words === undefined || cell === null ? cell : sayIn(lang, words, String(cell));
}
