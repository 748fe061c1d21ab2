import type { ColumnRole } from "../../model/outline.ts";
import { widthOf } from "../../text/letter-width.ts";
import { type Around, type Carry, isUnitRole, lineWidth } from "./around.ts";
import { type Atom, atomsOf, endingOf, textOf } from "./atom.ts";
import { cellKey } from "./cell-score.ts";
import { type Deal, type DealtCell, dealRow } from "./deal.ts";
import type { FlatLine } from "./flat-line.ts";
import type { FlatRow } from "./row.ts";

/** A row dealt to its columns; `certain` is false where a page break may have mixed its cells. */
export type RowDeal = { atoms: Atom[]; cells: DealtCell[]; certain: boolean };

/** Rows on either side that share a row's column widths: a converter sets every page's part of a table anew. */
const reach = 4;
/** Dealing and learning widths by turns comes to rest after a few rounds. */
const rounds = 3;

/** A row with more parts than these is no row: prose behind a table without an end. */
const mostAtoms = 160;

/** All words in the text column, and nothing certain. */
function undealt(atoms: readonly Atom[], around: Around): RowDeal {
  return {
    atoms: [...atoms],
    cells: [{ column: Math.max(0, around.roles.indexOf("text")), from: 0, to: atoms.length, margin: 0 }],
    certain: false,
  };
}

/** Deals every row but the group rows (null); column widths and recurring units are learned from the other rows and used in the next round. */
export function learnAndDeal(rows: readonly FlatRow[], lines: readonly FlatLine[], roles: readonly ColumnRole[]): (RowDeal | null)[] {
  const atoms = rows.map((row) => (row.group ? [] : atomsOf(lines, row)));
  const blanksCountCells = countsCells(atoms, roles.length);
  let deals: (RowDeal | null)[] = rows.map(() => null);
  for (let round = 0; round < rounds; round++) {
    const before = deals;
    const known = knownUnits(before, roles);
    deals = rows.map((row, i) => {
      const own = atoms[i] ?? [];
      if (row.group || own.length === 0) return null;
      const widths = roles.map((_, column) => widthAround(before, i, column));
      const width = textWidth(atoms, before, roles.indexOf("text"), i);
      return dealPages(own, { roles, widths, textWidth: width, blanksCountCells, known, carried: null }, round === rounds - 1);
    });
  }
  return deals;
}

/** The cells of units and in how many rows each stands; a row's own reading cannot vouch for itself, two must agree. */
function knownUnits(deals: readonly (RowDeal | null)[], roles: readonly ColumnRole[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const deal of deals) {
    for (const cell of deal?.cells ?? []) {
      if (deal === null || !isUnitRole(roles[cell.column] ?? "extra")) continue;
      const key = cellKey(deal.atoms, cell.from, cell.to);
      known.set(key, (known.get(key) ?? 0) + 1);
    }
  }
  return known;
}

/** " Năm 2025" behind an empty cell: a few lines that open a cell are set in by as many blanks as cells are empty, and hardly any other. */
function countsCells(rows: readonly (readonly Atom[])[], columns: number): boolean {
  const set = rows.flatMap((row) => row.slice(1).filter((atom) => atom.lineStart && !atom.newPage && atom.indent > 0));
  const lines = rows.reduce((sum, row) => sum + row.filter((atom) => atom.lineStart).length, 0);
  if (set.length < 2 || set.length > lines / 4) return false;
  const opening = set.filter((atom) => atom.indent < columns && (atom.opening.upper || atom.opening.deadline));
  return opening.length >= set.length * 0.8;
}

/** The widest of the lines that a row's text begins with, of this row and its neighbours: they fill the text column. */
function textWidth(rows: readonly (readonly Atom[])[], deals: readonly (RowDeal | null)[], column: number, at: number): number {
  const learned = widthAround(deals, at, column);
  if (learned !== null) return learned;
  const firsts: number[] = [];
  for (let i = Math.max(0, at - reach); i <= Math.min(rows.length - 1, at + reach); i++) {
    const row = rows[i] ?? [];
    const second = row.findIndex((atom, place) => place > 0 && atom.lineStart);
    if (row.length > 0) firsts.push(spanWidth(row.slice(0, second < 0 ? row.length : second)));
  }
  firsts.sort((a, b) => b - a);
  return firsts[Math.floor(firsts.length / 4)] ?? 0;
}

function spanWidth(atoms: readonly Atom[]): number {
  return widthOf(atoms.map((atom) => atom.text).join(" "));
}

/** A column's width as the rows around fill it: the second widest of its lines, so that one wrongly dealt does not count. */
function widthAround(deals: readonly (RowDeal | null)[], at: number, column: number): number | null {
  const widths: number[] = [];
  for (let i = Math.max(0, at - reach); i <= Math.min(deals.length - 1, at + reach); i++) {
    const deal = deals[i];
    if (deal === null || deal === undefined) continue;
    const own: number[] = [];
    for (const cell of deal.cells.filter((dealt) => dealt.column === column)) {
      const atoms = deal.atoms.slice(cell.from, cell.to);
      const starts = atoms.flatMap((atom, place) => (atom.lineStart || place === 0 ? [place] : []));
      own.push(...starts.map((start, s) => spanWidth(atoms.slice(start, starts[s + 1] ?? atoms.length))));
    }
    if (own.length > 0) widths.push(Math.max(...own));
  }
  widths.sort((a, b) => b - a);
  return widths.length < 3 ? null : (widths[1] ?? null);
}

/** A row that a page break cuts: either the break falls inside one cell, or the second page goes on with every cell from the first column. */
function dealPages(atoms: readonly Atom[], around: Around, margins: boolean): RowDeal {
  if (atoms.length > mostAtoms) return undealt(atoms, around);
  const whole = dealRow(atoms, around, margins);
  let best: RowDeal = { atoms: [...atoms], cells: whole.cells, certain: true };
  let score = whole.score;
  for (const [cut, atom] of atoms.entries()) {
    if (cut === 0 || !atom.newPage) continue;
    const above = atoms.slice(0, cut);
    const first = dealRow(above, around, margins);
    const second = dealRow(atoms.slice(cut), { ...around, carried: carriesOf(above, first, around) }, margins);
    const total = first.score + second.score - cutCost;
    if (total <= score) continue;
    score = total;
    const moved = second.cells.map((cell) => ({ ...cell, from: cell.from + cut, to: cell.to + cut }));
    best = { atoms: [...atoms], cells: [...first.cells, ...moved], certain: total - whole.score >= 1 };
  }
  return best;
}

const cutCost = 0.5;

function carriesOf(atoms: readonly Atom[], deal: Deal, around: Around): (Carry | null)[] {
  return around.roles.map((_, column) => {
    const cell = deal.cells.find((dealt) => dealt.column === column);
    const last = cell === undefined ? undefined : atoms[cell.to - 1];
    if (cell === undefined || last === undefined) return null;
    const lastLine = lineWidth(atoms, cell.to - 1, cell.from, cell.to);
    const ending = endingOf(textOf(atoms, cell.from, cell.to));
    const complete = isUnitRole(around.roles[column] ?? "extra") && ending.complete;
    return { text: last.text, lastLine, sentence: last.ending.sentence, complete, bare: ending.bare };
  });
}
