import type { PhraseMatch } from "../../grammar/match.ts";
import type { Page } from "../../grammar/page.ts";
import { fold } from "../../text/fold.ts";
import { amountOf, isOn, keyOf } from "./grammar.ts";

// Matches of rules for spans of time whose words mean something else. choose.ts asks before it lets such a rule read.

/** "trước 9 giờ", "16 giờ" of some day is no time of so many hours; "trước 48 giờ" can be nothing else. */
export function isHourOfDay(match: PhraseMatch): boolean {
  const { duration: given, lead } = match.slots;
  const duration = given?.match ?? null;
  const isLed = lead !== undefined || (keyOf(match.entry, "sign") === null && keyOf(match.entry, "cell") !== "alone");
  if (duration === null || isLed || keyOf(duration.entry, "unit") !== "hours" || isOn(duration.entry, "workdays")) return false;
  return match.slots.text === undefined && match.slots.words === undefined && (amountOf(duration.slots.amount) ?? 0) < 24;
}

/** "6 tháng trước ngày 20/6": the report on six months is due before that day. */
export function isReportedTime(page: Page, match: PhraseMatch): boolean {
  const { duration, text } = match.slots;
  const unit = duration?.match == null ? null : keyOf(duration.match.entry, "unit");
  if (text === undefined || keyOf(match.entry, "sign") !== "-" || (unit !== "months" && unit !== "years")) return false;
  return opensWithDate.test(page.folded.slice(text.start, text.end));
}

const opensWithDate = new RegExp(`^(?:${fold("ngày")} )?[0-9]{1,2} ?(?:[/.-]|${fold("tháng")}) ?[0-9]`, "u");

/** "sau :", "khi …": words that only announce others. */
export function isWithoutWords(page: Page, match: PhraseMatch): boolean {
  const { text } = match.slots;
  return text !== undefined && !/[\p{L}\p{N}]/u.test(page.text.slice(text.start, text.end));
}

/** "30 ngày, từ ngày 15/4/2025" begins on that day, "01 ngày (15/4/2025)" is that day. */
export function isLongerThanDay(match: PhraseMatch): boolean {
  const { amount, period, period2 } = match.slots;
  if (keyOf(match.entry, "edge") !== "within") return false;
  return (amountOf(amount) ?? 1) > 1 && period?.match?.rule === "day" && period2 === undefined;
}

/** "06 tháng | , kể từ tháng 7/2025": six months once, not every six. */
export function isCountedFrom(page: Page, match: PhraseMatch): boolean {
  return opensCount.test(page.folded.slice(match.end, match.end + 16));
}

const opensCount = new RegExp(`^,? ?${fold("(?:kể|tính|tính kể) từ")} `, "u");
