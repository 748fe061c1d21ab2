import type { Entry } from "./entry.ts";
import { type Leads, layLeads, leadsAt } from "./lead.ts";
import type { PhraseTree } from "./phrase.ts";
import type { Slot } from "./slot.ts";

/**
 * A place in a phrase as it was laid. From a node a word or a slot leads on, to one node for every phrase that goes on this way. Every phrase has its own nodes but for the root: a phrase's choices meet again behind them.
 */
type Node = {
  words: Map<string, Node[]>;
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
  const known = node.words.get(word);
  if (known === undefined) node.words.set(word, [next]);
  else known.push(next);
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
export type State = { words: WordStep[]; slots: SlotStep[]; ends: PhraseEnd[] };
/** A word, its first character's code beside it. */
export type WordStep = { word: string; first: number; to: Node[]; state: State | null };
export type SlotStep = { name: string; slot: Slot; to: Node[]; state: State | null };

/** What may stand next in a text. */
export type Steps = { words: readonly WordStep[]; slots: readonly SlotStep[] };

/** Phrases of one book or part; `start` is null until the first text is read, when all phrases are laid. */
export type Graph = { root: Node; start: Start | null };
export type Start = { state: State; leads: Leads<Steps | null> | null };

export function newGraph(): Graph {
  return { root: newNode(), start: null };
}

function startOf(graph: Graph): Start {
  graph.start ??= { state: stateOf([graph.root]), leads: null };
  return graph.start;
}

/** The steps by which a phrase of the graph can begin with the letters at `at`; null where none can. */
export function stepsFrom(graph: Graph, folded: string, at: number): Steps | null {
  const start = graph.start ?? startOf(graph);
  start.leads ??= leadsOf(start.state);
  return leadsAt(start.leads, folded, at) ?? null;
}

function leadsOf({ words, slots }: State): Leads<Steps | null> {
  const leads = [...words.map(({ word }) => [word]), ...slots.map(({ slot }) => slot.leads())];
  return layLeads(leads, (ways) => {
    if (ways.length === 0) return null;
    return {
      words: ways.map((way) => words[way]).filter((step) => step !== undefined),
      slots: ways.map((way) => slots[way - words.length]).filter((step) => step !== undefined),
    };
  });
}

/** All words, and all beginnings of slots, that a phrase of the graph can begin with; null for anything. */
export function beginningsOf(graph: Graph): readonly string[] | null {
  if (asked.has(graph)) return [];
  asked.add(graph);
  const { words, slots } = startOf(graph).state;
  const ofSlots = slots.map(({ slot }) => slot.leads());
  asked.delete(graph);
  return ofSlots.includes(null) ? null : [...words.map(({ word }) => word), ...ofSlots.flatMap((leads) => leads ?? [])];
}

/** Graphs whose beginnings are being gathered: a part that begins with itself adds none. */
const asked = new Set<Graph>();

export function afterStep(step: WordStep | SlotStep): State {
  step.state ??= stateOf(step.to);
  return step.state;
}

function stateOf(nodes: readonly Node[]): State {
  const state: State = { words: [], slots: [], ends: [] };
  const words = new Map<string, WordStep>();
  for (const node of new Set(nodes)) {
    if (node.end !== null) state.ends.push(node.end);
    for (const { name, slot, to } of node.slots) {
      const known = state.slots.find((step) => step.name === name);
      if (known === undefined) state.slots.push({ name, slot, to: [...to], state: null });
      else known.to.push(...to);
    }
    for (const [word, to] of node.words) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { word, first: word.charCodeAt(0), to: [...to], state: null });
      else known.to.push(...to);
    }
  }
  // of two words that stand at one place the sign ("-") is tried after the word
  state.words = [...words.values()].sort((a, b) => Number(a.word.length === 1) - Number(b.word.length === 1));
  return state;
}
