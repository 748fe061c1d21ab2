import type { Entry } from "./entry.ts";
import type { PhraseTree } from "./phrase.ts";
import type { Slot } from "./slot.ts";

/**
 * A place in a phrase as it was laid. From a node a word (by its first characters) or a slot leads on, to one node for every
 * phrase that goes on this way. Every phrase has its own nodes but for the root: a phrase's choices meet again behind them.
 */
type Node = {
  words: Map<number, { word: string; to: Node[] }[]>;
  slots: { name: string; slot: Slot; to: Node[] }[];
  /** The phrase that ends here. */
  end: PhraseEnd | null;
};

export type PhraseEnd = { entry: Entry; order: number; phrase: number };

function newNode(): Node {
  return { words: new Map(), slots: [], end: null };
}

/** Lays a phrase from the root; the nodes it ends in get `end`. */
export function layPhrase({ root }: Graph, tree: PhraseTree, end: PhraseEnd, slotOf: (kind: string) => Slot): void {
  for (const node of lay([root], tree, slotOf)) node.end = end;
}

/** Lays a tree from every one of `from`; the nodes behind it. */
function lay(from: Node[], tree: PhraseTree, slotOf: (kind: string) => Slot): Node[] {
  if (tree.kind === "sequence") return tree.parts.reduce((nodes, part) => lay(nodes, part, slotOf), from);
  if (tree.kind === "choice") return [...new Set(tree.parts.flatMap((part) => lay(from, part, slotOf)))];
  const next = newNode();
  for (const node of from) {
    if (tree.kind === "word") addWord(node, tree.word, next);
    else addSlot(node, tree.name, slotOf(tree.slot), next);
  }
  return [next];
}

function addWord(node: Node, word: string, next: Node): void {
  const key = keyOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
  const alike = node.words.get(key) ?? [];
  node.words.set(key, alike);
  const known = alike.find((edge) => edge.word === word);
  if (known === undefined) alike.push({ word, to: [next] });
  else known.to.push(next);
}

function addSlot(node: Node, name: string, slot: Slot, next: Node): void {
  const known = node.slots.find((edge) => edge.name === name);
  if (known === undefined) node.slots.push({ name, slot, to: [next] });
  else known.to.push(next);
}

/**
 * Where a reader of phrases can stand: all nodes that the same words and slots lead to, so that what phrases have in common is
 * read once. Steps are made when they are first taken.
 */
export type State = { words: Map<number, WordStep[]>; slots: SlotStep[]; ends: PhraseEnd[]; options: Map<number, Options> | null };
export type WordStep = { word: string; to: Node[]; state: State | null };
export type SlotStep = { name: string; slot: Slot; to: Node[]; state: State | null };

/** Phrases of one book or part; `start` is null until the first text is read, when all phrases are laid. */
export type Graph = { root: Node; start: State | null };

export function newGraph(): Graph {
  return { root: newNode(), start: null };
}

export function startOf(graph: Graph): State {
  graph.start ??= { ...stateOf([graph.root]), options: new Map() };
  return graph.start;
}

export function afterStep(step: WordStep | SlotStep): State {
  step.state ??= stateOf(step.to);
  return step.state;
}

function stateOf(nodes: readonly Node[]): State {
  const state: State = { words: new Map(), slots: [], ends: [], options: null };
  for (const node of new Set(nodes)) {
    if (node.end !== null) state.ends.push(node.end);
    for (const { name, slot, to } of node.slots) {
      const known = state.slots.find((step) => step.name === name);
      if (known === undefined) state.slots.push({ name, slot, to: [...to], state: null });
      else known.to.push(...to);
    }
    for (const [key, edges] of node.words) addWords(state, key, edges);
  }
  return state;
}

function addWords(state: State, key: number, edges: readonly { word: string; to: Node[] }[]): void {
  const steps = state.words.get(key) ?? [];
  state.words.set(key, steps);
  for (const { word, to } of edges) {
    const known = steps.find((step) => step.word === word);
    if (known === undefined) steps.push({ word, to: [...to], state: null });
    else known.to.push(...to);
  }
}

/** Words stand by their first two characters; 0 for the second of a word of one. */
function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** What may stand next where the text (folded) goes on with two characters; asked often at a graph's start, so kept there. */
export type Options = { words: readonly WordStep[]; slots: readonly SlotStep[] };

export function optionsAt(state: State, first: number, second: number): Options {
  const key = keyOf(first, second);
  const known = state.options?.get(key);
  if (known !== undefined) return known;
  const found = { words: wordsFor(state, first, second), slots: state.slots.filter((step) => step.slot.begins(first, second)) };
  const options = found.words.length === 0 && found.slots.length === 0 ? noOptions : found;
  state.options?.set(key, options);
  return options;
}

const noOptions: Options = { words: [], slots: [] };

function wordsFor(state: State, first: number, second: number): readonly WordStep[] {
  const long = state.words.get(keyOf(first, second));
  const short = state.words.get(keyOf(first, 0));
  if (long === undefined || short === undefined) return long ?? short ?? noOptions.words;
  return [...long, ...short];
}

/** Whether a phrase of the graph can begin with these two characters. */
export function canBegin(graph: Graph, first: number, second: number): boolean {
  return optionsAt(startOf(graph), first, second) !== noOptions;
}
