import type { Block, Document } from "../model/document.ts";
import { fileNotice } from "../model/file-notice.ts";

/** A plan of seven hundred pages of 3,000 letters; the longest seen has 300,000. What takes more would fill the memory. */
const mostCharacters = 2_000_000;
/** Its parser takes two gigabytes for two million characters. */
export const mostMarkdown = 600_000;

/**
 * The lines that the bound leaves of a text. A line that runs over it, were it the first, is left out whole: half a sentence may say
 * the opposite of the whole one.
 */
export function boundedText(text: string, most = mostCharacters): string {
  return text.length <= most ? text : text.slice(0, Math.max(0, text.lastIndexOf("\n", most)));
}

/** The blocks that the bound leaves of a document, with a notice of how much was left out. `before`: characters already left out. */
export function boundedDocument(document: Document, before = 0): Document {
  const lengths = document.blocks.map(lengthOf);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let read = 0;
  const end = lengths.findIndex((length) => {
    if (read + length > mostCharacters) return true;
    read += length;
    return false;
  });
  if (end < 0 && before === 0) return document;
  const blocks = end < 0 ? document.blocks : document.blocks.slice(0, end);
  const notice = fileNotice("document-too-long", "warning", { characters: all + before, read });
  return { ...document, blocks, notices: [...document.notices, notice] };
}

function lengthOf(block: Block): number {
  if (block.kind === "paragraph") return block.text.length;
  return block.rows.reduce((sum, row) => sum + row.cells.reduce((s, cell) => s + cell.blocks.reduce((t, b) => t + lengthOf(b), 0), 0), 0);
}
