import type { AloneReason, Reason, Signal } from "../../model/comparison.ts";
import type { Plan } from "../../model/plan.ts";
import { assign } from "./assign.ts";
import { isDoubtful } from "./doubt.ts";
import { type Further, furtherPartners } from "./further.ts";
import { type Candidate, candidatesOf } from "./likeness.ts";
import type { PairNumbers } from "./order.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { bestOfBoth, type Ranked, rank, rivalsOf } from "./ranked.ts";
import { type Counts, countsOf, rarityOf } from "./rarity.ts";
import { reasons } from "./reasons.ts";
import { sharedPart, signalsOf, type Weighed, weighTask } from "./signals.ts";
import { tieBreak } from "./tie.ts";
import { noTopic, type Topic, topicOf } from "./topic.ts";
import { leftover, lonely, sharpness, thresholds } from "./weights.ts";

/**
 * Two tasks, by index, that say the same or of which one says a part of the other. `part`: how much of what the shorter one says stands in
 * the other, 0 to 1; `own`: how much of what they share no other partner answers; `rivals`: how near the best other candidate of each
 * task comes, as a share of the score.
 */
export type Alignment = {
  upper: number;
  lower: number;
  relation: "same" | "partial";
  score: number;
  part: number;
  own: number;
  rivals: Record<"upper" | "lower", number>;
  signals: Signal[];
  because: Reason[];
};

/** A task without a partner: the likest task of the other plan, by index, its score, and why it is none. */
export type Lone = { side: "upper" | "lower"; task: number; candidate: number | null; score: number; why: AloneReason };

export type Aligned = { pairs: Alignment[]; alone: Lone[] };

/**
 * Which task answers to which: candidates by rare shared terms, scores from several signals, the best one-to-one assignment as a
 * whole, then further partners. Pairs in the upper plan's order, the likest first; tasks without a partner in each plan's order.
 * `held`: terms of all plans that a database holds.
 */
export function align(upper: Plan, lower: Plan, held: Counts | null = null): Aligned {
  return alignPrepared(prepare(upper), prepare(lower), held, topicOf(upper, lower));
}

export function alignPrepared(
  upper: readonly Prepared[],
  lower: readonly Prepared[],
  held: Counts | null,
  topic: Topic = noTopic,
): Aligned {
  const rarity = rarityOf(countsOf([...upper, ...lower].map((task) => task.terms)), held);
  const numbers: PairNumbers = new Map();
  const [uppers, lowers] = [upper, lower].map((tasks) => tasks.map((task) => weighTask(task, rarity, numbers, topic)));
  if (uppers === undefined || lowers === undefined) return { pairs: [], alone: [] };
  const candidates = candidatesOf(uppers, lowers, numbers);
  const ranked = rank(candidates, uppers.length, lowers.length);
  const assigned = assignedOf(candidates, uppers, lowers).filter(
    (pair) => !isLeftover(pair, ranked) && !isDoubtful(pair, ranked, uppers, lowers),
  );
  const aligned = (pair: Further) => alignment(pair, rivalsOf(pair, ranked), uppers, lowers);
  const pairs = [
    ...assigned
      .flatMap((pair) => aligned({ ...pair, own: 1 }))
      .map((pair): Alignment => (isSame(pair) ? { ...pair, relation: "same" } : pair)),
    ...furtherPartners(candidates, assigned, ranked, uppers, lowers).flatMap(aligned),
  ].sort((a, b) => a.upper - b.upper || b.score - a.score || a.lower - b.lower);
  return { pairs, alone: loneOf(pairs, ranked) };
}

function alignment(pair: Further, rivals: Alignment["rivals"], uppers: readonly Weighed[], lowers: readonly Weighed[]): Alignment[] {
  const [upper, lower] = [uppers[pair.upper], lowers[pair.lower]];
  if (upper === undefined || lower === undefined) return [];
  const { values, ...found } = pair;
  const told = { signals: signalsOf(values), because: reasons(upper, lower) };
  return [{ ...found, relation: "partial", part: sharedPart(upper, lower), rivals, ...told }];
}

function assignedOf(candidates: readonly Candidate[], uppers: readonly Weighed[], lowers: readonly Weighed[]): Candidate[] {
  const gains = uppers.map(() => new Float64Array(lowers.length));
  const at = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { upper, lower, score } = candidate;
    const [row, above, below] = [gains[upper], uppers[upper], lowers[lower]];
    if (score < thresholds.floor || row === undefined || above === undefined || below === undefined) continue;
    row[lower] = score ** sharpness + tieBreak(above.task, below.task);
    at.set(`${upper} ${lower}`, candidate);
  }
  return assign(gains).flatMap(([row, column]) => at.get(`${row} ${column}`) ?? []);
}

function isLeftover(pair: Candidate, ranked: Ranked): boolean {
  return pair.score < thresholds.same && pair.score < leftover * bestOfBoth(pair, ranked);
}

function isSame({ score, part, rivals }: Alignment): boolean {
  const rival = Math.max(rivals.upper, rivals.lower);
  return score >= thresholds.same || lonely.some((rule) => score >= rule.score && rival <= rule.rival && part >= rule.part);
}

function loneOf(pairs: readonly Alignment[], ranked: Ranked): Lone[] {
  const lone = (side: "upper" | "lower", other: "upper" | "lower") => {
    const partnered = new Set(pairs.map((pair) => pair[side]));
    return ranked[side].flatMap(([likest], task): Lone[] => {
      if (partnered.has(task)) return [];
      if (likest === undefined) return [{ side, task, candidate: null, score: 0, why: "nothing-alike" }];
      const why = pairs.some((pair) => pair[other] === likest[other]) && likest.score >= thresholds.floor ? "taken" : "too-little-alike";
      return [{ side, task, candidate: likest[other], score: likest.score, why }];
    });
  };
  return [...lone("upper", "lower"), ...lone("lower", "upper")];
}
