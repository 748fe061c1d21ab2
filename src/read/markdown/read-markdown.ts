import type { Block, Document } from "../../model/document.ts";
import { withIds } from "../block-ids.ts";
import { blocksOf } from "./blocks.ts";
import { sourceLines } from "./ink.ts";
import { joinPageCuts } from "./page-cuts.ts";
import { parseMarkdown, withoutRules } from "./parse.ts";
import { type TabBlock, tabBlocks } from "./tab-lines.ts";
import { tabTable } from "./tab-table.ts";

/** Reads Markdown: headings, lists, tables (GFM and tab-separated), emphasis as look. Places are lines of the source. */
export function readMarkdown(text: string, sha256: string): Document {
  const source = withoutRules(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n"));
  const lines = sourceLines();
  const tables = tabBlocks(source.split("\n"));
  const rest = blankLines(source, tables);
  const blocks = blocksOf(parseMarkdown(rest).children, rest, lines);
  const all = inOrder([...joinPageCuts(blocks), ...tables.map((table) => tabTable(table, lines))]);
  return { sha256, format: "markdown", reader: "markdown", pages: null, blocks: withIds(all), notices: [] };
}

/** The source with the lines of tables made blank, so that every other line keeps its number. */
function blankLines(source: string, tables: readonly TabBlock[]): string {
  const inTable = (line: number) => tables.some((table) => line >= table.first && line <= table.last);
  return source
    .split("\n")
    .map((text, i) => (inTable(i + 1) ? "" : text))
    .join("\n");
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => firstLine(a) - firstLine(b));
}

function firstLine(block: Block): number {
  const place = block.kind === "paragraph" ? block.segments[0]?.place : block.places[0];
  return place?.kind === "lines" ? place.first : 0;
}
