import { expect, test } from "vitest";
import { fixtureStore } from "../../scripts/fixture-store.ts";
import { datasetteExport } from "../export/datasette.ts";
import { publishedOf } from "../store/published.ts";
import { shapesOf } from "../store/shape.ts";
import { cannedQueries } from "./query/question.ts";

type Table = {
  title: string;
  description: string;
  columns: Record<string, string>;
  facets?: string[];
  label_column?: string;
  sort?: string;
  sort_desc?: string;
};
type Metadata = {
  title: string;
  databases: Record<string, { tables: Record<string, Table>; queries: Record<string, { sql: string; title: string }> }>;
};

const db = await fixtureStore();
const made = (lang: "vi" | "en") => {
  const [file] = datasetteExport({ source: publishedOf(db), lang, table: null, database: "plans" }, cannedQueries(lang)).files;
  return JSON.parse(String(file?.content)) as Metadata;
};

test.each(["vi", "en"] as const)("every table and view has a title, a description, and every column one (%s)", (lang) => {
  const { tables } = made(lang).databases.plans ?? { tables: {} as Record<string, Table> };
  const shapes = shapesOf(db);
  expect(Object.keys(tables)).toEqual(shapes.map((shape) => shape.name));
  for (const { name, columns } of shapes) {
    const table = tables[name];
    expect(table?.title, name).not.toBe(name);
    expect(table?.description, name).not.toBe(name);
    expect(Object.keys(table?.columns ?? {}), name).toEqual(columns.map((column) => column.name));
    const named = [...(table?.facets ?? []), table?.label_column, table?.sort, table?.sort_desc].filter((column) => column !== undefined);
    expect(columns.map((column) => column.name)).toEqual(expect.arrayContaining(named));
  }
});

test("what is set for a table is set for one that there is, by columns that it has", () => {
  const { tables } = made("en").databases.plans ?? { tables: {} as Record<string, Table> };
  expect(tables.task_list?.facets).toEqual(["level", "plan_number", "lead"]);
  expect(tables.deadline_calendar).toMatchObject({ sort: "last_day", sortable_columns: expect.arrayContaining(["last_day", "lead"]) });
  expect(tables.overdue).toMatchObject({ sort_desc: "days_late", units: { days_late: "day" } });
  expect(tables.unit).toMatchObject({ label_column: "name", sort: "name" });
  expect(tables.plan).toMatchObject({ label_column: "title", sort_desc: "issued" });
});

test("the questions stand as queries that run", () => {
  const queries = Object.entries(made("vi").databases.plans?.queries ?? {});
  expect(queries.length).toBeGreaterThanOrEqual(15);
  for (const [name, { sql }] of queries) expect(() => db.prepare(sql), name).not.toThrow();
});
