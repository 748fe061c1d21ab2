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
  const verb = openingVerb(page, sentence, marks, quantity);
  if (verb === undefined || verb.rule === "growth" || (verb.means !== "increase" && verb.means !== "decrease")) return undefined;
  const between = page.text.slice(verb.end, quantity.start);
  // "Giảm số vị thành niên, thanh niên có thai ngoài ý muốn: 15%"
  if (/^[^0-9;:(]*:\s*$/u.test(between)) return between.length <= 2 * longestObject ? verb : undefined;
  return between.length <= longestObject && !/[0-9,;:(]/u.test(between) ? verb : undefined;
}

/**
 * "Giảm tỷ lệ thấp còi ở trẻ em dưới 5 tuổi | xuống còn | 26%", "Khống chế tỷ lệ nhiễm dưới 0,1%": the sentence opens with the verb that orders
 * the level, which a report tells with its subject first.
 */
export function ordersLevel(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const verb = openingVerb(page, sentence, marks, quantity);
  if (verb === undefined || page.text.slice(verb.end, quantity.start).includes(";")) return false;
  if (verb.means === "order") return true;
  const leads = marks.some((mark) => mark.rule === "level" && mark.start >= verb.end && mark.end <= quantity.start && isMove(page, mark));
  return leads && verb.rule !== "growth" && ["increase", "decrease", "raise"].includes(verb.means);
}

/** "xuống còn", "lên": not "ở mức" nor "là". */
export function isMove(page: Page, level: Span): boolean {
  return /^(?:xuống|lên)(?!\p{L})/u.test(page.folded.slice(level.start));
}

/**
 * The verb at the head of the sentence, behind a bullet and words that only lead to it: "Góp phần | giảm", "Phấn đấu | giảm"; or right behind
 * the word of the plan: "Các huyện nghèo phấn đấu | giảm".
 */
function openingVerb(page: Page, sentence: Span, marks: Marks, quantity: Quantity): PhraseMatch | undefined {
  let start = sentence.start + (/^[\s+•*–-]*/u.exec(page.text.slice(sentence.start, quantity.start))?.[0].length ?? 0);
  let opening: PhraseMatch | undefined;
  for (const mark of marks) {
    if (mark.start < sentence.start || mark.end > quantity.start) continue;
    if (mark.means === "plan" || (mark.means === "opener" && mark.start === start)) start = skipBlanks(page, mark.end);
    else if (mark.start === start) opening = mark;
  }
  return opening;
}
