import type { Task } from "../../model/plan.ts";
import type { PairNumbers } from "./order.ts";
import { type SignalValues, scoreOf, signalValues, type Weighed } from "./signals.ts";
import { tieBreak } from "./tie.ts";
import { candidateFrom } from "./weights.ts";

/** Two tasks by their index, what the signals say of them, and the score made of that. */
export type Candidate = { upper: number; lower: number; score: number; values: SignalValues };

/**
 * Every pair of tasks that shares words worth anything, the likest first; of those equally alike the one that `tieBreak` prefers, so that
 * the order of tasks does not matter.
 */
export function candidatesOf(uppers: readonly Weighed[], lowers: readonly Weighed[], numbers: PairNumbers): Candidate[] {
  const postings = postingsOf(lowers);
  const found: Candidate[] = [];
  for (const [row, upper] of uppers.entries()) {
    const marks = new Uint8Array(numbers.size);
    for (const pair of upper.pairNumbers) marks[pair] = 1;
    const products = new Float64Array(lowers.length);
    for (const [term, weight] of upper.words.weights) {
      for (const { task, weight: other } of postings.get(term) ?? []) products[task] = (products[task] ?? 0) + weight * other;
    }
    for (const [column, lower] of lowers.entries()) {
      const lengths = upper.words.length * lower.words.length;
      const wording = upper.folded === lower.folded ? 1 : lengths === 0 ? 0 : Math.min(1, (products[column] ?? 0) / lengths);
      if (wording < candidateFrom) continue;
      const values = signalValues(upper, lower, wording, marks);
      found.push({ upper: row, lower: column, score: scoreOf(values), values });
    }
  }
  const tie = ({ upper, lower }: Candidate) => tieOf(uppers[upper]?.task, lowers[lower]?.task);
  return found.sort((a, b) => b.score - a.score || tie(b) - tie(a));
}

function tieOf(upper: Task | undefined, lower: Task | undefined): number {
  return upper === undefined || lower === undefined ? 0 : tieBreak(upper, lower);
}

type Posting = { task: number; weight: number };

/** Which tasks have a term, with its weight in each. */
function postingsOf(tasks: readonly Weighed[]): Map<string, Posting[]> {
  const postings = new Map<string, Posting[]>();
  for (const [task, { words }] of tasks.entries()) {
    for (const [term, weight] of words.weights) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [{ task, weight }]);
      else list.push({ task, weight });
    }
  }
  return postings;
}
