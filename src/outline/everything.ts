import type { Block, Document } from "../model/document.ts";
import type { Passage } from "../model/passage.ts";
import { passageOf } from "../text/passage.ts";

/** Every paragraph of the document in reading order, cells and footnotes included, page furniture and repeated headings left out. */
export function everythingIn(document: Document): Passage[] {
  return document.blocks.flatMap(passagesIn);
}

function passagesIn(block: Block): Passage[] {
  if (block.layer !== "body" && block.layer !== "note") return [];
  if (block.kind === "paragraph") return [passageOf(block)];
  return block.rows.filter((row) => !row.repeatedHeading).flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(passagesIn)));
}
