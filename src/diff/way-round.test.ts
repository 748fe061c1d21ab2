import { describe, expect, test } from "vitest";
import type { PlanName } from "../model/comparison.ts";
import { olderPlans, wayRound } from "./way-round.ts";

const name = (fields: Partial<PlanName>): PlanName => ({
  ...{ id: "0", number: "1/KH-UBND", title: null, issuer: null, level: null, area: null, issued: null, year_from: null, year_to: null },
  tasks: 3,
  ...fields,
});
const province = name({ level: "province", area: "tỉnh Phú Sơn Hà", issued: "2025-02-10", year_from: 2025 });
const commune = name({ number: "2/KH-UBND", level: "commune", area: "xã Khe Lim", issued: "2025-03-01", year_from: 2025 });
const codes = (upper: PlanName, lower: PlanName) => wayRound(upper, lower).map(({ code }) => code);

describe("what speaks against the order of two plans", () => {
  test("nothing where the upper level's came first, or days and levels are not known", () => {
    expect(codes(province, commune)).toEqual([]);
    expect(codes(province, { ...commune, issued: "2025-02-10" })).toEqual([]);
    expect(codes(province, { ...commune, issued: null })).toEqual([]);
    expect(codes(name({}), name({}))).toEqual([]);
  });
  test("the lower level's was given first, whatever the days say", () => {
    expect(codes(commune, province)).toEqual(["diff-levels-reversed"]);
    expect(codes({ ...commune, issued: null }, province)).toEqual(["diff-levels-reversed"]);
  });
  test("the lower plan is the older one", () => {
    expect(wayRound(province, { ...commune, issued: "2025-01-31" })).toEqual([
      {
        code: "diff-lower-older",
        severity: "warning",
        values: { upper: "1/KH-UBND", lower: "2/KH-UBND", days: 10 },
        evidence: null,
      },
    ]);
    expect(codes({ ...province, level: null }, { ...commune, issued: "2025-01-31" })).toEqual(["diff-lower-older"]);
  });
  test("two plans of one place, the later year's first; within one year the days decide", () => {
    const next = { ...commune, issued: "2026-01-20", year_from: 2026 };
    expect(codes(commune, next)).toEqual([]);
    expect(codes(next, commune)).toEqual(["diff-years-reversed"]);
    expect(codes({ ...commune, issued: "2025-06-01" }, commune)).toEqual(["diff-years-reversed"]);
    expect(codes({ ...commune, issued: "2026-12-01" }, { ...next, issued: "2026-01-20" })).toEqual([]);
  });
  test("two places of one level: neither carries out the other's plan", () => {
    expect(codes({ ...commune, issued: "2025-06-01" }, { ...commune, area: "xã Thạch Vân" })).toEqual([]);
  });
});

test("plans below that are older than the one above are told in one notice", () => {
  const plan = { ...commune, latency_days: -3, covered: 0, whole: 0, kept: 0, expected: 0, share: null };
  expect(olderPlans(province, [{ ...plan, latency_days: 0 }])).toEqual([]);
  expect(olderPlans(province, [plan, { ...plan, latency_days: 5 }, { ...plan, issuer: "UBND xã Khe Lim" }])).toMatchObject([
    { code: "coverage-older", values: { upper: "1/KH-UBND", count: 2, plans: "2/KH-UBND; 2/KH-UBND (UBND xã Khe Lim)" } },
  ]);
});
