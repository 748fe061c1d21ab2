import type { Cell, Paragraph, Table, TableRow } from "../model/document.ts";
import { cellText } from "./grid.ts";

/**
 * Joins rows that a page break or a wrapped cell cut: "Công an huyện, Văn phòng HĐND &" | heading again | "UBND huyện". A row whose
 * first cell is empty goes on with the one above when a page broke between them (`seams`: rows that begin a page, and rows below a
 * heading printed again). With `anywhere` also when it fills less than half of the columns or begins in mid-sentence, as converters
 * write cells that wrap. A full row without a label is a row of its own.
 */
export function joinCutRows(table: Table, seams: ReadonlySet<number>, anywhere: boolean): Table {
  const rows: TableRow[] = [];
  table.rows.forEach((row, r) => {
    const before = rows.findLast((earlier) => !earlier.repeatedHeading);
    const atSeam = seams.has(r) || table.rows[r - 1]?.repeatedHeading === true;
    if (before !== undefined && before !== rows[0] && goesOn(row, atSeam, anywhere)) rows[rows.indexOf(before)] = joinRows(before, row);
    else rows.push(row);
  });
  return { ...table, rows: rows.map((row, r) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, row: r })) })) };
}

function goesOn(row: TableRow, atSeam: boolean, anywhere: boolean): boolean {
  const texts = row.cells.map(cellText);
  const filled = texts.filter((text) => text !== "");
  if (row.repeatedHeading || texts[0] !== "" || filled.length === 0 || row.cells.some((cell) => cell.rowSpan > 1)) return false;
  return atSeam || (anywhere && (filled.length * 2 < texts.length || /^\p{Ll}(?![).])/u.test(filled[0] ?? "")));
}

function joinRows(first: TableRow, second: TableRow): TableRow {
  return { ...first, cells: first.cells.map((cell) => joinCells(cell, second)) };
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
  const last = first.segments.at(-1);
  const before = last === undefined ? [] : [...first.segments.slice(0, -1), { ...last, end: shift }];
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    look: { ...first.look, bold: first.look.bold && second.look.bold, italic: first.look.italic && second.look.italic },
    segments: [...before, ...segments],
    noteMarks: [...first.noteMarks, ...second.noteMarks.map((mark) => ({ ...mark, at: mark.at + shift }))],
  };
}
