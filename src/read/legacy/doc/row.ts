import type { RowSetting } from "../flow.ts";
import type { RawMerge } from "../raw.ts";
import { type Sprm, sprm } from "./sprm.ts";

/** Word allows 63 columns. */
const mostCells = 63;
const cellDescription = 20;

/** A row's borders and merged cells, from the modifiers at its end ([MS-DOC] 2.9.321 TDefTableOperand, 2.9.311 TC80). */
export function rowSetting(sprms: readonly Sprm[]): RowSetting {
  const setting: RowSetting = { edges: [], heading: false, merges: [] };
  for (const { code, operand } of sprms) {
    if (code === sprm.tableHeading) setting.heading = operand.u8(0) !== 0;
    if (code === sprm.tableDefinition) {
      const count = Math.min(operand.u8(0), mostCells);
      setting.edges = Array.from({ length: count + 1 }, (_, i) => operand.i16(1 + i * 2));
      const first = 1 + (count + 1) * 2;
      setting.merges = Array.from({ length: count }, (_, i) => {
        const flags = operand.u16(first + i * cellDescription);
        return { across: mergeAcross(flags & 3), down: mergeDown((flags >> 5) & 3) };
      });
    }
    if (code === sprm.mergeDown) {
      const cell = setting.merges[operand.u8(0)];
      if (cell !== undefined) cell.down = mergeDown(operand.u8(1));
    }
    if (code === sprm.mergeAcross) {
      for (let i = operand.u8(0); i < operand.u8(1); i++) {
        const cell = setting.merges[i];
        if (cell !== undefined) cell.across = i === operand.u8(0) ? "start" : "continue";
      }
    }
  }
  return setting;
}

/** 0 not merged, 1 merged into the cell before, 2 and 3 the first of merged cells. */
function mergeAcross(flag: number): RawMerge {
  return flag === 0 ? "none" : flag === 1 ? "continue" : "start";
}

/** 0 not merged, 1 merged into the cell above, 3 the topmost of merged cells. */
function mergeDown(flag: number): RawMerge {
  return flag === 0 ? "none" : flag === 1 ? "continue" : "start";
}
