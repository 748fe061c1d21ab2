import type { Box } from "../../model/place.ts";
import { boxAround, right } from "./box.ts";
import type { DraftCell, DraftRow, DraftTable, Measure } from "./draft.ts";
import { rowsOf } from "./lines.ts";
import { boxAsShown, type PageMarks, type Word } from "./marks.ts";
import { cellBlocks, isTaggedHeading, rowTag } from "./page-tables.ts";
import { columnAt, crosses, middle, type River } from "./rivers.ts";
import type { CellTag } from "./tags.ts";

/** Rows of words that stand in columns without rules → a table. `rivers` part the columns. */
export function unruledTable(lines: readonly (readonly Word[])[], rivers: readonly River[], marks: PageMarks): DraftTable | null {
  const box = boxAround(lines.flat().map((word) => word.box));
  if (box === null) return null;
  const xs = [box.x, ...rivers.map(middle), right(box)];
  const groups = taggedRows(lines, marks.tags) ?? rowsByDistance(lines, rivers);
  const extents = columnExtents(lines, rivers);
  const rows = groups.map(
    (words, row): DraftRow => ({
      cells: cellsOf(words, row, rivers, xs, extents, marks),
      repeatedHeading: false,
      tag: rowTag(words, marks),
    }),
  );
  return {
    kind: "table",
    layer: "body",
    ruled: false,
    page: marks.page,
    box,
    xs,
    rows,
    places: [{ kind: "page", page: marks.page, box: boxAsShown(box, marks) }],
  };
}

/** Rows as a tagged PDF's structure tree says them; null when words are untagged or the tree does not agree with the page. */
function taggedRows(lines: readonly (readonly Word[])[], tags: ReadonlyMap<string, CellTag>): Word[][] | null {
  const rows = new Map<string, Word[]>();
  for (const word of lines.flat()) {
    const tag = tags.get(word.content ?? "");
    if (tag === undefined) return null;
    const key = `${tag.table} ${tag.row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [word]);
    else row.push(word);
  }
  const found = [...rows.values()].sort((a, b) => top(a) - top(b));
  return found.every((row, i) => i === 0 || top(row) > middleOf(found[i - 1] ?? [])) ? found : null;
}

const top = (words: readonly Word[]): number => Math.min(...words.map((word) => word.box.y));
const bottomOf = (words: readonly Word[]): number => Math.max(...words.map((word) => word.box.y + word.box.height));
const middleOf = (words: readonly Word[]): number => (top(words) + bottomOf(words)) / 2;

/** "1.", "12", "IV", "a)", "2.1", "(3)": what stands in a label column. */
const label = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|\p{L})[.)]?$/u;

/**
 * Lines → rows of the table. Rows that are set apart: where every line takes up the usual distance of lines, blank remains between rows only,
 * whether cells begin at the top or stand in the middle. A row that is set without space begins where its label stands.
 */
function rowsByDistance(lines: readonly (readonly Word[])[], rivers: readonly River[]): Word[][] {
  const columns = columnLines(lines.flat(), rivers);
  const pitch = usualStep(columns);
  const blocks = pitch === null ? [] : blocksOf(columns, pitch);
  const labels = blocks.map((block) => block.filter((line) => isLabel(line, rivers)).length);
  const apart =
    labels.filter((count) => count <= 1).length >= 0.9 * blocks.length &&
    labels.filter((count) => count === 1).length >= 0.5 * blocks.length;
  if (blocks.length > 1 && apart) return blocks.flatMap(headingApart).map((block) => block.flat());
  const headed = (i: number): boolean => i < 8 && isBold(lines[i - 1] ?? []) && !isBold(lines[i] ?? []);
  const step = (i: number): number => baselineOf(lines[i] ?? []) - baselineOf(lines[i - 1] ?? []);
  const labelled = lines.map((line) => isLabelled(line, rivers));
  const groups = groupBy(lines, (i) => labelled[i] === true || headed(i) || step(i) > 1.7 * (pitch ?? Infinity));
  return groups.map((group) => group.flatMap((i) => lines[i] ?? []));
}

/** The lines of every column by themselves: columns may be set at different heights. */
function columnLines(words: readonly Word[], rivers: readonly River[]): Word[][][] {
  const columns = Array.from({ length: rivers.length + 1 }, (): Word[] => []);
  for (const word of words) columns[columnAt(word.box.x + word.box.width / 2, rivers)]?.push(word);
  return columns.map(rowsOf);
}

/** The distance that most neighbouring lines of a column keep; null when no cell has two lines. */
function usualStep(columns: readonly Word[][][]): number | null {
  const counts = new Map<number, number>();
  for (const lines of columns) {
    lines.slice(1).forEach((line, i) => {
      const step = Math.round((baselineOf(line) - baselineOf(lines[i] ?? line)) * 4) / 4;
      if (step > 4) counts.set(step, (counts.get(step) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

/** Lines of all columns that touch one another when each takes up `pitch`. */
function blocksOf(columns: readonly Word[][][], pitch: number): Word[][][] {
  const lines = columns.flat().sort((a, b) => baselineOf(a) - baselineOf(b));
  const blocks: Word[][][] = [];
  let foot = -Infinity;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open === undefined || baselineOf(line) - pitch > foot + 0.05 * pitch + 0.4) blocks.push([line]);
    else open.push(line);
    foot = Math.max(foot, baselineOf(line));
  }
  return blocks;
}

/** A heading may be set without space above the rest of its page's first row. */
function headingApart(block: Word[][], i: number): Word[][][] {
  if (i > 0) return [block];
  const first = block.findIndex((line) => !isBold(line));
  return first <= 0 ? [block] : [block.slice(0, first), block.slice(first)];
}

const isLabel = (line: readonly Word[], rivers: readonly River[]): boolean => isLabelled(line, rivers) && line.length === 1;

const baselineOf = (line: readonly Word[]): number => Math.max(...line.map((word) => word.baseline));
const isBold = (line: readonly Word[]): boolean => line.length > 0 && line.every((word) => word.bold);

function isLabelled(line: readonly Word[], rivers: readonly River[]): boolean {
  const words = line.filter((word) => columnAt(word.box.x + word.box.width / 2, rivers) === 0);
  return words.length === 1 && label.test(words[0]?.text ?? "");
}

function groupBy(lines: readonly unknown[], begins: (i: number) => boolean): number[][] {
  const groups: number[][] = [];
  lines.forEach((_, i) => {
    const open = groups.at(-1);
    if (open === undefined || begins(i)) groups.push([i]);
    else open.push(i);
  });
  return groups;
}

/** How far the words of each column reach, rows that lie across columns left out. */
function columnExtents(lines: readonly (readonly Word[])[], rivers: readonly River[]): Measure[] {
  const extents = Array.from({ length: rivers.length + 1 }, (): Measure => ({ left: Infinity, right: -Infinity }));
  for (const line of lines.filter((words) => !crosses(words, rivers))) {
    for (const { box } of line) {
      const extent = extents[columnAt(box.x + box.width / 2, rivers)];
      if (extent !== undefined) Object.assign(extent, { left: Math.min(extent.left, box.x), right: Math.max(extent.right, right(box)) });
    }
  }
  return extents;
}

function cellsOf(
  words: readonly Word[],
  row: number,
  rivers: readonly River[],
  xs: readonly number[],
  extents: readonly Measure[],
  marks: PageMarks,
): DraftCell[] {
  const columns = rivers.length + 1;
  const inColumns = Array.from({ length: columns }, (): Word[] => []);
  const span = spanOf(words, rivers, extents);
  for (const word of words) {
    const column = columnAt(word.box.x + word.box.width / 2, rivers);
    inColumns[span !== null && column >= span.from && column <= span.to ? span.from : column]?.push(word);
  }
  const cells: DraftCell[] = [];
  for (let column = 0; column < columns; column++) {
    const columnSpan = span !== null && column === span.from ? span.to - span.from + 1 : 1;
    const last = column + columnSpan - 1;
    const measure = {
      left: Math.min(extents[column]?.left ?? Infinity, xs[column + 1] ?? Infinity),
      right: Math.max(extents[last]?.right ?? -Infinity, xs[column] ?? 0),
    };
    cells.push({
      row,
      column,
      rowSpan: 1,
      columnSpan,
      heading: isTaggedHeading(inColumns[column] ?? [], marks),
      measure,
      blocks: cellBlocks(inColumns[column] ?? [], measure, marks),
    });
    column = last;
  }
  return cells;
}

/**
 * A group's heading lies over the columns: its words cross a river, or they alone stand in the row (but for a label) in the middle of
 * several columns and not of their own.
 */
function spanOf(words: readonly Word[], rivers: readonly River[], extents: readonly Measure[]): { from: number; to: number } | null {
  const used = new Set(words.map((word) => columnAt(word.box.x + word.box.width / 2, rivers)));
  const from = words.some((word) => columnAt(word.box.x + word.box.width / 2, rivers) === 0 && label.test(word.text)) ? 1 : 0;
  const rest = words.filter((word) => columnAt(word.box.x + word.box.width / 2, rivers) >= from);
  const box: Box | null = boxAround(rest.map((word) => word.box));
  if (box === null) return null;
  const whole = { from, to: rivers.length };
  if (crosses(rest, rivers)) return whole;
  if (used.size > 2 || (used.size === 2 && from === 0)) return null;
  const own = extents[columnAt(box.x + box.width / 2, rivers)];
  const [left, edge] = [Math.min(...extents.slice(from).map((extent) => extent.left)), Math.max(...extents.map((extent) => extent.right))];
  const off = (measure: Measure): number => Math.abs((measure.left + measure.right) / 2 - (box.x + box.width / 2));
  return own !== undefined && off({ left, right: edge }) < 8 && off(own) > 12 ? whole : null;
}
