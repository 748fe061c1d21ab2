import type { Signal } from "../../model/comparison.ts";
import type { Rarity } from "./rarity.ts";
import { scoreOf, signalsOf, type Weighed } from "./signals.ts";
import { tieBreak } from "./tie.ts";
import { candidateFrom } from "./weights.ts";

/** Two tasks by their index, what the signals say, the score made of them, and what decides between equals. */
export type Candidate = { upper: number; lower: number; score: number; tie: number; signals: Signal[] };

/** Every pair of tasks that shares words worth anything, the likest first; of those alike as `tieBreak` has it, whatever the order of tasks. */
export function candidatesOf(uppers: readonly Weighed[], lowers: readonly Weighed[], rarity: Rarity): Candidate[] {
  const postings = postingsOf(lowers);
  const found: Candidate[] = [];
  for (const [row, upper] of uppers.entries()) {
    const products = new Float64Array(lowers.length);
    for (const [term, weight] of upper.words.weights) {
      for (const [column, other] of postings.get(term) ?? []) products[column] = (products[column] ?? 0) + weight * other;
    }
    for (const [column, lower] of lowers.entries()) {
      const same = upper.folded === lower.folded;
      const lengths = upper.words.length * lower.words.length;
      const wording = same ? 1 : lengths === 0 ? 0 : Math.min(1, (products[column] ?? 0) / lengths);
      if (wording < candidateFrom) continue;
      const signals = signalsOf(upper, lower, wording, rarity);
      found.push({ upper: row, lower: column, score: scoreOf(signals), tie: tieBreak(upper.task, lower.task), signals });
    }
  }
  return found.sort((a, b) => b.score - a.score || b.tie - a.tie);
}

/** Which tasks have a term, with its weight in each. */
function postingsOf(tasks: readonly Weighed[]): Map<string, [number, number][]> {
  const postings = new Map<string, [number, number][]>();
  for (const [index, { words }] of tasks.entries()) {
    for (const [term, weight] of words.weights) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [[index, weight]]);
      else list.push([index, weight]);
    }
  }
  return postings;
}
