import type { Cell, Table, TableRow } from "../model/document.ts";
import { isCapitals } from "../text/capitals.ts";
import { opens } from "./words.ts";

/** A signature block has few rows: recipients and offices, the room for the seal, the names. */
const mostRows = 5;

/**
 * The row from which a table is the signature block that stood right below it: Word 97 files keep two tables without a paragraph between
 * them as one. -1 for none, and for a table that is such a block from its first words on.
 */
export function signingRow(table: Table): number {
  const from = Math.max(1, table.rows.length - mostRows);
  const at = table.rows.findIndex((row, index) => index >= from && beginsSignature(row));
  const isOwn = at > 0 && table.rows.slice(0, at).some((row) => row.cells.some((cell) => wordsOf(cell).join("").trim() !== ""));
  return isOwn && !table.rows.slice(0, at).some((row) => row.cells.some((cell) => cell.row + cell.rowSpan > at)) ? at : -1;
}

/** "Nơi nhận:" in one cell and "TM. ỦY BAN NHÂN DÂN" or "GIÁM ĐỐC" in another. */
function beginsSignature({ cells }: TableRow): boolean {
  const receives = cells.findIndex((cell) => opens(wordsOf(cell)[0] ?? "", "recipients") > 0);
  return receives >= 0 && cells.some((cell, index) => index !== receives && wordsOf(cell).some(saysWhoSigns));
}

function saysWhoSigns(text: string): boolean {
  return isCapitals(text) && (opens(text, "authority") > 0 || opens(text, "office") > 0);
}

function wordsOf({ blocks }: Cell): string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? block.text.split("\n") : []));
}
