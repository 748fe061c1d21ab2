import { effort } from "../../../grammar/effort.ts";
import { type BlankRow, type CellLine, isLabelled } from "./cells.ts";
import { countIn, type Kind, type PageCount, pageCount, placeIn } from "./page-count.ts";

/** What speaks against a row that holds given lines; a row of another table's kind costs more than any doubt. */
const cost = { lower: 10, aside: 6, uneven: 1, label: 1000 };
/** The best way must be better than the next by so much, or nobody can say. */
const clear = 1;

/**
 * Rows whose cells stand in the middle, with nothing between one row and the next: each row has one label, and in every column as many
 * lines stand above the label as below it (one more or less), and no cell begins in the midst of a sentence. Null where that leaves
 * a choice.
 */
export function centredRows(pages: readonly (readonly CellLine[])[]): BlankRow[] | null {
  const rows: BlankRow[] = [];
  for (const [p, page] of pages.entries()) {
    const found = rowsOfPage(page, p > 0, p < pages.length - 1);
    if (found === null) return null;
    for (const row of found) {
      const open = rows.at(-1);
      if (open !== undefined && !row.across && !row.lines.some(isLabelled)) open.lines.push(...row.lines);
      else rows.push(row);
    }
  }
  return rows.length > 0 ? rows : null;
}

/** Rows up to an end: where the last of them starts, and those above it. */
type Way = { cost: number; start: number; above: Way | null };

/** The cheapest way to part a page's lines, and the next one: for every end the best two. */
function rowsOfPage(page: readonly CellLine[], cutAbove: boolean, cutBelow: boolean): BlankRow[] | null {
  if (page.length > mostLines * 8) return null;
  const count = pageCount(page);
  const costOf = (start: number, end: number): number =>
    rowCost(count, start, end, start === 0 && cutAbove, end === page.length && cutBelow);
  const ways: Way[][] = [[{ cost: 0, start: 0, above: null }]];
  for (let end = 1; end <= page.length; end++) {
    const found: Way[] = [];
    for (let start = Math.max(0, end - mostLines); start < end; start++) {
      const price = costOf(start, end);
      for (const above of ways[start] ?? []) if (price < cost.label) found.push({ cost: above.cost + price, start, above });
    }
    ways.push(found.sort((a, b) => a.cost - b.cost).slice(0, 2));
  }
  const [best, next] = ways[page.length] ?? [];
  if (best === undefined || (next !== undefined && next.cost - best.cost < clear)) return null;
  const starts: number[] = [];
  for (let way = best; way.above !== null; way = way.above) starts.unshift(way.start);
  const rows = starts.map((start, i) => ({ start, end: starts[i + 1] ?? page.length }));
  if (rows.some(({ start, end }) => costOf(start, end) >= cost.lower)) return null;
  return rows.map(({ start, end }) => ({ lines: page.slice(start, end), across: countIn(count.across, start, end) > 0 }));
}

/** No row of a plan's table is longer on one page. */
const mostLines = 60;

/** What speaks against one row of the lines [start, end). */
function rowCost(count: PageCount, start: number, end: number, cutAbove: boolean, cutBelow: boolean): number {
  effort.looks++;
  if (countIn(count.across, start, end) > 0) return titleCost(count, start, end);
  const label = placeIn(count.labelled, start, end);
  if (countIn(count.labelled, start, end) > 1 || (label === undefined && !cutAbove)) return cost.label;
  const [, heart, ...others] = count.columns;
  if (heart === undefined) return 0;
  const odd = isOdd(heart.filled, start, end) && placeIn(heart.filled, start, end, true) === label;
  let sum = 0;
  for (const { filled, lower } of [heart, ...others]) {
    const first = placeIn(filled, start, end);
    if (first === undefined) continue;
    if (!(cutAbove && label === undefined) && lower[first] === true) sum += cost.lower;
    if (label === undefined || cutBelow) continue;
    const uneven = Math.abs(countIn(filled, start, label) - countIn(filled, label + 1, end));
    // about one middle an odd number of lines has its own middle line there, or half a line aside where the text stands in other sizes
    const off = odd && isOdd(filled, start, end) ? Math.abs((placeIn(filled, start, end, true) ?? label) - label) : 0;
    sum += off > 1 ? cost.aside : off * cost.uneven;
    sum += uneven > 1 ? cost.aside * (uneven - 1) : cost.uneven * uneven;
  }
  return sum;
}

const isOdd = (kind: Kind, start: number, end: number): boolean => countIn(kind, start, end) % 2 === 1;

/** A title over the columns: one line, or several with its label in their middle and nothing in other columns. */
function titleCost(count: PageCount, start: number, end: number): number {
  if (end - start === 1) return 0;
  const label = placeIn(count.labelled, start, end);
  if (label === undefined || countIn(count.labelled, start, end) > 1 || countIn(count.beside, start, end) > 0) return cost.label;
  return Math.abs(end - 1 - start - 2 * (label - start)) <= 1 ? 0 : cost.label;
}
