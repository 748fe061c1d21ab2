import { expect, test } from "vitest";
import { ordinalOf, seriesOf } from "./ordinal.ts";

test.each([
  ["IV", 4],
  ["XIX", 19],
  ["đ", 5],
  ["1.3", 3],
  ["f", null],
  ["Công an", null],
])("%s has the place %s", (label, place) => expect(ordinalOf(label)).toBe(place));

test("labels of one series follow one another", () => {
  expect(seriesOf("1.1")).toBe(seriesOf("1.2"));
  expect(seriesOf("1.1")).not.toBe(seriesOf("2.1"));
  expect(seriesOf("a")).not.toBe(seriesOf("I"));
});
