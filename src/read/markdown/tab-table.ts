import type { Block, Table } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";
import { joinCutRows } from "../cut-rows.ts";
import { type LooseCell, markRepeatedHeadings, tableOf } from "../grid.ts";
import { type Ink, paragraphOf } from "../running-text.ts";
import { inkOf, type Lines } from "./ink.ts";
import { parseMarkdown } from "./parse.ts";
import type { TabBlock, TabLine } from "./tab-lines.ts";

/** A tab-separated table: repeated headings marked, rows that a page break cut joined again. */
export function tabTable(block: TabBlock, lines: Lines): Table {
  const rows = block.lines.map((line, r) => rowOf(line, block.columns, r === 0, lines));
  const table = tableOf(rows, "body", [{ kind: "lines", first: block.first, last: block.last }]);
  return joinCutRows(markRepeatedHeadings(table), new Set(), true);
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
/** Signs that emphasis, tags, links, entities or addresses need. Cells without them, nearly all, are words: parsing each takes long. */
const markup = /[\\`*_~[\]<>&!@:^|]|www\./iu;

function cellBlocks(text: string, place: () => Place): Block[] {
  const words = text.trim();
  const paragraph = paragraphOf(markup.test(words) ? parsed(words, place) : [{ kind: "words", text: words, place: place() }], "body");
  return paragraph === null ? [] : [paragraph];
}

function parsed(words: string, place: () => Place): Ink[] {
  const [node] = parseMarkdown(noBlock + words).children;
  return node?.type === "paragraph" ? inkOf(node.children, place) : [];
}
