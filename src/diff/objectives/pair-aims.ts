import type { Plan } from "../../model/plan.ts";
import { fold, sameWords } from "../../text/fold.ts";
import { assign } from "../align/assign.ts";
import { type Counts, cosine, countsOf, type Rarity, rarityOf, type Weighted } from "../align/rarity.ts";
import { syllablesOf, type Terms, termsOf } from "../align/terms.ts";
import { aims as weights } from "../align/weights.ts";
import { sameValue } from "../fields/target.ts";
import type { Aim } from "./aim.ts";

export type AimPair = { upper: Aim; lower: Aim };

/** How common each term is among the objectives and tasks of both plans. */
export function aimCounts(plans: readonly Plan[]): Counts {
  return countsOf(plans.flatMap(({ objectives, tasks }) => [...objectives, ...tasks].map(({ text }) => bareTerms(text))));
}

/**
 * Which aim answers to which: those about the same subject, in one unit of measure, the best assignment as a whole. `comparable`: whether two
 * may be held against each other at all.
 */
export function pairAims(
  uppers: readonly Aim[],
  lowers: readonly Aim[],
  counts: Counts,
  comparable: (a: Aim, b: Aim) => boolean,
): AimPair[] {
  const rarity = rarityOf(counts, null);
  const [above, below] = [uppers, lowers].map((aims) => aims.map((aim) => subjectOf(aim, rarity)));
  const gains = uppers.map((upper, row) =>
    Float64Array.from(lowers, (lower, column) => {
      if (!sameWords(upper.target.unit, lower.target.unit) || !comparable(upper, lower)) return 0;
      const [a, b] = [above?.[row], below?.[column]];
      const likeness = sayTheSame(upper, lower) ? 1 : a === undefined || b === undefined ? 0 : cosine(a, b);
      return likeness < weights.same ? 0 : likeness + (sameValue(upper.target, lower.target) ? weights.equalValue : 0);
    }),
  );
  return assign(gains).flatMap(([row, column]) => {
    const [upper, lower] = [uppers[row], lowers[column]];
    return upper === undefined || lower === undefined ? [] : [{ upper, lower }];
  });
}

/** The words around the number, weighed by rarity; what else its sentence says counts less: it may hold several aims ("đô thị đạt 98%, nông thôn đạt 85%"). */
function subjectOf({ target, sentence }: Aim, rarity: Rarity): Weighted {
  const own = bareTerms(target.text);
  const worth = (term: string) => weights.common + rarity(term);
  const found = new Map([...bareTerms(sentence).keys()].map((term) => [term, weights.sentence * worth(term)]));
  for (const term of own.keys()) found.set(term, worth(term));
  let squares = 0;
  for (const weight of found.values()) squares += weight * weight;
  return { weights: found, length: Math.sqrt(squares) };
}

/** Numbers are what is compared, not what it is about. */
function bareTerms(text: string): Terms {
  return termsOf(syllablesOf(text.replaceAll(/\p{N}+(?:[.,/-]\p{N}+)*\s*%?/gu, " ")));
}

function sayTheSame(a: Aim, b: Aim): boolean {
  return fold(a.target.text) === fold(b.target.text) && fold(a.sentence) === fold(b.sentence);
}
