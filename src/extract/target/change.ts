import type { PhraseMatch } from "../../grammar/match.ts";
import type { Page } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import type { Cues, Marks } from "./cues.ts";
import type { Quantity } from "./quantity.ts";

/** "Giảm | tỷ lệ hộ nghèo từ | 2 - 3%": more words between the verb and its number are about something else. */
const longestObject = 60;

/**
 * "Giảm 10% số vụ tai nạn so với năm trước", "Tăng thu 12% so với năm 2024": the sentence opens with the verb, an order; a report's has a
 * subject or goes on in small letters. "Tăng trưởng" is a noun there.
 */
export function opensWithChange(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  return openingChange(page, sentence, marks, quantity) !== undefined;
}

/** The change that the sentence's opening verb orders, where no word says to what level ("xuống còn", "lên") it leads. */
export function changeOpening(page: Page, sentence: Span, marks: Marks, quantity: Quantity): Cues["change"] {
  const verb = openingChange(page, sentence, marks, quantity);
  const level = marks.some((mark) => mark.rule === "level" && mark.start > (verb?.start ?? 0) && mark.end <= quantity.start);
  return verb === undefined || level ? null : (verb.means as Cues["change"]);
}

function openingChange(page: Page, sentence: Span, marks: Marks, quantity: Quantity): PhraseMatch | undefined {
  const start = sentence.start + (/^[\s+•*–-]*/u.exec(page.text.slice(sentence.start, quantity.start))?.[0].length ?? 0);
  if (!/\p{Lu}/u.test(page.text.charAt(start))) return undefined;
  const verb = marks.find((mark) => mark.start === start && (mark.means === "increase" || mark.means === "decrease"));
  if (verb === undefined || verb.rule === "growth") return undefined;
  const between = page.text.slice(verb.end, quantity.start);
  return between.length <= longestObject && !/[0-9,;:(]/u.test(between) ? verb : undefined;
}
