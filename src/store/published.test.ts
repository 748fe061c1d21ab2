import { expect, test } from "vitest";
import { fixtureStore } from "../../scripts/fixture-store.ts";
import type { Cell } from "../model/table.ts";
import { publishedOf } from "./published.ts";
import { readPlan } from "./read.ts";
import { writePlan } from "./write.ts";

const db = await fixtureStore();
const water = ["18/KH-UBND", "37/KH-UBND"];

/** References of rows to rows that were not published. */
function danglingIn(plans: string[]): string[] {
  const source = publishedOf(db, plans);
  const keyOf = (cells: readonly (Cell | undefined)[]) => JSON.stringify(cells);
  return source.shapes.flatMap((shape) =>
    shape.references.flatMap(({ columns, table, to }) => {
      const there = new Set(source.rows(table).map((row) => keyOf(to.map((name) => row[name]))));
      return source
        .rows(shape.name)
        .map((row) => columns.map((name) => row[name]))
        .filter((cells) => cells.every((cell) => cell !== null) && !there.has(keyOf(cells)))
        .map((cells) => `${shape.name} ${cells.join()} → ${table}`);
    }),
  );
}

test("the whole database has every row", () => {
  const source = publishedOf(db);
  for (const { name } of source.shapes) {
    expect(source.rows(name).length, name).toBe(db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get());
  }
});

test.each([[[]], [["412/QĐ-UBND"]], [water]])("no reference of %j is left without its row", (plans) =>
  expect(danglingIn(plans)).toEqual([]),
);

test("one plan has its rows and what they refer to, nothing of the others", () => {
  const source = publishedOf(db, ["412/QĐ-UBND"]);
  const [plan] = source.rows("plan");
  expect(source.rows("plan").map((row) => row.number)).toEqual(["412/QĐ-UBND"]);
  for (const name of ["task", "evidence", "task_list", "deadline_calendar", "target_list"]) {
    const rows = source.rows(name);
    expect(rows.length, name).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.plan_id)), name).toEqual(new Set([plan?.id]));
  }
  const units = new Set(
    [...source.rows("task_unit"), ...source.rows("assignment_unit")].flatMap((row) => (row.unit_id === null ? [] : [row.unit_id])),
  );
  expect(source.rows("unit").map((row) => row.id)).toEqual([...units].sort((a, b) => Number(a) - Number(b)));
  expect(source.rows("comparison")).toEqual([]);
});

test("a comparison comes with both of its plans only", () => {
  expect(publishedOf(db, water).rows("comparison")).toHaveLength(1);
  expect(publishedOf(db, ["18/KH-UBND"]).rows("comparison")).toEqual([]);
  expect(publishedOf(db, ["18/KH-UBND"]).rows("task_pair")).toEqual([]);
});

test("the calendar goes by its days, the undated last; tasks as their plan has them", () => {
  const source = publishedOf(db);
  const days = source.rows("deadline_calendar").map((row) => String(row.last_day ?? "9999"));
  expect(days).toEqual([...days].sort());
  expect(days.at(-1)).toBe("9999");
  const places = source.rows("task_list").map((row) => ({ plan: String(row.plan_id), position: Number(row.position) }));
  const plans = [...new Set(places.map(({ plan }) => plan))];
  expect(places).toEqual(plans.flatMap((plan) => places.filter((place) => place.plan === plan).sort((a, b) => a.position - b.position)));
});

test("plans go by level, the highest first, then by area and number, whatever their keys", async () => {
  const office = await fixtureStore();
  const set = office.prepare(`
    UPDATE plan SET above_id = NULL, level = @level, number = @number, area_id = @place, area_certainty = iif(@place IS NULL, NULL, 'stated')
    WHERE id = @id
  `);
  const area = office.prepare("INSERT INTO area (id, name) VALUES (?, ?)");
  for (const name of ["xã An", "xã Bình", "tỉnh Cao"]) area.run(name, name);
  const keys = office.prepare<[], string>("SELECT DISTINCT plan_id FROM task_list ORDER BY plan_id DESC").pluck().all();
  const wanted: [level: string | null, place: string | null, number: string | null][] = [
    ["province", "tỉnh Cao", "200/KH-UBND"],
    ["commune", "xã An", "9/KH-UBND"],
    ["commune", "xã An", "12/KH-UBND"],
    ["commune", "xã An", null],
    ["commune", "xã Bình", "1/KH-UBND"],
    ["commune", null, "1/KH-UBND"],
    [null, "xã An", "1/KH-UBND"],
  ];
  expect(keys.length).toBeGreaterThanOrEqual(wanted.length);
  for (const [index, [level, place, number]] of wanted.entries()) set.run({ level, number, place, id: keys[index] });
  const seen = publishedOf(office, keys.slice(0, wanted.length)).rows("task_list");
  expect([...new Set(seen.map((row) => row.plan_id))]).toEqual(keys.slice(0, wanted.length));
});

test("a plan that nobody knows is told", () => expect(() => publishedOf(db, ["999/KH"])).toThrow("plan-unknown"));

test("a number that several versions have means the newest", async () => {
  const again = await fixtureStore();
  const plan = readPlan(again, "37/KH-UBND");
  const later = { ...plan, document: { ...plan.document, sha256: "f".repeat(64) } };
  writePlan(again, later, { name: "later.docx" });
  const newest = again.prepare("SELECT id FROM plan WHERE number = '37/KH-UBND' AND newest = 1").pluck().all();
  expect(newest).toHaveLength(1);
  expect(
    publishedOf(again, ["37/KH-UBND"])
      .rows("plan")
      .map((row) => row.id),
  ).toEqual(newest);
});
