import type { Block, Cell, Paragraph, Table, TableRow } from "../../model/document.ts";
import { cellText, type LooseCell, markRepeatedHeadings, tableOf } from "../grid.ts";
import { paragraphOf } from "../running-text.ts";
import { inkOf, type Lines } from "./ink.ts";
import { parseMarkdown } from "./parse.ts";
import type { TabBlock, TabLine } from "./tab-lines.ts";

/** A tab-separated table: repeated headings marked, rows that a page break cut joined again. */
export function tabTable(block: TabBlock, lines: Lines): Table {
  const rows = block.lines.map((line, r) => rowOf(line, block.columns, r === 0, lines));
  const table = tableOf(rows, "body", [{ kind: "lines", first: block.first, last: block.last }]);
  return joinCutRows(markRepeatedHeadings(table));
}

function rowOf(line: TabLine, columns: number, heading: boolean, lines: Lines): LooseCell[] {
  const place = () => lines(line.line);
  const [only = ""] = line.cells;
  if (line.cells.length === 1) {
    const loose = (columnSpan: number, blocks: Block[]) => ({ rowSpan: 1, columnSpan, heading, blocks });
    // A group's heading over all columns, or the last cell's words that go on in a line of their own.
    return /^\s*\p{Ll}(?![).])/u.test(only)
      ? [...Array.from({ length: columns - 1 }, () => loose(1, [])), loose(1, cellBlocks(only, place))]
      : [loose(columns, cellBlocks(only, place))];
  }
  return line.cells.map((cell) => ({ rowSpan: 1, columnSpan: 1, heading, blocks: cellBlocks(cell, place) }));
}

/** A word joiner, which is never printed, keeps "1." and "- " from being taken for lists. */
const noBlock = "\u2060";

function cellBlocks(text: string, lines: Lines): Block[] {
  const [node] = parseMarkdown(noBlock + text.trim()).children;
  const paragraph = node?.type === "paragraph" ? paragraphOf(inkOf(node.children, lines), "body") : null;
  return paragraph === null ? [] : [paragraph];
}

/**
 * Joins rows that a page break or a wrapped cell cut: "Công an huyện, Văn phòng HĐND &" | heading again | "UBND huyện". A row whose
 * first cell is empty goes on with the one above when the heading was printed again between them, when it fills less than half of
 * the columns, or when it begins in mid-sentence. A full row without a label is a row of its own.
 */
function joinCutRows(table: Table): Table {
  const rows: TableRow[] = [];
  let afterHeading = false;
  for (const row of table.rows) {
    const before = rows.findLast((earlier) => !earlier.repeatedHeading);
    if (before !== undefined && before !== rows[0] && goesOn(row, afterHeading)) {
      rows[rows.indexOf(before)] = { ...before, cells: before.cells.map((cell) => joinCells(cell, row)) };
    } else rows.push(row);
    afterHeading = row.repeatedHeading;
  }
  return { ...table, rows: rows.map((row, r) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, row: r })) })) };
}

function goesOn(row: TableRow, afterHeading: boolean): boolean {
  const texts = row.cells.map(cellText);
  const filled = texts.filter((text) => text !== "");
  if (row.repeatedHeading || texts[0] !== "" || filled.length === 0) return false;
  return afterHeading || filled.length * 2 < texts.length || /^\p{Ll}(?![).])/u.test(filled[0] ?? "");
}

function joinCells(cell: Cell, row: TableRow): Cell {
  const more = row.cells.find((other) => other.column === cell.column)?.blocks ?? [];
  const [first, second] = [cell.blocks.at(-1), more[0]];
  if (first?.kind !== "paragraph" || second?.kind !== "paragraph") return { ...cell, blocks: [...cell.blocks, ...more] };
  return { ...cell, blocks: [...cell.blocks.slice(0, -1), joinParagraphs(first, second), ...more.slice(1)] };
}

/** One paragraph that a page break cut in two: a blank between, the segments of both. */
export function joinParagraphs(first: Paragraph, second: Paragraph): Paragraph {
  const shift = first.text.length + 1;
  const segments = second.segments.map((segment) => ({
    ...segment,
    start: segment.start + shift,
    end: segment.end + shift,
    ...(segment.gaps === undefined ? {} : { gaps: segment.gaps.map((gap) => gap + shift) }),
  }));
  const marks = second.noteMarks.map((mark) => ({ ...mark, at: mark.at + shift }));
  const last = first.segments.at(-1);
  const before = last === undefined ? [] : [...first.segments.slice(0, -1), { ...last, end: shift }];
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    look: { ...first.look, bold: first.look.bold && second.look.bold, italic: first.look.italic && second.look.italic },
    segments: [...before, ...segments],
    noteMarks: [...first.noteMarks, ...marks],
  };
}
