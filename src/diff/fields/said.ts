import type { ChangeRelation } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import { allOf } from "./scope.ts";

/** The words of a task that say an aim without a number or a word of aiming, and how they stand to it. */
export type Said = { words: string; relation: ChangeRelation };

/**
 * Whether a task's words say an aim though no aim was read there: "toàn bộ máy tính" says "100% máy tính" in other words; "sửa 18 nhà
 * dột nát" is another number of what "hoàn thành 450 nhà" counts. Null where they do not.
 */
export function saidInWords(target: Target, text: string): Said | null {
  if (target.unit === "%") return target.value === 100 && target.value_to === null ? wholeOf(target, text) : null;
  return countOf(target, text);
}

/** How many syllables behind "toàn bộ" are what it is said of. */
const reach = 4;

/** What all is said of must be named beside the number too: two of its first syllables, next to each other. */
function wholeOf(target: Target, text: string): Said | null {
  const aim = ` ${syllablesOf(fold(target.text)).join(" ")} `;
  for (const words of allOf(text, reach)) {
    const named = syllablesOf(fold(words));
    if (named.some((syllable, at) => at > 0 && aim.includes(` ${named[at - 1]} ${syllable} `))) return { words, relation: "reworded" };
  }
  return null;
}

function countOf(target: Target, text: string): Said | null {
  const unit = fold(target.unit).trim();
  if (unit === "") return null;
  const folded = fold(text);
  for (const found of folded.matchAll(/\p{N}+(?:[.,]\p{N}+)*\s+/gu)) {
    const at = found.index + found[0].length;
    if (!folded.startsWith(unit, at) || /[\p{L}\p{N}]/u.test(folded.charAt(at + unit.length))) continue;
    return { words: text.slice(found.index, at + unit.length), relation: "different" };
  }
  return null;
}

function syllablesOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
