import { describe, expect, test } from "vitest";
import type { Place } from "../model/place.ts";
import { joinPlaces } from "./join-places.ts";

const box = (page: number, x: number, y: number, width: number, height = 14): Place => ({
  kind: "page",
  page,
  box: { x, y, width, height },
});
const lines = (first: number, last: number): Place => ({ kind: "lines", first, last });
const paragraph = (index: number): Place => ({ kind: "paragraph", index });

describe("one place", () => {
  test.each<[string, Place[], Place]>([
    ["the lines of a paragraph", [box(3, 72, 500, 120), box(3, 60, 514, 200), box(3, 60, 528, 30)], box(3, 60, 500, 200, 42)],
    ["two words of one line", [box(3, 72, 500, 120), box(3, 100, 500, 20)], box(3, 72, 500, 120)],
    ["lines with room between", [box(3, 72, 500, 120), box(3, 72, 540, 120)], box(3, 72, 500, 120, 54)],
    ["lines of a text", [lines(4, 4), lines(5, 6), lines(6, 6)], lines(4, 6)],
    ["a paragraph that is asked for twice", [paragraph(7), paragraph(7)], paragraph(7)],
  ])("%s", (_, places, joined) => {
    expect(joinPlaces(places)).toEqual([joined]);
  });
});

describe("places that stay apart", () => {
  test.each<[string, Place[]]>([
    ["a page break between", [box(3, 72, 780, 120), box(4, 72, 60, 120)]],
    ["columns of print", [box(3, 72, 780, 200), box(3, 320, 60, 200)]],
    ["above what comes before", [box(3, 72, 700, 200), box(3, 72, 60, 200)]],
    ["far below", [box(3, 72, 60, 200), box(3, 72, 400, 200)]],
    ["lines that do not follow", [lines(4, 4), lines(6, 6)]],
    ["two paragraphs", [paragraph(7), paragraph(8)]],
    [
      "two cells of a sheet",
      [
        { kind: "sheet", sheet: "A", row: 1, column: 1 },
        { kind: "sheet", sheet: "A", row: 2, column: 1 },
      ],
    ],
  ])("%s", (_, places) => {
    expect(joinPlaces(places)).toEqual(places);
  });
});

test("none", () => {
  expect(joinPlaces([])).toEqual([]);
});
