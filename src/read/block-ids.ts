import type { Block } from "../model/document.ts";

/** Blocks with their ids: "b7" for the eighth block of the document, "b7.r2.c1.0" for the first one in a cell of that table. */
export function withIds(blocks: readonly Block[], prefix = "b"): Block[] {
  return blocks.map((block, i) => {
    const id = `${prefix}${i}`;
    if (block.kind === "paragraph") return { ...block, id };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: withIds(cell.blocks, `${id}.r${cell.row}.c${cell.column}.`) })),
    }));
    return { ...block, id, rows };
  });
}
