import type { Block, Table } from "../../model/document.ts";
import { type LooseCell, markRepeatedHeadings, tableOf } from "../grid.ts";
import { blocksOf } from "./blocks.ts";
import { type DrawnTable, type Frame, frameOf, isBarredLeft, isRuledAbove } from "./drawn-lines.ts";
import type { Lines } from "./ink.ts";
import { parseMarkdown } from "./parse.ts";

/** A drawn table: fields without a bar or rule between them are one cell; what a cell holds is Markdown again. */
export function drawnTable(source: readonly string[], { first, last }: DrawnTable, lines: Lines): Table {
  const frame = frameOf(source.slice(first - 1, last));
  const columns = frame.edges.length - 1;
  const rows = frame.bands.map((_, row) =>
    Array.from({ length: columns }, (_, column) => column)
      .filter((column) => begins(frame, row, column))
      .map((column) => cellOf(frame, row, column, first, lines)),
  );
  return markRepeatedHeadings(tableOf(rows, "body", [{ kind: "lines", first, last }]));
}

function begins(frame: Frame, row: number, column: number): boolean {
  return isRuledAbove(frame, row, column) && isBarredLeft(frame, row, column);
}

function cellOf(frame: Frame, row: number, column: number, first: number, lines: Lines): LooseCell {
  let columnSpan = 1;
  while (column + columnSpan < frame.edges.length - 1 && !isBarredLeft(frame, row, column + columnSpan)) columnSpan++;
  let rowSpan = 1;
  while (row + rowSpan < frame.bands.length && !isRuledAbove(frame, row + rowSpan, column)) rowSpan++;
  const { top, bottom } = { top: frame.bands[row]?.top ?? 0, bottom: frame.bands[row + rowSpan - 1]?.bottom ?? 0 };
  const [left, right] = [(frame.edges[column] ?? 0) + 1, frame.edges[column + columnSpan]];
  const text = frame.lines.slice(top + 1, bottom).map((line) => line.slice(left, right).trim());
  const heading = frame.bands.slice(row).some((band) => frame.lines[band.bottom]?.includes("=") === true);
  return { rowSpan, columnSpan, heading, blocks: markdownIn(text, first + top + 1, lines) };
}

function markdownIn(text: readonly string[], firstLine: number, lines: Lines): Block[] {
  const source = text.join("\n");
  return blocksOf(parseMarkdown(source).children, source, (line) => lines(firstLine + line - 1));
}
