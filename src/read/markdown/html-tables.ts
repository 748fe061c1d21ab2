import type { Block } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { markRepeatedHeadings } from "../grid.ts";
import { readHtml } from "../legacy/html/read-html.ts";

/** An HTML table in a Markdown source: its characters [start, end). */
export type HtmlTable = { start: number; end: number };

/** The outermost `<table>` elements of a source; one that is never closed is none. */
export function findHtmlTables(source: string): HtmlTable[] {
  const tables: HtmlTable[] = [];
  let depth = 0;
  let start = 0;
  for (const tag of source.matchAll(/<(\/?)table\b[^<>]*>/giu)) {
    if (tag[1] === "") {
      if (depth === 0) start = tag.index;
      depth++;
    } else if (depth > 0) {
      depth--;
      if (depth === 0) tables.push({ start, end: tag.index + tag[0].length });
    }
  }
  return tables;
}

/** Reads one as the reader for web pages does; the lines that it covers are the place of all that is in it. */
export async function htmlTableBlocks(source: string, table: HtmlTable): Promise<Block[]> {
  const page = `<meta charset="utf-8">${source.slice(table.start, table.end)}`;
  const { blocks } = await readHtml(new TextEncoder().encode(page), "");
  const place: Place = { kind: "lines", first: lineAt(source, table.start), last: lineAt(source, table.end) };
  return blocks.map((block) => placed(block, place)).map((block) => (block.kind === "table" ? markRepeatedHeadings(block) : block));
}

function placed(block: Block, place: Place): Block {
  if (block.kind === "paragraph") return { ...block, segments: block.segments.map((segment) => ({ ...segment, place })) };
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map((inner) => placed(inner, place)) })),
  }));
  return { ...block, rows, places: [place] };
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}

/** The source with these tables made blank, line ends kept, so that every other word keeps its place. */
export function withoutTables(source: string, tables: readonly HtmlTable[]): string {
  let text = source;
  for (const { start, end } of tables) text = text.slice(0, start) + source.slice(start, end).replace(/[^\n]/g, " ") + text.slice(end);
  return text;
}
