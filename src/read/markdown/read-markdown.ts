import type { Block, Document } from "../../model/document.ts";
import { withIds } from "../block-ids.ts";
import { paragraphOf } from "../running-text.ts";
import { stitchTables } from "../stitch-tables.ts";
import { blocksOf } from "./blocks.ts";
import { drawnTables } from "./drawn-lines.ts";
import { drawnTable } from "./drawn-table.ts";
import { findHtmlTables, htmlTableBlocks, withoutTables } from "./html-tables.ts";
import { type Lines, sourceLines } from "./ink.ts";
import { joinPageCuts } from "./page-cuts.ts";
import { parseMarkdown, withoutRules } from "./parse.ts";
import { markStorms, type Span, withoutDeepNesting } from "./storms.ts";
import { tabBlocks } from "./tab-lines.ts";
import { tabTable } from "./tab-table.ts";

/** Reads Markdown: headings, lists, tables (GFM, tab-separated, drawn, HTML), emphasis as look. Places are lines of the source. */
export async function readMarkdown(text: string, sha256: string): Promise<Document> {
  const source = withoutRules(withoutFrontMatter(text.replaceAll("\r\n", "\n").replaceAll("\r", "\n")));
  const htmlTables = findHtmlTables(source);
  const htmlBlocks = await Promise.all(htmlTables.map((table) => htmlTableBlocks(source, table)));
  const lined = withoutTables(source, htmlTables);
  const written = lined.split("\n");
  const drawn = drawnTables(written);
  const tabbed = tabBlocks(blankLines(lined, drawn).split("\n"));
  const untabled = withoutDeepNesting(blankLines(lined, [...drawn, ...tabbed])).split("\n");
  const storms = markStorms(untabled);
  const rest = blankLines(untabled.join("\n"), storms);
  const lines = sourceLines();
  const prose = joinPageCuts(blocksOf(parseMarkdown(rest).children, rest, lines));
  const tables = [...tabbed.map((table) => tabTable(table, lines)), ...drawn.map((table) => drawnTable(written, table, lines))];
  const plain = storms.flatMap((storm) => plainParagraphs(untabled, storm, lines));
  const all = inOrder([...prose, ...tables, ...plain, ...htmlBlocks.flat()]);
  return { sha256, format: "markdown", reader: "markdown", pages: null, blocks: withIds(stitchTables(all)), notices: [] };
}

/** A converter's own words about the file ("title: …", "author: …") between two lines of dashes at its very start, made blank. */
function withoutFrontMatter(source: string): string {
  return source.replace(/^\ufeff?---\n(?:[\w-]+:.*\n|[ \t]+.*\n)+---\n/u, (matter) => matter.replace(/[^\n]/g, ""));
}

/** The source with the lines of tables made blank, so that every other line keeps its number. */
function blankLines(source: string, tables: readonly { first: number; last: number }[]): string {
  const lines = source.split("\n");
  for (const { first, last } of tables) lines.fill("", first - 1, last);
  return lines.join("\n");
}

/** Each line as it stands. */
function plainParagraphs(written: readonly string[], { first, last }: Span, lines: Lines): Block[] {
  return written.slice(first - 1, last).flatMap((text, i) => paragraphOf([{ kind: "words", text, place: lines(first + i) }], "body") ?? []);
}

function inOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => firstLine(a) - firstLine(b));
}

function firstLine(block: Block): number {
  const place = block.kind === "paragraph" ? block.segments[0]?.place : block.places[0];
  return place?.kind === "lines" ? place.first : 0;
}
