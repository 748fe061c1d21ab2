import type { Heading, List, ListItem, Paragraph as MdParagraph, Table as MdTable, Nodes, RootContent } from "mdast";
import type { Block, Layer, Look } from "../../model/document.ts";
import { joinCutRows } from "../cut-rows.ts";
import { type LooseCell, markRepeatedHeadings, tableOf } from "../grid.ts";
import { type Ink, paragraphOf } from "../running-text.ts";
import { inkOf, type Lines } from "./ink.ts";
import { splitAtLabels } from "./split-lines.ts";

type Context = { source: string; lines: Lines; layer: Layer };

/** The blocks of remark's tree, in order. List items become paragraphs that begin with their printed marker. */
export function blocksOf(nodes: readonly RootContent[], source: string, lines: Lines): Block[] {
  return nodes.flatMap((node) => blockOf(node, { source, lines, layer: "body" }, []));
}

/** `lead`: a list marker that waits for the item's first words. */
function blockOf(node: RootContent, context: Context, lead: Ink[]): Block[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return leafOf(node, context, lead);
    case "list":
      return listOf(node, context, lead);
    case "blockquote":
      return childrenOf(node.children, context, lead);
    case "footnoteDefinition":
      return childrenOf(node.children, { ...context, layer: "note" }, [{ kind: "mark", label: node.label ?? node.identifier }]);
    case "table":
      return [gfmTable(node, context)];
    default: // A rule across the page has no words.
      return [];
  }
}

function leafOf(node: MdParagraph | Heading, context: Context, lead: Ink[]): Block[] {
  const look: Partial<Look> = { headingLevel: node.type === "heading" ? node.depth : null };
  const indent = (node.position?.start.column ?? 1) - 1;
  return splitAtLabels(inkOf(node.children, context.lines)).flatMap((inks, i) => {
    const paragraph = paragraphOf(inks, context.layer, look, i === 0 ? lead : []);
    const first = paragraph?.segments[0];
    if (first !== undefined && indent > 0) first.indent = indent;
    return paragraph === null ? [] : [paragraph];
  });
}

function childrenOf(children: readonly RootContent[], context: Context, lead: Ink[]): Block[] {
  let waiting = lead;
  return children.flatMap((child) => {
    const blocks = blockOf(child, context, waiting);
    if (blocks.length > 0) waiting = [];
    return blocks;
  });
}

function listOf(list: List, context: Context, lead: Ink[]): Block[] {
  let waiting = lead;
  return list.children.flatMap((item) => {
    const blocks = itemOf(item, context, [...waiting, ...markerOf(item, context)]);
    if (blocks.length > 0) waiting = [];
    return blocks;
  });
}

function itemOf(item: ListItem, context: Context, marker: Ink[]): Block[] {
  const blocks = childrenOf(item.children, context, marker);
  const indent = (item.position?.start.column ?? 1) - 1;
  const first = blocks[0];
  const segment = first?.kind === "paragraph" ? first.segments[0] : undefined;
  if (segment !== undefined && indent > 0) segment.indent = indent;
  if (blocks.length > 0) return blocks;
  // "3." alone on its line is words, a lone bullet is not.
  const empty = /\d/u.test(markerText(item, context)) ? paragraphOf(marker, context.layer) : null;
  return empty === null ? [] : [empty];
}

/** The marker as the source prints it ("4." stays "4." where remark would count anew); of Markdown's bullets "*" prints as a dash. */
function markerOf(item: ListItem, context: Context): Ink[] {
  const marker = markerText(item, context).replace(/^\*$/u, "-");
  return [{ kind: "words", text: `${marker} `, place: context.lines(item.position?.start.line ?? 1) }];
}

function markerText(item: ListItem, context: Context): string {
  return /^(?:\d+[.)]|[-+*])/u.exec(context.source.slice(item.position?.start.offset ?? 0))?.[0] ?? "";
}

function gfmTable(table: MdTable, context: Context): Block {
  const rows = table.children.map((row, r) =>
    asOneCell(
      row.children.map((cell) => {
        const paragraph = paragraphOf(inkOf(cell.children, context.lines), context.layer);
        return { rowSpan: 1, columnSpan: 1, heading: r === 0, blocks: paragraph === null ? [] : [paragraph] };
      }),
    ),
  );
  return joinCutRows(markRepeatedHeadings(tableOf(rows, context.layer, [linesOf(table)])), new Set(), true);
}

/** Shorter words are marks that may well stand in several columns: "x", "Có". */
const spanningLetters = 4;

/** Neighbours that say the same, three and more of them, are one cell over several columns that a converter wrote into each. */
function asOneCell(cells: LooseCell[]): LooseCell[] {
  const words = (cell: LooseCell | undefined) => (cell?.blocks[0]?.kind === "paragraph" ? cell.blocks[0].text : "");
  const joined: LooseCell[] = [];
  for (let i = 0; i < cells.length; ) {
    const [cell, text] = [cells[i], words(cells[i])];
    if (cell === undefined) break;
    let span = 1;
    while (text.length >= spanningLetters && i + span < cells.length && words(cells[i + span]) === text) span++;
    if (span < 3) span = 1;
    joined.push({ ...cell, columnSpan: span });
    i += span;
  }
  return joined;
}

/** The source lines that a node covers. */
export function linesOf(node: Nodes): { kind: "lines"; first: number; last: number } {
  return { kind: "lines", first: node.position?.start.line ?? 1, last: node.position?.end.line ?? 1 };
}
