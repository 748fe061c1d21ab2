import { startCue } from "../cue.ts";
import { type BlankRow, type CellLine, isLabelled } from "./cells.ts";

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

type Way = { cost: number; starts: number[] };

/** The cheapest way to part a page's lines, and the next one: for every end the best two. */
function rowsOfPage(page: readonly CellLine[], cutAbove: boolean, cutBelow: boolean): BlankRow[] | null {
  if (page.length > mostLines * 8) return null;
  const ways: Way[][] = [[{ cost: 0, starts: [] }]];
  for (let end = 1; end <= page.length; end++) {
    const found: Way[] = [];
    for (let start = Math.max(0, end - mostLines); start < end; start++) {
      const price = rowCost(page.slice(start, end), start === 0 && cutAbove, end === page.length && cutBelow);
      for (const way of ways[start] ?? []) if (price < cost.label) found.push({ cost: way.cost + price, starts: [...way.starts, start] });
    }
    ways.push(found.sort((a, b) => a.cost - b.cost).slice(0, 2));
  }
  const [best, next] = ways[page.length] ?? [];
  if (best === undefined || (next !== undefined && next.cost - best.cost < clear)) return null;
  if (
    best.starts.some(
      (start, i) =>
        rowCost(page.slice(start, best.starts[i + 1]), start === 0 && cutAbove, cutBelow && i === best.starts.length - 1) >= cost.lower,
    )
  )
    return null;
  return best.starts.map((start, i) => {
    const lines = page.slice(start, best.starts[i + 1]);
    return { lines, across: lines.some((line) => line.across) };
  });
}

/** No row of a plan's table is longer on one page. */
const mostLines = 60;

function rowCost(lines: readonly CellLine[], cutAbove: boolean, cutBelow: boolean): number {
  if (lines.some((line) => line.across)) return titleCost(lines);
  const labels = lines.flatMap((line, i) => (isLabelled(line) ? [i] : []));
  const [label] = labels;
  if (labels.length > 1 || (label === undefined && !cutAbove)) return cost.label;
  const continues = cutAbove && label === undefined;
  const heart = linesIn(lines, 1);
  const odd = heart.length % 2 === 1 && heart[(heart.length - 1) / 2] === label;
  let sum = 0;
  for (let column = 1; column < (lines[0]?.cells.length ?? 0); column++) {
    const at = linesIn(lines, column);
    const [first] = at;
    if (first === undefined) continue;
    if (!continues && startCue(lines[first]?.cells[column] ?? "") === "lower") sum += cost.lower;
    if (label === undefined || cutBelow) continue;
    const above = at.filter((i) => i < label).length;
    const below = at.filter((i) => i > label).length;
    const uneven = Math.abs(above - below);
    // about one middle an odd number of lines has its own middle line there, or half a line aside where the text stands in other sizes
    const off = odd && at.length % 2 === 1 ? Math.abs((at[(at.length - 1) / 2] ?? label) - label) : 0;
    sum += off > 1 ? cost.aside : off * cost.uneven;
    sum += uneven > 1 ? cost.aside * (uneven - 1) : cost.uneven * uneven;
  }
  return sum;
}

/** The lines that have words in the column. */
function linesIn(lines: readonly CellLine[], column: number): number[] {
  return lines.flatMap((line, i) => ((line.cells[column] ?? "") === "" ? [] : [i]));
}

/** A title over the columns: one line, or several with its label in their middle and nothing in other columns. */
function titleCost(lines: readonly CellLine[]): number {
  if (lines.length === 1) return 0;
  const label = lines.findIndex(isLabelled);
  const titled = lines.every((line) => line.cells.slice(2).every((cell) => cell === "")) && lines.filter(isLabelled).length === 1;
  return titled && Math.abs(lines.length - 1 - 2 * label) <= 1 ? 0 : cost.label;
}
