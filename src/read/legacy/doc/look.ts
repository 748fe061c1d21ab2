import type { Formatted } from "./pages.ts";
import { type Sprm, sprm } from "./sprm.ts";
import type { StyleSheet } from "./styles.ts";

/** How a character is set. `font` counts in the file's font list, `size` in half points; `symbol` is a letter drawn from a symbol font. */
export type CharacterLook = {
  font: number;
  size: number | null;
  bold: boolean;
  italic: boolean;
  /** Hidden text, and text that a tracked change took away. */
  hidden: boolean;
  deleted: boolean;
  /** The character stands for something else: a field's border, a footnote's number, a picture. */
  special: boolean;
  symbol: string | null;
};

/** The look of characters in a paragraph of style `paragraphStyle`, formatted by `format` and by what a fast save added. */
export function characterLook(
  sheet: StyleSheet,
  paragraphStyle: number,
  format: Formatted | null,
  changes: readonly Sprm[],
): CharacterLook {
  const look: CharacterLook = {
    font: sheet.defaultFont,
    size: null,
    bold: false,
    italic: false,
    hidden: false,
    deleted: false,
    special: false,
    symbol: null,
  };
  apply(look, sheet.styleOf(paragraphStyle).character, look);
  const own = [...(format?.sprms ?? []), ...changes];
  const named = own.find((modifier) => modifier.code === sprm.characterStyle);
  if (named !== undefined) apply(look, sheet.styleOf(named.operand.u16(0)).character, { ...look });
  apply(look, own, { ...look });
  return look;
}

function apply(look: CharacterLook, sprms: readonly Sprm[], style: CharacterLook): void {
  for (const { code, operand } of sprms) {
    if (code === sprm.font) look.font = operand.u16(0);
    else if (code === sprm.size) look.size = operand.u16(0);
    else if (code === sprm.bold) look.bold = toggled(operand.u8(0), style.bold);
    else if (code === sprm.italic) look.italic = toggled(operand.u8(0), style.italic);
    else if (code === sprm.hidden) look.hidden = toggled(operand.u8(0), style.hidden);
    else if (code === sprm.deletedRevision) look.deleted = operand.u8(0) !== 0;
    else if (code === sprm.special) look.special = operand.u8(0) !== 0;
    else if (code === sprm.symbol) look.symbol = String.fromCharCode(operand.u16(2));
  }
}

/** A toggle is off, on, as the style (0x80) or the style's opposite (0x81): [MS-DOC] 2.9.327. */
function toggled(value: number, style: boolean): boolean {
  if (value === 0x80) return style;
  if (value === 0x81) return !style;
  return value !== 0;
}

/** How a paragraph is set. `list` is 0 outside lists; `indent` in points. */
export type ParagraphLook = {
  style: number;
  depth: number;
  rowEnd: boolean;
  innerCell: boolean;
  align: "left" | "center" | "right" | "justify" | null;
  indent: number | null;
  headingLevel: number | null;
  list: number;
  listLevel: number;
  /** The modifiers of the paragraph itself: a row's end carries its table definition. */
  sprms: Sprm[];
};

const alignments = ["left", "center", "right", "justify", "justify"] as const;

/**
 * The look of a paragraph by its own format and by what a fast save added (`changes`). `huge` follows the reference to properties
 * that did not fit into a page ([MS-DOC] 2.9.189) and gives them.
 */
export function paragraphLook(
  sheet: StyleSheet,
  format: Formatted | null,
  changes: readonly Sprm[],
  huge: (at: number) => Sprm[],
): ParagraphLook {
  const own = [...(format?.sprms ?? []), ...changes].flatMap((modifier) =>
    refersToHuge(modifier) ? huge(modifier.operand.u32(0)) : [modifier],
  );
  const number = own.findLast((modifier) => modifier.code === sprm.paragraphStyle)?.operand.u16(0) ?? format?.style ?? 0;
  const style = sheet.styleOf(number);
  const look: ParagraphLook = {
    style: number,
    depth: 0,
    rowEnd: false,
    innerCell: false,
    align: null,
    indent: null,
    headingLevel: style.heading,
    list: 0,
    listLevel: 0,
    sprms: own,
  };
  let left = 0;
  let firstLine = 0;
  let indented = false;
  for (const { code, operand } of [...style.paragraph, ...own]) {
    if (code === sprm.inTable) look.depth = Math.max(look.depth, operand.u8(0) === 0 ? 0 : 1);
    else if (code === sprm.tableDepth) look.depth = operand.i32(0);
    else if (code === sprm.rowEnd || code === sprm.innerRowEnd) look.rowEnd = look.rowEnd || operand.u8(0) !== 0;
    else if (code === sprm.innerCell) look.innerCell = operand.u8(0) !== 0;
    else if (code === sprm.align || code === sprm.alignOld) look.align = alignments[operand.u8(0)] ?? null;
    else if (code === sprm.list) look.list = operand.u16(0);
    else if (code === sprm.listLevel) look.listLevel = operand.u8(0);
    else if (code === sprm.indent || code === sprm.indentOld) left = operand.i16(0);
    else if (code === sprm.firstLine || code === sprm.firstLineOld) firstLine = operand.i16(0);
    indented = indented || left !== 0 || firstLine !== 0;
  }
  if (indented) look.indent = Math.max(0, left + firstLine) / 20;
  return look;
}

function refersToHuge({ code }: Sprm): boolean {
  return code === sprm.hugeProperties || code === sprm.hugePropertiesOld || code === sprm.tableProperties;
}
