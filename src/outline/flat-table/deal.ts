import type { ColumnRole } from "../../model/outline.ts";
import type { Atom } from "./atom.ts";
import { type Around, boundaryScore, cellScore, emptyScore } from "./score.ts";

/** Atoms [from, to) in column `column`; `margin` is by how much the best reading without this cell is worse. */
export type DealtCell = { column: number; from: number; to: number; margin: number };
export type Deal = { cells: DealtCell[]; score: number };

type Ban = { column: number; from: number; to: number } | null;
type Step = { score: number; from: number; previous: number };

/**
 * Deals a row's atoms to its columns in order: of all ways to cut them, the one with the best sum of cell, boundary and empty-cell scores
 * (a shortest path over cuts). Every atom lands in a cell.
 */
export function dealRow(atoms: readonly Atom[], roles: readonly ColumnRole[], around: Around, textWidth: number): Deal {
  const scores = new Map<number, number>();
  const cell = (column: number, from: number, to: number): number => {
    const key = (column * 1000 + from) * 1000 + to;
    const known = scores.get(key);
    if (known !== undefined) return known;
    const score = cellScore(atoms, from, to, roles[column] ?? "extra", around.widths[column] ?? null, textWidth);
    scores.set(key, score);
    return score;
  };
  const best = bestDeal(atoms, roles, around, cell, null);
  const cells = best.cells.map((dealt) => ({ ...dealt, margin: best.score - bestDeal(atoms, roles, around, cell, dealt).score }));
  return { cells, score: best.score };
}

function bestDeal(
  atoms: readonly Atom[],
  roles: readonly ColumnRole[],
  around: Around,
  cell: (column: number, from: number, to: number) => number,
  ban: Ban,
): Deal {
  const size = atoms.length;
  const table: (Step | null)[][] = roles.map(() => Array.from({ length: size + 1 }, () => null));
  for (let column = 0; column < roles.length; column++) {
    for (let to = 1; to <= size; to++) {
      for (let from = 0; from < to; from++) {
        if (ban !== null && ban.column === column && ban.from === from && ban.to === to) continue;
        const before = bestBefore(table, roles, around, atoms, column, from);
        if (before === null) continue;
        const score = before.score + cell(column, from, to);
        const row = table[column];
        const known = row?.[to] ?? null;
        if (row !== undefined && (known === null || score > known.score)) row[to] = { score, from, previous: before.previous };
      }
    }
  }
  return traceDeal(table, roles, size);
}

function bestBefore(
  table: readonly (Step | null)[][],
  roles: readonly ColumnRole[],
  around: Around,
  atoms: readonly Atom[],
  column: number,
  from: number,
): { score: number; previous: number } | null {
  if (from === 0) return { score: emptyBetween(roles, -1, column), previous: -1 };
  let best: { score: number; previous: number } | null = null;
  for (let previous = 0; previous < column; previous++) {
    const step = table[previous]?.[from];
    if (step === null || step === undefined) continue;
    const empty = emptyBetween(roles, previous, column);
    const boundary = boundaryScore(
      atoms,
      step.from,
      from,
      roles[previous] ?? "extra",
      roles[column] ?? "extra",
      column - previous - 1,
      around,
    );
    const score = step.score + empty + boundary;
    if (best === null || score > best.score) best = { score, previous };
  }
  return best;
}

function emptyBetween(roles: readonly ColumnRole[], left: number, right: number): number {
  let score = 0;
  for (let column = left + 1; column < right; column++) score += emptyScore(roles[column] ?? "extra");
  return score;
}

function traceDeal(table: readonly (Step | null)[][], roles: readonly ColumnRole[], size: number): Deal {
  let last = -1;
  let score = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < roles.length; column++) {
    const step = table[column]?.[size];
    if (step === null || step === undefined) continue;
    const total = step.score + emptyBetween(roles, column, roles.length);
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
