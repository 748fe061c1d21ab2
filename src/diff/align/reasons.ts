import type { Reason } from "../../model/comparison.ts";
import { fold } from "../../text/fold.ts";
import type { Weighed } from "./signals.ts";
import { pairTerm } from "./terms.ts";

const most = 5;
/** Of a sentence taken over whole, its beginning is shown. */
const longest = 12;

/**
 * The words that two tasks share, as the lower one writes them: runs of syllables whose every neighbouring pair is in both
 * ("phiếu lý lịch tư pháp"), and documents that both cite, each with its share of the wording, the weightiest first. Shared syllables outside runs are left
 * out: alone they are half a word.
 */
export function reasons(upper: Weighed, lower: Weighed): Reason[] {
  const share = shareOf(upper, lower);
  const runs = new Map<string, number>();
  for (const run of sharedRuns(lower.syllables, (term) => upper.words.weights.has(term))) {
    const shown = run.length <= longest ? run.join(" ") : `${run.slice(0, longest).join(" ")} …`;
    runs.set(shown, Math.max(runs.get(shown) ?? 0, weightOf(run, share)));
  }
  for (const [mark, number] of lower.printed) runs.set(number, share(mark));
  return [...runs]
    .map(([words, weight]) => ({ words, weight: Math.round(weight * 1000) / 1000 }))
    .filter((reason) => reason.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1))
    .slice(0, most);
}

/**
 * The weight of the heaviest phrase that two tasks share, as a share of their likeness of wording. What is one run in the one may be two in
 * the other: the lighter of both views counts, so that it does not matter which plan comes first.
 */
export function heaviestPhrase(upper: Weighed, lower: Weighed): number {
  const share = shareOf(upper, lower);
  const heaviest = (one: Weighed, other: Weighed) =>
    Math.max(0, ...sharedRuns(one.syllables, (term) => other.words.weights.has(term)).map((run) => weightOf(run, share)));
  return Math.min(heaviest(upper, lower), heaviest(lower, upper));
}

/** What a term adds to the likeness of wording of two tasks. */
function shareOf({ words: upper }: Weighed, { words: lower }: Weighed): (term: string) => number {
  return (term) => ((upper.weights.get(term) ?? 0) * (lower.weights.get(term) ?? 0)) / (upper.length * lower.length);
}

/** Each term of the run once: its syllables and the pairs of them. */
function weightOf(run: readonly string[], share: (term: string) => number): number {
  const terms = new Set(
    run.flatMap((syllable, index) => [fold(syllable), ...(index === 0 ? [] : [pairTerm(run[index - 1] ?? "", syllable)])]),
  );
  return [...terms].reduce((sum, term) => sum + share(term), 0);
}

function sharedRuns(syllables: readonly string[], shared: (term: string) => boolean): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  for (const syllable of syllables) {
    const last = run.at(-1);
    if (last === undefined || shared(pairTerm(last, syllable))) run.push(syllable);
    else {
      runs.push(run);
      run = [syllable];
    }
  }
  return [...runs, run].filter((found) => found.length > 1);
}
