import type { Box } from "../../model/place.ts";
import { boxAround, holds, right } from "../../text/box.ts";
import type { DraftBlock, DraftTable, Measure } from "./draft.ts";
import { framesOf } from "./frames.ts";
import { cellBox, type Grid, gridBox, gridOf } from "./grid.ts";
import { joinEdges } from "./joined-edges.ts";
import { lineOf, rowsOf } from "./lines.ts";
import { boxAsShown, type PageMarks, type Word } from "./marks.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { apart, isTable, withUsedLines } from "./touching.ts";

/** A ruled grid with the words that stand in it. */
export type FilledGrid = { grid: Grid; box: Box; words: Word[] };

/** Words and rules → edges → joined edges → frames → cells: the page's ruled tables from the outermost inwards, and the words outside them. */
export function ruledGrids(marks: PageMarks): { grids: FilledGrid[]; outside: Word[] } {
  const found = framesOf(joinEdges(marks.rules)).map(gridOf).filter(isTable).map(withUsedLines).flatMap(apart).filter(isTable);
  const grids = found.map((grid): FilledGrid => ({ grid, box: gridBox(grid), words: [] }));
  grids.sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  const outside: Word[] = [];
  for (const word of marks.words) {
    const home = word.stamp ? undefined : grids.findLast(({ box }) => holds(box, word.box));
    if (home === undefined) outside.push(word);
    else home.words.push(word);
  }
  return { grids: grids.filter(({ grid, words }) => words.length > 0 || grid.cells.length > 3), outside };
}

/** Grids that lie in a cell of another grid belong to that cell. */
export function nest(grids: readonly FilledGrid[], marks: PageMarks): DraftTable[] {
  const [outermost, ...rest] = grids;
  if (outermost === undefined) return [];
  const inside = rest.filter(({ box }) => holds(outermost.box, box));
  const beside = rest.filter((other) => !inside.includes(other));
  return [tableOf(outermost, inside, marks), ...nest(beside, marks)].filter((table) => table.rows.length > 0);
}

/** A filled grid → a table: each word goes to the cell that its middle lies in, each cell is read as a small page. */
function tableOf({ grid, box, words }: FilledGrid, inner: readonly FilledGrid[], marks: PageMarks): DraftTable {
  const boxes = grid.cells.map((cell) => cellBox(grid, cell));
  const finder = cellFinder(grid);
  const contents = grid.cells.map((): Word[] => []);
  for (const word of words) contents[finder(word.box)]?.push(word);
  const nested = grid.cells.map((): FilledGrid[] => []);
  for (const filled of inner) nested[finder(filled.box)]?.push(filled);
  const measures = measuresOf(grid, boxes, contents);
  const rows = grid.ys.slice(1).map((): DraftTable["rows"][number] => ({ cells: [], repeatedHeading: false, tag: null }));
  grid.cells.forEach((cell, i) => {
    const measure = measures[i] ?? { left: 0, right: 0 };
    const blocks = [...cellBlocks(contents[i] ?? [], measure, marks), ...nest(nested[i] ?? [], marks)].sort((a, b) => top(a) - top(b));
    rows[cell.row]?.cells.push({ ...cell, heading: isTaggedHeading(contents[i] ?? [], marks), measure, blocks });
    const row = rows[cell.row];
    if (row !== undefined) row.tag ??= rowTag(contents[i] ?? [], marks);
  });
  return {
    kind: "table",
    layer: "body",
    ruled: true,
    page: marks.page,
    box,
    xs: grid.xs,
    rows,
    places: [{ kind: "page", page: marks.page, box: boxAsShown(box, marks) }],
  };
}

/** The number of the tagged row these words stand in. */
export function rowTag(words: readonly Word[], { tags }: PageMarks): number | null {
  const tag = words.map((word) => tags.get(word.content ?? "")).find((found) => found !== undefined);
  return tag?.row ?? null;
}

export function isTaggedHeading(words: readonly Word[], { tags }: PageMarks): boolean {
  return words.length > 0 && words.every((word) => tags.get(word.content ?? "")?.heading === true);
}

export function cellBlocks(words: readonly Word[], measure: Measure, marks: PageMarks): DraftBlock[] {
  return paragraphsOf(
    rowsOf(words).map((row) => lineOf(row, marks)),
    measure,
  );
}

const top = (block: DraftBlock): number => (block.kind === "table" ? block.box.y : (block.lines[0]?.box.y ?? 0));

/** Slot by slot, which cell a box's middle lies in. */
function cellFinder(grid: Grid): (box: Box) => number {
  const columns = Math.max(1, grid.xs.length - 1);
  const slots: number[] = [];
  grid.cells.forEach((cell, i) => {
    for (let r = cell.row; r < cell.row + cell.rowSpan; r++) {
      for (let c = cell.column; c < cell.column + cell.columnSpan; c++) slots[r * columns + c] = i;
    }
  });
  const index = (lines: readonly number[], at: number): number => {
    let i = 0;
    while (i < lines.length - 2 && at >= (lines[i + 1] ?? Infinity)) i++;
    return i;
  };
  return ({ x, y, width, height }) => slots[index(grid.ys, y + height / 2) * columns + index(grid.xs, x + width / 2)] ?? -1;
}

/**
 * The width that text can fill in each cell. Cells' padding is not drawn: it is the least distance that any word of the table keeps from
 * its cell's left side, and nothing stands further right in a column than its longest line.
 */
function measuresOf(grid: Grid, boxes: readonly Box[], contents: readonly (readonly Word[])[]): Measure[] {
  let padding = 12;
  const rightmost = new Map<string, number>();
  const keyOf = (i: number): string => `${grid.cells[i]?.column} ${grid.cells[i]?.columnSpan}`;
  contents.forEach((words, i) => {
    const [around, box] = [boxAround(words.map((word) => word.box)), boxes[i]];
    if (around === null || box === undefined) return;
    padding = Math.min(padding, Math.max(0, around.x - box.x));
    rightmost.set(keyOf(i), Math.max(rightmost.get(keyOf(i)) ?? 0, right(around)));
  });
  return boxes.map((box, i) => {
    const edge = right(box) - padding;
    return { left: box.x + padding, right: Math.min(right(box), Math.max(edge, rightmost.get(keyOf(i)) ?? edge)) };
  });
}
