import type { PlacedArea, Standing } from "../model/standing.ts";
import { sharedKey } from "./identity.ts";
import { insertShared } from "./insert.ts";
import type { Store } from "./open.ts";

/** What a plan's row says of its place and subject. Nothing handed over, nothing known. */
export function standingRow(db: Store, { placing, subject }: Standing) {
  if (placing === null) return { above_id: null, area_certainty: null, subject };
  const { above, certainty } = placing;
  return { above_id: above === null ? null : writeArea(db, above), area_certainty: certainty, subject };
}

/** An area that nothing is known of but what the plan calls it. */
export function unlistedArea(name: string, level: PlacedArea["level"]): PlacedArea {
  return { name, level, listed: false, code: null, valid_from: null, valid_until: null, resolution: null, parent: null, successor: null };
}

/**
 * Writes an area with those above it and after it; gives its key. Listed, it is one row a name, code, time and unit above; else one a name
 * and level, whose unit above `settleAreas` fills.
 */
export function writeArea(db: Store, { listed, parent, successor, ...area }: PlacedArea): string {
  const { name, level, code, valid_from, valid_until, resolution } = area;
  if (!listed) {
    const id = sharedKey("area", name, level);
    insertShared(db, "area", { id, name, level });
    return id;
  }
  const parent_id = parent === null ? null : writeArea(db, parent);
  const successor_id = successor === null ? null : writeArea(db, successor);
  const id = sharedKey("area", name, level, code, valid_from, valid_until, parent_id);
  insertShared(db, "area", { id, code, name, level, parent_id, valid_from, valid_until, successor_id, resolution });
  return id;
}

/**
 * Of an area that no list knows (each, or that of the plan named), the unit above is the one that all its plans say; where they differ, or
 * none does, nobody knows.
 */
export function settleAreas(db: Store, planId: string | null = null): void {
  const one = planId === null ? "" : "AND area.id = (SELECT area_id FROM plan WHERE id = @planId)";
  db.prepare(`
    UPDATE area SET parent_id = said.above_id
    FROM (
      SELECT area.id, iif(count(DISTINCT plan.above_id) = 1, min(plan.above_id), NULL) AS above_id
      FROM area LEFT JOIN plan ON plan.area_id = area.id WHERE ${unlisted} ${one} GROUP BY area.id
    ) AS said
    WHERE said.id = area.id AND area.parent_id IS NOT said.above_id`).run({ planId });
}

const unlisted = "area.code IS NULL AND area.valid_from IS NULL AND area.valid_until IS NULL";

/** Takes out areas that no plan names and that no area in use lies under or became. */
export function dropUnusedAreas(db: Store): void {
  db.exec(`
    WITH RECURSIVE used (id) AS (
      SELECT area_id FROM plan UNION SELECT above_id FROM plan UNION SELECT area_id FROM carrier
      UNION SELECT parent_id FROM area JOIN used ON used.id = area.id
      UNION SELECT successor_id FROM area JOIN used ON used.id = area.id
    )
    DELETE FROM area WHERE id NOT IN (SELECT id FROM used WHERE id IS NOT NULL)`);
}
