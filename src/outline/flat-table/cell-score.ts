import type { ColumnRole } from "../../model/outline.ts";
import { fold } from "../../text/fold.ts";
import { type Around, isUnitRole, leavesRoom, lineWidth, roleAt, widthAt } from "./around.ts";
import { type Atom, endingOf, textOf } from "./atom.ts";

/*
 * The figures here and in boundary-score.ts weigh the cues against each other, in points: 1 is a faint cue, 3 a strong one, 6 outweighs
 * any other. They were set by hand on a commune's appendix as a converter left it, on two provincial ones printed and read by
 * pdftotext -raw, and on invented tables of four to seven columns; their order matters more than their size.
 */

/** What an empty cell costs: a task without a time or a lead is rarer than one without support. */
const emptyCost: Partial<Record<ColumnRole, number>> = { text: 8, lead: 3, deadline: 3.5, product: 1.5, note: 0.1, budget: 0.3 };

export function emptyScore(role: ColumnRole): number {
  return -(emptyCost[role] ?? 1);
}

/** Columns that most rows leave empty. */
const rarelyFilled: ReadonlySet<ColumnRole> = new Set(["note", "budget", "basis", "extra"]);

/** How well atoms [from, to) make one cell of that column. */
export function cellScore(atoms: readonly Atom[], from: number, to: number, column: number, around: Around): number {
  const role = roleAt(around, column);
  const width = widthAt(around, column);
  let score = rarelyFilled.has(role) ? -1.5 : 0;
  for (let i = from; i < to; i++) {
    if (i === from || atoms[i]?.lineStart === true) score -= tooWide(lineWidth(atoms, i, from, to), width, around.textWidth);
    if (i > from) score -= innerCost(atoms, i, from, role, width);
  }
  if (isUnitRole(role)) {
    score -= Math.max(0, to - from - 14) * 0.4;
    if ((around.known.get(cellKey(atoms, from, to)) ?? 0) >= 2) score += 0.8;
  }
  return score;
}

/** A cell's words, to know them again in other rows. */
export function cellKey(atoms: readonly Atom[], from: number, to: number): string {
  return fold(textOf(atoms, from, to)).replace(/[\s.;,]+$/u, "");
}

function tooWide(width: number, column: number | null, textWidth: number): number {
  if (column !== null && width > column * 1.12 + 0.4) return Math.min(3, 1 + (width / column - 1) * 3);
  return column === null && width > textWidth * 0.8 ? 2 : 0;
}

/** What it costs that no new cell begins at atom `at`. */
function innerCost(atoms: readonly Atom[], at: number, from: number, role: ColumnRole, width: number | null): number {
  const atom = atoms[at];
  const before = atoms[at - 1];
  if (atom === undefined || before === undefined) return 0;
  const { opening, lineStart } = atom;
  const broken = lineStart && !before.ending.sentence && leavesRoom(atoms, at, from, width) && !isListed(before, atom);
  let cost = broken ? (opening.upper ? 2 : 1.4) : 0;
  if (role === "text") return cost + (lineStart && opening.upper && opening.unit ? textUnitCost(atoms, at, from, before, width) : 0);
  if (isUnitRole(role)) cost += innerUnitCost(atom, before);
  if (role === "deadline" && opening.upper && !before.ending.open) cost += opening.note ? 1.5 : /[\d.]$/u.test(before.text) ? 0.5 : 0;
  if (role === "product" && opening.upper && opening.deadline && !before.ending.open) cost += 1.5;
  return cost;
}

/** A line of the text that opens as a unit does: after a sentence's end, or short as the lines of the narrow unit columns are. */
function textUnitCost(atoms: readonly Atom[], at: number, from: number, before: Atom, width: number | null): number {
  const short = width !== null && lineWidth(atoms, at, from, atoms.length) < width * 0.6;
  return (before.ending.sentence ? 2 : 0) + (short && !before.ending.open ? 1.2 : 0);
}

/** "tàu thuyền;" above "(2) Định danh": a list within the cell. */
function isListed(before: Atom, atom: Atom): boolean {
  return before.ending.semicolon && /^[(\d+-]/u.test(atom.text);
}

function innerUnitCost(atom: Atom, before: Atom): number {
  const { opening } = atom;
  const goesOn = before.ending.open || before.ending.semicolon;
  let cost = before.ending.sentence ? (opening.upper ? 2 : 0.5) : 0;
  if (opening.deadline && !opening.unit && opening.upper && !before.ending.open) cost += 3;
  if (opening.upper && !goesOn && endingOf(before.text).complete) cost += opening.unit ? 1.6 : atom.lineStart ? 1.2 : 0;
  return cost;
}
