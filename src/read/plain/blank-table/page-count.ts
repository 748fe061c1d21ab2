import { effort } from "../../../grammar/effort.ts";
import { startCue } from "../cue.ts";
import { type CellLine, isLabelled } from "./cells.ts";

/** Lines of a page that are alike: `at` their places in turn, `before[i]` how many of them stand above line i. */
export type Kind = { at: number[]; before: number[] };
/** A page's lines counted by kind, so that a row is judged without looking at each of its lines again. */
export type PageCount = {
  labelled: Kind;
  across: Kind;
  /** Lines with words right of the second column. */
  beside: Kind;
  /** For each column: the lines with words in it, and whether those of a line begin in small letters. */
  columns: { filled: Kind; lower: boolean[] }[];
};

export function pageCount(page: readonly CellLine[]): PageCount {
  effort.looks += page.length;
  const columns = (page[0]?.cells ?? []).map((_, column) => ({
    filled: kindOf(page, (line) => (line.cells[column] ?? "") !== ""),
    lower: page.map((line) => startCue(line.cells[column] ?? "") === "lower"),
  }));
  return {
    labelled: kindOf(page, isLabelled),
    across: kindOf(page, (line) => line.across),
    beside: kindOf(page, (line) => line.cells.slice(2).some((cell) => cell !== "")),
    columns,
  };
}

function kindOf(page: readonly CellLine[], is: (line: CellLine) => boolean): Kind {
  const at: number[] = [];
  const before = [0];
  for (const [i, line] of page.entries()) {
    if (is(line)) at.push(i);
    before.push(at.length);
  }
  return { at, before };
}

/** How many lines of the kind stand among [start, end). */
export function countIn({ before }: Kind, start: number, end: number): number {
  return (before[end] ?? 0) - (before[start] ?? 0);
}

/** The first of the kind's lines among [start, end), or with `middle` the one in their middle; undefined where there is none. */
export function placeIn(kind: Kind, start: number, end: number, middle = false): number | undefined {
  const count = countIn(kind, start, end);
  return count === 0 ? undefined : kind.at[(kind.before[start] ?? 0) + (middle ? Math.floor((count - 1) / 2) : 0)];
}
