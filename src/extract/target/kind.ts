import type { Page } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";
import type { Cues } from "./cues.ts";
import type { Quantity } from "./quantity.ts";

/**
 * "dự án | trên 500 tỷ đồng", "hồ sơ | trên 15 trang": a bound right behind a counted noun tells which of them are meant, unless it counts
 * that very noun: "số vụ dưới 50 vụ".
 */
export function isKind(page: Page, quantity: Quantity, cues: Cues): boolean {
  const isBound = cues.comparator === ">" || cues.comparator === "<";
  // "toàn tỉnh có trên 1,5 triệu người dân" says how many there are to be
  if (!isBound || !cues.marks.every((mark) => mark.means === cues.comparator)) return false;
  if (page.text.charAt(cues.start - 1) !== " ") return false;
  const noun = countedNounBefore(page, page.text.slice(0, cues.start).trimEnd().length);
  return noun !== null && !quantity.unit.toLowerCase().startsWith(noun.toLowerCase());
}

/** Longer than any counted noun of three words. */
const longestNoun = 30;

/** The counted noun, of one to three words, that ends there. */
function countedNounBefore(page: Page, end: number): string | null {
  const words = page.text.slice(Math.max(0, end - longestNoun), end);
  for (const found of words.matchAll(/(?<![\p{L}\d])\p{L}/gu)) {
    const noun = listedAt("measures", page, end - words.length + found.index);
    if (noun?.row?.kind === "count" && noun.end === end) return words.slice(found.index);
  }
  return null;
}
