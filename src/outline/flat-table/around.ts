import type { ColumnRole } from "../../model/outline.ts";
import type { Atom } from "./atom.ts";

/** How a cell ended where a page broke: its last words, the width of its last line, whether a sentence or a unit's name was at its end. */
export type Carry = { text: string; lastLine: number; sentence: boolean; complete: boolean; bare: boolean };

/**
 * What is known around a row before it is dealt. `widths`: the columns' widths in em, null before they are learned; `textWidth` the text
 * column's; `blanksCountCells`: blanks before a line count empty cells; `known`: cells of units and how often other rows have them;
 * `carried`: for the second page of a row, its cells on the first (null for an empty one); null on a row's first page.
 */
export type Around = {
  roles: readonly ColumnRole[];
  widths: readonly (number | null)[];
  textWidth: number;
  blanksCountCells: boolean;
  known: ReadonlyMap<string, number>;
  carried: readonly (Carry | null)[] | null;
};

/** Columns whose cells name units. */
export function isUnitRole(role: ColumnRole): boolean {
  return role === "lead" || role === "support" || role === "monitor";
}

export function roleAt(around: Around, column: number): ColumnRole {
  return around.roles[column] ?? "extra";
}

export function widthAt(around: Around, column: number): number | null {
  return roleAt(around, column) === "text" ? around.textWidth : (around.widths[column] ?? null);
}

/** The width of the line that atom `at` belongs to, as far as it lies within atoms [from, to). */
export function lineWidth(atoms: readonly Atom[], at: number, from: number, to: number): number {
  let start = at;
  while (start > from && atoms[start]?.lineStart === false) start--;
  let width = 0;
  for (let i = start; i < to && (i === start || atoms[i]?.lineStart === false); i++)
    width += (atoms[i]?.width ?? 0) + (i > start ? 0.25 : 0);
  return width;
}

/** The atom's first word would have found room on the line above it, within the cell that begins at `from`: no wrap forced the break. */
export function leavesRoom(atoms: readonly Atom[], at: number, from: number, width: number | null): boolean {
  if (width === null) return false;
  return lineWidth(atoms, at - 1, from, at) + 0.25 + (atoms[at]?.firstWord ?? 0) < width * 0.82;
}
