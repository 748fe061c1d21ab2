import type { Block, Segment } from "../model/document.ts";

/** The segments of every paragraph by block id, those inside table cells included. */
export function segmentIndex(blocks: readonly Block[]): Map<string, readonly Segment[]> {
  const index = new Map<string, readonly Segment[]>();
  const add = (block: Block): void => {
    if (block.kind === "paragraph") index.set(block.id, block.segments);
    else for (const row of block.rows) for (const cell of row.cells) cell.blocks.forEach(add);
  };
  blocks.forEach(add);
  return index;
}
