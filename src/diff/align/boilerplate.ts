import { loadTable } from "../../grammar/table.ts";
import { syllablesOf, termsOf } from "./terms.ts";

let known: ReadonlySet<string> | null = null;

/**
 * The terms of what every plan says of every task, `grammars/boilerplate.csv`: the pairs of syllables in its phrases, and the
 * syllables of phrases that are one syllable. A syllable of a longer phrase ("tiếp" of "tiếp tục") may mean much elsewhere.
 */
export function boilerplateTerms(): ReadonlySet<string> {
  known ??= new Set(
    loadTable("boilerplate").rows.flatMap(({ words = "" }) => {
      const syllables = syllablesOf(words);
      const terms = [...termsOf(syllables).keys()];
      return syllables.length === 1 ? terms : terms.filter((term) => term.includes(" "));
    }),
  );
  return known;
}
