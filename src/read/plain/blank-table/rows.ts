import { isTerminated, startCue } from "../cue.ts";
import { type BlankRow, type CellLine, isLabelled } from "./cells.ts";
import { centredRows } from "./centred-rows.ts";

/**
 * The lines of a table, page by page → its rows. Rows that empty lines part; rows whose cells begin on one line with the label; rows whose
 * cells stand in the middle. Null where the lines agree with none of these.
 */
export function rowsOf(pages: readonly (readonly CellLine[])[]): BlankRow[] | null {
  return apartRows(pages) ?? topRows(pages) ?? centredRows(pages);
}

/** Empty lines stand between rows, and only there: every block of lines has one label, or lies over the columns, or begins a page. */
function apartRows(pages: readonly (readonly CellLine[])[]): BlankRow[] | null {
  const rows: BlankRow[] = [];
  let blocks = 0;
  let labelled = 0;
  for (const [p, page] of pages.entries()) {
    for (const [i, block] of blocksOf(page).entries()) {
      const labels = block.filter(isLabelled).length;
      const across = block.every((line, at) => line.across || (at > 0 && isBelowTitle(line)));
      if (labels > 1) return null;
      blocks++;
      labelled += labels;
      const open = rows.at(-1);
      if (labels === 0 && !across && open !== undefined && p > 0 && i === 0) for (const line of block) open.lines.push(line);
      else rows.push({ lines: [...block], across });
    }
  }
  return blocks >= 3 && labelled * 2 >= blocks ? rows : null;
}

function blocksOf(page: readonly CellLine[]): CellLine[][] {
  const blocks: CellLine[][] = [];
  for (const line of page) {
    const open = blocks.at(-1);
    if (open === undefined || line.line.blanksBefore > 0) blocks.push([line]);
    else open.push(line);
  }
  return blocks;
}

/** Cells begin at the top of their rows: on the line of a label every row's words begin as a sentence does. */
function topRows(pages: readonly (readonly CellLine[])[]): BlankRow[] | null {
  const rows: BlankRow[] = [];
  const lines = pages.flat();
  const labelled = lines.filter((line) => isLabelled(line) && !line.across);
  if (labelled.filter((line) => !beginsRow(line)).length * 10 > labelled.length) return null;
  if (lines[0] === undefined || !(isLabelled(lines[0]) || lines[0].across)) return null;
  for (const line of lines) {
    const open = rows.at(-1);
    if (isLabelled(line)) {
      rows.push({ lines: [line], across: line.across });
    } else if (line.across && !(open?.across === true && goesOn(open, line))) rows.push({ lines: [line], across: true });
    else if (open === undefined) return null;
    else if (open.across && !line.across && !isBelowTitle(line)) return null;
    else open.lines.push(line);
  }
  return rows.some((row) => row.lines.length > 1) || rows.length > 2 ? rows : null;
}

/** Every cell on the line begins as words do: "trước mắt" would be the rest of a cell that stands higher. */
function beginsRow(line: CellLine): boolean {
  const [, ...cells] = line.cells;
  return (cells[0] ?? "") !== "" && cells.every((cell) => cell === "" || startCue(cell) !== "lower");
}

/** A title that wraps: its second line has words in the title's own column only, and they go on. */
function isBelowTitle(line: CellLine): boolean {
  return line.cells.every((cell, column) => column === 1 || cell === "");
}

function goesOn(row: BlankRow, line: CellLine): boolean {
  const above = row.lines.at(-1)?.cells[1] ?? "";
  return line.cells[0] === "" && !isTerminated(above) && startCue(line.cells[1] ?? "") === "lower";
}
