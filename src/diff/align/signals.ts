import type { Signal, SignalName } from "../../model/comparison.ts";
import type { Prepared } from "./prepare.ts";
import { cosine, type Rarity, type Weighted, weigh } from "./rarity.ts";
import { bonusWeights, coreWeights, fullBonusFrom, rareMark } from "./weights.ts";

/** A task with the weights of its terms beside the other plan. */
export type Weighed = Prepared & { words: Weighted; productWords: Weighted; groupWords: Weighted; orderWeight: number };

export function weighTask(task: Prepared, rarity: Rarity): Weighed {
  return {
    ...task,
    words: weigh(task.terms, rarity),
    productWords: weigh(task.product, rarity),
    groupWords: weigh(task.group, rarity),
    orderWeight: task.pairs.reduce((sum, pair) => sum + rarity(pair), 0),
  };
}

/** What each signal says of two tasks; those about which one of them is silent are left out. `wording`: their cosine. */
export function signalsOf(upper: Weighed, lower: Weighed, wording: number, rarity: Rarity): Signal[] {
  const core: Signal[] = [
    { signal: "wording", value: wording, weight: coreWeights.wording },
    { signal: "order", value: inOrder(upper, lower, rarity), weight: coreWeights.order },
  ];
  const bonus = (signal: Exclude<SignalName, "wording" | "order">, value: number | null): Signal[] =>
    value === null ? [] : [{ signal, value, weight: bonusWeights[signal] }];
  return [
    ...core,
    ...bonus("citations", sharedMarks(upper.citations, lower.citations, rarity)),
    ...bonus("numbers", sharedMarks(upper.numbers, lower.numbers, rarity)),
    ...bonus("targets", sharedMarks(upper.targets, lower.targets, rarity)),
    ...bonus("product", silent(upper.product.size, lower.product.size) ? null : cosine(upper.productWords, lower.productWords)),
    ...bonus("group", silent(upper.group.size, lower.group.size) ? null : cosine(upper.groupWords, lower.groupWords)),
    ...bonus(
      "body",
      silent(upper.bodies.length, lower.bodies.length) ? null : Number(upper.bodies.some((kind) => lower.bodies.includes(kind))),
    ),
    ...bonus("deadline", upper.deadline === null || lower.deadline === null ? null : Number(upper.deadline === lower.deadline)),
  ];
}

/** 0 to 1. The core is the weighted mean of wording and order; each bonus closes a share of the distance left. */
export function scoreOf(signals: readonly Signal[]): number {
  let core = 0;
  let bonus = 0;
  for (const { signal, value, weight } of signals) {
    if (signal === "wording" || signal === "order") core += value * weight;
    else bonus += value * weight;
  }
  const score = core + (1 - core) * bonus * Math.min(1, core / fullBonusFrom);
  // Sums of the same terms in another order differ in the last bits: rounded, a pair has one score whichever plan comes first.
  return Math.min(1, Math.round(score * 1e6) / 1e6);
}

function silent(a: number, b: number): boolean {
  return a === 0 || b === 0;
}

/**
 * Of the marks that the one with fewer names, the weighted share that the other names too; less where all that they share is
 * common ("100%", "06"): only a rare mark speaks for itself.
 */
function sharedMarks(a: readonly string[], b: readonly string[], rarity: Rarity): number | null {
  if (silent(a.length, b.length)) return null;
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + rarity(term), 0);
  const least = Math.min(sum(a), sum(b));
  return Math.min(1, sum(a.filter((term) => b.includes(term))) / Math.max(least, rareMark));
}

/**
 * Of the shorter task's pairs of syllables, the weighted share that stands in the longer one in the same order (longest common
 * subsequence): high where one says a part of the other word for word.
 */
function inOrder(upper: Weighed, lower: Weighed, rarity: Rarity): number {
  const least = Math.min(upper.orderWeight, lower.orderWeight);
  if (upper.folded === lower.folded) return 1;
  if (least === 0) return 0;
  const [rows, columns] = [upper.pairs.filter((pair) => lower.terms.has(pair)), lower.pairs.filter((pair) => upper.terms.has(pair))];
  const best = new Float64Array(columns.length + 1);
  for (const pair of rows) {
    const weight = rarity(pair);
    let diagonal = 0;
    for (const [index, other] of columns.entries()) {
      const above = best[index + 1] ?? 0;
      best[index + 1] = pair === other ? diagonal + weight : Math.max(above, best[index] ?? 0);
      diagonal = above;
    }
  }
  return Math.min(1, (best[columns.length] ?? 0) / least);
}
