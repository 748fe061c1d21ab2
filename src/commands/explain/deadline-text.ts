import { whyChosen } from "../../extract/deadline/choose.ts";
import { deadlineBook, firstDateOf } from "../../extract/deadline/grammar.ts";
import { type Choice, deadlineChoices, readDeadlines } from "../../extract/deadline/read-deadlines.ts";
import type { Example } from "../../grammar/entry.ts";
import type { PhraseMatch } from "../../grammar/match.ts";
import { lineAt } from "../../grammar/problem.ts";
import { readGrammarFile } from "../../grammar/table.ts";
import { type DeadlineReference, resolveDeadline } from "../../resolve/deadline/resolve-deadline.ts";
import { spellingLikeness } from "../../text/similarity.ts";
import type { Session } from "../session.ts";
import { secondOpinion } from "./second-opinion.ts";

/** Why a phrase is read as it is: the words, the rule and where it stands, the value, the nearest examples, the runner-up. */
export function explainDeadlineText(phrase: string, reference: DeadlineReference, session: Session): string {
  const deadlines = readDeadlines(phrase).map((reading) => ({ rule: reading.rule, value: resolveDeadline(reading, reference) }));
  const values = deadlines.map(({ rule, value }) => [
    `${value.text}`,
    ...fields.flatMap((field) => (value[field] === null || value[field] === false ? [] : [`    ${field}: ${String(value[field])}`])),
    `    rule: ${rule}`,
  ]);
  const why = deadlineChoices(phrase).flatMap((choice) => ["", ...choiceLines(phrase, choice, session)]);
  return [...values.flat(), ...why].join("\n");
}

const fields = ["kind", "start", "end", "rrule", "trigger", "offset", "workdays", "certainty", "edtf"] as const;

function choiceLines(phrase: string, { match, end, others }: Choice, session: Session): string[] {
  const lines = [
    phrase,
    `${" ".repeat(match.start)}${"~".repeat(Math.max(1, end - match.start))}`,
    session.say("explain-rule", placeOf(match)),
    ...opinionLines(phrase, match, session),
    ...nearest(phrase, match.entry.examples).map((example) => `    ${session.say("explain-example", { example: example.text })}`),
  ];
  const other = others.find((candidate) => candidate.rule !== match.rule);
  if (other === undefined) return lines;
  const words = phrase.slice(other.start, other.end);
  return [
    ...lines,
    session.say("explain-other", { ...placeOf(other), words }),
    `    ${session.say(`explain-because-${whyChosen(match, other)}`)}`,
  ];
}

/** Whether a second reader of dates agrees, where the words hold a full date. */
function opinionLines(phrase: string, match: PhraseMatch, session: Session): string[] {
  const date = secondOpinion(phrase, match);
  return date === null ? [] : [`    ${session.say(date === firstDateOf(match)?.value ? "explain-agrees" : "explain-disagrees", { date })}`];
}

/** The rule's id, its phrase, and the line of the grammar file it stands on. */
function placeOf(match: PhraseMatch): Record<string, string | number> {
  const file = `${deadlineBook().name}.yaml`;
  const phrase = match.entry.phrases[match.phrase];
  const line = phrase === undefined ? 0 : lineAt(readGrammarFile(file), phrase.offset);
  return { rule: match.rule, phrase: phrase?.text ?? "", file: `grammars/${file}`, line };
}

/** The three examples that are spelled most like the phrase. */
function nearest(phrase: string, examples: readonly Example[]): Example[] {
  const likeness = new Map(examples.map((example) => [example, spellingLikeness(phrase, example.text)]));
  return [...examples].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0)).slice(0, 3);
}
