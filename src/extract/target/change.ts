import type { PhraseMatch } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt } from "../word-list.ts";
import type { Cues, Marks } from "./cues.ts";
import type { Quantity } from "./quantity.ts";

/** "Giảm | tỷ lệ hộ nghèo từ | 2 - 3%": more words between the verb and its number are about something else. */
const longestObject = 60;

/**
 * "Giảm 10% số vụ tai nạn so với năm trước", "Tăng thu 12% so với năm 2024": the sentence opens with the verb and names what it changes,
 * an order; a report's words have the subject before them ("tăng 10% so với năm trước"). "Tăng trưởng" is a noun.
 */
export function opensWithChange(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const verb = openingChange(page, sentence, marks, quantity);
  if (verb === undefined) return false;
  return /\p{L}/u.test(withoutMarks(page, marks, verb.end, quantity.start)) || hasObject(page, sentence, marks, quantity);
}

/** "10% | số vụ tai nạn | so với năm trước", but not "10% | so với …" nor "7,3% | và thấp hơn …". */
function hasObject(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const next = skipBlanks(page, quantity.end);
  if (next >= sentence.end || listedAt("joints", page, next) !== null) return false;
  return /\p{L}/u.test(page.text.charAt(next)) && !marks.some((mark) => mark.start === next);
}

/** The words between that are no cue of the number: "Tăng | thu | 12%", but not "Giảm | ít nhất | 5%". */
function withoutMarks(page: Page, marks: Marks, start: number, end: number): string {
  let words = page.text.slice(start, end);
  for (const mark of marks) {
    if (mark.start >= start && mark.end <= end) words = words.replace(page.text.slice(mark.start, mark.end), " ");
  }
  return words;
}

/** "Tăng 3 bậc": a count that the opening verb orders and nothing compares. */
export function ordersCount(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const compared = marks.some((mark) => mark.start >= quantity.end && (mark.means === "compared" || mark.means === "base"));
  return quantity.kind === "count" && !compared && openingChange(page, sentence, marks, quantity) !== undefined;
}

/** The change that the sentence's opening verb orders, where no word says to what level ("xuống còn", "lên") it leads. */
export function changeOpening(page: Page, sentence: Span, marks: Marks, quantity: Quantity): Cues["change"] {
  const verb = openingChange(page, sentence, marks, quantity);
  const level = marks.some((mark) => mark.rule === "level" && mark.start > (verb?.start ?? 0) && mark.end <= quantity.start);
  return verb === undefined || level ? null : (verb.means as Cues["change"]);
}

function openingChange(page: Page, sentence: Span, marks: Marks, quantity: Quantity): PhraseMatch | undefined {
  const start = sentence.start + (/^[\s+•*–-]*/u.exec(page.text.slice(sentence.start, quantity.start))?.[0].length ?? 0);
  const verb = marks.find((mark) => mark.start === start && (mark.means === "increase" || mark.means === "decrease"));
  if (verb === undefined || verb.rule === "growth") return undefined;
  const between = page.text.slice(verb.end, quantity.start);
  return between.length <= longestObject && !/[0-9,;:(]/u.test(between) ? verb : undefined;
}
