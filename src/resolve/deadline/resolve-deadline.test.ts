import { describe, expect, test } from "vitest";
import type { DeadlineReading, PartialDate } from "../../model/reading.ts";
import { resolveDeadline } from "./resolve-deadline.ts";

const quiet = { rrule: null, trigger: null, offset: null, workdays: false, anchor: null, implied: false, period: null };
const words = { start: 0, end: 0, text: "", rule: "" };

function date(first: PartialDate | null, last: PartialDate | null): DeadlineReading {
  return { ...words, ...quiet, kind: "date", period: { first, last } };
}

const july: PartialDate = { year: null, month: 7, day: null };

describe("a year left unsaid", () => {
  test("is the plan's own, implied", () =>
    expect(resolveDeadline(date(july, july), { issued: null, year: 2025 })).toMatchObject({
      start: "2025-07-01",
      end: "2025-07-31",
      certainty: "implied",
      edtf: "2025-07",
    }));

  test("is the year of issue where the plan names none", () =>
    expect(resolveDeadline(date(july, july), { issued: "2024-03-01", year: null }).start).toBe("2024-07-01"));

  test("counts from the plan's own: năm sau", () =>
    expect(resolveDeadline(date(null, { ...july, yearShift: 1 }), { issued: null, year: 2025 }).end).toBe("2026-07-31"));

  test.each([
    { issued: null, year: null },
    { issued: "2024-03-01", year: 2024, yearTo: 2026 },
  ])("is unknown for a plan without a year or with several: %j", (reference) =>
    expect(resolveDeadline(date(july, july), reference)).toMatchObject({ kind: "unknown", start: null, end: null, certainty: "unknown" }),
  );
});

describe("a span without years over the end of a year", () => {
  const december: PartialDate = { year: null, month: 12, day: 21 };
  const january: PartialDate = { year: null, month: 1, day: 9 };

  test.each([
    ["2026-01-05", 2026, "2026-12-21", "2027-01-09"],
    ["2025-12-10", 2026, "2025-12-21", "2026-01-09"],
    ["2025-12-10", null, "2025-12-21", "2026-01-09"],
  ])("issued on %s for %s it begins on %s", (issued, year, start, end) =>
    expect(resolveDeadline(date(december, january), { issued, year })).toMatchObject({ kind: "date", start, end, certainty: "implied" }),
  );

  test("is unknown without a day of issue, and in another season", () => {
    expect(resolveDeadline(date(december, january), { issued: null, year: 2026 })).toMatchObject({ kind: "unknown" });
    expect(resolveDeadline(date({ ...july, day: 5 }, january), { issued: "2026-01-05", year: 2026 })).toMatchObject({ kind: "unknown" });
    expect(resolveDeadline(date({ ...december, yearShift: 1 }, january), { issued: "2026-01-05", year: 2026 })).toMatchObject({
      kind: "unknown",
    });
  });
});

test.each([
  ["29 February of a common year", { year: null, month: 2, day: 29 }, { year: null, month: 2, day: 29 }],
  ["an end before its start", { year: 2025, month: 9, day: null }, { year: 2025, month: 3, day: null }],
])("%s is unknown", (_, first, last) =>
  expect(resolveDeadline(date(first, last), { issued: null, year: 2025 })).toMatchObject({ kind: "unknown", edtf: null }),
);

describe("an event dates itself only from the plan's own issue", () => {
  const event: DeadlineReading = { ...words, ...quiet, kind: "event", trigger: "ngày ký", offset: "P1M" };
  test.each([
    ["P15D", "2025-02-15"],
    ["P2W", "2025-02-14"],
    ["P1M", "2025-02-28"],
    ["P1Y", "2026-01-31"],
  ])("%s after 2025-01-31 is %s", (offset, end) =>
    expect(resolveDeadline({ ...event, anchor: "issue", offset }, { issued: "2025-01-31", year: 2025 }).end).toBe(end),
  );
  test("working days are not counted", () =>
    expect(
      resolveDeadline({ ...event, anchor: "issue", offset: "P5D", workdays: true }, { issued: "2025-01-31", year: 2025 }).end,
    ).toBeNull());
  test("hours are not counted", () =>
    expect(resolveDeadline({ ...event, anchor: "issue", offset: "PT24H" }, { issued: "2025-01-31", year: 2025 }).end).toBeNull());
  test("another event has no date", () =>
    expect(resolveDeadline(event, { issued: "2025-01-31", year: 2025 })).toMatchObject({ end: null, certainty: "stated" }));
});
