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
export function reasons({ words: upper }: Weighed, { words: lower, syllables, printed }: Weighed): Reason[] {
  const share = (term: string) => ((upper.weights.get(term) ?? 0) * (lower.weights.get(term) ?? 0)) / (upper.length * lower.length);
  const runs = new Map<string, number>();
  for (const run of sharedRuns(syllables, (term) => upper.weights.has(term))) {
    const terms = new Set(
      run.flatMap((syllable, index) => [fold(syllable), ...(index === 0 ? [] : [pairTerm(run[index - 1] ?? "", syllable)])]),
    );
    const shown = run.length <= longest ? run.join(" ") : `${run.slice(0, longest).join(" ")} …`;
    runs.set(
      shown,
      Math.max(
        runs.get(shown) ?? 0,
        [...terms].reduce((sum, term) => sum + share(term), 0),
      ),
    );
  }
  for (const [mark, number] of printed) runs.set(number, share(mark));
  return [...runs]
    .map(([words, weight]) => ({ words, weight: Math.round(weight * 1000) / 1000 }))
    .filter((reason) => reason.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1))
    .slice(0, most);
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
