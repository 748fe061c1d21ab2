import { type Around, isUnitRole, leavesRoom, roleAt, widthAt } from "./around.ts";
import { type Atom, endingOf, textOf } from "./atom.ts";

/** A boundary must be better than none: what the cues for it have to outweigh. */
const boundaryCost = 1;

/**
 * How well a cell of column `right` begins at atom `at`, when the cell before it, of column `left`, holds atoms [from, at); the columns
 * between are empty.
 */
export function boundaryScore(atoms: readonly Atom[], from: number, at: number, left: number, right: number, around: Around): number {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (atom === undefined || before === undefined) return 0;
  let score = -boundaryCost + placeScore(atoms, from, at) + openingScore(atom, right, around, isUnitRole(roleAt(around, left)));
  score += endingScore(atoms, from, at, left, around);
  if (atom.lineStart) score += leavesRoom(atoms, at, from, widthAt(around, left)) ? 1 : 0;
  if (around.blanksCountCells && atom.lineStart && !atom.newPage && !atom.afterLabel) score += blankScore(atom.indent, right - left - 1);
  return score;
}

/**
 * A cell that begins within a line: a converter sets the first line of a cell beside the last of the cell before it when they stand at
 * one height, as they do where the cell before has one line only.
 */
function placeScore(atoms: readonly Atom[], from: number, at: number): number {
  if (atoms[at]?.lineStart !== false) return 0;
  const oneLine = atoms.slice(from + 1, at).every((atom) => !atom.lineStart);
  const cost = oneLine ? 1 : 3;
  return atoms[at]?.afterGap ? -cost / 2 : -cost;
}

/** How the cell before ends. No cell ends with a comma; only a text may end with a semicolon. */
function endingScore(atoms: readonly Atom[], from: number, at: number, left: number, around: Around): number {
  const before = atoms[at - 1];
  if (before === undefined) return 0;
  const role = roleAt(around, left);
  // a cell that the page's end cut short may end anyhow
  if (before.ending.open || (atoms[at]?.insideUnit ?? false)) return -6;
  if (before.ending.semicolon) return role === "text" ? -1 : -7;
  const ending = endingOf(textOf(atoms, from, at));
  let score = before.ending.sentence ? 1.5 : 0;
  if (ending.bare) score -= role === "product" ? 2 : 5;
  else if (isUnitRole(role)) score += ending.complete ? 1.5 : -0.5;
  return score;
}

/** " Năm 2025" behind one empty cell, "  Năm 2025" behind two. */
function blankScore(blanks: number, empty: number): number {
  if (blanks === empty) return empty > 0 ? 3.5 : 2;
  return -2.5 * Math.abs(blanks - empty);
}

/** How the words at `atom` open a cell of that column: what its role asks for, or what its half on the page before left open. */
function openingScore(atom: Atom, column: number, around: Around, afterUnit: boolean): number {
  const carried = around.carried?.[column] ?? null;
  if (carried !== null) return carryScore(atom, column, around);
  const { opening } = atom;
  const role = roleAt(around, column);
  const lower = opening.lower ? (opening.unit ? -1.2 : -5) : 0;
  if (isUnitRole(role)) return lower + (opening.unit ? (afterUnit ? 2 : 2.5) : -3);
  if (role === "deadline") return lower + (opening.deadline ? (opening.unit ? 1.5 : 3) : -1.5);
  if (role === "product") return lower + (opening.product ? 2 : opening.deadline ? -3 : 0);
  return lower + (opening.note ? 1.5 : opening.deadline ? -3 : opening.upper ? 0 : -1);
}

/** The cell of a row's second page: it goes on with its first half where that had broken off, and not where it had ended. */
export function carryScore(atom: Atom, column: number, around: Around): number {
  const carried = around.carried?.[column] ?? null;
  if (carried === null) return 0;
  const role = roleAt(around, column);
  const width = widthAt(around, column);
  const room = width !== null && carried.lastLine + 0.25 + atom.firstWord < width * 0.82;
  const ended = carried.sentence || carried.complete;
  const closed = ended || (room && !/[,;]$/u.test(carried.text));
  const fits = (role === "deadline" && atom.opening.deadline) || (isUnitRole(role) && atom.opening.unit && atom.opening.upper);
  if (carried.bare) return 2;
  return (ended ? -4 : closed ? -2.5 : role === "text" ? 1 : 0) + (fits ? 1 : 0);
}
