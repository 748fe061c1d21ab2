import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gridRules } from "../../../scripts/tiny-pdf.ts";
import { framesOf } from "./frames.ts";
import { type Grid, gridOf } from "./grid.ts";
import { joinEdges } from "./joined-edges.ts";
import type { Rule } from "./marks.ts";
import { apart, isTable, withUsedLines } from "./touching.ts";

const gridsOf = (rules: readonly Rule[]): Grid[] =>
  framesOf(joinEdges(rules)).map(gridOf).map(withUsedLines).flatMap(apart).filter(isTable);
const shape = (grid: Grid): string[] =>
  grid.cells.map(({ row, column, rowSpan, columnSpan }) => `${row},${column} ${rowSpan}x${columnSpan}`);

describe("cells", () => {
  it("reach over rows and columns where a line is missing", () => {
    const rules: Rule[] = [
      ...gridRules([0, 300], [0, 60]),
      { orientation: "vertical", at: 100, from: 0, to: 60 },
      { orientation: "vertical", at: 200, from: 30, to: 60 },
      { orientation: "horizontal", at: 30, from: 100, to: 300 },
    ];
    expect(gridsOf(rules).map(shape)).toEqual([["0,0 2x1", "0,1 1x2", "1,1 1x1", "1,2 1x1"]]);
  });

  it("have sides where the table's border is not drawn", () => {
    const open: Rule[] = [0, 30, 60].map((at): Rule => ({ orientation: "horizontal", at, from: 0, to: 300 }));
    expect(gridsOf([...open, { orientation: "vertical", at: 100, from: 0, to: 60 }])[0]?.xs).toEqual([0, 100, 300]);
  });

  it("of two tables that touch stay apart, a row over all columns does not part a table", () => {
    const two = [...gridRules([0, 40, 300], [0, 30, 60]), ...gridRules([0, 150, 300], [60, 90, 120])];
    expect(gridsOf(two)).toHaveLength(2);
    const group = [...gridRules([0, 40, 300], [0, 30]), ...gridRules([0, 300], [30, 60]), ...gridRules([0, 40, 300], [60, 90])];
    expect(gridsOf(group).map(shape)).toEqual([["0,0 1x1", "0,1 1x1", "1,0 1x2", "2,0 1x1", "2,1 1x1"]]);
  });

  it("tile the grid, whichever lines are drawn", () => {
    const stops = [0, 60, 120, 180, 240];
    const some = fc.record({
      across: fc.boolean(),
      at: fc.constantFrom(...stops),
      from: fc.integer({ min: 0, max: 3 }),
      length: fc.integer({ min: 1, max: 4 }),
    });
    const rule = some.map(
      ({ across, at, from, length }): Rule => ({
        orientation: across ? "horizontal" : "vertical",
        at,
        from: stops[from] ?? 0,
        to: stops[Math.min(4, from + length)] ?? 240,
      }),
    );
    fc.assert(
      fc.property(fc.array(rule, { minLength: 2, maxLength: 25 }), (rules) => {
        for (const grid of gridsOf(rules)) {
          const slots = grid.cells.flatMap((cell) =>
            Array.from(
              { length: cell.rowSpan * cell.columnSpan },
              (_, i) => `${cell.row + Math.floor(i / cell.columnSpan)} ${cell.column + (i % cell.columnSpan)}`,
            ),
          );
          expect(new Set(slots).size).toBe(slots.length);
          expect(slots.length).toBe((grid.xs.length - 1) * (grid.ys.length - 1));
        }
      }),
      { numRuns: 300 },
    );
  });
});
