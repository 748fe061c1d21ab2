import type { Entry } from "./entry.ts";
import type { PhraseTree } from "./phrase.ts";
import type { Slot } from "./slot.ts";

/**
 * Where a reader of phrases can stand. From a node a word (by its first character) or a slot leads on, to one node for every
 * phrase that goes on this way. Every phrase has its own nodes but for the root: a phrase's choices meet again behind them.
 */
export type Node = {
  words: Map<number, { word: string; to: Node[] }[]>;
  slots: { name: string; slot: Slot; to: Node[] }[];
  /** The phrase that ends here. */
  end: PhraseEnd | null;
};

export type PhraseEnd = { entry: Entry; order: number; phrase: number };

export function newNode(): Node {
  return { words: new Map(), slots: [], end: null };
}

/** Lays a phrase from the root; the nodes it ends in get `end`. */
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
  const code = word.charCodeAt(0);
  const alike = node.words.get(code) ?? [];
  node.words.set(code, alike);
  const known = alike.find((edge) => edge.word === word);
  if (known === undefined) alike.push({ word, to: [next] });
  else known.to.push(next);
}

function addSlot(node: Node, name: string, slot: Slot, next: Node): void {
  const known = node.slots.find((edge) => edge.name === name);
  if (known === undefined) node.slots.push({ name, slot, to: [next] });
  else known.to.push(next);
}

/** Whether a phrase below `root` can begin with this character (of folded text). */
export function canBegin(root: Node, code: number): boolean {
  return root.words.has(code) || root.slots.some((edge) => edge.slot.begins(code));
}
