import { effort } from "../../../grammar/effort.ts";
import { blankWidth, widthOf } from "../../../text/letter-width.ts";
import { isTerminated, startCue } from "../cue.ts";
import { type CellLine, type CellWay, titleLine, waysOf, wholeLine } from "./cells.ts";
import { rowLabel } from "./chunks.ts";
import type { Gutter } from "./columns.ts";
import type { GaugedLine } from "./gauged-line.ts";

/**
 * What a line costs in em left free: an em too wide, a letter aside of its column, a row's cell that begins in mid-sentence. Below `clear`
 * one way is as good as another. Tuned on plans set by LibreOffice and Chromium.
 */
const price = { tooWide: 3, letter: 0.15, lower: 1, mostFree: 4, clear: 0.4 };

const farthest = 15;

/** What the costs ask of a cell's words, told once: how wide they and the first of them are, and whether they end a sentence. */
type Measured = { width: number; first: number; ended: boolean };
type MeasuredWay = { line: CellWay; cells: Measured[]; labelled: boolean };
/** One way to part a line; `own` is its cost by itself, `best` with the cheapest ways of the lines above. */
type Way = MeasuredWay & { own: number; best: number; above: Way | null };
/** A page's lines by columns; `doubtful`: the numbers of lines of which another way is as good. */
export type PageCells = { lines: CellLine[]; doubtful: number[] };

/**
 * A page's lines by columns. Where one blank parts two cells, several ways lead on: taken is the one in which every cell is filled as a
 * typesetter fills it, no wider than its column and with no room left for the word that begins its next line. Null where a line has none.
 */
export function cellLines(lines: readonly GaugedLine[], gutters: readonly Gutter[], widths: readonly number[]): PageCells | null {
  const ways: Way[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = ways.at(-1) ?? [];
    const title = titleLine(line, lines[i + 1], cheapest(above)?.line, gutters, widths[1] ?? 0);
    const parted = title === null ? waysOf(line, gutters, widths) : [];
    const whole = title ?? (parted.length === 0 ? wholeLine(line, gutters) : null);
    const next = whole === null ? parted : [{ ...whole, extents: [] }];
    if (next.length === 0) return null;
    ways.push(next.map((way) => join(above, measured(way), gutters, widths)));
  }
  const found: CellLine[] = [];
  for (let way = cheapest(ways.at(-1) ?? []) ?? null; way !== null; way = way.above) found.push(way.line);
  return { lines: found.reverse(), doubtful: doubtful(ways, widths) };
}

function cheapest(ways: readonly Way[]): Way | undefined {
  return ways.reduce<Way | undefined>((least, way) => (least === undefined || way.best < least.best ? way : least), undefined);
}

function measured(line: CellWay): MeasuredWay {
  const cells = line.cells.map((cell) => ({ width: widthOf(cell), first: widthOf(cell.split(" ")[0] ?? ""), ended: isTerminated(cell) }));
  return { line, cells, labelled: rowLabel.test(line.cells[0] ?? "") };
}

function join(above: readonly Way[], way: MeasuredWay, gutters: readonly Gutter[], widths: readonly number[]): Way {
  const own = way.line.across ? 0 : lineCost(way, gutters, widths);
  let before: { each: Way; cost: number } | null = null;
  for (const each of above) {
    const cost = each.best + stepCost(each, way, widths);
    if (before === null || cost < before.cost) before = { each, cost };
  }
  return { ...way, own, best: own + (before?.cost ?? 0), above: before?.each ?? null };
}

/** Lines of which the second way, with the best of what is above and below it, costs hardly more than the first. */
function doubtful(ways: readonly Way[][], widths: readonly number[]): number[] {
  const found: number[] = [];
  let below: { way: Way; cost: number }[] = [];
  for (const here of [...ways].reverse()) {
    const rest = here.map((way) => ({
      way,
      cost: Math.min(...below.map((next) => next.cost + next.way.own + stepCost(way, next.way, widths))),
    }));
    const open = rest.map(({ way, cost }) => ({ way, cost: Number.isFinite(cost) ? cost : 0 }));
    const totals = open.map(({ way, cost }) => way.best + cost).sort((a, b) => a - b);
    const [first, second] = totals;
    if (first !== undefined && second !== undefined && second - first < price.clear) found.push(here[0]?.line.line.number ?? 0);
    below = open;
  }
  return found.reverse();
}

/** Cells wider than their columns or beginning aside of them; on a label's line, where rows begin, cells that begin in mid-sentence. */
function lineCost({ line, cells, labelled }: MeasuredWay, gutters: readonly Gutter[], widths: readonly number[]): number {
  return line.cells.reduce((sum, cell, column) => {
    const over = Math.max(0, (cells[column]?.width ?? 0) - (widths[column] ?? 0));
    const edge = gutters[column - 1]?.to;
    const [start, before] = [line.extents[column]?.from, line.extents[column - 1]?.to];
    const glued = edge !== undefined && start !== undefined && before !== undefined && start - before < 2 && labelled;
    // the second column's words, if set in the middle, begin no further aside than a third of a line
    const astray = column === 1 && edge !== undefined && start !== undefined ? Math.max(0, start - edge - farthest) : 0;
    const lower = labelled && column > 0 && startCue(cell) === "lower";
    return sum + price.tooWide * over + price.letter * ((glued ? Math.abs(start - edge) : 0) + astray) + (lower ? price.lower : 0);
  }, 0);
}

/**
 * Room that a cell leaves though the next line's first word would have fitted (a sentence's end leaves what it likes); a cell that begins
 * aside of the one above it, or reaches below the words of the next column.
 */
function stepCost(wayAbove: MeasuredWay, wayBelow: MeasuredWay, widths: readonly number[]): number {
  effort.looks++;
  const [above, below] = [wayAbove.line, wayBelow.line];
  if (above.across || below.across || wayBelow.labelled) return 0;
  return below.cells.reduce((sum, cell, column) => {
    const before = above.cells[column] ?? "";
    const beside = above.extents[column + 1]?.from;
    const end = below.extents[column]?.to;
    const reach = beside === undefined || end === undefined || (below.cells[column + 1] ?? "") !== "" ? 0 : Math.max(0, end - beside);
    if (before === "" || cell === "") return sum + price.letter * reach;
    const moved = Math.abs((above.extents[column]?.from ?? 0) - (below.extents[column]?.from ?? 0));
    const over = wayAbove.cells[column];
    const left = (widths[column] ?? 0) - (over?.width ?? 0) - blankWidth - (wayBelow.cells[column]?.first ?? 0);
    const free = over?.ended === true ? 0 : Math.min(price.mostFree, Math.max(0, left));
    return sum + free + price.letter * (reach + (column > 0 ? moved : 0));
  }, 0);
}
