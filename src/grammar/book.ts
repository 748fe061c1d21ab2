import { openingOfPhrases } from "./beginning.ts";
import { builtEntries } from "./built-entries.ts";
import type { Entry } from "./entry.ts";
import { readEntries } from "./entry.ts";
import { layPhrase, type Node, newNode } from "./graph.ts";
import { type PhraseBook, slotOfPart } from "./match.ts";
import { type Opening, openingWith } from "./opening.ts";
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
  const file = `grammars/${name}.yaml`;
  const built = builtEntries(name, source);
  const read = built === null ? readEntries(file, source) : { entries: built, problems: [] };
  const rules = newNode();
  const compiler: Compiler = {
    file,
    source,
    rules,
    roots: new Map(),
    parts: new Map(),
    slots: name === sharedParts ? new Map() : new Map(sharedSlots()),
    ids: new Set(),
    problems: read.problems,
  };
  for (const [order, entry] of read.entries.entries()) addEntry(compiler, entry, order);
  const book = { name, entries: read.entries, rules: openingOfPhrases(rules), parts: compiler.parts };
  return { book, problems: compiler.problems };
}

let shared: readonly [string, Slot][] | null = null;

/** The same slots for all grammars, so that what one has read of a page the next need not read again. */
function sharedSlots(): readonly [string, Slot][] {
  shared ??= Array.from(loadGrammar(sharedParts).parts, ([kind, opening]) => [kind, slotOfPart(opening)]);
  return shared;
}

type Compiler = {
  file: string;
  source: string;
  rules: Node;
  /** The parts that this grammar gives: where their phrases are laid, and how they begin. */
  roots: Map<string, Node>;
  parts: Map<string, Opening>;
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

const noSlot: Slot = { opening: openingWith([]), read: () => [] };

function rootFor(compiler: Compiler, entry: Entry): Node {
  if (entry.gives === null) return compiler.rules;
  const known = compiler.roots.get(entry.gives);
  if (known !== undefined) return known;
  const root = newNode();
  const opening = openingOfPhrases(root);
  compiler.roots.set(entry.gives, root);
  compiler.parts.set(entry.gives, opening);
  compiler.slots.set(entry.gives, slotOfPart(opening));
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
