import { stripMarks } from "../text/fold.ts";
import { foldedWords } from "../text/folded-words.ts";

/** The words of a text as search knows them: letters and digits, folded. */
export function wordsOf(text: string): string[] {
  return foldedWords(text.normalize("NFC"));
}

export function hasMarks(word: string): boolean {
  return stripMarks(word) !== word;
}

/** A word as the index holds it: "dat~đất"; "dat~" for one that has no marks. */
function indexedWord(word: string): string {
  return `${stripMarks(word)}~${hasMarks(word) ? word : ""}`;
}

/** The words of texts as the index holds them. Texts share most of their words: each is made once. */
export function indexer(): (text: string) => string {
  const known = new Map<string, string>();
  const indexed = (word: string): string => {
    const made = known.get(word) ?? indexedWord(word);
    known.set(word, made);
    return made;
  };
  return (text) => wordsOf(text).map(indexed).join(" ");
}

/** What finds a word in the index, in FTS5's words: just as it was typed, or in every marking. */
export function thisWord(word: string): string {
  return `"${indexedWord(word)}"`;
}

export function everyMarking(word: string): string {
  return `"${stripMarks(word)}~" *`;
}
