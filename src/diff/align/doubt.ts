import type { Candidate } from "./likeness.ts";
import { type Ranked, rivalsOf } from "./ranked.ts";
import { heaviestPhrase } from "./reasons.ts";
import { sharedPart, type Weighed } from "./signals.ts";
import { doubtful, thresholds } from "./weights.ts";

/**
 * Of pairs too little alike to be the same, those that do not even touch. Plans of one programme name the same systems, funds and bodies in
 * task after task: a pair that shares hardly more than one phrase ("cơ sở dữ liệu quốc gia về dân cư") shares a name; and a pair of which one
 * task has a much liker partner, while the other is not clearly closest to it either, is what is left when all is said. Both count as
 * parts all the same where the two stand under like headings, or where one of them says little else.
 */
export function isDoubtful(pair: Candidate, ranked: Ranked, uppers: readonly Weighed[], lowers: readonly Weighed[]): boolean {
  const [upper, lower] = [uppers[pair.upper], lowers[pair.lower]];
  if (upper === undefined || lower === undefined) return true;
  if (pair.score >= thresholds.same || (pair.values.group ?? 0) >= doubtful.group) return false;
  const rivals = rivalsOf(pair, ranked);
  if (Math.max(rivals.upper, rivals.lower) > doubtful.rival && Math.min(rivals.upper, rivals.lower) > doubtful.otherRival) return true;
  // What stands alone in both plans is no name that they repeat: "dây điện mắc sai quy cách" of two tasks and no others.
  if (pair.score >= doubtful.alone && Math.max(rivals.upper, rivals.lower) <= doubtful.otherRival) return false;
  return sharedPart(upper, lower) < doubtful.part && heaviestPhrase(upper, lower) >= doubtful.phrase * (pair.values.wording ?? 0);
}
