import type { RowSetting } from "../flow.ts";
import type { RawMerge } from "../raw.ts";
import type { Bytes } from "./bytes.ts";
import { type Sprm, sprm } from "./sprm.ts";

/** Word allows 63 columns. */
const mostCells = 63;
const cellDescription = 20;

/**
 * A row's borders and merged cells, from the modifiers at its end in their order ([MS-DOC] 2.9.321 TDefTableOperand, 2.9.311 TC80).
 * A fast save leaves the row as it was and adds what was done to it: columns set in or taken out, widths changed.
 */
export function rowSetting(sprms: readonly Sprm[]): RowSetting {
  let left = 0;
  let cells: RowCell[] = [];
  let heading = false;
  for (const { code, operand } of sprms) {
    const [first, limit] = [operand.u8(0), operand.u8(1)];
    if (code === sprm.tableHeading) heading = first !== 0;
    else if (code === sprm.tableDefinition) {
      left = operand.i16(1);
      cells = definedCells(operand);
    } else if (code === sprm.insertCells) {
      const fresh = Array.from({ length: limit }, (): RowCell => ({ width: operand.u16(2), across: "none", down: "none" }));
      cells = [...cells.slice(0, first), ...fresh, ...cells.slice(first)].slice(0, mostCells);
    } else if (code === sprm.deleteCells) cells = cells.filter((_, i) => i < first || i >= limit);
    else if (code === sprm.cellWidths)
      cells = cells.map((cell, i) => (i >= first && i < limit ? { ...cell, width: operand.u16(2) } : cell));
    else if (code === sprm.mergeDown) cells = cells.map((cell, i) => (i === first ? { ...cell, down: mergeOf(limit) } : cell));
    else if (code === sprm.mergeAcross) {
      cells = cells.map((cell, i) => (i >= first && i < limit ? { ...cell, across: i === first ? "start" : "continue" } : cell));
    }
  }
  const edges = cells.length === 0 ? [] : [left];
  for (const { width } of cells) edges.push((edges.at(-1) ?? 0) + width);
  return { edges, heading, merges: cells.map(({ across, down }) => ({ across, down })) };
}

type RowCell = { width: number; across: RawMerge; down: RawMerge };

/** Each cell from its left border to the next; flags tell how it is merged. */
function definedCells(operand: Bytes): RowCell[] {
  const count = Math.min(operand.u8(0), mostCells);
  const descriptions = 1 + (count + 1) * 2;
  return Array.from({ length: count }, (_, i) => {
    const flags = operand.u16(descriptions + i * cellDescription);
    const width = operand.i16(3 + i * 2) - operand.i16(1 + i * 2);
    return { width, across: mergeOf(flags & 3), down: mergeOf((flags >> 5) & 3) };
  });
}

/** 0 not merged, 1 merged into the cell before or above, 2 and 3 the first of merged cells. */
function mergeOf(flag: number): RawMerge {
  return flag === 0 ? "none" : flag === 1 ? "continue" : "start";
}
