import type { Bytes } from "./bytes.ts";

/** A single property modifier ([MS-DOC] 2.2.5): which property, and its value. */
export type Sprm = { code: number; operand: Bytes };

/** Codes of the modifiers that are read ([MS-DOC] 2.6): character, paragraph, table. */
export const sprm = {
  deletedRevision: 0x0800,
  hidden: 0x083c,
  special: 0x0855,
  bold: 0x0835,
  italic: 0x0836,
  size: 0x4a43,
  font: 0x4a4f,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
  paragraphStyle: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerCell: 0x244b,
  innerRowEnd: 0x244c,
  tableDepth: 0x6649,
  alignOld: 0x2403,
  align: 0x2461,
  indentOld: 0x840f,
  indent: 0x845e,
  firstLineOld: 0x8411,
  firstLine: 0x8460,
  listLevel: 0x260a,
  list: 0x460b,
  outlineLevel: 0x2640,
  hugeProperties: 0x6646,
  hugePropertiesOld: 0x6645,
  tableProperties: 0x646b,
  tableHeading: 0x3404,
  tableDefinition: 0xd608,
  insertCells: 0x7621,
  deleteCells: 0x5622,
  cellWidths: 0x7623,
  mergeAcross: 0x5624,
  mergeDown: 0xd62b,
} as const;

/** Operand lengths by the three top bits of a code; 6 means that the operand tells. */
const operandLengths = [1, 1, 2, 4, 2, 2, -1, 3];
const changeTabs = 0xc615;

/** The modifiers of a list of them; a list cut short gives those that are whole. */
export function sprmsOf(list: Bytes): Sprm[] {
  const found: Sprm[] = [];
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.u16(at);
    at += 2;
    let length = operandLengths[code >> 13] ?? 1;
    if (length < 0) {
      if (code === sprm.tableDefinition) {
        length = Math.max(0, list.u16(at) - 1);
        at += 2;
      } else {
        length = list.u8(at);
        // 255 tabs or more: the true length is counted from the tabs, 4 bytes for each taken away, 3 for each set.
        if (code === changeTabs && length === 255) length = 2 + list.u8(at + 1) * 4 + list.u8(at + 2 + list.u8(at + 1) * 4) * 3;
        at += 1;
      }
    }
    found.push({ code, operand: list.part(at, length) });
    at += length;
  }
  return found;
}
