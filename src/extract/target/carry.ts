import type { Page } from "../../grammar/page.ts";
import type { Cues, Marks } from "./cues.ts";
import { type Aim, followsJoint } from "./made.ts";

/** "60% phụ phẩm nông nghiệp": further off, a share has words of its own. */
const longestShare = 80;

/** "50 quốc gia | có năng lực cạnh tranh hàng đầu" */
const longestRank = 80;

/**
 * What a number takes over from the aim before it. A bound goes on to a share that is joined to it without words of its own: "Ít nhất 80%
 * chất thải chăn nuôi | và 60% | phụ phẩm", "Giảm ít nhất 20% số vụ cháy, | 15% | số người chết", "ít nhất 5 đường dây, | 20 | tụ điểm" (counts
 * take over only "at least": "đến 12 m3/h, | 130 | kW"); 100% is just that. So does a rank: "thuộc nhóm 3 quốc gia dẫn đầu khu vực
 * | và 50 quốc gia | hàng đầu thế giới"; and what the verb says: "giảm 25% số vụ | và 20% | số người".
 */
export function carriedOver(page: Page, marks: Marks, { quantity, cues }: Aim, before: Aim): Cues {
  const comparator = before.cues.comparator;
  if (comparator === "top" && quantity.kind === "count" && cues.comparator === "=") {
    const rank = marks.find((mark) => mark.means === "leading" && mark.start >= quantity.end);
    return rank !== undefined && rank.start - quantity.end < longestRank ? { ...cues, comparator, aim: true } : cues;
  }
  const carrying = ["percent", "age"].includes(quantity.kind) || (quantity.kind === "count" && comparator === ">=");
  const alike = carrying && quantity.kind === before.quantity.kind;
  if (!alike || !isJoined(page, marks, cues, before)) return cues;
  const change = cues.change ?? before.cues.change;
  const isBound = bounds.includes(comparator) && before.cues.end === before.quantity.end;
  if (!isBound || cues.marks.length > 0 || quantity.valueTo !== null || quantity.value === 100) return { ...cues, change };
  return { ...cues, comparator, said: true, change };
}

const bounds: readonly string[] = [">=", ">", "<=", "<"];

/** Right behind "và", or behind a comma where one verb of change governs both or both are counted; nothing between but what the first is of, and its date. */
export function isJoined(page: Page, marks: Marks, cues: Cues, before: Aim): boolean {
  if (!cues.marks.every((mark) => bounds.includes(mark.means))) return false;
  const between = page.text.slice(before.quantity.end, cues.start);
  if (between.length > longestShare || /[;:(]/u.test(between) || !followsJoint(page, cues.start)) return false;
  if (between.trimEnd().endsWith(",") && before.cues.change === null && before.quantity.kind !== "count") return false;
  return !marks.some((mark) => parting.includes(mark.means) && mark.start >= before.quantity.end && mark.end <= cues.start);
}

/** "Ít nhất 70% hộ | được | dùng nước sạch và 50% hộ có nhà tiêu": what the first number says of its own. */
const parting = ["aim", "plan", "expected", "joining", "hold", "increase", "decrease", "result", "done", "compared", "base", "thereof"];
