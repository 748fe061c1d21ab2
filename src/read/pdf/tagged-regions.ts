import { right } from "../../text/box.ts";
import type { Word } from "./marks.ts";
import type { Region } from "./region-growth.ts";
import { crosses, type River } from "./river.ts";
import type { CellTag } from "./tags.ts";

/**
 * Rows of words that a tagged PDF calls rows of one table, with the rivers between its columns. Programs leave empty cells out of the tree, so
 * that only rows with the most cells tell the columns; where their cells do not stand side by side the tree does not agree with the page.
 * Where a page has no such row, the columns `known` from other pages serve.
 */
export function taggedRegions(rows: readonly (readonly Word[])[], tags: ReadonlyMap<string, CellTag>, known: readonly River[][]): Region[] {
  const regions: (Region & { table: number })[] = [];
  rows.forEach((row, i) => {
    const table = tableOf(row, tags);
    const open = regions.at(-1);
    if (table === null) return;
    if (open !== undefined && open.table === table && open.end === i) open.end = i + 1;
    else regions.push({ table, start: i, end: i + 1, rivers: [] });
  });
  return regions.flatMap(({ start, end }) => {
    const part = rows.slice(start, end);
    const rivers = riversBetween(part.flat(), tags) ?? known.find((other) => part.every((row) => !crosses(row, other))) ?? null;
    return rivers === null ? [] : [{ start, end, rivers }];
  });
}

function tableOf(row: readonly Word[], tags: ReadonlyMap<string, CellTag>): number | null {
  const tables = new Set(row.map((word) => tags.get(word.content ?? "")?.table));
  const [only] = tables;
  return tables.size === 1 && only !== undefined ? only : null;
}

function riversBetween(words: readonly Word[], tags: ReadonlyMap<string, CellTag>): River[] | null {
  const cellsOf = new Map<number, Set<number>>();
  for (const word of words) {
    const tag = tags.get(word.content ?? "");
    if (tag !== undefined) cellsOf.set(tag.row, (cellsOf.get(tag.row) ?? new Set()).add(tag.cell));
  }
  const columns = Math.max(0, ...[...cellsOf.values()].map((cells) => cells.size));
  const sides = Array.from({ length: columns }, () => ({ from: Infinity, to: -Infinity }));
  for (const word of words) {
    const tag = tags.get(word.content ?? "");
    const side = sides[tag?.cell ?? -1];
    if (tag === undefined || side === undefined || cellsOf.get(tag.row)?.size !== columns) continue;
    side.from = Math.min(side.from, word.box.x);
    side.to = Math.max(side.to, right(word.box));
  }
  const rivers = sides.slice(1).map((side, i): River => ({ from: sides[i]?.to ?? side.from, to: side.from }));
  return columns >= 3 && rivers.every(({ from, to }) => to - from > 0.5) ? rivers : null;
}
