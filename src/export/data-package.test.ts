import { expect, test } from "vitest";
import { fixtureSource } from "../../scripts/fixture-store.ts";
import { hostileSource } from "../../scripts/hostile-store.ts";
import type { Source } from "../model/table.ts";
import { dataPackageExport } from "./data-package.ts";

type Field = {
  name: string;
  type: string;
  description?: string;
  constraints?: { required?: true; unique?: true; enum?: string[]; minimum?: number };
};
type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };
type Resource = { name: string; path: string; schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: ForeignKey[] } };

async function packageOf(make: () => Promise<Source> | Source) {
  const source = await make();
  const { files } = dataPackageExport({ source, lang: "vi", table: null, database: "Kế hoạch 2026" });
  const content = new Map(files.map((file) => [file.name, String(file.content)]));
  const description = JSON.parse(content.get("datapackage.json") ?? "") as { name: string; profile: string; resources: Resource[] };
  return { description, rowsOf: (resource: Resource) => recordsOf(content.get(resource.path) ?? "") };
}

/** CSV as RFC 4180 has it, each record by its header's names. */
function recordsOf(text: string): Record<string, string>[] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") records.push([]);
  }
  const [header = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

const forms: Record<string, RegExp> = {
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  array: /^\[.*\]$/su,
  object: /^\{.*\}$/su,
  string: /^/u,
};

/** Table Schema's own rules (types, required, unique, enum, minimum, primary and foreign keys), checked value by value. */
test.each([
  ["the fixtures", () => fixtureSource()],
  ["one plan of them", () => fixtureSource(["412/QĐ-UBND"])],
  ["hostile plans", hostileSource],
])("the package of %s keeps what its schemas promise", async (_, make) => {
  const { description, rowsOf } = await packageOf(make);
  const faults: string[] = [];
  for (const resource of description.resources) {
    const rows = rowsOf(resource);
    const { fields, primaryKey = [], foreignKeys = [] } = resource.schema;
    const distinct = (names: string[]) => new Set(rows.map((row) => JSON.stringify(names.map((name) => row[name])))).size;
    if (primaryKey.length > 0 && distinct(primaryKey) !== rows.length) faults.push(`${resource.name}: key ${primaryKey}`);
    for (const { name, type, constraints } of fields) {
      const given = rows.map((row) => row[name] ?? "").filter((value) => value !== "");
      const unfit = given.find(
        (value) =>
          !forms[type]?.test(value) || constraints?.enum?.includes(value) === false || Number(value) < (constraints?.minimum ?? -Infinity),
      );
      if (unfit !== undefined) faults.push(`${resource.name}.${name}: ${unfit}`);
      if (constraints?.required && given.length < rows.length) faults.push(`${resource.name}.${name}: missing`);
      if (constraints?.unique && new Set(given).size < given.length) faults.push(`${resource.name}.${name}: not unique`);
    }
    for (const { fields: from, reference } of foreignKeys) {
      const target = reference.resource === "" ? resource : description.resources.find((other) => other.name === reference.resource);
      const there = new Set(
        (target === undefined ? [] : rowsOf(target)).map((row) => JSON.stringify(reference.fields.map((name) => row[name]))),
      );
      const lost = rows
        .map((row) => from.map((name) => row[name] ?? ""))
        .find((cells) => !cells.includes("") && !there.has(JSON.stringify(cells)));
      if (lost !== undefined) faults.push(`${resource.name} ${from} ${lost}: no row of ${reference.resource}`);
    }
  }
  expect(faults).toEqual([]);
});

test("names, titles and descriptions", async () => {
  const { description } = await packageOf(fixtureSource);
  expect(description).toMatchObject({ profile: "tabular-data-package", name: "k-ho-ch-2026" });
  const deadline = description.resources.find((resource) => resource.name === "task_deadline");
  expect(deadline).toMatchObject({ title: "Thời hạn của nhiệm vụ", path: "task_deadline.csv", encoding: "utf-8" });
  const kind = deadline?.schema.fields.find((field) => field.name === "kind");
  expect(kind?.constraints).toEqual({ required: true, enum: ["date", "recurring", "continuous", "event", "unknown"] });
  for (const resource of description.resources) {
    expect(resource.name).toMatch(/^[a-z0-9._-]+$/u);
    for (const field of resource.schema.fields) expect(field.description, `${resource.name}.${field.name}`).toBeTruthy();
  }
});
