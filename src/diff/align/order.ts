import type { Weighed } from "./signals.ts";

/** Which pairs of syllables one task has: 1 at the number of each. */
export type PairMarks = Uint8Array;

/** Every pair of syllables under a number of its own: numbers are held against each other faster than words. */
export type PairNumbers = Map<string, number>;

export function numbersOf(pairs: readonly string[], known: PairNumbers): Int32Array {
  return Int32Array.from(pairs, (pair) => {
    const number = known.get(pair) ?? known.size;
    known.set(pair, number);
    return number;
  });
}

/**
 * Of the shorter task's pairs of syllables, the weighted share that stands in the longer one in the same order (longest common
 * subsequence): high where one says a part of the other word for word. `marks`: the upper task's pairs.
 */
export function wordsInOrder(upper: Weighed, lower: Weighed, marks: PairMarks): number {
  if (upper.folded === lower.folded) return 1;
  const least = Math.min(upper.orderWeight, lower.orderWeight);
  const columns = lower.pairNumbers.filter((pair) => marks[pair] === 1);
  if (least === 0 || columns.length === 0) return 0;
  const best = new Float64Array(columns.length + 1);
  for (let row = 0; row < upper.pairNumbers.length; row++) {
    const pair = upper.pairNumbers[row];
    const weight = upper.pairWeights[row] ?? 0;
    let diagonal = 0;
    for (let at = 0; at < columns.length; at++) {
      const above = best[at + 1] ?? 0;
      best[at + 1] = pair === columns[at] ? diagonal + weight : Math.max(above, best[at] ?? 0);
      diagonal = above;
    }
  }
  return Math.min(1, (best[columns.length] ?? 0) / least);
}
