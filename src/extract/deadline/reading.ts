import type { PhraseMatch } from "../../grammar/match.ts";
import { type DeadlineKind, type DeadlineReading, deadlineKinds, type Span } from "../../model/reading.ts";
import { eventOf } from "./event.ts";
import { isOn, keyOf } from "./grammar.ts";
import { limitedPeriods } from "./limit.ts";
import { recurrencesOf } from "./recurrence.ts";

/** A reading but for its span: what the phrase means. `words` is its part of a match that means several things. */
export type Meaning = Omit<DeadlineReading, "start" | "end" | "text"> & { words: Span | null };

/** The kind of a rule in grammars/deadlines.yaml; null for words that are no deadline. */
export function kindOf(match: PhraseMatch): DeadlineKind | null {
  const kind = keyOf(match.entry, "kind");
  return deadlineKinds.find((known) => known === kind) ?? null;
}

/** What a match says, one reading a clause; `end` may cut a rule's open end. Never empty but for words that are no deadline. */
export function meaningsOf(match: PhraseMatch, text: string, end: number = match.end): Meaning[] {
  const kind = kindOf(match);
  if (kind === null) return [];
  const implied = isOn(match.entry, "implied");
  const base: Meaning = { ...nothing, kind, rule: match.rule, implied };
  if (kind === "date" || (kind === "continuous" && keyOf(match.entry, "edge") !== null)) {
    const limited = limitedPeriods(match);
    if (limited === null) return [{ ...nothing, rule: match.rule }];
    return limited.periods.map((period) => ({ ...base, period, implied: implied || limited.guessed }));
  }
  if (kind === "recurring") {
    const found = recurrencesOf(match).map((recurrence) => ({ ...base, ...recurrence }));
    return found.length > 0 ? found : [{ ...nothing, rule: match.rule }];
  }
  if (kind === "event")
    return [{ ...base, ...eventOf(match, text, end), anchor: keyOf(match.entry, "anchor") === "issue" ? "issue" : null }];
  const shift = keyOf(match.entry, "shift");
  if (shift === null) return [base];
  return [{ ...base, period: { first: { year: null, month: null, day: null, yearShift: Number(shift) }, last: null } }];
}

/** The reading of words that no rule understands, and of dates that do not exist. */
export const nothing: Meaning = {
  kind: "unknown",
  rule: "no-rule",
  period: null,
  rrule: null,
  trigger: null,
  offset: null,
  workdays: false,
  anchor: null,
  implied: false,
  words: null,
};
