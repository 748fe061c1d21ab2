import { expect, test } from "vitest";
import type { DeadlineReading, PartialDate, TargetReading } from "../../model/reading.ts";
import { isResult, resolveTarget } from "./resolve-target.ts";

const reference = { issued: "2025-03-15", year: 2025 };
const by = (text: string, last: PartialDate): DeadlineReading => ({
  ...{ start: 0, end: text.length, kind: "date", text, rule: "until", rrule: null, trigger: null, offset: null },
  ...{ workdays: false, anchor: null, implied: false, period: { first: null, last } },
});
const aim = (limit: DeadlineReading | null): TargetReading => ({
  ...{ start: 0, end: 4, text: "100%", rule: "percent", comparator: "=", value: 100, valueTo: null, unit: "%", change: null },
  ...{ limit, foretold: false, base: null, implied: false },
});
const year = (number: number): PartialDate => ({ year: number, month: null, day: null });

test("the sentence's own limit comes before the lead-in's", () => {
  const leadIns = [by("đến năm 2030", year(2030))];
  expect(resolveTarget(aim(by("hết năm 2025", year(2025))), { leadIns, reference }).by).toBe("2025-12-31");
  expect(resolveTarget(aim(null), { leadIns, reference }).by).toBe("2030-12-31");
});

test("the nearest of several lead-ins counts", () => {
  const leadIns = [by("Giai đoạn 2021 - 2030", year(2030)), by("Năm 2022", year(2022))];
  expect(resolveTarget(aim(null), { leadIns, reference }).by).toBe("2022-12-31");
});

test("without any limit there is none", () => {
  expect(resolveTarget(aim(null), { leadIns: [], reference })).toMatchObject({ by: null, certainty: "stated" });
});

test("a figure of a year before the plan's is a result, unless it is told as a plan", () => {
  expect(isResult({ foretold: false, base: null }, { by: "2024-12-31" }, reference)).toBe(true);
  expect(isResult({ foretold: true, base: null }, { by: "2024-12-31" }, reference)).toBe(false);
  expect(isResult({ foretold: false, base: null }, { by: "2025-12-31" }, reference)).toBe(false);
  expect(isResult({ foretold: false, base: null }, { by: null }, reference)).toBe(false);
  expect(isResult({ foretold: false, base: null }, { by: "2024-12-31" }, { issued: null, year: null })).toBe(false);
});

test("a figure compared with the year before the plan's is its aim, one compared with another year a result unless it is still to come", () => {
  const compared = (base: number, year: number | null): boolean =>
    isResult({ foretold: false, base }, { by: null }, { issued: null, year });
  expect(compared(2024, 2025)).toBe(false);
  expect(compared(2023, 2025)).toBe(true);
  expect(compared(2024, null)).toBe(true);
  expect(isResult({ foretold: false, base: 2020 }, { by: "2030-12-31" }, reference)).toBe(false);
  expect(isResult({ foretold: false, base: 2020 }, { by: "2023-12-31" }, reference)).toBe(true);
});
