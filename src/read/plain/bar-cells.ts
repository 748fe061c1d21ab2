import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import { opening } from "./cue.ts";
import type { SourceLine } from "./line.ts";
import type { TabLine } from "./tab-table.ts";

/**
 * A table as text copied from the web pages of legal databases has it: every cell's lines one below the other, ended by "|" on a line of
 * its own, and nothing between rows. Lines [from, to); `rows`: its cells with their lines, null where nobody can tell which make a row.
 */
export type BarTable = { from: number; to: number; rows: TabLine[][][] | null };

/** `end`: the index behind the cell's last line. */
type Cell = { text: string; pieces: TabLine[]; end: number };

const numberHeading = /^(?:s?tt|số tt|số thứ tự)\.?$/iu;
/** "I", "3", "2.1", "a)", "IV.", "(1)" */
const rowLabel = /^\(?(?:[IVXL]{1,6}|\p{Lu}|[a-zđ]|\d{1,3}(?:\.\d{1,2})*)[.)]?$/u;
/** More lines than any cell has: what stands between two "|" then is no cell. */
const longestCell = 40;
const fewestColumns = 3;

/** "TT" with the edge of its cell below: a table begins. */
export function isFirstCell(line: SourceLine): boolean {
  return line.cellEnds > 0 && numberHeading.test(line.text);
}

/** The tables of this kind, in order; each begins with the heading of its numbers ("TT"). */
export function barTables(lines: readonly SourceLine[]): BarTable[] {
  const tables: BarTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isFirstCell(line)) continue;
    const cells = cellsFrom(lines, at);
    const width = cells.findIndex((cell, i) => i >= fewestColumns && rowLabel.test(cell.text));
    if (width < 0) continue;
    const rows = rowsOf(cells, width) ?? rowsUnderTwo(cells, width);
    const to = rows?.at(-1)?.at(-1)?.end ?? cells.at(-1)?.end ?? at + 1;
    tables.push({ from: at, to, rows: rows?.map((row) => row.map((cell) => cell.pieces)) ?? null });
    at = to - 1;
  }
  return tables;
}

/** The cells from a line on, up to what ends a table: text without "|", a new part of the document. */
function cellsFrom(lines: readonly SourceLine[], from: number): Cell[] {
  const cells: Cell[] = [];
  let pieces: SourceLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (i < from) continue;
    if (pieces.length >= longestCell || isOutside(line)) break;
    pieces.push(line);
    if (line.cellEnds === 0) continue;
    cells.push({ text: pieces.map((piece) => piece.text).join(" "), pieces, end: i + 1 });
    for (let empty = 1; empty < line.cellEnds; empty++) cells.push({ text: "", pieces: [], end: i + 1 });
    pieces = [];
  }
  return cells;
}

const outside = ["motto", "recipients", "recipients-heading", "authority", "appendix", "reference"];

function isOutside(line: SourceLine): boolean {
  const means = opening(line.text);
  return means !== null && outside.includes(means);
}

/**
 * Every row has as many cells as the heading, or two, a label and a group's title; a row ends where the next begins with a label. Null
 * where that does not hold for all: a cell merged over rows, a heading of two rows.
 */
function rowsOf(cells: readonly Cell[], width: number): Cell[][] | null {
  const rows: Cell[][] = [cells.slice(0, width)];
  for (let at = width; at < cells.length; ) {
    const count = [width, 2].find((size) => isRow(cells, at, size));
    if (count === undefined) return null;
    rows.push(cells.slice(at, at + count));
    at += count;
  }
  return rows;
}

/**
 * "TT | Nội dung | Đơn vị thực hiện | Thời gian | Chủ trì | Phối hợp": the last two stand below the one heading of the first row that says who does
 * it. Its place they take, the first with its words. Null where another heading could be meant, or the rows do not fit.
 */
function rowsUnderTwo(cells: readonly Cell[], headings: number): Cell[][] | null {
  const first = cells.slice(0, headings - 2);
  const [lead, support] = cells.slice(headings - 2, headings).map(({ text }) => roleOf(text));
  const over = first.findIndex(({ text }) => roleOf(text) === "lead");
  const one = first.filter(({ text }) => ["lead", "support"].includes(roleOf(text) ?? "")).length === 1;
  const [above, left, right] = [first[over], cells[headings - 2], cells[headings - 1]];
  if (lead !== "lead" || support !== "support" || !one || above === undefined || left === undefined || right === undefined) return null;
  const joined = { ...left, text: `${above.text} ${left.text}`, pieces: [...above.pieces, ...left.pieces] };
  const heading = [...first.slice(0, over), joined, right, ...first.slice(over + 1)];
  return rowsOf([...heading, ...cells.slice(headings)], headings - 1);
}

/** What a heading says by grammars/columns.yaml. */
function roleOf(heading: string): string | null {
  return findAll(loadGrammar("columns"), heading).sort((a, b) => a.order - b.order)[0]?.means ?? null;
}

function isRow(cells: readonly Cell[], at: number, size: number): boolean {
  const next = cells[at + size];
  const first = cells[at];
  return at + size <= cells.length && first !== undefined && startsRow(first) && (next === undefined || startsRow(next));
}

/** A row's label, or the heading printed again on the next page. */
function startsRow(cell: Cell): boolean {
  return rowLabel.test(cell.text) || numberHeading.test(cell.text);
}
