import type { ChangeRelation } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import { foldedWords } from "../../text/folded-words.ts";
import { saidOfAll } from "./scope.ts";

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

/** What all is said of must be what the number is said of. */
function wholeOf(target: Target, text: string): Said | null {
  const aim = ` ${syllablesOf(target.text)} `;
  const found = saidOfAll(text).find(({ noun }) => aim.includes(` ${syllablesOf(noun)} `));
  return found === undefined ? null : { words: found.words, relation: "reworded" };
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

function syllablesOf(text: string): string {
  return foldedWords(text).join(" ");
}
