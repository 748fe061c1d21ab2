import { type Page, skipBlanks } from "../../grammar/page.ts";
import { isMove } from "./change.ts";
import type { Cues, Marks } from "./cues.ts";
import type { Quantity } from "./quantity.ts";
import { isTime } from "./time-words.ts";

/** "3,5% | (cuối năm 2024) | xuống còn 2,5%" */
const longestTime = 30;

/**
 * "tăng từ 60% lên 80%", "từ 3,5% năm 2024 xuống còn dưới 2,5%": where a change starts from is no aim; a range is how much it changes. Nor is
 * what tells the things that change: "giảm số xã đạt dưới | 05 tiêu chí | xuống dưới 150 xã".
 */
export function isBaseline(page: Page, marks: Marks, quantity: Quantity, cues: Cues): boolean {
  if (quantity.valueTo !== null) return false;
  const level = marks.find((mark) => mark.start >= quantity.end && mark.rule === "level");
  if (level === undefined || level.start - quantity.end > longestTime) return false;
  const changed = cues.change === null && isMove(page, level);
  if (!changed && !cues.marks.some((mark) => mark.means === "from")) return false;
  const between = page.text.slice(quantity.end, level.start).replace(/[(),]/gu, " ").trim();
  return (between === "" || isTime(between)) && /\d/u.test(page.text.charAt(pastMarks(page, marks, level.end)));
}

/** Past the words that touch each other there: "xuống còn | dưới | 2,5%". */
function pastMarks(page: Page, marks: Marks, from: number): number {
  let at = skipBlanks(page, from);
  for (const mark of marks) if (mark.start === at) at = skipBlanks(page, mark.end);
  return at;
}
