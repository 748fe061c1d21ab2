import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "./assign.ts";

const sum = (gains: number[][], pairs: [number, number][]) =>
  pairs.reduce((total, [row, column]) => total + (gains[row]?.[column] ?? 0), 0);

/** Every way to assign, tried out. */
function best(gains: number[][], row = 0, taken: number[] = []): number {
  if (row === gains.length) return 0;
  const free = (gains[row] ?? []).map((_, column) => column).filter((column) => !taken.includes(column));
  return Math.max(
    best(gains, row + 1, taken),
    ...free.map((column) => (gains[row]?.[column] ?? 0) + best(gains, row + 1, [...taken, column])),
  );
}

test("the best pair alone is not always in the best assignment", () => {
  expect(
    assign([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test("what gains nothing stays alone", () => {
  expect(
    assign([
      [0, 5, 0],
      [0, 0, 0],
    ]),
  ).toEqual([[0, 1]]);
  expect(assign([])).toEqual([]);
  expect(assign([[], []])).toEqual([]);
});

test("no other assignment gains more", () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(table, (gains) => {
      const pairs = assign(gains);
      expect(sum(gains, pairs)).toBe(best(gains));
      expect(new Set(pairs.map(([row]) => row)).size).toBe(pairs.length);
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
    }),
    { seed: 1 },
  );
});
