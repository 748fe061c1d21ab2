import type { TableShape } from "../model/table.ts";
import type { Lang } from "../text/notice-text.ts";
import type { Asked, Made } from "./made.ts";
import { sayIn } from "./sheet.ts";

/** A question that Datasette offers as a page of its own, with its parameters as fields. */
export type CannedQuery = { name: string; title: string; description: string; sql: string };

/** What a table shows first: `facets` to filter by, `label` a row is called by, `sort` it opens in, `hidden` from the front page. */
type Look = {
  facets?: readonly string[];
  label?: string;
  sort?: string;
  sortDown?: string;
  units?: Readonly<Record<string, string>>;
  hidden?: true;
};

const looks: Readonly<Record<string, Look>> = {
  task_list: { facets: ["level", "plan_number", "lead"] },
  deadline_calendar: { facets: ["kind", "plan_number", "lead"], sort: "last_day" },
  overdue: { facets: ["plan_number", "lead"], sortDown: "days_late", units: { days_late: "day" } },
  target_list: { facets: ["level", "unit", "comparator", "plan_number"] },
  open_question: { facets: ["severity", "subject"] },
  unit_load: { facets: ["role", "year", "quarter", "level"] },
  plan_tree: { facets: ["parent_number", "level"] },
  reading_coverage: { facets: ["format"] },
  document: { facets: ["format", "reader"], label: "name", sort: "name" },
  plan: { facets: ["level", "year_from", "programme"], label: "title", sortDown: "issued" },
  area: { facets: ["level"], label: "name", sort: "name" },
  task: { facets: ["certainty"], label: "code" },
  task_group: { label: "title" },
  section: { label: "path" },
  objective: { label: "text" },
  assignment: { label: "text" },
  unit: { facets: ["level", "kind", "collective"], label: "name", sort: "name" },
  task_unit: { facets: ["role", "certainty"], label: "name" },
  assignment_unit: { facets: ["role"], label: "name" },
  deadline: { facets: ["kind", "certainty"], label: "text", sort: "end" },
  target: { facets: ["unit", "comparator", "certainty"], label: "text", sort: "by" },
  plan_citation: { facets: ["relation"] },
  citation: { facets: ["type"], label: "number", sort: "number" },
  notice: { facets: ["severity", "code"] },
  evidence: { facets: ["rule"] },
  evidence_row: { hidden: true },
  rule: { label: "name", sort: "name", hidden: true },
  unit_name: { label: "name", sort: "name" },
  task_unit_row: { hidden: true },
  assignment_unit_row: { hidden: true },
  task_deadline: { hidden: true },
  assignment_deadline: { hidden: true },
  task_target: { hidden: true },
  objective_target: { hidden: true },
  task_pair: { facets: ["relation", "outcome", "severity"], sortDown: "score" },
  task_change: { facets: ["field", "relation", "severity"] },
  correction: { facets: ["field", "author"] },
  task_correction: { hidden: true },
  corrected_unit: { hidden: true },
  corrected_deadline: { hidden: true },
  occurrence: { hidden: true },
  unit_year: { hidden: true },
  column_doc: { facets: ["table_name"], hidden: true },
};

/**
 * metadata.json for `datasette plans.sqlite -m metadata.json`: what each table and column is, in one language; what to filter and sort
 * by, the column a row is called by, and the questions of docs/questions as pages.
 */
export function datasetteExport({ source, lang, database }: Asked, queries: readonly CannedQuery[]): Made {
  const tables = Object.fromEntries(source.shapes.map((shape) => [shape.name, tableOf(shape, lang)]));
  const metadata = {
    title: sayIn(lang, "about", "published"),
    description: sayIn(lang, "about", "published-more"),
    databases: {
      [database]: {
        description: sayIn(lang, "about", "published-more"),
        tables,
        queries: Object.fromEntries(queries.map(({ name, title, description, sql }) => [name, { title, description, sql }])),
      },
    },
  };
  return { files: [{ name: "metadata.json", content: `${JSON.stringify(metadata, null, 2)}\n` }], remarks: [] };
}

function tableOf(shape: TableShape, lang: Lang) {
  const look = looks[shape.name] ?? {};
  const has = (name: string | undefined): name is string => shape.columns.some((column) => column.name === name);
  const columns = shape.columns.flatMap(({ name, about }) => (about === null ? [] : [[name, about[lang]] as const]));
  return {
    title: sayIn(lang, "sheet", shape.name),
    description: sayIn(lang, "sheet-about", shape.name),
    columns: Object.fromEntries(columns),
    ...((look.facets ?? []).filter(has).length > 0 ? { facets: look.facets?.filter(has) } : {}),
    // Datasette lets a view be sorted by the columns named here only.
    ...(shape.kind === "view" ? { sortable_columns: shape.columns.map((column) => column.name) } : {}),
    ...(look.units === undefined ? {} : { units: look.units }),
    ...(has(look.label) ? { label_column: look.label } : {}),
    ...(has(look.sort) ? { sort: look.sort } : {}),
    ...(has(look.sortDown) ? { sort_desc: look.sortDown } : {}),
    ...(look.hidden === true || look.facets === undefined ? {} : { size: 50 }),
    ...(look.hidden === true ? { hidden: true } : {}),
  };
}
