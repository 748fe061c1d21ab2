import { expect, test } from "vitest";
import { fixtureStore } from "../../scripts/fixture-store.ts";
import { hostileStore } from "../../scripts/hostile-store.ts";
import type { Cell, Column } from "../model/table.ts";
import { shapesOf } from "./shape.ts";

function fits(cell: Cell, { type, required, words, minimum }: Column): boolean {
  if (cell === null) return !required;
  if (words.length > 0 && !words.includes(String(cell))) return false;
  if (minimum !== null && Number(cell) < minimum) return false;
  switch (type) {
    case "integer":
      return Number.isSafeInteger(cell);
    case "number":
      return typeof cell === "number";
    case "boolean":
      return cell === 0 || cell === 1;
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/u.test(String(cell));
    case "array":
    case "object":
      return Array.isArray(JSON.parse(String(cell))) === (type === "array");
    case "text":
      return typeof cell === "string";
  }
}

test.each([
  ["the fixtures", fixtureStore],
  ["hostile plans", hostileStore],
])("every value of %s is of its column's type", async (_, make) => {
  const db = await make();
  const unfit = shapesOf(db).flatMap(({ name, columns }) =>
    db
      .prepare<[], Record<string, Cell>>(`SELECT * FROM "${name}"`)
      .all()
      .flatMap((row) =>
        columns.filter((column) => !fits(row[column.name] ?? null, column)).map((column) => `${name}.${column.name}: ${row[column.name]}`),
      ),
  );
  expect([...new Set(unfit)]).toEqual([]);
});

test("constraints are those of the schema", () => {
  const shapes = shapesOf(hostileStore());
  const table = (name: string) => shapes.find((shape) => shape.name === name);
  const column = (name: string, of: string) => table(name)?.columns.find((known) => known.name === of);
  expect(column("plan", "level")).toMatchObject({ type: "text", required: false, words: ["central", "province", "district", "commune"] });
  expect(column("plan", "document_id")).toMatchObject({ required: true, unique: true });
  expect(column("plan", "issued")?.type).toBe("date");
  expect(column("plan", "year_from")).toMatchObject({ type: "integer", minimum: 1900 });
  expect(column("task", "extras")?.type).toBe("object");
  expect(column("task_change", "relation")?.words).toContain("wider");
  expect(column("task", "position")).toMatchObject({ required: true, unique: false, minimum: 1 });
  expect(table("plan_citation")?.key).toEqual(["plan_id", "position"]);
  expect(table("task_unit_row")?.references).toContainEqual({ columns: ["name_id"], table: "unit_name", to: ["id"] });
  expect(table("task")?.references).toContainEqual({
    columns: ["plan_id", "group_position"],
    table: "task_group",
    to: ["plan_id", "position"],
  });
  expect(table("task_list")).toMatchObject({ kind: "view", key: [], references: [] });
  expect(shapes.map((shape) => shape.name).filter((name) => /^search|^sqlite/u.test(name))).toEqual([]);
});
