import { describe, expect, test } from "vitest";
import { daysOfRule, ruleFor } from "./rule.ts";

describe("the days of a rule, as RFC 5545 counts them", () => {
  test.each([
    ["FREQ=MONTHLY;BYMONTHDAY=25", "2026-01-25", "2026-04-30", "2026-01-25 2026-02-25 2026-03-25 2026-04-25"],
    ["FREQ=MONTHLY;BYMONTHDAY=31", "2026-01-31", "2026-06-30", "2026-01-31 2026-03-31 2026-05-31"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2028-01-31", "2028-03-31", "2028-01-31 2028-02-29 2028-03-31"],
    ["FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", "2026-03-31", "2026-12-31", "2026-03-31 2026-06-30 2026-09-30 2026-12-31"],
    ["FREQ=MONTHLY;BYMONTHDAY=10,25", "2026-01-10", "2026-02-10", "2026-01-10 2026-01-25 2026-02-10"],
    ["FREQ=WEEKLY;BYDAY=SA", "2026-01-03", "2026-01-20", "2026-01-03 2026-01-10 2026-01-17"],
    // weeks begin on Monday: Sunday the 4th is still in the first one
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO", "2026-01-04", "2026-01-20", "2026-01-04 2026-01-12 2026-01-18"],
    ["FREQ=WEEKLY", "2026-01-01", "2026-01-15", "2026-01-01 2026-01-08 2026-01-15"],
    ["FREQ=DAILY;INTERVAL=2", "2026-02-27", "2026-03-03", "2026-02-27 2026-03-01 2026-03-03"],
    ["FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", "2026-06-15", "2027-12-31", "2026-06-15 2026-12-15 2027-06-15 2027-12-15"],
    ["FREQ=YEARLY", "2024-02-29", "2029-12-31", "2024-02-29 2028-02-29"],
    ["FREQ=MONTHLY", "2026-01-31", "2026-04-30", "2026-01-31 2026-03-31"],
  ])("%s from %s through %s", (rule, first, last, days) => expect(daysOfRule(rule, first, last)?.join(" ")).toBe(days));

  test.each(["FREQ=MONTHLY;BYDAY=1MO", "FREQ=HOURLY", "FREQ=MONTHLY;BYSETPOS=1"])("%s is not ours to count", (rule) =>
    expect(daysOfRule(rule, "2026-01-01", "2026-12-31")).toBeNull(),
  );
});

describe("the rule for days", () => {
  test.each([
    ["FREQ=MONTHLY;BYMONTHDAY=19", ["2026-02-19", "2026-03-19"], "FREQ=MONTHLY;BYMONTHDAY=19"],
    ["FREQ=MONTHLY", ["2026-01-31", "2026-02-28", "2026-03-31"], "FREQ=MONTHLY;BYMONTHDAY=-1"],
    ["FREQ=MONTHLY;INTERVAL=3", ["2026-03-31", "2026-06-30"], "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"],
    ["FREQ=YEARLY;BYMONTH=8", ["2026-08-31", "2027-08-31"], "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=-1"],
    ["FREQ=YEARLY", ["2026-12-31", "2027-12-31"], "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1"],
    ["FREQ=WEEKLY", ["2026-01-04", "2026-01-11"], "FREQ=WEEKLY;BYDAY=SU"],
    ["FREQ=WEEKLY", ["2026-01-05", "2026-01-12"], "FREQ=WEEKLY"],
    ["FREQ=DAILY", ["2026-01-31", "2026-02-01"], "FREQ=DAILY"],
  ])("%s on %j is %s", (rule, days, expected) => expect(ruleFor(rule, days)).toBe(expected));

  test("days that no rule gives have none", () => expect(ruleFor("FREQ=MONTHLY", ["2026-01-31", "2026-02-27"])).toBeNull());
  test("nor have no days", () => expect(ruleFor("FREQ=MONTHLY", [])).toBeNull());
});
