import type { Cell, Paragraph, Table, TableRow } from "../../model/document.ts";
import { fold } from "../../text/fold.ts";
import { isTerminated, startCue } from "./cue.ts";
import { lineOf } from "./line.ts";
import { paragraphOf } from "./paragraph.ts";

/** A line of a text file, numbered from 1. */
export type TabLine = { number: number; source: string };

/** A row while the table is stitched: every cell's pieces, each with its line; a piece that goes on joins the one before. */
type DraftRow = { cells: TabLine[][]; repeatedHeading: boolean };

/** A tab between two cells, not one that only indents a paragraph. */
export function isTabRow(source: string): boolean {
  return source.includes("\t") && (source.trimEnd().replace(/^ +/u, "").indexOf("\t") > 0 || /^ *\t[^\t]*\S[^\t]*\t/u.test(source));
}

/**
 * A run of lines with tabs as one table: a heading printed again after a page break is marked, a row that a page break cut is one
 * row again. Lines that only go on with the last cell of the row above may stand between.
 */
export function tabTable(lines: readonly TabLine[], id: string): Table {
  return tableOf(draftRows(lines), lines, id);
}

/** A table whose cells are told apart already: its first row is the heading, printed again where a later row is the same. */
export function cellTable(rows: readonly TabLine[][][], lines: readonly TabLine[], id: string): Table {
  const heading: DraftRow = { cells: rows[0] ?? [], repeatedHeading: false };
  const drafts = rows.map((cells, r) => ({ cells: [...cells], repeatedHeading: r > 0 && sameRow(heading, cells) }));
  return tableOf(drafts, lines, id);
}

function tableOf(rows: readonly DraftRow[], lines: readonly TabLine[], id: string): Table {
  const columns = Math.max(...rows.map((row) => row.cells.length));
  return {
    kind: "table",
    id,
    layer: "body",
    columns,
    rows: rows.map((row, r) => rowOf(row, r, columns, id, r === 0 && looksLikeHeading(row))),
    places: lines.map((line) => ({ kind: "lines", first: line.number, last: line.number })),
  };
}

function draftRows(lines: readonly TabLine[]): DraftRow[] {
  const rows: DraftRow[] = [];
  let afterHeading = false;
  for (const line of lines) {
    const cells = line.source.split("\t").map((source) => [{ number: line.number, source }]);
    const above = rows.findLast((row) => !row.repeatedHeading);
    if (cells.length === 1) {
      above?.cells.at(-1)?.push({ number: line.number, source: line.source });
      continue;
    }
    const heading = rows[0];
    const repeatedHeading = heading !== undefined && rows.length > 0 && sameRow(heading, cells);
    if (!repeatedHeading && above !== undefined && above !== heading && goesOn(cells, afterHeading)) append(above, cells);
    else rows.push({ cells, repeatedHeading });
    afterHeading = repeatedHeading;
  }
  return rows;
}

function wordsOf(cells: readonly TabLine[][]): string[] {
  return cells.map((pieces) => pieces.map((piece) => piece.source.trim()).join(" "));
}

function sameRow(heading: DraftRow, cells: readonly TabLine[][]): boolean {
  const a = wordsOf(heading.cells).map(fold);
  const b = wordsOf(cells).map(fold);
  return a.length === b.length && a.every((word, i) => word === b[i]) && a.some((word) => word !== "");
}

/**
 * A row whose first cell is empty goes on with the row above: always below a repeated heading; elsewhere where it fills less than
 * half of the columns or begins in mid-sentence. A full row without a label is a row of its own.
 */
function goesOn(cells: readonly TabLine[][], afterHeading: boolean): boolean {
  const words = wordsOf(cells);
  if (words[0] !== "") return false;
  const filled = words.filter((word) => word !== "");
  const first = filled[0];
  if (first === undefined) return false;
  return afterHeading || filled.length * 2 < words.length || startCue(first) === "lower";
}

function append(row: DraftRow, cells: readonly TabLine[][]): void {
  for (const [column, pieces] of cells.entries()) {
    const cell = row.cells[column];
    if (cell === undefined) row.cells.push([...pieces]);
    else cell.push(...pieces.filter((piece) => piece.source.trim() !== ""));
  }
}

/** Every cell has a few words and none is a number: the heading of the columns. */
function looksLikeHeading(row: DraftRow): boolean {
  const words = wordsOf(row.cells).filter((word) => word !== "");
  return words.length > 1 && words.every((word) => word.length < 80 && !/^[\d.()]+$/u.test(word)) && !/^[IVX]+$/u.test(words[0] ?? "");
}

function rowOf(row: DraftRow, r: number, columns: number, id: string, heading: boolean): TableRow {
  const cells: Cell[] = [];
  for (let column = 0; column < columns; column++) {
    const blocks = cellParagraphs(row.cells[column] ?? [], `${id}.r${r}.c${column}`);
    cells.push({ row: r, column, rowSpan: 1, columnSpan: 1, heading: heading || row.repeatedHeading, blocks });
  }
  return { cells, repeatedHeading: row.repeatedHeading };
}

/** The pieces of a cell as paragraphs: a piece below one that has ended its sentence is a paragraph of its own. */
function cellParagraphs(pieces: readonly TabLine[], id: string): Paragraph[] {
  const groups: ReturnType<typeof lineOf>[][] = [];
  for (const piece of pieces) {
    const line = { ...lineOf(piece.source, piece.number), indent: 0 };
    if (line.text === "") continue;
    const open = groups.at(-1);
    const last = open?.at(-1)?.text ?? "";
    if (open !== undefined && (!isTerminated(last) || startCue(line.text) === "lower")) open.push(line);
    else groups.push([line]);
  }
  return groups.map((lines, i) => paragraphOf(lines, `${id}.${i}`, "body"));
}
