import { expect, test } from "vitest";
import type { HeldArea } from "../model/held.ts";
import { withListedAreas } from "./listed-areas.ts";

const held = (name: string, level: HeldArea["level"]): HeldArea => ({ id: name, code: null, name, level, parent_id: null });
const province = held("thành phố Cần Thơ", "province");
const head = { area: "thành phố Cần Thơ", level: "province" as const, issued: "2025-08-01" };

test("the communes of a province since the districts ended, under it", () => {
  const areas = withListedAreas(head, [province]);
  expect(areas[0]).toEqual(province);
  expect(areas.length).toBeGreaterThan(90);
  expect(areas.slice(1).every((area) => area.level === "commune" && area.parent_id === province.id && area.code !== null)).toBe(true);
  expect(areas.map((area) => area.name)).toContain("phường Ninh Kiều");
});

test("before that day its districts", () => {
  const areas = withListedAreas({ ...head, issued: "2025-05-01" }, [province]).slice(1);
  expect(areas.map((area) => area.name)).toContain("quận Ninh Kiều");
  expect(areas.every((area) => area.level === "district")).toBe(true);
});

test("a held area is the listed one, once, unless it has a namesake elsewhere", () => {
  const [own, unique] = [province, held("phường Ninh Kiều", "commune")];
  const areas = withListedAreas(head, [own, unique]);
  expect(areas.filter((area) => area.name === "phường Ninh Kiều")).toEqual([
    { ...unique, code: expect.stringMatching(/^\d{5}$/u), parent_id: own.id, valid_from: "2025-07-01", valid_until: null },
  ]);
  const namesake = held("phường Tân An", "commune");
  expect(withListedAreas(head, [own, namesake]).find((area) => area.id === namesake.id)?.parent_id).toBe(null);
});

test("without a date, or for a place that no list knows, what is held stays as it is", () => {
  expect(withListedAreas({ ...head, issued: null }, [province])).toEqual([province]);
  const invented = held("tỉnh Sơn Lam Hạ", "province");
  expect(withListedAreas({ ...head, area: invented.name }, [invented])).toEqual([invented]);
});
