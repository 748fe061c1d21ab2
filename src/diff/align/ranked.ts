import type { Candidate } from "./likeness.ts";

/** The candidates of each task of either plan, the likest first. */
export type Ranked = Record<"upper" | "lower", Candidate[][]>;

export function rank(candidates: readonly Candidate[], uppers: number, lowers: number): Ranked {
  return { upper: bySide(candidates, "upper", uppers), lower: bySide(candidates, "lower", lowers) };
}

function bySide(candidates: readonly Candidate[], side: "upper" | "lower", count: number): Candidate[][] {
  const lists: Candidate[][] = Array.from({ length: count }, () => []);
  for (const candidate of candidates) lists[candidate[side]]?.push(candidate);
  return lists;
}

/** The best score that either task has with any other, the lower of the two. */
export function bestOfBoth({ upper, lower }: Candidate, ranked: Ranked): number {
  return Math.min(ranked.upper[upper]?.[0]?.score ?? 0, ranked.lower[lower]?.[0]?.score ?? 0);
}

/** The best score of any other candidate of either task, as a share of this one's. */
export function rivalsOf(pair: Candidate, ranked: Ranked): Record<"upper" | "lower", number> {
  const best = (side: "upper" | "lower") =>
    ranked[side][pair[side]]?.find((other) => other.upper !== pair.upper || other.lower !== pair.lower)?.score ?? 0;
  return { upper: best("upper") / pair.score, lower: best("lower") / pair.score };
}
