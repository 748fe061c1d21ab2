import { loadTable } from "../grammar/table.ts";
import { foldedWords } from "../text/folded-words.ts";

type Entry = { syllables: readonly string[]; once: boolean };

let known: readonly Entry[] | null = null;

/** The words of `grammars/once.csv`, the longest first. */
function entries(): readonly Entry[] {
  known ??= loadTable("once")
    .rows.map(({ words = "", once = "" }) => ({ syllables: foldedWords(words), once: once === "yes" }))
    .sort((a, b) => b.syllables.length - a.syllables.length);
  return known;
}

/** Behind what may open a task ("Tiếp tục", "Chủ trì, phối hợp", "Tổ chức triển khai") the word that says what is done stands this early. */
const opening = 5;

/**
 * Whether a task is done once and then done ("Xây dựng điểm giết mổ tập trung"), unlike what comes back every year ("Rà soát danh sách",
 * "Báo cáo"): by the first such word of its opening.
 */
export function isOnce(text: string): boolean {
  const syllables = foldedWords(text);
  for (let at = 0; at < opening; at++) {
    const found = entries().find((entry) => entry.syllables.every((syllable, index) => syllables[at + index] === syllable));
    if (found !== undefined) return found.once;
  }
  return false;
}
