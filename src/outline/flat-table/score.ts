import type { ColumnRole } from "../../model/outline.ts";
import { type Atom, endingOf, textOf } from "./atom.ts";

/** What is known of the columns around a row: their widths in em (null before they are learned), and whether blanks before a line count empty cells. */
export type Around = { widths: readonly (number | null)[]; blanksCountCells: boolean };

/*
 * The figures below weigh the cues against each other, in points: 1 is a faint cue, 3 a strong one, more than 4 outweighs any other.
 * They were set by hand on one flattened appendix and on invented tables of four to seven columns; the order matters, not the size.
 */

/** What an empty cell costs: a task without a time or a lead is rarer than one without support. */
const emptyCost: Partial<Record<ColumnRole, number>> = { text: 8, lead: 2.5, deadline: 2.5, product: 1.5, note: 0.1, budget: 0.3 };

export function emptyScore(role: ColumnRole): number {
  return -(emptyCost[role] ?? 1);
}

/** Columns that most rows leave empty. */
const rarelyFilled: ReadonlySet<ColumnRole> = new Set(["note", "budget", "basis", "extra"]);

export function isUnitRole(role: ColumnRole): boolean {
  return role === "lead" || role === "support" || role === "monitor";
}

/** How well atoms [from, to) make one cell of that role. */
export function cellScore(
  atoms: readonly Atom[],
  from: number,
  to: number,
  role: ColumnRole,
  width: number | null,
  textWidth: number,
): number {
  let score = 0;
  for (let i = from; i < to; i++) {
    const atom = atoms[i];
    if (atom === undefined) continue;
    if (role !== "text" && atom.lineStart) score -= tooWide(lineWidth(atoms, i, to), width, textWidth);
    if (i > from) score -= innerCost(atoms, i, role, role === "text" ? textWidth : width);
  }
  if (isUnitRole(role)) score -= Math.max(0, to - from - 14) * 0.4;
  if (rarelyFilled.has(role)) score -= 2.5;
  return score;
}

/** The width of the line's part that lies within the cell. */
function lineWidth(atoms: readonly Atom[], at: number, to: number): number {
  let width = 0;
  for (let i = at; i < to && (i === at || atoms[i]?.lineStart === false); i++) width += (atoms[i]?.width ?? 0) + (i > at ? 0.25 : 0);
  return width;
}

function tooWide(width: number, column: number | null, textWidth: number): number {
  if (column !== null && width > column * 1.12 + 0.4) return Math.min(3, 1 + (width / column - 1) * 3);
  return column === null && width > textWidth * 0.8 ? 2 : 0;
}

/** What it costs to have no new cell at atom `at`. */
function innerCost(atoms: readonly Atom[], at: number, role: ColumnRole, width: number | null): number {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (atom === undefined || before === undefined) return 0;
  const { opening } = atom;
  const broken = atom.lineStart && !before.ending.sentence && !before.ending.semicolon && leavesRoom(atoms, at, width);
  let cost = broken ? (opening.upper ? 1.6 : 1) : 0;
  if (role === "text") {
    if (atom.lineStart && opening.upper && opening.unit && before.ending.sentence) cost += 2;
    return cost;
  }
  if (isUnitRole(role)) {
    if (opening.deadline && !opening.unit && opening.upper && !before.ending.open) cost += 3;
    if (before.ending.sentence) cost += opening.upper ? 2 : 0.5;
    if (
      atom.lineStart &&
      opening.upper &&
      !opening.unit &&
      !before.ending.open &&
      !before.ending.semicolon &&
      endingOf(before.text).complete
    )
      cost += 1.2;
    if (opening.unit && opening.upper && !before.ending.open && !before.ending.semicolon && endingOf(before.text).complete) cost += 1.6;
  }
  if (role === "deadline" && opening.unit && opening.upper && before.ending.sentence) cost += 0.5;
  if (role === "product" && opening.upper && opening.deadline && !before.ending.open) cost += 1.5;
  return cost;
}

/** The atom's first word would have found room on the line above: within one cell a converter would not have broken there. */
function leavesRoom(atoms: readonly Atom[], at: number, width: number | null): boolean {
  if (width === null) return false;
  let start = at - 1;
  while (start > 0 && atoms[start]?.lineStart === false) start--;
  return lineWidth(atoms, start, at) + 0.25 + (atoms[at]?.firstWord ?? 0) < width * 0.82;
}

/** How well a cell of role `right` begins at atom `at`, when the cell before it, of role `left`, holds atoms [from, at) and `empty` cells lie between. */
export function boundaryScore(
  atoms: readonly Atom[],
  from: number,
  at: number,
  left: ColumnRole,
  right: ColumnRole,
  empty: number,
  around: Around,
): number {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (atom === undefined || before === undefined) return 0;
  const { opening } = atom;
  let score = atom.lineStart ? 0 : atom.afterGap ? -0.8 : left === "text" ? -3.5 : -2;
  if (opening.lower) score -= opening.unit ? 1.2 : 4;
  if (before.ending.open) score -= 6;
  if (before.ending.semicolon) score -= left === "text" ? 0 : 7;
  if (before.ending.sentence) score += 1.5;
  score += openingScore(opening, right);
  const ending = endingOf(textOf(atoms, from, at));
  if (ending.bare) score -= 3;
  if (isUnitRole(left) && ending.complete) score += 1.5;
  if (around.blanksCountCells && atom.lineStart && !atom.newPage && !atom.afterLabel) {
    score += atom.indent === empty ? (empty > 0 ? 3.5 : 2) : -2.5 * Math.abs(atom.indent - empty);
  }
  return score;
}

function openingScore(opening: Atom["opening"], role: ColumnRole): number {
  if (isUnitRole(role)) return opening.unit ? 2.5 : -3;
  if (role === "deadline") return opening.deadline ? (opening.unit ? 1.5 : 3) : -1.5;
  if (role === "product") return opening.product ? 2 : opening.deadline ? -1.5 : 0;
  return opening.deadline ? -2 : opening.upper ? 0 : -1;
}
