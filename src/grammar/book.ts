import type { Entry } from "./entry.ts";
import { readEntries } from "./entry.ts";
import { type Graph, layPhrase, newGraph } from "./graph.ts";
import { type PhraseBook, slotOfPart } from "./match.ts";
import { openingsWith } from "./opening.ts";
import { parsePhrase, slotsOf } from "./phrase.ts";
import { failWith, type GrammarProblem, problemAt } from "./problem.ts";
import { basicSlots, type Slot } from "./slot.ts";
import { readGrammarFile } from "./table.ts";
import { hasTable, slotOfTable } from "./table-slot.ts";

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
    book: { name, entries: read.entries, rules: newGraph(), parts: new Map() },
    parts: new Map(),
    slots: name === sharedParts ? new Map() : new Map(sharedSlots()),
    ids: new Set(),
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
  parts: Map<string, Graph>;
  slots: Map<string, Slot>;
  ids: Set<string>;
  problems: GrammarProblem[];
};

function addEntry(compiler: Compiler, entry: Entry, order: number): void {
  const say = (offset: number, code: string, values: Record<string, string>): void => {
    compiler.problems.push(problemAt({ file: compiler.file, source: compiler.source, offset }, code, values));
  };
  if (compiler.ids.has(entry.id)) say(entry.offset, "entry-id-twice", { id: entry.id });
  compiler.ids.add(entry.id);
  for (const [phrase, { text, offset }] of entry.phrases.entries()) {
    const { tree, fault } = parsePhrase(text);
    const unknown = slotsOf(tree).find((part) => slotNamed(compiler, part.slot) === null);
    if (fault !== null) say(offset + fault.at, fault.code, fault.values);
    else if (unknown !== undefined) say(offset + unknown.at, "slot-unknown", { name: unknown.slot });
    else layPhrase(rootFor(compiler, entry), tree, { entry, order, phrase }, (kind) => slotNamed(compiler, kind) ?? noSlot);
  }
}

const noSlot: Slot = { leads: () => [], openings: () => openingsWith([]), read: () => [] };

function rootFor(compiler: Compiler, entry: Entry): Graph {
  if (entry.gives === null) return compiler.book.rules;
  const known = compiler.parts.get(entry.gives);
  if (known !== undefined) return known;
  const root = newGraph();
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
