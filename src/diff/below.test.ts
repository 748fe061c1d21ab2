import { describe, expect, test } from "vitest";
import type { HeldArea, HeldPlan } from "../model/held.ts";
import { plansBelow } from "./below.ts";

const held = (id: string, level: HeldPlan["level"], fields: Partial<HeldPlan> = {}): HeldPlan => ({
  id,
  newest: true,
  numbers: [],
  dates: fields.issued == null ? [] : [fields.issued],
  level,
  area_id: `area of ${id}`,
  issued: null,
  year_from: 2025,
  year_to: 2025,
  programme: null,
  citations: [],
  ...fields,
});
const area = (id: string, parent: string | null = null, name = id): HeldArea => ({ id, code: null, name, level: null, parent_id: parent });
const citing = (number: string, date: string | null = null, relation: HeldPlan["citations"][number]["relation"] = "parent") => ({
  citations: [{ number, date, relation }],
});

const upper = held("tỉnh", "province", { numbers: ["18/KH-UBND"], issued: "2025-01-15", area_id: "tỉnh", programme: "Đề án “Nước sạch”" });
const below = (plans: HeldPlan[], areas: HeldArea[] = [area("tỉnh")], within: string | null = null) =>
  plansBelow(upper, [upper, ...plans], areas, within);
const ids = (plans: HeldPlan[], areas?: HeldArea[], within?: string) => below(plans, areas, within).plans.map(({ id }) => id);

describe("which plans carry out a plan", () => {
  test("those that cite it by number and date", () => {
    expect(ids([held("a", "commune", citing("18/KH-UBND", "2025-01-15"))])).toEqual(["a"]);
    expect(ids([held("a", "commune", citing("18/KHUBND"))])).toEqual(["a"]);
    expect(ids([held("a", "commune", citing("18/KH-UBND", "2024-01-12"))])).toEqual([]);
    expect(ids([held("a", "commune", { ...citing("18/KH-UBND"), year_from: 2024, year_to: 2024 })])).toEqual([]);
  });
  test("a mention is no carrying out, and a plan of the same level is not below", () => {
    expect(ids([held("a", "commune", citing("18/KH-UBND", "2025-01-15", "cited"))])).toEqual([]);
    expect(ids([held("a", "province", citing("18/KH-UBND", "2025-01-15"))])).toEqual([]);
  });
  test("through a plan between", () => {
    const district = held("huyện", "district", { ...citing("18/KH-UBND", "2025-01-15"), numbers: ["31/KH-UBND"], issued: "2025-02-10" });
    expect(ids([held("xã", "commune", { ...citing("31/KH-UBND", "2025-02-10"), issued: "2025-03-01" }), district])).toEqual([
      "huyện",
      "xã",
    ]);
  });
  test("the same programme counts only in an area below", () => {
    const commune = held("xã", "commune", { programme: "đề án nước sạch", area_id: "xã" });
    expect(ids([commune], [area("tỉnh"), area("xã", "tỉnh")])).toEqual(["xã"]);
    expect(ids([commune], [area("tỉnh"), area("xã")])).toEqual([]);
    expect(ids([{ ...commune, year_from: 2023, year_to: 2023 }], [area("tỉnh"), area("xã", "tỉnh")])).toEqual([]);
  });
  test("of one place the newest", () => {
    const of = (id: string, issued: string) => held(id, "commune", { ...citing("18/KH-UBND", "2025-01-15"), area_id: "xã", issued });
    expect(ids([of("b", "2025-03-01"), of("a", "2025-05-01"), of("c", "2025-02-01")])).toEqual(["a"]);
    expect(ids([of("b", "2025-03-01"), { ...of("a", "2025-05-01"), newest: false }])).toEqual(["b"]);
  });
});

test("places below without a plan, by the list of areas or by what their other plans carry out", () => {
  const areas = [area("tỉnh"), area("huyện", "tỉnh"), area("xã một", "huyện"), area("xã hai", "huyện"), area("xã khác"), area("xã ba")];
  const plans = [
    held("một", "commune", { ...citing("18/KH-UBND", "2025-01-15"), area_id: "xã một" }),
    held("cũ của tỉnh", "province", { area_id: "tỉnh", numbers: ["9/KH-UBND"], issued: "2020-01-01", year_from: 2020, year_to: 2020 }),
    held("cũ của ba", "commune", { ...citing("9/KH-UBND", "2020-01-01"), area_id: "xã ba", year_from: 2020, year_to: 2020 }),
  ];
  expect(below(plans, areas).without.map(({ name }) => name)).toEqual(["huyện", "xã hai", "xã ba"]);
  expect(below(plans, areas, "huyện").without.map(({ name }) => name)).toEqual(["huyện", "xã hai"]);
  expect(below(plans, areas, "hai").plans).toEqual([]);
});

test("areas that are above each other in a circle end the search", () => {
  const areas = [area("tỉnh", "xã"), area("xã", "tỉnh")];
  expect(() => below([held("a", "commune", { ...citing("18/KH-UBND", "2025-01-15"), area_id: "xã" })], areas)).not.toThrow();
});
