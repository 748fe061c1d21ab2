import { strict } from "chrono-node/vi";
import { firstDateOf } from "../../extract/deadline/grammar.ts";
import { writeDate } from "../../grammar/calendar.ts";
import type { PhraseMatch } from "../../grammar/match.ts";

/**
 * What chrono-node's strict Vietnamese parser reads in the plain date of a match: "2026-06-30", or null where the match has no
 * full date or chrono finds none. It is asked on words that the grammar already calls a date and only for what they state: it
 * knows no quarters, limits or recurrences, and guesses in running prose.
 */
export function secondOpinion(phrase: string, match: PhraseMatch): string | null {
  const date = firstDateOf(match);
  if (date === null) return null;
  const read = strict.parse(phrase.slice(date.start, date.end), { instant: new Date(0), timezone: "UTC" })[0]?.start;
  if (read === undefined || !(read.isCertain("year") && read.isCertain("month") && read.isCertain("day"))) return null;
  return writeDate({ year: read.get("year"), month: read.get("month"), day: read.get("day") });
}
