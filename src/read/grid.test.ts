import fc from "fast-check";
import { expect, test } from "vitest";
import type { Table } from "../model/document.ts";
import { type LooseCell, markRepeatedHeadings, tableOf } from "./grid.ts";
import { paragraphOf } from "./running-text.ts";

const cell = (text: string, columnSpan = 1, rowSpan = 1): LooseCell => {
  const paragraph = paragraphOf([{ kind: "words", text, place: { kind: "paragraph", index: 0 } }], "body");
  return { rowSpan, columnSpan, heading: false, blocks: paragraph === null ? [] : [paragraph] };
};

/** Every field of the grid is covered by exactly one cell. */
function tiles(table: Table): boolean {
  const covered = new Map<string, number>();
  for (const c of table.rows.flatMap((row) => row.cells)) {
    for (let y = c.row; y < c.row + c.rowSpan; y++) {
      for (let x = c.column; x < c.column + c.columnSpan; x++) covered.set(`${y},${x}`, (covered.get(`${y},${x}`) ?? 0) + 1);
    }
  }
  return covered.size === table.rows.length * table.columns && [...covered.values()].every((times) => times === 1);
}

test("whatever the spans, cells tile the grid and none is lost", () => {
  const span = fc.integer({ min: 1, max: 4 });
  const rows = fc.array(fc.array(fc.tuple(span, span), { maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, (spans) => {
      let n = 0;
      const table = tableOf(
        spans.map((row) => row.map(([across, down]) => cell(`${n++}`, across, down))),
        "body",
        [],
      );
      const texts = table.rows.flatMap((row) => row.cells.flatMap((c) => c.blocks)).length;
      return tiles(table) && texts === n;
    }),
  );
});

test("a heading printed again is marked, a row that only resembles it is not", () => {
  const heading = [cell("STT"), cell("Nội dung")];
  const table = markRepeatedHeadings(
    tableOf([heading, [cell("1"), cell("Họp")], heading, [cell("STT"), cell("")], [cell("2"), cell("Nội dung")]], "body", []),
  );
  expect(table.rows.map((row) => row.repeatedHeading)).toEqual([false, false, true, false, false]);
});
