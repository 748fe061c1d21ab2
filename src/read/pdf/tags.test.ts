import { expect, it } from "vitest";
import { tables } from "../../../scripts/pdf-reading.ts";
import { pageOf, words } from "../../../scripts/tiny-pdf.ts";
import type { Block } from "../../model/document.ts";
import { documentOf } from "./document.ts";
import type { Word } from "./marks.ts";
import { type CellTag, cellTags } from "./tags.ts";

type Node = { role: string; children: unknown[] };
const node = (role: string, ...children: unknown[]): Node => ({ role, children });
const content = (number: number): unknown => ({ type: "content", id: `p1R_mc${number}` });

/** A table's tree, contents numbered from row to row; the first row is its heading. */
function treeOf(numbers: readonly (readonly number[])[]): Node {
  const rows = numbers.map((row, r) => node("TR", ...row.map((number) => node(r === 0 ? "TH" : "TD", node("P", content(number))))));
  return node("Root", node("Document", node("H1", content(99)), node("Table", node("THead", rows[0]), node("TBody", ...rows.slice(1)))));
}

it("tells every content's table, row and cell, through heads, bodies and paragraphs", () => {
  expect([
    ...cellTags(
      treeOf([
        [0, 1],
        [2, 3],
      ]),
    ),
  ]).toEqual([
    ["0", { table: 0, row: 0, cell: 0, heading: true }],
    ["1", { table: 0, row: 0, cell: 1, heading: true }],
    ["2", { table: 0, row: 1, cell: 0, heading: false }],
    ["3", { table: 0, row: 1, cell: 1, heading: false }],
  ]);
});

it("finds nothing in a tree that is none", () => {
  for (const tree of [null, 7, {}, { role: "Table" }, node("Table", null, node("TR", 3))]) expect(cellTags(tree).size).toBe(0);
});

const rows = [
  ["TT", "Nhiệm vụ", "Chủ trì"],
  ["1", "Rà soát văn bản", "Sở Tư pháp"],
  ["2", "Mở lớp tập huấn", "Sở Nội vụ"],
];
const starts = [72, 95, 188];
const numbered = rows.map((row, r) => row.map((_, c) => 3 * r + c));

/** Columns four points apart, no wider than two words: without a tree nobody can tell them. */
function page(): Word[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => words(starts[c] ?? 0, 100 + 16 * r, cell).map((word) => ({ ...word, content: String(3 * r + c) }))),
  );
}
const read = (tags: ReadonlyMap<string, CellTag>): Block[] =>
  documentOf([{ ...pageOf(page()), tags: new Map(tags) }], "0", "test", []).blocks;

it("parts columns that stand as close as words, by the tree that agrees with the page", () => {
  expect(tables(read(new Map()))).toEqual([]);
  expect(tables(read(cellTags(treeOf(numbered))))).toEqual([rows]);
});

it("reads the page as if it had no tree, where the tree's cells do not stand side by side", () => {
  const crossed = numbered.map((row, r) => (r === 1 ? [...row].reverse() : row));
  expect(read(cellTags(treeOf(crossed)))).toEqual(read(new Map()));
  const turned = numbered.map((_, r) => numbered.map((row) => row[r] ?? 0));
  expect(read(cellTags(treeOf(turned)))).toEqual(read(new Map()));
});
