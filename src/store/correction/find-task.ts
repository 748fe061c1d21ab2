import { fold } from "../../text/fold.ts";
import { spellingLikeness } from "../../text/similarity.ts";

/** A task as it stands now; `text` as read, never as corrected. */
export type Candidate = { id: string; code: string; text: string };

/** Under the same code, words this much alike are the same task, reread or slightly reworded. */
const alike = 0.6;

/**
 * The task that a correction is about: the one with its code and its words; else the only one with its words; else the one with its
 * code whose words are alike. A code alone proves nothing: a plan issued again may number its tasks anew. Null where none is sure.
 */
export function findTask(tasks: readonly Candidate[], code: string, text: string): Candidate | null {
  const sameWords = tasks.filter((task) => bare(task.text) === bare(text));
  const coded = tasks.find((task) => task.code === code);
  if (coded !== undefined && sameWords.includes(coded)) return coded;
  const [only, ...twins] = sameWords;
  if (only !== undefined) return twins.length === 0 ? only : null;
  return coded !== undefined && spellingLikeness(coded.text, text) >= alike ? coded : null;
}

function bare(words: string): string {
  return fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
