import { rowsOf } from "./lines.ts";
import type { Word } from "./marks.ts";
import { columnAt, type River } from "./river.ts";
import type { CellTag } from "./tags.ts";

/** Rows as a tagged PDF's structure tree says them; null when words are untagged or the tree does not agree with the page. */
export function taggedRows(lines: readonly (readonly Word[])[], tags: ReadonlyMap<string, CellTag>): Word[][] | null {
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
export const label = /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|\p{L})[.)]?$/u;

/**
 * Lines → rows of the table. Rows that are set apart: where every line takes up the usual distance of lines, blank remains between rows only,
 * whether cells begin at the top or stand in the middle. A row that is set without space begins where its label stands.
 */
export function rowsByDistance(lines: readonly (readonly Word[])[], rivers: readonly River[]): Word[][] {
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
