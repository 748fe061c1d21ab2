import { expect, test } from "vitest";
import { deadlineValueOf } from "./deadline-value.ts";

test.each([
  ["2026-06-30", { start: null, end: "2026-06-30" }],
  ["2026-02", { start: "2026-02-01", end: "2026-02-28" }],
  ["2026", { start: "2026-01-01", end: "2026-12-31" }],
  ["2026-34", { start: "2026-04-01", end: "2026-06-30" }],
  ["2026-41", { start: "2026-07-01", end: "2026-12-31" }],
  ["2026-04-01/2026-06-30", { start: "2026-04-01", end: "2026-06-30" }],
  ["2026-33/2026-34", { start: "2026-01-01", end: "2026-06-30" }],
  ["../2026-06", { start: null, end: "2026-06-30" }],
  ["2026-04/..", { start: "2026-04-01", end: null }],
])("%s is a date", (written, expected) => {
  expect(deadlineValueOf(written)).toEqual({ kind: "date", rrule: null, ...expected });
});

test("what recurs and what stands", () => {
  expect(deadlineValueOf("FREQ=MONTHLY;BYMONTHDAY=5")).toMatchObject({ kind: "recurring", rrule: "FREQ=MONTHLY;BYMONTHDAY=5" });
  expect(deadlineValueOf("continuous")).toMatchObject({ kind: "continuous", start: null, end: null, rrule: null });
});

test.each([
  "",
  "30/6/2026",
  "2026-02-29",
  "2026-13",
  "2026-00",
  "2026-37",
  "2026-06-30/2026-04-01",
  "../..",
  "a/b",
  "2026/2027/2028",
  "quý II",
  "FREQ=SOON",
  "0026-01-01",
])("“%s” is refused", (written) => expect(deadlineValueOf(written)).toBeNull());
