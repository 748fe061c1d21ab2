import { type Signal, type SignalName, signalNames } from "../../model/comparison.ts";
import { numbersOf, type PairMarks, type PairNumbers, wordsInOrder } from "./order.ts";
import type { Prepared } from "./prepare.ts";
import { cosine, type Rarity, type Weighted, weigh } from "./rarity.ts";
import { type Naming, namingOf, noTopic, type Topic } from "./topic.ts";
import { bonusWeights, coreWeights, fullBonusFrom, offTopic, rareMark } from "./weights.ts";

/** Marks of one kind with the weight of each and of all. */
type Marks = { weights: ReadonlyMap<string, number>; sum: number };

/** A task with the weights of its terms beside the other plan. */
export type Weighed = Prepared & {
  words: Weighted;
  productWords: Weighted;
  groupWords: Weighted;
  pairNumbers: Int32Array;
  pairWeights: Float64Array;
  orderWeight: number;
  marks: Record<"citations" | "numbers" | "targets", Marks>;
  naming: Naming;
};

/** `numbers`: of the pairs of syllables, shared by all tasks that are to be held against each other. */
export function weighTask(task: Prepared, rarity: Rarity, numbers: PairNumbers, topic: Topic = noTopic): Weighed {
  const pairWeights = Float64Array.from(task.pairs, rarity);
  const marks = (terms: readonly string[]): Marks => {
    const weights = new Map(terms.map((term) => [term, rarity(term)]));
    return { weights, sum: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  };
  return {
    ...task,
    words: weigh(task.terms, rarity),
    productWords: weigh(task.product, rarity),
    groupWords: weigh(task.group, rarity),
    pairNumbers: numbersOf(task.pairs, numbers),
    pairWeights,
    orderWeight: pairWeights.reduce((sum, weight) => sum + weight, 0),
    marks: { citations: marks(task.citations), numbers: marks(task.numbers), targets: marks(task.targets) },
    naming: namingOf(task.pairs, topic),
  };
}

/** What each signal says, 0 to 1; null where one of the two tasks is silent about it. */
export type SignalValues = Record<SignalName, number | null>;

/** `wording`: the cosine of the two tasks' terms, `marks`: the upper's pairs of syllables, both worked out for many tasks at once. */
export function signalValues(upper: Weighed, lower: Weighed, wording: number, marks: PairMarks): SignalValues {
  return {
    wording,
    order: wordsInOrder(upper, lower, marks),
    numbers: sharedMarks(upper.marks.numbers, lower.marks.numbers),
    citations: sharedMarks(upper.marks.citations, lower.marks.citations),
    targets: sharedMarks(upper.marks.targets, lower.marks.targets),
    product: upper.product.size === 0 || lower.product.size === 0 ? null : cosine(upper.productWords, lower.productWords),
    group: upper.group.size === 0 || lower.group.size === 0 ? null : cosine(upper.groupWords, lower.groupWords),
    body: upper.bodies.length === 0 || lower.bodies.length === 0 ? null : Number(upper.bodies.some((kind) => lower.bodies.includes(kind))),
    deadline: upper.deadline === null || lower.deadline === null ? null : Number(upper.deadline === lower.deadline),
    topic: topicShared(upper.naming, lower.naming),
  };
}

/** Speaks against a pair only: one says a formula about the topic, the other is about something else. */
function topicShared(upper: Naming, lower: Naming): number | null {
  const formula = upper === "bare" ? lower : lower === "bare" ? upper : null;
  return formula === "none" ? 0 : null;
}

const weightOf: Record<SignalName, number> = { ...coreWeights, ...bonusWeights, topic: 1 - offTopic };

/**
 * 0 to 1. The core is the weighted mean of wording and order; each bonus closes a share of the distance left. Where one task names what the
 * plans are about and the other does not, they are hardly the same whatever formula they share.
 */
export function scoreOf(values: SignalValues): number {
  const core = (values.wording ?? 0) * coreWeights.wording + (values.order ?? 0) * coreWeights.order;
  let bonus = 0;
  for (const signal of signalNames) {
    if (signal !== "wording" && signal !== "order" && signal !== "topic") bonus += (values[signal] ?? 0) * weightOf[signal];
  }
  const score = core + (1 - core) * bonus * Math.min(1, core / fullBonusFrom);
  // Sums of the same terms in another order differ in the last bits: rounded, a pair has one score whichever plan comes first.
  return Math.min(1, Math.round(score * (values.topic === 0 ? offTopic : 1) * 1e6) / 1e6);
}

/** The signals that say something, with their weights, for people to see. */
export function signalsOf(values: SignalValues): Signal[] {
  return signalNames.flatMap((signal) => {
    const value = values[signal];
    return value === null ? [] : [{ signal, value, weight: weightOf[signal] }];
  });
}

/**
 * Of the marks that the one with fewer names, the weighted share that the other names too; less where all that they share is
 * common ("100%", "06"): only a rare mark speaks for itself.
 */
function sharedMarks(a: Marks, b: Marks): number | null {
  if (a.weights.size === 0 || b.weights.size === 0) return null;
  let shared = 0;
  for (const [mark, weight] of a.weights) if (b.weights.has(mark)) shared += weight;
  return Math.min(1, shared / Math.max(Math.min(a.sum, b.sum), rareMark));
}

/** Of the weight of what the one with less to say says, the share that the other says too. */
export function sharedPart(upper: Weighed, lower: Weighed): number {
  const [less, more] = total(upper) <= total(lower) ? [upper, lower] : [lower, upper];
  let shared = 0;
  for (const [term, weight] of less.words.weights) if (more.words.weights.has(term)) shared += weight;
  return total(less) === 0 ? 0 : shared / total(less);
}

function total({ words }: Weighed): number {
  let sum = 0;
  for (const weight of words.weights.values()) sum += weight;
  return sum;
}
