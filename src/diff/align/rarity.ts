import { boilerplateTerms } from "./boilerplate.ts";
import type { Terms } from "./terms.ts";
import { termWeights } from "./weights.ts";

/** How many tasks there are, and how many of them have each term. */
export type Counts = { tasks: number; tasksWith: ReadonlyMap<string, number> };

/** How much a term is worth: rare ones most. */
export type Rarity = (term: string) => number;

export function countsOf(tasks: Iterable<Terms>): Counts {
  const tasksWith = new Map<string, number>();
  let count = 0;
  for (const terms of tasks) {
    count += 1;
    for (const term of terms.keys()) tasksWith.set(term, (tasksWith.get(term) ?? 0) + 1);
  }
  return { tasks: count, tasksWith };
}

/**
 * Rarity of terms (inverse document frequency) among the tasks of the two plans compared and, where a database holds more, among
 * all tasks held: the mean of both. What every plan says of every task ("tiếp tục", "trên địa bàn") weighs less, numbers more.
 */
export function rarityOf(compared: Counts, held: Counts | null): Rarity {
  const inverse = ({ tasks, tasksWith }: Counts, term: string) => Math.log((tasks + 1) / ((tasksWith.get(term) ?? 0) + 0.5));
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const own = inverse(compared, term);
    const rarity = Math.max(0, held === null ? own : (own + inverse(held, term)) / 2) * kindWeight(term);
    known.set(term, rarity);
    return rarity;
  };
}

function kindWeight(term: string): number {
  if (boilerplateTerms().has(term)) return termWeights.boilerplate;
  return /[\d§]/u.test(term) ? termWeights.number : 1;
}

/** A text as weights of its terms, with their length as a vector. */
export type Weighted = { weights: ReadonlyMap<string, number>; length: number };

export function weigh(terms: Terms, rarity: Rarity): Weighted {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of terms) {
    const weight = (1 + Math.log(count)) * rarity(term);
    weights.set(term, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) };
}

/** Cosine of two weighted texts, 0 to 1, 1 for the same terms. */
export function cosine(a: Weighted, b: Weighted): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return Math.min(1, Math.max(0, sum / (a.length * b.length)));
}
