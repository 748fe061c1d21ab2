import type { Entry } from "./entry.ts";
import { readEntries } from "./entry.ts";
import { type PhraseBook, slotOfPart } from "./match.ts";
import { parsePhrase, type Step } from "./phrase.ts";
import { failWith, type GrammarProblem, type Position, problemAt } from "./problem.ts";
import { basicSlots, type Slot } from "./slot.ts";
import { readGrammarFile } from "./table.ts";
import { hasTable, slotOfTable } from "./table-slot.ts";
import { type Node, newNode, nodeOf } from "./trie.ts";

/** Parts that every grammar may use stand in grammars/calendar.yaml: {date}, {period} … */
const sharedParts = "calendar";

const books = new Map<string, PhraseBook>();

/** The grammar `grammars/NAME.yaml`, compiled once. Throws a Failure that names file, line and column of the first problem. */
export function loadGrammar(name: string): PhraseBook {
  const known = books.get(name);
  if (known !== undefined) return known;
  const { book, problems } = compileGrammar(name, readGrammarFile(`${name}.yaml`));
  const first = problems[0];
  if (first !== undefined) failWith(first);
  books.set(name, book);
  return book;
}

export type Compiled = { book: PhraseBook; problems: GrammarProblem[] };

/** Compiles the text of a grammar; every problem found, in the order of the file. */
export function compileGrammar(name: string, source: string): Compiled {
  const read = readEntries(`grammars/${name}.yaml`, source);
  const compiler: Compiler = {
    file: read.file,
    source,
    book: { name, entries: read.entries, rules: newNode(), parts: new Map() },
    parts: new Map(),
    slots: name === sharedParts ? new Map() : new Map(sharedSlots()),
    forms: new Map(),
    ids: new Map(),
    problems: read.problems,
  };
  for (const [order, entry] of read.entries.entries()) addEntry(compiler, entry, order);
  return { book: { ...compiler.book, parts: compiler.parts }, problems: compiler.problems };
}

function sharedSlots(): [string, Slot][] {
  return Array.from(loadGrammar(sharedParts).parts, ([kind, root]) => [kind, slotOfPart(root)]);
}

type Compiler = {
  file: string;
  source: string;
  book: PhraseBook;
  parts: Map<string, Node>;
  slots: Map<string, Slot>;
  /** Every form already taken, within the rules or one part, and the phrase that has it. */
  forms: Map<string, Position & { entry: Entry; phrase: number }>;
  ids: Map<string, Position>;
  problems: GrammarProblem[];
};

function addEntry(compiler: Compiler, entry: Entry, order: number): void {
  const position = positionOf(compiler, entry.offset);
  if (compiler.ids.has(entry.id)) compiler.problems.push(problemAt(position, "entry-id-twice", { id: entry.id }));
  compiler.ids.set(entry.id, position);
  for (const [phrase, { text, offset }] of entry.phrases.entries()) {
    const { forms, fault } = parsePhrase(text);
    if (fault !== null) compiler.problems.push(problemAt(positionOf(compiler, offset + fault.at), fault.code, fault.values));
    for (const form of forms) addForm(compiler, entry, order, phrase, offset, form);
  }
}

function addForm(compiler: Compiler, entry: Entry, order: number, phrase: number, offset: number, form: Step[]): void {
  const root = rootFor(compiler, entry);
  const unknown = form.find((step) => step.kind === "slot" && slotNamed(compiler, step.slot) === null);
  const position = positionOf(compiler, offset);
  if (unknown?.kind === "slot") {
    const at = Math.max(0, compiler.source.indexOf(`{${unknown.name}}`, offset));
    say(compiler, problemAt(positionOf(compiler, at), "slot-unknown", { name: unknown.slot }));
    return;
  }
  const key = `${entry.gives ?? ""}:${form.map((step) => (step.kind === "word" ? step.word : `{${step.slot}}`)).join(" ")}`;
  const taken = compiler.forms.get(key);
  if (taken !== undefined && (taken.entry !== entry || taken.phrase !== phrase)) {
    const other = problemAt(taken, "").values;
    say(compiler, problemAt(position, "phrase-twice", { id: taken.entry.id, other: other.line ?? 0 }));
    return;
  }
  compiler.forms.set(key, { ...position, entry, phrase });
  const node = nodeOf(root, form, (kind) => slotNamed(compiler, kind) ?? basicNothing);
  node.end ??= { entry, order, phrase };
}

const basicNothing: Slot = { begins: () => false, read: () => [] };

function rootFor(compiler: Compiler, entry: Entry): Node {
  if (entry.gives === null) return compiler.book.rules;
  const known = compiler.parts.get(entry.gives);
  if (known !== undefined) return known;
  const root = newNode();
  compiler.parts.set(entry.gives, root);
  compiler.slots.set(entry.gives, slotOfPart(root));
  return root;
}

/** A slot by its kind: a part given above, a basic kind, or a word list ("units" or, for one column of it, "units.short"). */
function slotNamed(compiler: Compiler, kind: string): Slot | null {
  const known = compiler.slots.get(kind) ?? basicSlots.get(kind);
  if (known !== undefined) return known;
  if (!hasTable(kind)) return null;
  const slot = slotOfTable(kind);
  compiler.slots.set(kind, slot);
  return slot;
}

function positionOf(compiler: Compiler, offset: number): Position {
  return { file: compiler.file, source: compiler.source, offset };
}

/** A phrase has many forms; what is wrong with it is said once. */
function say(compiler: Compiler, problem: GrammarProblem): void {
  const same = (known: GrammarProblem): boolean =>
    known.code === problem.code && known.values.line === problem.values.line && known.values.column === problem.values.column;
  if (!compiler.problems.some(same)) compiler.problems.push(problem);
}
