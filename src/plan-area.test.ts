import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { sampleCitation, sampleHead, samplePlan } from "../scripts/sample.ts";
import type { Plan, PlanHead } from "./model/plan.ts";
import { standingOf } from "./resolve/standing.ts";
import { openStore, type Store } from "./store/open.ts";
import { readHeldAreas, readHeldPlans } from "./store/read-held.ts";
import { removeDocuments } from "./store/remove.ts";
import { settle } from "./store/settle.ts";
import { differencesWith, writePlan } from "./store/write.ts";

const room = mkdtempSync(join(tmpdir(), "kehoach-areas-"));
afterAll(() => rmSync(room, { recursive: true, force: true }));

const programme = { name: "Chương trình A", certainty: "stated", evidence: null } as const;

function planOf(area: string, level: PlanHead["level"], issued: string, carriedOut: string | null = null, title = "Cấp nước sạch"): Plan {
  const cited = { type: "Kế hoạch", number: "9/KH-UBND", relation: "parent", issuer: carriedOut } as const;
  return samplePlan(`${area} ${issued} ${title}`, {
    plan: sampleHead({ area, level, issued, issuer: `UBND ${area}`, title: `${title} ${area}`, number: `${issued.slice(5, 7)}/KH-UBND` }),
    citations: carriedOut === null ? [] : [sampleCitation(cited)],
  });
}

const before = planOf("xã Hoằng Giang", "commune", "2025-03-25");
const after = planOf("xã Hoằng Giang", "commune", "2025-08-25");
const district = planOf("huyện Hoằng Hoá", "district", "2025-02-25");
const province = planOf("tỉnh Thanh Hóa", "province", "2025-01-25");
const other = planOf("tỉnh Thanh Hóa", "province", "2025-01-26", null, "Trồng cây");
const one = planOf("xã Khuổi Sen", "commune", "2023-04-05", "Ủy ban nhân dân huyện Khe Vân Thượng");
const two = planOf("xã Khuổi Sen", "commune", "2023-05-06", "Ủy ban nhân dân huyện Bình Lũng Hạ");
const silent = planOf("xã Khuổi Sen", "commune", "2023-06-07");
const all = [before, after, district, province, other, one, two, silent];

function storeWith(plans: readonly Plan[], path = ":memory:"): Store {
  const db = openStore(path, { create: true });
  for (const plan of plans) writePlan(db, plan, { name: "x", standing: standingOf(plan) });
  settle(db);
  return db;
}

const rows = (db: Store, sql: string) => db.prepare(sql).raw().all();
const areas = "SELECT area.name, above.name FROM area LEFT JOIN area AS above ON above.id = area.parent_id ORDER BY 1, 2";

test("those above and after stand as rows of their own, up to the province, each time of a place its own", () => {
  expect(rows(storeWith([before, after]), areas)).toEqual([
    ["huyện Hoằng Hóa", "tỉnh Thanh Hóa"],
    ["tỉnh Thanh Hóa", null],
    ["xã Hoằng Giang", "huyện Hoằng Hóa"],
    ["xã Hoằng Giang", "tỉnh Thanh Hóa"],
  ]);
});

test("whatever the order of ingestion, and after a removal, the bytes are the same", () => {
  const bytes = (name: string, plans: readonly Plan[], removed: readonly Plan[] = []) => {
    const db = storeWith(plans, join(room, `${name}.sqlite`));
    if (removed.length > 0)
      removeDocuments(
        db,
        removed.map((plan) => plan.document.sha256),
      );
    db.exec(`VACUUM INTO '${join(room, `${name}.copy`)}'`);
    db.close();
    return readFileSync(join(room, `${name}.copy`));
  };
  const whole = bytes("whole", all);
  expect(bytes("backwards", [...all].reverse()).equals(whole)).toBe(true);
  expect(bytes("mixed", [silent, before, two, province, one, other, district, after]).equals(whole)).toBe(true);
  const few = bytes("few", [one, silent, province]);
  expect(bytes("fewer", all, [before, after, district, other, two]).equals(few)).toBe(true);
  expect(few.equals(whole)).toBe(false);
});

test("what goes when a plan goes, and what stays above the plans that are left", () => {
  const db = storeWith([before, one]);
  removeDocuments(db, [one.document.sha256]);
  expect(rows(db, "SELECT name FROM area ORDER BY 1").flat()).toEqual([
    "huyện Hoằng Hóa",
    "tỉnh Thanh Hóa",
    "xã Hoằng Giang",
    "xã Hoằng Giang",
  ]);
  expect(rows(db, "PRAGMA foreign_key_check")).toEqual([]);
  removeDocuments(db, [before.document.sha256]);
  expect(rows(db, areas)).toEqual([]);
});

test("an area that no list knows lies where all its plans say; where they differ, nobody knows, and each keeps its own word", () => {
  const above = (plans: readonly Plan[]) =>
    rows(storeWith(plans), "SELECT above.name FROM area JOIN area AS above ON above.id = area.parent_id");
  expect(above([one, silent])).toEqual([["huyện Khe Vân Thượng"]]);
  expect(above([one, two])).toEqual([]);
  const told = "SELECT issued, above.name, area_certainty FROM plan LEFT JOIN area AS above ON above.id = above_id ORDER BY 1";
  expect(rows(storeWith([one, two, silent]), told)).toEqual([
    ["2023-04-05", "huyện Khe Vân Thượng", "implied"],
    ["2023-05-06", "huyện Bình Lũng Hạ", "implied"],
    ["2023-06-07", null, "unknown"],
  ]);
});

test("a reading differs by its own place only, not by what other plans say of it", () => {
  const db = storeWith([one, two]);
  expect(differencesWith(db, one, standingOf(one))).toEqual([]);
  expect(differencesWith(db, one).map(({ table, field }) => `${table} ${field}`)).toEqual([
    "area null",
    "plan above_id",
    "plan area_certainty",
    "plan subject",
  ]);
});

test("plan_tree by area: in the same years, on the same subject or programme, whatever the spelling of the place", () => {
  const tree = "SELECT level, parent_level, certainty FROM plan_tree WHERE by = 'area' ORDER BY level, parent_level";
  expect(rows(storeWith([before, district, province, other]), tree)).toEqual([
    ["commune", "district", "implied"],
    ["commune", "province", "implied"],
    ["district", "province", "implied"],
  ]);
  // the province that the new commune lies in is the one of that name: it did not change on that day
  expect(rows(storeWith([after, district, province, other]), tree)).toEqual([
    ["commune", "province", "implied"],
    ["district", "province", "implied"],
  ]);
  expect(rows(storeWith([planOf("xã Hoằng Giang", "commune", "2026-03-25"), province]), tree)).toEqual([]);
  const named = [after, other].map((plan) => ({ ...plan, programme }));
  expect(rows(storeWith(named), tree)).toEqual([["commune", "province", "stated"]]);
  expect(rows(storeWith([after, other]), tree)).toEqual([]);
});

test("for comparing, a place is one whatever its time, and lies under all that it ever lay under", () => {
  const db = storeWith([before, after]);
  const plans = readHeldPlans(db);
  expect(new Set(plans.map((plan) => plan.area_id)).size).toBe(1);
  const same = readHeldAreas(db).filter(({ id }) => id === plans[0]?.area_id);
  expect(new Set(same.map(({ parent_id }) => parent_id)).size).toBe(2);
});
