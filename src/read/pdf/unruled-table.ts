import type { Box } from "../../model/place.ts";
import { boxAround, right } from "../../text/box.ts";
import type { DraftCell, DraftRow, DraftTable, Measure } from "./draft.ts";
import { boxAsShown, type PageMarks, type Word } from "./marks.ts";
import { cellBlocks, isTaggedHeading, rowTag } from "./page-tables.ts";
import { columnAt, crosses, middle, type River } from "./river.ts";
import { label, rowsByDistance, taggedRows } from "./unruled-rows.ts";

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
