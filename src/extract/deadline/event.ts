import type { PhraseMatch } from "../../grammar/match.ts";
import { amountOf, isOn, keyOf } from "./grammar.ts";

/** What a deadline waits for, and how long after (or before, "-P5D") it comes. */
export type Event = { trigger: string | null; offset: string | null; workdays: boolean };

/** The event of a rule found in `text`, its words ending at `end` (which may cut the rule's open end). */
export function eventOf(match: PhraseMatch, text: string, end: number): Event {
  const duration = (match.slots.duration ?? match.slots["nth-day"])?.match ?? null;
  const offset = duration === null ? keyOf(match.entry, "offset") : offsetOf(match, duration);
  const workdays = isOn(match.entry, "workdays") || (duration !== null && isOn(duration.entry, "workdays"));
  return { trigger: triggerOf(match, text, end), offset, workdays };
}

function offsetOf(match: PhraseMatch, duration: PhraseMatch): string | null {
  const amount = amountOf(duration.slots.amount);
  const unit = keyOf(duration.entry, "unit");
  const write = unit === null ? undefined : durations[unit];
  return amount === null || write === undefined ? null : `${keyOf(match.entry, "sign") ?? ""}${write(amount)}`;
}

/** ISO 8601 durations */
const durations: Readonly<Record<string, (amount: number) => string>> = {
  minutes: (amount) => `PT${amount}M`,
  hours: (amount) => `PT${amount}H`,
  days: (amount) => `P${amount}D`,
  weeks: (amount) => `P${amount}W`,
  months: (amount) => `P${amount}M`,
  years: (amount) => `P${amount}Y`,
};

/** With a duration, the words it counts from; without one, all the words: "Theo chỉ đạo của Bộ". */
function triggerOf(match: PhraseMatch, text: string, end: number): string | null {
  const given = keyOf(match.entry, "trigger");
  if (given !== null) return given;
  const from = match.slots.issue ?? match.slots.text ?? match.slots.words;
  const counts = match.slots.duration !== undefined || match.slots["nth-day"] !== undefined;
  if (from !== undefined && (counts || match.slots.issue !== undefined)) {
    return bareWords(text.slice(from.start, Math.min(from.end, end)));
  }
  const hasOffset = counts || keyOf(match.entry, "offset") !== null;
  return hasOffset ? null : bareWords(text.slice(match.start, end));
}

/** A trigger drops the stop at its end, as a clause does, and a bracket that did not open in it. */
function bareWords(words: string): string {
  const bare = words.trim().replace(/[\s,;:.]+$/u, "");
  return bare.endsWith(")") && !bare.includes("(") ? bare.slice(0, -1) : bare;
}
