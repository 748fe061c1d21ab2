import type { Entry } from "./entry.ts";
import type { PhraseTree } from "./phrase.ts";
import type { Slot } from "./slot.ts";

/**
 * Phrases of one book or part, laid as nodes. A node is a place in a phrase: from it a word or a slot leads on, to one node for every
 * phrase that goes on this way. Every phrase has its own nodes but for the first: a phrase's choices meet again behind them.
 */
export type Node = {
  words: Map<string, Node[]>;
  slots: { name: string; slot: Slot; to: Node[] }[];
  /** The phrase that ends here. */
  end: PhraseEnd | null;
};

export type PhraseEnd = { entry: Entry; order: number; phrase: number };

export function newNode(): Node {
  return { words: new Map(), slots: [], end: null };
}

/** Lays a phrase from `root`; the nodes it ends in get `end`. */
export function layPhrase(root: Node, tree: PhraseTree, end: PhraseEnd, slotOf: (kind: string) => Slot): void {
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
