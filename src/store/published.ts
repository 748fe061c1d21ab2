import type { Column, Row, Source, TableShape } from "../model/table.ts";
import type { Store } from "./open.ts";
import { findPlan } from "./read.ts";
import { shapesOf } from "./shape.ts";

/**
 * The database as it is published, whole or of the plans named (an id, its beginning, or a number each): then every table has the
 * rows of these plans and of what these rows refer to, so that no reference is left without its row; views that sum over all plans are
 * left out. Throws a Failure for a
 * plan that is unknown or ambiguous.
 */
export function publishedOf(db: Store, plans: readonly string[] = []): Source {
  const ids = plans.map((plan) => findPlan(db, plan));
  const shapes = shapesOf(db).filter((shape) => ids.length === 0 || shape.kind === "table" || shape.columns.some(isPlan));
  const kept = ids.length === 0 ? () => "1" : keeperOf(shapes, `(${ids.map((id) => `'${id.replaceAll("'", "''")}'`).join(", ")})`);
  return {
    shapes,
    rows: (name) => {
      const shape = shapes.find((known) => known.name === name);
      if (shape === undefined) throw new Error(`${name}: no such table`);
      const where = `WHERE ${kept(shape)}`;
      if (shape.key.length > 0) return db.prepare<[], Row>(`SELECT * FROM ${quoted(name)} ${where} ORDER BY ${listOf(shape.key)}`).all();
      const ranked = shape.columns.some(isPlan) ? `LEFT JOIN ${plansInOrder} ON plan_in_order = ${quoted(name)}.plan_id` : "";
      return db
        .prepare<[], Row>(`SELECT ${quoted(name)}.* FROM ${quoted(name)} ${ranked} ${where} ORDER BY ${orderOf(shape).join(", ")}`)
        .all();
    },
  };
}

/** The plans as an office files them: the highest level first, then by area and number ("9/KH" before "12/KH"), at last by key. */
const plansInOrder = `(
  SELECT plan.id AS plan_in_order, row_number() OVER (
    ORDER BY CASE plan.level WHEN 'central' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END,
      area.name NULLS LAST, CAST(plan.number AS INTEGER) NULLS LAST, plan.number, plan.id
  ) AS place_in_order
  FROM plan LEFT JOIN area ON area.id = plan.area_id
)`;

/**
 * A view's rows as people read them: what is due by its day, the undated last; then plan by plan, tasks as their plan has them; then by
 * every column, so that the order is the same whichever way SQLite goes.
 */
function orderOf({ columns }: TableShape): string[] {
  const names = columns.map((column) => column.name);
  const day = names.includes("last_day") && !names.includes("deadline_kinds") ? ["last_day"] : [];
  const plan = names.includes("plan_id") ? ["place_in_order"] : [];
  const lead = [...day, ...plan, ...(names.includes("position") ? ["position"] : [])];
  return [...lead, ...names.filter((name) => !lead.includes(name))].map((name) => `${quoted(name)} NULLS LAST`);
}

const isPlan = (column: Column): boolean => column.name === "plan_id";

/** Gives, for each table, the condition that its row belongs to the plans, or is referred to by a row that does. */
function keeperOf(shapes: readonly TableShape[], ids: string): (shape: TableShape) => string {
  const shapeOf = (name: string) => shapes.find((shape) => shape.name === name);
  const owned = (shape: TableShape): string | null => {
    if (shape.name === "plan") return `id IN ${ids}`;
    if (shape.columns.some(isPlan)) return `plan_id IN ${ids}`;
    const owners = shape.references.flatMap(({ columns, table, to }) => {
      const owner = table === shape.name ? undefined : shapeOf(table);
      const condition = owner === undefined ? null : owned(owner);
      return condition === null ? [] : [within(columns, `SELECT ${listOf(to)} FROM ${quoted(table)} WHERE ${condition}`)];
    });
    return owners.length === 0 ? null : owners.join(" AND ");
  };
  return (shape) => owned(shape) ?? referredTo(shape, shapes, owned) ?? "1";
}

/** Rows that several plans share (unit, citation, area) or that own the plan (document): those that the kept rows name. */
function referredTo(shape: TableShape, shapes: readonly TableShape[], owned: (shape: TableShape) => string | null): string | null {
  const askers = shapes.flatMap((asker) => {
    const condition =
      asker === shape || !asker.references.some(({ table }) => table === shape.name)
        ? null
        : (owned(asker) ?? referredTo(asker, shapes, owned));
    if (condition === null) return [];
    return asker.references
      .filter((reference) => reference.table === shape.name)
      .map(({ columns }) => `SELECT ${listOf(columns)} FROM ${quoted(asker.name)} WHERE ${condition}`);
  });
  if (askers.length === 0) return null;
  // an area brings the areas above it and after it
  const kin = shape.references.filter((reference) => reference.table === shape.name);
  const further = kin.map(
    ({ columns }) => `SELECT ${listOf(columns)} FROM ${quoted(shape.name)} JOIN named ON named.id = ${quoted(shape.name)}.id`,
  );
  return `id IN (WITH RECURSIVE named (id) AS (${[...askers, ...further].join(" UNION ")}) SELECT id FROM named)`;
}

function within(columns: readonly string[], select: string): string {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return `(${quoted(only)} IS NULL OR ${quoted(only)} IN (${select}))`;
  return `(${listOf(columns)}) IN (${select})`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listOf = (names: readonly string[]): string => names.map(quoted).join(", ");
