import { type Around, roleAt } from "./around.ts";
import type { Atom } from "./atom.ts";
import { boundaryScore, carryScore } from "./boundary-score.ts";
import { cellScore, emptyScore } from "./cell-score.ts";

/** Atoms [from, to) in column `column`; `margin` is by how much the best reading without this cell is worse. */
export type DealtCell = { column: number; from: number; to: number; margin: number };
export type Deal = { cells: DealtCell[]; score: number };

type Ban = { column: number; from: number; to: number } | null;
type Step = { score: number; from: number; previous: number };

/**
 * Deals a row's atoms to its columns in order: of all ways to cut them, the one with the best sum of cell, boundary and empty-cell scores
 * (a shortest path over cuts). Every atom lands in a cell. `margins`: whether to measure how much worse the second-best reading is.
 */
export function dealRow(atoms: readonly Atom[], around: Around, margins: boolean): Deal {
  const scores = new Map<number, number>();
  const cell = (column: number, from: number, to: number): number => {
    const key = (column * 1000 + from) * 1000 + to;
    const known = scores.get(key);
    if (known !== undefined) return known;
    const score = cellScore(atoms, from, to, column, around);
    scores.set(key, score);
    return score;
  };
  const best = bestDeal(atoms, around, cell, null);
  if (!margins) return best;
  const cells = best.cells.map((dealt) => ({ ...dealt, margin: best.score - bestDeal(atoms, around, cell, dealt).score }));
  return { cells, score: best.score };
}

type ScoreOfCell = (column: number, from: number, to: number) => number;

function bestDeal(atoms: readonly Atom[], around: Around, cell: ScoreOfCell, ban: Ban): Deal {
  const size = atoms.length;
  const columns = around.roles.length;
  const table: (Step | null)[][] = around.roles.map(() => Array.from({ length: size + 1 }, () => null));
  for (let from = 0; from < size; from++) {
    for (let column = 0; column < columns; column++) {
      const before = bestBefore(table, around, atoms, column, from);
      const row = table[column];
      if (before === null || row === undefined) continue;
      for (let to = from + 1; to <= size; to++) {
        if (ban !== null && ban.column === column && ban.from === from && ban.to === to) continue;
        const score = before.score + cell(column, from, to);
        const known = row[to] ?? null;
        if (known === null || score > known.score) row[to] = { score, from, previous: before.previous };
      }
    }
  }
  return traceDeal(table, around, size);
}

function bestBefore(
  table: readonly (Step | null)[][],
  around: Around,
  atoms: readonly Atom[],
  column: number,
  from: number,
): { score: number; previous: number } | null {
  const atom = atoms[from];
  if (from === 0 && atom !== undefined) return { score: emptyBetween(around, -1, column) + carryScore(atom, column, around), previous: -1 };
  let best: { score: number; previous: number } | null = null;
  for (let previous = 0; previous < column; previous++) {
    const step = table[previous]?.[from];
    if (step === null || step === undefined) continue;
    const score = step.score + emptyBetween(around, previous, column) + boundaryScore(atoms, step.from, from, previous, column, around);
    if (best === null || score > best.score) best = { score, previous };
  }
  return best;
}

/** What the empty cells between two columns cost; on a row's second page they are as good as filled ones. */
function emptyBetween(around: Around, left: number, right: number): number {
  if (around.carried !== null) return 0;
  let score = 0;
  for (let column = left + 1; column < right; column++) score += emptyScore(roleAt(around, column));
  return score;
}

function traceDeal(table: readonly (Step | null)[][], around: Around, size: number): Deal {
  const columns = around.roles.length;
  let last = -1;
  let score = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < columns; column++) {
    const step = table[column]?.[size];
    if (step === null || step === undefined) continue;
    const total = step.score + emptyBetween(around, column, columns);
    if (total > score) {
      score = total;
      last = column;
    }
  }
  const cells: DealtCell[] = [];
  for (let column = last, to = size; column >= 0; ) {
    const step = table[column]?.[to];
    if (step === null || step === undefined) break;
    cells.unshift({ column, from: step.from, to, margin: 0 });
    column = step.previous;
    to = step.from;
  }
  return { cells, score };
}
