import type { Candidate } from "./likeness.ts";
import { type Ranked, rivalsOf } from "./ranked.ts";
import { heaviestPhrase } from "./reasons.ts";
import { sharedPart, type Weighed } from "./signals.ts";
import { doubtful, thresholds } from "./weights.ts";

/**
 * Of pairs too little alike to be the same, those that do not even touch. Plans of one programme name the same systems, funds and bodies in
 * task after task: a pair that shares hardly more than one phrase ("cơ sở dữ liệu quốc gia về dân cư") shares a name; and a pair of which one
 * task has a much liker partner, while the other is not clearly closest to it either, is what is left when all is said. Either counts as
 * a part all the same where the two stand under like headings (not where both are so: a plan and the next year's have all headings alike),
 * and a name is more than a name where one of them says little else.
 */
export function isDoubtful(pair: Candidate, ranked: Ranked, uppers: readonly Weighed[], lowers: readonly Weighed[]): boolean {
  const [upper, lower] = [uppers[pair.upper], lowers[pair.lower]];
  if (upper === undefined || lower === undefined) return true;
  if (pair.score >= thresholds.same) return false;
  const rivals = rivalsOf(pair, ranked);
  const rival = Math.max(rivals.upper, rivals.lower);
  const outdone = rival > doubtful.rival && Math.min(rivals.upper, rivals.lower) > doubtful.otherRival;
  const sharesAName = () => {
    const part = sharedPart(upper, lower);
    // What stands alone in both plans is no name that they repeat: "dây điện mắc sai quy cách" of two tasks and no others.
    if (doubtful.alone.some((rule) => pair.score >= rule.score && rival <= rule.rival && part >= rule.part)) return false;
    return part < doubtful.part && heaviestPhrase(upper, lower) >= doubtful.phrase * (pair.values.wording ?? 0);
  };
  const alikeHeadings = (pair.values.group ?? 0) >= doubtful.group;
  return alikeHeadings ? outdone && sharesAName() : outdone || sharesAName();
}
