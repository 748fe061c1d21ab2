import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";

/** "Về pháp lý (03 nhiệm vụ)" names its group and says how many tasks it has. */
export function declaredCount(words: Passage): { title: Passage; declared: number | null } {
  const match = /\s*\(\s*(\d{1,3})\s+[\p{L}\s,/-]{2,40}\)[\s.;:]*$/u.exec(words.text);
  if (match === null) return { title: slicePassage(words, 0, words.text.replace(/[\s:;]+$/u, "").length), declared: null };
  return { title: slicePassage(words, 0, match.index), declared: Number(match[1]) };
}
