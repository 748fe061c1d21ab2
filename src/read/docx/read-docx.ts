import type { Block, Document } from "../../model/document.ts";
import { usualCharset } from "../../text/charset/usual.ts";
import { withIds } from "../block-ids.ts";
import { charsetNotices } from "../charset-notices.ts";
import { markRepeatedHeadings, tableOf } from "../grid.ts";
import type { Ink } from "../running-text.ts";
import { stitchTables } from "../stitch-tables.ts";
import { docxNotices } from "./docx-notices.ts";
import { mammothTree, type TreeBlock, type TreeTable } from "./mammoth-tree.ts";
import { noteList } from "./notes.ts";
import { fontRunsIn, type Sheets, wordParagraph } from "./paragraph.ts";
import { openWordParts } from "./parts.ts";
import { prepare } from "./prepare.ts";

/**
 * Reads a Word file: zip → parts → prepared parts → mammoth's tree → blocks. Places are the numbers of paragraphs in the order
 * of the file: body, footnotes, endnotes, headers, footers. Throws Failures for files that are damaged, locked or unsafe.
 */
export async function readDocx(bytes: Uint8Array, sha256: string): Promise<Document> {
  const parts = openWordParts(bytes);
  const prepared = prepare(parts);
  const tree = await mammothTree(prepared);
  const notes = noteList(parts.settings);
  const sheets: Sheets = {
    facts: prepared.facts,
    noteLabel: notes.label,
    usual: usualCharset(fontRunsIn(tree.children)),
    converted: new Map(),
  };
  const text = stitchTables(blocksOf(tree.children, sheets));
  const noted = notes.referred().flatMap((reference) => {
    const marks: Ink[] = [{ kind: "mark", label: notes.label(reference) }];
    return blocksOf(tree.notes.resolve(reference)?.body ?? [], sheets, marks);
  });
  const blocks = withIds([...text, ...noted]);
  return {
    sha256,
    format: "docx",
    reader: "docx",
    pages: null,
    blocks,
    notices: [...docxNotices(parts, prepared, blocks), ...charsetNotices(sheets.converted)],
  };
}

function blocksOf(content: readonly TreeBlock[], sheets: Sheets, marks: readonly Ink[] = []): Block[] {
  let waiting = marks;
  return content.flatMap((block): Block[] => {
    if (block.type === "table") return tableBlock(block, sheets);
    const paragraph = wordParagraph(block, sheets, waiting);
    if (paragraph === null) return [];
    waiting = [];
    return [paragraph];
  });
}

function tableBlock(table: TreeTable, sheets: Sheets): Block[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) => ({
      rowSpan: cell.rowSpan,
      columnSpan: cell.colSpan,
      heading: row.isHeader,
      blocks: blocksOf(cell.children, sheets),
    })),
  );
  const first = rows.flatMap((row) => row.flatMap((cell) => cell.blocks)).find((block) => block.kind === "paragraph");
  if (first === undefined) return [];
  return [
    markRepeatedHeadings(
      tableOf(
        rows,
        first.layer,
        first.segments.slice(0, 1).map((segment) => segment.place),
      ),
    ),
  ];
}
