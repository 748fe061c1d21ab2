import { isDoubtful } from "./doubt.ts";
import type { Candidate } from "./likeness.ts";
import { bestOfBoth, type Ranked } from "./ranked.ts";
import { sharedPart, type Weighed } from "./signals.ts";
import { further, thresholds } from "./weights.ts";

/** `own`: of what the two share, the part that no partner found before answers, 0 to 1. */
export type Further = Candidate & { own: number };

/**
 * Second and third partners: a task split below, or several merged into one. Each must come near to the best of either task, and
 * share something with it that the partners already found do not answer, or say little else and have no other partner.
 * The likest are taken first.
 */
export function furtherPartners(
  candidates: readonly Candidate[],
  assigned: readonly Candidate[],
  ranked: Ranked,
  uppers: readonly Weighed[],
  lowers: readonly Weighed[],
): Further[] {
  const taken = [...assigned];
  const found: Further[] = [];
  const known = new Set(assigned);
  const likely = candidates.filter((one) => one.score >= further.score && one.score >= further.ofBest * bestOfBoth(one, ranked));
  for (const candidate of likely) {
    if (known.has(candidate)) continue;
    const [upper, lower] = [uppers[candidate.upper], lowers[candidate.lower]];
    if (upper === undefined || lower === undefined) continue;
    const others = [
      ...taken.filter((pair) => pair.upper === candidate.upper).map((pair) => lowers[pair.lower]),
      ...taken.filter((pair) => pair.lower === candidate.lower).map((pair) => uppers[pair.upper]),
    ];
    const own = Math.min(1, ...others.map((other) => (other === undefined ? 0 : ownShare(upper, lower, other))));
    const alone = !taken.some((pair) => pair.upper === candidate.upper) || !taken.some((pair) => pair.lower === candidate.lower);
    if (own < further.own && !(alone && saysThePart(candidate, upper, lower))) continue;
    if (isDoubtful(candidate, ranked, uppers, lowers)) continue;
    taken.push(candidate);
    found.push({ ...candidate, own });
  }
  return found;
}

/** As like as the same task is, or hardly less, and then most of what the shorter one says stands in the other. */
function saysThePart({ score }: Candidate, upper: Weighed, lower: Weighed): boolean {
  return score >= thresholds.same || (score >= further.aloneScore && sharedPart(upper, lower) >= further.alonePart);
}

/** Of the weight of what two tasks share, the part that a third one does not have. */
function ownShare(upper: Weighed, lower: Weighed, third: Weighed): number {
  let [all, own] = [0, 0];
  for (const [term, weight] of upper.words.weights) {
    const product = weight * (lower.words.weights.get(term) ?? 0);
    all += product;
    if (!third.words.weights.has(term)) own += product;
  }
  return all === 0 ? 0 : own / all;
}
