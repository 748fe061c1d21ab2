import { type Counts, countsOf } from "./rarity.ts";
import { syllablesOf, termsOf } from "./terms.ts";

/** How common each term is among the tasks of every plan held, from their words. */
export function heldCounts(texts: Iterable<string>): Counts {
  return countsOf(termsOfEach(texts));
}

function* termsOfEach(texts: Iterable<string>) {
  for (const text of texts) yield termsOf(syllablesOf(text));
}
