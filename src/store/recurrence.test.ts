import { describe, expect, test } from "vitest";
import { occurrencesOf } from "./recurrence.ts";

/** "2026-01-31" for one day, "2026-01-01..2026-01-31" for several. */
const days = (rrule: string, from = 2026, to = from): string[] | null =>
  occurrencesOf(rrule, from, to)?.map(({ first, last }) => (first === last ? first : `${first}..${last}`)) ?? null;

test.each<[string, string[]]>([
  ["FREQ=YEARLY", ["2026-01-01..2026-12-31"]],
  ["FREQ=YEARLY;BYMONTH=6,12", ["2026-06-01..2026-06-30", "2026-12-01..2026-12-31"]],
  ["FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", ["2026-12-15"]],
  ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", ["2026-02-28"]],
  ["FREQ=MONTHLY;INTERVAL=6", ["2026-01-01..2026-06-30", "2026-07-01..2026-12-31"]],
  ["FREQ=MONTHLY;INTERVAL=12", ["2026-01-01..2026-12-31"]],
  ["FREQ=MONTHLY;BYMONTH=1;BYMONTHDAY=1,2,3,4,5", ["2026-01-01..2026-01-05"]],
  ["FREQ=MONTHLY;BYMONTH=1;BYMONTHDAY=9,24", ["2026-01-09", "2026-01-24"]],
  // the last working day; 31 January 2026 is a Saturday
  ["FREQ=MONTHLY;BYMONTH=1;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["2026-01-30"]],
  ["FREQ=MONTHLY;BYMONTH=1;BYDAY=1MO", ["2026-01-05"]],
  ["FREQ=MONTHLY;BYMONTH=1;BYDAY=-1FR", ["2026-01-30"]],
  ["FREQ=MONTHLY;BYMONTH=1;BYDAY=5SA", ["2026-01-31"]],
  ["FREQ=MONTHLY;BYMONTH=2;BYDAY=5SA", []],
])("%s", (rrule, expected) => {
  expect(days(rrule)).toEqual(expected);
});

test("months and quarters end on their last day", () => {
  expect(days("FREQ=MONTHLY", 2024)?.slice(0, 3)).toEqual(["2024-01-01..2024-01-31", "2024-02-01..2024-02-29", "2024-03-01..2024-03-31"]);
  expect(days("FREQ=MONTHLY;INTERVAL=3")?.at(-1)).toBe("2026-10-01..2026-12-31");
  expect(days("FREQ=MONTHLY;BYMONTHDAY=-1")?.slice(0, 2)).toEqual(["2026-01-31", "2026-02-28"]);
  expect(days("FREQ=MONTHLY;BYMONTHDAY=31")).toHaveLength(7);
});

test("weekdays are those of the calendar", () => {
  expect(days("FREQ=WEEKLY;BYDAY=FR")?.slice(0, 2)).toEqual(["2026-01-02", "2026-01-09"]);
  expect(days("FREQ=WEEKLY;BYDAY=FR")).toHaveLength(52);
  expect(days("FREQ=WEEKLY;BYDAY=SU", 2000)?.[0]).toBe("2000-01-02");
  expect(days("FREQ=WEEKLY;BYDAY=MO", 1900)?.[0]).toBe("1900-01-01");
  expect(days("FREQ=WEEKLY;BYDAY=TU", 2200)?.at(-1)).toBe("2200-12-30");
  // the week of 1 January 2026 began in December
  expect(days("FREQ=WEEKLY")?.[0]).toBe("2025-12-29..2026-01-04");
  expect(days("FREQ=DAILY", 2024)).toHaveLength(366);
  expect(days("FREQ=DAILY;BYDAY=SA,SU")).toHaveLength(104);
});

test("each year of a plan has its own", () => {
  expect(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", 2023, 2028)).toEqual(["2024-02-29", "2028-02-29"]);
  expect(days("FREQ=YEARLY;BYMONTH=10", 2025, 2026)).toEqual(["2025-10-01..2025-10-31", "2026-10-01..2026-10-31"]);
});

describe("what no rule says is not guessed", () => {
  test.each([
    "FREQ=WEEKLY;INTERVAL=2",
    "FREQ=DAILY;INTERVAL=10",
    "FREQ=YEARLY;INTERVAL=2",
    "FREQ=MONTHLY;INTERVAL=5",
    "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15",
    "FREQ=YEARLY;BYMONTHDAY=15",
    "FREQ=WEEKLY;BYDAY=2MO",
    "FREQ=HOURLY",
    "FREQ=MONTHLY;COUNT=3",
    "FREQ=MONTHLY;BYMONTHDAY=0",
    "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=MONTHLY;INTERVAL=0",
    "FREQ=MONTHLY;BYDAY=XX",
    "",
  ])("%s", (rrule) => expect(days(rrule)).toBeNull());

  test("a period that runs backwards, or for a lifetime, has no days", () => {
    expect(days("FREQ=MONTHLY", 2026, 2025)).toBeNull();
    expect(days("FREQ=MONTHLY", 1950, 2050)).toBeNull();
  });
});
