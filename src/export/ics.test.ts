import { describe, expect, test } from "vitest";
import { calendarOf, eventOf, textOf } from "../../scripts/calendar-grammar.ts";
import { fixtureSource } from "../../scripts/fixture-store.ts";
import { hostile, hostileSource } from "../../scripts/hostile-store.ts";
import type { Row, Source } from "../model/table.ts";
import { daysOfRule } from "./ics/rule.ts";
import { icsExport } from "./ics.ts";

const made = (source: Source) => {
  const { files, remarks } = icsExport({ source, lang: "en", table: null, database: "plans" });
  const calendar = calendarOf(new TextEncoder().encode(String(files[0]?.content)));
  return { calendar, remarks, events: calendar.parts.map(eventOf) };
};

/** A calendar of these deadlines and nothing else. */
function sourceOf(rows: readonly Row[], deadlines: readonly Row[] = []): Source {
  const plain = {
    kind: "date",
    rrule: null,
    first_day: null,
    last_day: null,
    plan_id: "p",
    plan_number: "5/KH",
    lead: null,
    text: "Báo cáo",
  };
  const tables: Record<string, readonly Row[]> = {
    plan: [{ id: "p", issued: "2026-01-15", newest: 1 }],
    deadline_now: deadlines.map((row) => ({ plan_id: "p", ...row })),
    deadline_calendar: rows.map((row) => ({ ...plain, ...row })),
  };
  return { shapes: [], rows: (name) => tables[name] ?? [] };
}

const valueIn = (event: ReturnType<typeof eventOf> | undefined, name: string) => event?.get(name)?.value;

describe("an event a deadline", () => {
  test("stands on the last day, for the whole of it", () => {
    const { events } = made(sourceOf([{ deadline_id: "p:1.d1", first_day: "2026-07-01", last_day: "2026-09-30" }]));
    expect(["UID", "DTSTAMP", "DTSTART", "DTEND"].map((name) => valueIn(events[0], name))).toEqual([
      "p:1.d1@kehoach",
      "20260115T000000Z",
      "20260930",
      "20261001",
    ]);
  });

  test("lasts as long as the plan says by its days", () => {
    const row = { deadline_id: "d", first_day: "2026-04-29", last_day: "2026-05-06" };
    const { events } = made(sourceOf([row], [{ deadline_id: "d", edtf: "2026-04-29/2026-05-06" }]));
    expect([valueIn(events[0], "DTSTART"), valueIn(events[0], "DTEND")]).toEqual(["20260429", "20260507"]);
  });

  test("says who and what, in one line, and all of it below", () => {
    const text = "Rà soát ".repeat(40).trim();
    const { events } = made(
      sourceOf([{ deadline_id: "d", last_day: "2026-05-06", lead: "Công an xã", text, deadline_text: "Trước 07/5" }]),
    );
    const summary = textOf(valueIn(events[0], "SUMMARY") ?? "");
    expect(summary).toMatch(/^Công an xã: Rà soát .*…$/u);
    expect(Array.from(summary)).toHaveLength(160);
    expect(textOf(valueIn(events[0], "DESCRIPTION") ?? "")).toBe(
      `${text}\n\nLead: Công an xã\nDeadline as printed: Trước 07/5\nPlan: 5/KH`,
    );
  });
});

describe("a recurrence", () => {
  const monthly = (days: string[]) =>
    days.map((last_day, index) => ({ deadline_id: "d", kind: "recurring", rrule: "FREQ=MONTHLY", occurrence: index + 1, last_day }));

  test("is one event that repeats until the plan ends", () => {
    const { events } = made(sourceOf(monthly(["2026-01-31", "2026-02-28", "2026-03-31"])));
    expect(events).toHaveLength(1);
    expect(valueIn(events[0], "DTSTART")).toBe("20260131");
    expect(valueIn(events[0], "DTEND")).toBe("20260201");
    expect(valueIn(events[0], "RRULE")).toBe("FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260331");
  });

  test("with days that no rule gives lists them", () => {
    const { events } = made(sourceOf(monthly(["2026-01-31", "2026-02-27", "2026-03-31"])));
    expect(events[0]?.get("RRULE")).toBeUndefined();
    expect(valueIn(events[0], "RDATE")).toBe("20260227,20260331");
  });

  test("that comes once is an event that does not repeat", () => {
    const { events } = made(sourceOf(monthly(["2026-12-31"])));
    expect(events[0]?.get("RRULE")).toBeUndefined();
  });
});

test("what has no day is counted, not invented", () => {
  const { events, remarks } = made(
    sourceOf([
      { deadline_id: "a", kind: "continuous" },
      { deadline_id: "b", last_day: "2026-01-01" },
    ]),
  );
  expect(events).toHaveLength(1);
  expect(remarks).toEqual([{ code: "export-undated", values: { count: 1 } }]);
});

test("hostile words forge no event", () => {
  const { events } = made(hostileSource());
  expect(events).toHaveLength(hostile.length);
  expect(new Set(events.map((event) => valueIn(event, "UID"))).size).toBe(hostile.length);
});

test("the fixtures' calendar is what deadline_calendar says, day for day", async () => {
  const source = await fixtureSource();
  const { events } = made(source);
  const days = events.flatMap((event) => {
    const iso = (value: string | undefined) => `${value?.slice(0, 4)}-${value?.slice(4, 6)}-${value?.slice(6, 8)}`;
    const rule = valueIn(event, "RRULE");
    if (rule === undefined) return [`${valueIn(event, "UID")} ${iso(String(Number(valueIn(event, "DTEND"))))}`];
    const [repeat = "", until] = rule.split(";UNTIL=");
    return (daysOfRule(repeat, iso(valueIn(event, "DTSTART")), iso(until)) ?? []).map((day) => `${valueIn(event, "UID")} ${nextDay(day)}`);
  });
  const expected = source
    .rows("deadline_calendar")
    .flatMap((row) =>
      row.last_day === null || row.last_day === undefined ? [] : [`${row.deadline_id}@kehoach ${nextDay(String(row.last_day))}`],
    );
  expect(days.sort()).toEqual(expected.sort());
  expect(events.length).toBeGreaterThan(40);
});

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
