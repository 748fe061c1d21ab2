import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../model/place.ts";
import { placesIn, placesText } from "./place-text.ts";

const count = fc.integer({ min: 1, max: 100_000 });
const length = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number));
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant("page" as const), page: count, box: fc.record({ x: length, y: length, width: length, height: length }) }),
  fc.record({ kind: fc.constant("lines" as const), first: count, last: count }),
  fc.record({ kind: fc.constant("paragraph" as const), index: fc.nat() }),
  fc.record({ kind: fc.constant("sheet" as const), sheet: fc.string(), row: count, column: count }),
);

test("places come back as they went in", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 3 }), (places) => {
      expect(placesIn(placesText(places))).toEqual(places);
    }),
  );
});

test("they are short", () => {
  expect(placesText([{ kind: "page", page: 3, box: { x: 72, y: 500.5, width: 120, height: 14 } }])).toBe("p3:72,500.5,120,14");
  expect(
    placesText([
      { kind: "lines", first: 12, last: 14 },
      { kind: "paragraph", index: 239 },
    ]),
  ).toBe("l12-14 g239");
  expect(placesText([{ kind: "sheet", sheet: "Phụ lục 1", row: 4, column: 2 }])).toBe("R4C2@Ph%E1%BB%A5%20l%E1%BB%A5c%201");
});
