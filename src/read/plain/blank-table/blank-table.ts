import type { Cell, Paragraph, Table, TableRow } from "../../../model/document.ts";
import type { Place } from "../../../model/place.ts";
import { isTerminated, startCue } from "../cue.ts";
import { lineOf, type SourceLine } from "../line.ts";
import { paragraphOf } from "../paragraph.ts";
import { cellLines, type PageCells } from "./cell-lines.ts";
import { type BlankRow, columnWidths, fullWidths } from "./cells.ts";
import { columnAt, columnsOf, type Gutter, type PageColumns } from "./columns.ts";
import { type GaugedLine, gaugedLine } from "./gauged-line.ts";
import type { Region } from "./region.ts";
import { rowsOf } from "./rows.ts";

/**
 * A table whose columns only blanks part, as "pdftotext -layout" prints it: columns from the gaps that stand below each other, cells that
 * wrap joined, pages joined. Null where columns or rows cannot be told for certain.
 */
export function blankTable(region: Region): AlignedTable | null {
  const pages: Page[] = [];
  if (region.last - region.first > mostLines) return null;
  for (const part of region.parts) {
    const columns = columnsOf(part, pages.at(-1)?.columns ?? null);
    if (columns === null || columns.gutters.length !== (pages[0]?.columns ?? columns).gutters.length) return null;
    pages.push({ columns, body: part.body.map((line) => gaugedLine(line, columns.gutters)) });
  }
  const [first] = pages;
  if (first === undefined || lostColumns(pages)) return null;
  const told = pages.flatMap(({ body }) => body);
  const common = columnWidths(told, 2);
  for (const widths of [common, common.map((width) => width * wider), columnWidths(told, 1)]) {
    const found = cellsAndRows(pages, widths);
    if (found !== null) return { table: (id) => tableOf(region, first.columns.gutters, found.rows, id), region, doubtful: found.doubtful };
  }
  return null;
}

/** A page's columns and the lines below its heading. */
type Page = { columns: PageColumns; body: GaugedLine[] };

/**
 * Below the heading no line has words side by side, or most begin at the page's edge, where only labels stand: a converter set the cells
 * one below the other, and nothing is told of them by blanks.
 */
function lostColumns(pages: readonly Page[]): boolean {
  const lines = pages.flatMap(({ body }) => body);
  const atEdge = pages.flatMap(({ body, columns }) =>
    body.filter(({ chunks, label, indent }) => chunks.length === 1 && label === null && indent < (columns.gutters[0]?.from ?? 0)),
  );
  return lines.every(({ chunks }) => chunks.length < 2) || atEdge.length * 2 > lines.length;
}

/** Cells by the widths of the columns, once more by those of the cells so found, and the rows they make. */
function cellsAndRows(pages: readonly Page[], widths: readonly number[]) {
  const cellsOf = (wide: readonly number[]): PageCells[] | null =>
    wholePages(pages.map(({ body, columns }) => cellLines(body, columns.gutters, wide)));
  const seen = cellsOf(widths);
  if (seen === null) return null;
  const lines = seen.flatMap((page) => page.lines);
  const whole = cellsOf(fullWidths(lines, widths)) ?? seen;
  const rows = rowsOf(whole.map((page) => page.lines));
  return rows === null ? null : { rows, doubtful: whole.flatMap((page) => page.doubtful) };
}

/** No plan's table is longer, in lines: a cell of so many would cost those who read it further more than reading it does here. */
const mostLines = 20000;

/** A table under the id it is given; `doubtful`: numbers of the lines of which nobody can say where one blank parts two cells. */
export type AlignedTable = { table: (id: string) => Table; region: Region; doubtful: number[] };

/** Few lines may not show how wide a column is: cells are let be wider by so much where they make no rows otherwise. */
const wider = 1.08;

function wholePages(pages: readonly (PageCells | null)[]): PageCells[] | null {
  const whole = pages.filter((page) => page !== null);
  return whole.length === pages.length ? whole : null;
}

const linesOf = (region: Region): SourceLine[] => region.parts.flatMap((part) => [...part.heading, ...part.body]);
const placesOf = (region: Region): Place[] => linesOf(region).map((line) => ({ kind: "lines", first: line.number, last: line.number }));

function tableOf(region: Region, gutters: readonly Gutter[], rows: readonly BlankRow[], id: string): Table {
  const columns = gutters.length + 1;
  const heading = headingRow(region.parts[0]?.heading ?? [], gutters, id);
  const below = rows.map((row, i) => rowOf(row, i + 1, columns, `${id}.r${i + 1}`));
  return { kind: "table", id, layer: "body", columns, rows: [heading, ...below], places: placesOf(region) };
}

/** "Phân công thực hiện" over "Chủ trì" and "Phối hợp": each column's words from top to bottom. */
function headingRow(lines: readonly SourceLine[], gutters: readonly Gutter[], id: string): TableRow {
  const words = lines.flatMap((line) =>
    [...line.source.matchAll(/\S+/gu)].map((word) => ({ line, at: columnAt(word.index + word[0].length / 2, gutters), text: word[0] })),
  );
  const cells = Array.from({ length: gutters.length + 1 }, (_, column): Cell => {
    const own = lines.map((line) =>
      pieceOf(
        line,
        words
          .filter((word) => word.at === column && word.line === line)
          .map((word) => word.text)
          .join(" "),
      ),
    );
    const blocks = paragraphsOf(own, `${id}.r0.c${column}`);
    return { row: 0, column, rowSpan: 1, columnSpan: 1, heading: true, blocks };
  });
  return { cells, repeatedHeading: false };
}

function rowOf(row: BlankRow, r: number, columns: number, id: string): TableRow {
  const across = row.across;
  const cells = Array.from({ length: across ? 2 : columns }, (_, column): Cell => {
    const pieces = row.lines.map((line) => pieceOf(line.line, line.cells[column] ?? ""));
    const columnSpan = across && column === 1 ? columns - 1 : 1;
    return { row: r, column, rowSpan: 1, columnSpan, heading: false, blocks: paragraphsOf(pieces, `${id}.c${column}`) };
  });
  return { cells, repeatedHeading: false };
}

function pieceOf(line: SourceLine, words: string): SourceLine {
  return { ...lineOf(words, line.number), indent: 0 };
}

/** A line below one that has ended its sentence is a paragraph of its own where its first word would have found room above. */
function paragraphsOf(pieces: readonly SourceLine[], id: string): Paragraph[] {
  const lines = pieces.filter((piece) => piece.text !== "");
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const above = open?.at(-1)?.text ?? "";
    const room = above.length + 1 + (line.text.split(" ")[0] ?? "").length < width;
    const apart = isTerminated(above) && startCue(line.text) !== "lower" && room;
    if (open === undefined || apart || startCue(line.text) === "bullet") groups.push([line]);
    else open.push(line);
  }
  return groups.map((group, i) => paragraphOf(group, `${id}.${i}`, "body"));
}
