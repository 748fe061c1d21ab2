import { expect, test } from "vitest";
import { loadGrammar } from "../../grammar/book.ts";
import { pageOf } from "../../grammar/page.ts";
import type { DeadlineReading } from "../../model/reading.ts";
import { lendYears } from "./lend-years.ts";
import { readDeadlines } from "./read-deadlines.ts";

const text = "đến 1/1, ";

function readingsOf(times: number): DeadlineReading[] {
  const [reading] = readDeadlines("đến 1/1");
  if (reading === undefined) throw new Error("no date in the trial text");
  return Array.from({ length: times }, (_, n) => ({ ...reading, start: n * text.length, end: n * text.length + 7 }));
}

/** How often a reading is looked at; the matcher's own count does not see this. */
function visitsOf(times: number): number {
  let visits = 0;
  const readings = new Proxy(readingsOf(times), {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/u.test(key)) visits++;
      return Reflect.get(target, key);
    },
  });
  lendYears(loadGrammar("deadlines"), pageOf(text.repeat(times)), readings);
  return visits;
}

test("many dates without a year are each looked at a few times, not once for every other", () => {
  expect(visitsOf(200)).toBeGreaterThan(200);
  expect(visitsOf(800)).toBeLessThan(4.5 * visitsOf(200));
});
