import { loadTable } from "../../grammar/table.ts";
import type { TaskChange } from "../../model/comparison.ts";
import type { Task } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";

type Reach = { words: string; reach: string; of: string };

let known: readonly Reach[] | null = null;

/** The words of `grammars/scope.csv`, folded, the longest first. */
function reaches(): readonly Reach[] {
  known ??= loadTable("scope")
    .rows.map(({ words = "", reach = "", of = "" }) => ({ words: fold(words), reach, of }))
    .sort((a, b) => b.words.length - a.words.length);
  return known;
}

/**
 * Whether the one speaks of all ("tất cả các thôn", "100% trường học") where the other speaks of some ("một số thôn", "thí điểm").
 * Nothing where either says neither or both.
 */
export function scopeChange(upper: Task, lower: Task): TaskChange[] {
  const [above, below] = [reachOf(upper.text), reachOf(lower.text)];
  if (above === null || below === null || above.reach === below.reach) return [];
  const narrower = above.reach === "whole";
  return [
    {
      field: "scope",
      upper: above.words,
      lower: below.words,
      relation: narrower ? "narrower" : "wider",
      severity: narrower ? "warning" : "info",
    },
  ];
}

/** Whether an aim is one for each ("mỗi xã 02 buổi"). */
export function saysEach(text: string): boolean {
  const folded = fold(text);
  return reaches().some(({ words, reach }) => reach === "each" && placeOf(folded, words) !== null);
}

/** What a task says of all or of each ("toàn bộ máy tính", "mỗi cán bộ"): those words, and the first two syllables that it is said of. */
export function saidOfAll(text: string): { words: string; noun: string }[] {
  const folded = fold(text);
  const taken = new Set<number>();
  return reaches().flatMap(({ words, of }) => {
    const at = of === "noun" ? placeOf(folded, words) : null;
    if (at === null || taken.has(at)) return [];
    taken.add(at);
    const behind = /^\s+([\p{L}\p{N}]+\s+[\p{L}\p{N}]+)/u.exec(text.slice(at + words.length));
    return behind === null ? [] : [{ words: text.slice(at, at + words.length + behind[0].length), noun: fold(behind[1] ?? "") }];
  });
}

/** How far a task reaches, with the words as it writes them; null where its words say nothing of it or contradict each other. */
function reachOf(text: string): Reach | null {
  const folded = fold(text);
  const found = reaches().flatMap(({ words, reach, of }) => {
    const at = placeOf(folded, words);
    return at === null || (reach !== "whole" && reach !== "part") ? [] : [{ words: text.slice(at, at + words.length), reach, of }];
  });
  return new Set(found.map((one) => one.reach)).size === 1 ? (found[0] ?? null) : null;
}

/** Where the words stand as whole words. */
function placeOf(text: string, words: string): number | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
  }
  return null;
}
