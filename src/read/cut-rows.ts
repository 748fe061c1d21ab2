import type { Cell, NoteMark, Paragraph, Segment, Table, TableRow } from "../model/document.ts";
import { cellText } from "./grid.ts";

/**
 * Joins rows that a page break or a wrapped cell cut: "Công an huyện, Văn phòng HĐND &" | heading again | "UBND huyện". A row whose
 * first cell is empty goes on with the one above when a page broke between them (`seams`: rows that begin a page, and rows below a
 * heading printed again). With `anywhere` also when it fills less than half of the columns or begins in mid-sentence, as converters
 * write cells that wrap. A full row without a label is a row of its own.
 */
export function joinCutRows(table: Table, seams: ReadonlySet<number>, anywhere: boolean): Table {
  // Each row with those that go on with it, joined at the end: a row may be cut many times.
  const parts: TableRow[][] = [];
  let open: TableRow[] | null = null;
  table.rows.forEach((row, r) => {
    const atSeam = seams.has(r) || table.rows[r - 1]?.repeatedHeading === true;
    if (open !== null && open !== parts[0] && goesOn(row, atSeam, anywhere)) {
      open.push(row);
      return;
    }
    const part = [row];
    parts.push(part);
    if (!row.repeatedHeading) open = part;
  });
  const rows = parts.flatMap(([row, ...rest]) => (row === undefined ? [] : [rest.length === 0 ? row : joinRows(row, rest)]));
  return { ...table, rows: rows.map((row, r) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, row: r })) })) };
}

function goesOn(row: TableRow, atSeam: boolean, anywhere: boolean): boolean {
  const texts = row.cells.map(cellText);
  const filled = texts.filter((text) => text !== "");
  // "Tổng cộng" is a row of its own, with nothing in most of its cells
  if (/^(?:tổng cộng|tổng số|cộng|tổng kinh phí)(?!\p{L})/iu.test(filled[0] ?? "")) return false;
  if (row.repeatedHeading || texts[0] !== "" || filled.length === 0 || row.cells.some((cell) => cell.rowSpan > 1)) return false;
  return atSeam || (anywhere && (filled.length * 2 < texts.length || /^\p{Ll}(?![).])/u.test(filled[0] ?? "")));
}

function joinRows(first: TableRow, rest: readonly TableRow[]): TableRow {
  return { ...first, cells: first.cells.map((cell) => joinCells(cell, rest)) };
}

function joinCells(cell: Cell, rows: readonly TableRow[]): Cell {
  const blocks = [...cell.blocks];
  let open: Paragraph[] = [];
  const close = (): void => {
    if (open.length > 1) blocks[blocks.length - 1] = joinParagraphs(open);
    open = [];
  };
  for (const row of rows) {
    for (const [i, more] of (row.cells.find((other) => other.column === cell.column)?.blocks ?? []).entries()) {
      const last = blocks.at(-1);
      if (i === 0 && last?.kind === "paragraph" && more.kind === "paragraph") {
        if (open.length === 0) open.push(last);
        open.push(more);
      } else {
        close();
        blocks.push(more);
      }
    }
  }
  close();
  return { ...cell, blocks };
}

/** One paragraph that page breaks cut into `parts`: blanks between, the segments of all. Bold or italic only where every part is. */
export function joinParagraphs(parts: readonly Paragraph[]): Paragraph {
  const [first] = parts;
  if (first === undefined) throw new RangeError("no paragraph to join");
  const segments: Segment[] = [];
  const noteMarks: NoteMark[] = [];
  let shift = 0;
  for (const part of parts) {
    const last = segments.at(-1);
    // The blank between two parts belongs to the first.
    if (last !== undefined) segments[segments.length - 1] = { ...last, end: shift };
    for (const segment of part.segments) segments.push(shifted(segment, shift));
    for (const mark of part.noteMarks) noteMarks.push({ ...mark, at: mark.at + shift });
    shift += part.text.length + 1;
  }
  const look = { ...first.look, bold: parts.every((part) => part.look.bold), italic: parts.every((part) => part.look.italic) };
  return { ...first, text: parts.map((part) => part.text).join(" "), look, segments, noteMarks };
}

function shifted(segment: Segment, by: number): Segment {
  const gaps = segment.gaps === undefined ? {} : { gaps: segment.gaps.map((gap) => gap + by) };
  return { ...segment, start: segment.start + by, end: segment.end + by, ...gaps };
}
