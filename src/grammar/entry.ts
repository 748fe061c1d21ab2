import { createRequire } from "node:module";
import type { Node as YamlNode } from "yaml";
import { type GrammarProblem, problemAt } from "./problem.ts";

const require = createRequire(import.meta.url);

/** Loaded when a grammar is first read from YAML: as a rule the build has done that (built-entries.ts). */
function yaml(): typeof import("yaml") {
  return require("yaml");
}

/** What YAML's failsafe schema can say: no numbers, no dates, no booleans, so "012" stays "012". */
export type Data = string | Data[] | { [key: string]: Data };

export type Phrase = { text: string; offset: number };
/** An example's words and the values it must be read as, by name; null for a value that must be absent. */
export type Example = { text: string; expected: Record<string, string>; offset: number };

/**
 * One entry of a grammar. `gives`: the entry is no rule of its own but a part ({period}) that phrases of the same file, below
 * it, can use. `more` keeps every further key as written.
 */
export type Entry = {
  id: string;
  gives: string | null;
  means: string;
  phrases: Phrase[];
  examples: Example[];
  counterexamples: Phrase[];
  more: Record<string, Data>;
  offset: number;
};

export type EntryFile = { file: string; source: string; entries: Entry[]; problems: GrammarProblem[] };

/** Reads a grammar file: a list of entries. What is wrong with its form comes back as problems with their place. */
export function readEntries(file: string, source: string): EntryFile {
  const { isSeq, LineCounter, parseDocument } = yaml();
  const lines = new LineCounter();
  const document = parseDocument(source, { schema: "failsafe", lineCounter: lines });
  const problems = document.errors.map((error) =>
    problemAt({ file, source, offset: error.pos[0] }, "yaml-syntax", { reason: error.message.split("\n")[0] ?? "" }),
  );
  const say = (node: YamlNode | null, code: string, values: Record<string, string> = {}): void => {
    problems.push(problemAt({ file, source, offset: node?.range?.[0] ?? 0 }, code, values));
  };
  const entries: Entry[] = [];
  if (problems.length === 0 && !isSeq(document.contents)) say(document.contents, "grammar-no-list");
  if (problems.length === 0 && isSeq(document.contents)) {
    for (const item of document.contents.items) {
      const entry = readEntry(item as YamlNode, say);
      if (entry !== null) entries.push(entry);
    }
  }
  return { file, source, entries, problems };
}

type Say = (node: YamlNode | null, code: string, values?: Record<string, string>) => void;

function readEntry(item: YamlNode, say: Say): Entry | null {
  const { isMap, isScalar } = yaml();
  if (!isMap(item)) {
    say(item, "entry-no-map");
    return null;
  }
  const field = (key: string): YamlNode | null => (item.get(key, true) as YamlNode | undefined) ?? null;
  const known = ["id", "gives", "means", "phrases", "examples", "counterexamples"];
  const more: Record<string, Data> = {};
  for (const pair of item.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (!known.includes(key)) more[key] = (pair.value as YamlNode | null)?.toJSON() ?? "";
  }
  const id = scalarOf(field("id"));
  if (id === null || !/^[a-z][a-z0-9-]*$/u.test(id.text)) {
    say(field("id") ?? item, "entry-id");
    return null;
  }
  const phrases = scalarsOf(field("phrases"));
  if (phrases.length === 0) say(field("phrases") ?? item, "entry-no-phrases", { id: id.text });
  const examples = examplesOf(field("examples"));
  if (examples.length === 0) say(field("examples") ?? item, "entry-no-examples", { id: id.text });
  return {
    id: id.text,
    gives: scalarOf(field("gives"))?.text ?? null,
    means: scalarOf(field("means"))?.text ?? id.text,
    phrases,
    examples,
    counterexamples: scalarsOf(field("counterexamples")),
    more,
    offset: item.range?.[0] ?? 0,
  };
}

function scalarOf(node: unknown): Phrase | null {
  if (!yaml().isScalar(node) || node.value === null) return null;
  const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  return { text: String(node.value).normalize("NFC"), offset: (node.range?.[0] ?? 0) + (quoted ? 1 : 0) };
}

function scalarsOf(node: YamlNode | null): Phrase[] {
  if (!yaml().isSeq(node)) return [];
  return node.items.map(scalarOf).filter((phrase) => phrase !== null);
}

/** An example is a phrase alone, or a map: `text` and the values it is read as. */
function examplesOf(node: YamlNode | null): Example[] {
  const { isMap, isSeq } = yaml();
  if (!isSeq(node)) return [];
  return node.items.flatMap((item): Example[] => {
    const plain = scalarOf(item);
    if (plain !== null) return [{ text: plain.text, expected: {}, offset: plain.offset }];
    if (!isMap(item)) return [];
    const text = scalarOf(item.get("text", true));
    if (text === null) return [];
    const pairs = item.items.map((pair): [string, string] => [scalarOf(pair.key)?.text ?? "", scalarOf(pair.value)?.text ?? ""]);
    return [{ text: text.text, expected: Object.fromEntries(pairs.filter(([key]) => key !== "text")), offset: text.offset }];
  });
}
