import { fold, stripMarks } from "../text/fold.ts";

/** The words of a text as search knows them: letters and digits, folded. */
export function wordsOf(text: string): string[] {
  return fold(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function hasMarks(word: string): boolean {
  return stripMarks(word) !== word;
}

/** A word as the index holds it: "dat~đất"; "dat~" for one that has no marks. */
export function indexedWord(word: string): string {
  return `${stripMarks(word)}~${hasMarks(word) ? word : ""}`;
}

/** What finds a word in the index, in FTS5's words: just as it was typed, or in every marking. */
export function thisWord(word: string): string {
  return `"${indexedWord(word)}"`;
}

export function everyMarking(word: string): string {
  return `"${stripMarks(word)}~" *`;
}
