import { compileGrammar } from "./book.ts";
import { wholeDayOf, writeDate } from "./calendar.ts";
import type { Entry, Example } from "./entry.ts";
import { findAll, matchesAt, type PhraseBook, type PhraseMatch } from "./match.ts";
import { pageOf } from "./page.ts";
import { formsOf, parsePhrase } from "./phrase.ts";
import { type GrammarProblem, type Position, problemAt } from "./problem.ts";
import { readGrammarFile } from "./table.ts";

/** One reading of an example as names and values; `rule` is the id of the entry that gave it. */
export type Values = Readonly<Record<string, string>>;
/** How a grammar's examples are read, where that is more than the longest phrase and what stood in its slots. */
export type ExampleReader = { matches: (text: string, entry: Entry) => PhraseMatch[]; values: (text: string, entry: Entry) => Values[] };

/**
 * Everything wrong with `grammars/NAME.yaml`: its form, then for every entry: each example is found by this rule and read as the
 * values it states, all of them; no counterexample is found; every phrase is used by an example; no phrase stands twice.
 */
export function checkGrammar(name: string, reader?: ExampleReader): GrammarProblem[] {
  return checkSource(name, readGrammarFile(`${name}.yaml`), reader);
}

export function checkSource(name: string, source: string, reader?: ExampleReader): GrammarProblem[] {
  const { book, problems } = compileGrammar(name, source);
  if (problems.length > 0) return problems;
  const checker: Checker = { book, source, reader: reader ?? null, problems: [] };
  checkForms(checker);
  for (const entry of book.entries) checkEntry(checker, entry);
  return checker.problems;
}

type Checker = { book: PhraseBook; source: string; reader: ExampleReader | null; problems: GrammarProblem[] };

function position({ book, source }: Checker, offset: number): Position {
  return { file: `grammars/${book.name}.yaml`, source, offset };
}

function say(checker: Checker, offset: number, code: string, values: Record<string, string | number> = {}): void {
  checker.problems.push(problemAt(position(checker, offset), code, values));
}

const mostForms = 20_000;

/** No phrase twice after folding, within the rules and within each part. */
function checkForms(checker: Checker): void {
  const taken = new Map<string, { id: string; phrase: string; offset: number }>();
  for (const entry of checker.book.entries) {
    for (const { text, offset } of entry.phrases) {
      const forms = formsOf(parsePhrase(text).tree, mostForms);
      if (forms === null) say(checker, offset, "phrase-too-many-forms", { most: mostForms });
      const keys = [...new Set(forms ?? [])].map((form) => `${entry.gives ?? ""}:${form}`);
      const other = keys.map((key) => taken.get(key)).find((known) => known !== undefined);
      if (other !== undefined) {
        const line = problemAt(position(checker, other.offset), "").values.line ?? 0;
        say(checker, offset, "phrase-twice", { id: other.id, other: line });
      }
      for (const key of keys) taken.set(key, { id: entry.id, phrase: text, offset });
    }
  }
}

function checkEntry(checker: Checker, entry: Entry): void {
  const used = new Set<number>();
  for (const example of entry.examples) {
    for (const match of matchesIn(checker, entry, example.text)) used.add(match.phrase);
    checkExample(checker, entry, example);
  }
  for (const [i, phrase] of entry.phrases.entries()) {
    if (!used.has(i)) say(checker, phrase.offset, "phrase-no-example", { id: entry.id });
  }
  for (const { text, offset } of entry.counterexamples) {
    const found = matchesIn(checker, entry, text)[0];
    if (found !== undefined) say(checker, offset, "counterexample-found", { id: entry.id, found: text.slice(found.start, found.end) });
  }
}

/** The places where the entry itself is the best reading: a rule among all rules, a part among the parts of its kind. */
function matchesIn(checker: Checker, entry: Entry, text: string): PhraseMatch[] {
  return bestMatches(checker, entry, text).filter((match) => match.rule === entry.id);
}

function bestMatches({ book, reader }: Checker, entry: Entry, text: string): PhraseMatch[] {
  const part = entry.gives === null ? undefined : book.parts.get(entry.gives);
  if (part === undefined) return reader?.matches(text, entry) ?? findAll(book, text);
  const page = pageOf(text);
  const starts = Array.from(page.boundary, (kind, at) => (kind === 0 ? -1 : at)).filter((at) => at >= 0);
  return starts.map((at) => matchesAt(part, page, at)[0]).filter((match) => match !== undefined);
}

function checkExample(checker: Checker, entry: Entry, example: Example): void {
  const torn = Object.entries(example.expected).find(([, value]) => value === "")?.[0];
  if (torn !== undefined) {
    say(checker, example.offset, "example-comma", { torn });
    return;
  }
  const readings = readExample(checker, entry, example.text);
  const own = readings.filter((reading) => reading.rule === entry.id);
  if (own.length === 0) {
    const other = readings[0]?.rule;
    if (other === undefined) say(checker, example.offset, "example-not-found", { id: entry.id });
    else say(checker, example.offset, "example-other-rule", { id: entry.id, other });
    return;
  }
  const differences = own.map((reading) => difference(reading, example.expected));
  if (differences.every((found) => found !== null)) say(checker, example.offset, "example-value", differences[0] ?? {});
}

function readExample(checker: Checker, entry: Entry, text: string): Values[] {
  if (checker.reader !== null && entry.gives === null) return checker.reader.values(text, entry);
  return bestMatches(checker, entry, text).map((match) => ({ ...slotValues(match), rule: match.rule }));
}

/** A date as a whole, else what stood in every slot. */
function slotValues(match: PhraseMatch): Record<string, string> {
  const date = wholeDayOf(match);
  if (date !== null) return { value: writeDate(date) };
  return Object.fromEntries(Object.entries(match.slots).map(([name, filling]) => [name, filling.value]));
}

function difference(reading: Values, expected: Values): Record<string, string> | null {
  const names = [...new Set([...Object.keys(reading), ...Object.keys(expected)])].filter((name) => name !== "rule");
  const name = names.find((key) => reading[key] !== expected[key]);
  return name === undefined ? null : { name, found: reading[name] ?? "—", expected: expected[name] ?? "—" };
}
