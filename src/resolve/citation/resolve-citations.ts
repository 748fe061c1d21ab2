import { weaker } from "../../model/certainty.ts";
import type { Evidence } from "../../model/place.ts";
import type { Citation } from "../../model/plan.ts";
import { type CitationReading, relations } from "../../model/reading.ts";
import { isCapitals } from "../../text/capitals.ts";
import type { Related } from "./relate.ts";

/** A document's number where it stands in the plan. */
export type CitationMention = { reading: CitationReading; related: Related; evidence: Evidence | null };

/**
 * One entry a distinct document, in the order of first mention. Mentions are of one document when type and number agree and their
 * dates do not contradict; a later mention fills what an earlier one left unsaid. `own` are numbers that the plan itself or the
 * quyết định carrying it bears: no citations, nor is "(Kèm theo Kế hoạch số …)" above an appendix.
 */
export function resolveCitations(mentions: readonly CitationMention[], own: { numbers: readonly string[] }): Citation[] {
  const mine = new Set(own.numbers.map(numberKey));
  const documents: Citation[] = [];
  for (const { reading, related, evidence } of mentions) {
    if (mine.has(numberKey(reading.number)) || reading.rule === "own-reference") continue;
    const known = documents.find((document) => isSame(document, reading));
    if (known === undefined) {
      const { type, number, date, issuer, title } = reading;
      documents.push({ type, number, date, issuer, title, ...relationFields(related, evidence), evidence });
      continue;
    }
    if (isNearer(related, known)) Object.assign(known, relationFields(related, evidence));
    known.date ??= reading.date;
    known.number = better(known.number, reading.number);
    known.issuer = better(known.issuer, reading.issuer);
    known.title = better(known.title, reading.title);
  }
  return documents;
}

/** What was read first, but for the capitals of a title ("23-CTR/TU") where running text spells the same ("23-CTr/TU"). */
function better<Words extends string | null>(first: Words, second: Words): Words {
  if (first === null || second === null) return first ?? second;
  return isCapitals(first) && !isCapitals(second) ? second : first;
}

function relationFields(
  { relation, certainty }: Related,
  evidence: Evidence | null,
): Pick<Citation, "relation" | "relation_certainty" | "relation_evidence"> {
  return { relation, relation_certainty: certainty, relation_evidence: relation === "cited" ? null : evidence };
}

/** The nearest relation of all mentions counts; of equal ones the surer. */
function isNearer({ relation, certainty }: Related, known: Citation): boolean {
  const nearer = relations.indexOf(known.relation) - relations.indexOf(relation);
  return nearer > 0 || (nearer === 0 && weaker(certainty, known.relation_certainty) !== certainty);
}

/** Converters lose hyphens and change dashes: they do not tell documents apart. */
function numberKey(number: string): string {
  return number.replace(/[\s–-]/gu, "").toUpperCase();
}

/** A number with a sign ("06/QĐ-TTg") names its type itself; bare digits are told apart by the type. */
function isSame(a: Pick<CitationReading, "type" | "number" | "date">, b: CitationReading): boolean {
  if (numberKey(a.number) !== numberKey(b.number)) return false;
  if (!/\p{L}/u.test(a.number) && a.type !== b.type) return false;
  return a.date === null || b.date === null || a.date === b.date;
}
