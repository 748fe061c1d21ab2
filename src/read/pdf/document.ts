import type { Block, Cell, Document, Look, NoteMark, Paragraph, Segment, Table, TableRow } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import type { DraftBlock, DraftParagraph, DraftTable, Line } from "./draft.ts";
import { apartFromFurniture } from "./furniture.ts";
import { markHeadings } from "./headings.ts";
import { jointOf } from "./line-joint.ts";
import type { PageMarks } from "./marks.ts";
import { frameOf, knownRivers, layoutOf, type PageLayout, pageBlocks } from "./page-blocks.ts";
import { stitch } from "./stitch.ts";

/**
 * Pages of words and rules → the Document. Words may come from a text layer or from OCR: everything after the finding of words is here.
 */
export function documentOf(pages: readonly PageMarks[], sha256: string, reader: string, notices: readonly Notice[]): Document {
  const usual = usualSize(pages);
  const found = pages.map((page) => layoutOf(page, usual));
  const parted = apartFromFurniture(found);
  const layouts = found.map((layout, i): PageLayout => {
    const { heads = [], feet = [], rest = layout.outside } = parted[i] ?? {};
    return { ...layout, heads, feet, outside: rest };
  });
  const widths = new Set(pages.map((page) => Math.round(page.width)));
  const laid = new Map<PageMarks, DraftBlock[]>();
  for (const width of widths) {
    const alike = layouts.filter(({ marks }) => Math.round(marks.width) === width);
    const [frame, known] = [frameOf(alike), knownRivers(alike)];
    for (const layout of alike) laid.set(layout.marks, pageBlocks(layout, frame, known));
  }
  const ordered = pages.map((marks) => ({ marks, blocks: laid.get(marks) ?? [] }));
  const blocks = stitch(ordered).map((block, i) => finished(block, `b${i}`));
  return { sha256, format: "pdf", reader, pages: pages.length, blocks, notices: [...notices] };
}

function usualSize(pages: readonly PageMarks[]): number {
  const letters = new Map<number, number>();
  for (const { words } of pages) {
    for (const { size, text } of words) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 12;
}

function finished(block: DraftBlock, id: string): Block {
  return block.kind === "table" ? finishedTable(block, id) : finishedParagraph(block, id);
}

function finishedTable(table: DraftTable, id: string): Table {
  markHeadings(table);
  const rows = table.rows.map(
    (row, r): TableRow => ({
      repeatedHeading: row.repeatedHeading,
      cells: row.cells.map(
        (cell): Cell => ({
          row: r,
          column: cell.column,
          rowSpan: Math.min(cell.rowSpan, table.rows.length - r),
          columnSpan: cell.columnSpan,
          heading: cell.heading,
          blocks: cell.blocks.map((block, i) => finished(block, `${id}.r${r}.c${cell.column}.${i}`)),
        }),
      ),
    }),
  );
  return { kind: "table", id, layer: table.layer, columns: table.xs.length - 1, rows, places: table.places };
}

/** Lines → one text, with a segment for every line and the footnote marks at their offsets in the whole. */
export function finishedParagraph({ lines, layer, align, measure }: DraftParagraph, id: string): Paragraph {
  let text = "";
  const segments: Segment[] = [];
  const noteMarks: NoteMark[] = [];
  for (const line of lines) {
    const { kept, joint } = jointOf(text, line.text);
    text = kept + joint;
    const last = segments.at(-1);
    if (last !== undefined) last.end = Math.min(last.end, text.length);
    const start = text.length;
    text += line.text;
    segments.push({ start, end: text.length, place: line.place });
    for (const mark of line.marks) noteMarks.push({ ...mark, at: start + mark.at });
  }
  return { kind: "paragraph", id, text, layer, look: lookOf(lines, align, measure.left), segments, noteMarks };
}

function lookOf(lines: readonly Line[], align: Look["align"], left: number): Look {
  const first = lines[0];
  return {
    bold: lines.length > 0 && lines.every((line) => line.words.every((word) => word.bold || !/[\p{L}\p{N}]/u.test(word.text))),
    italic: lines.length > 0 && lines.every((line) => line.words.every((word) => word.italic || !/[\p{L}\p{N}]/u.test(word.text))),
    size: first === undefined ? null : Math.round(first.size * 10) / 10,
    indent: first === undefined ? null : Math.max(0, Math.round((first.box.x - left) * 10) / 10),
    align,
    headingLevel: null,
  };
}
