import type { Entry } from "./entry.ts";
import type { Step } from "./phrase.ts";
import type { Slot } from "./slot.ts";

/** Phrases that begin alike share their beginning. A node's words stand by their first character. */
export type Node = {
  words: Map<number, { word: string; node: Node }[]>;
  slots: { name: string; slot: Slot; node: Node }[];
  /** The phrase that ends here. */
  end: { entry: Entry; order: number; phrase: number } | null;
};

export function newNode(): Node {
  return { words: new Map(), slots: [], end: null };
}

/** The node that a form ends in, made where it is new. */
export function nodeOf(root: Node, form: readonly Step[], slotOf: (kind: string) => Slot): Node {
  let node = root;
  for (const step of form) node = step.kind === "word" ? afterWord(node, step.word) : afterSlot(node, step.name, slotOf(step.slot));
  return node;
}

function afterWord(node: Node, word: string): Node {
  const code = word.charCodeAt(0);
  const alike = node.words.get(code) ?? [];
  node.words.set(code, alike);
  const known = alike.find((edge) => edge.word === word);
  if (known !== undefined) return known.node;
  const next = newNode();
  alike.push({ word, node: next });
  return next;
}

function afterSlot(node: Node, name: string, slot: Slot): Node {
  const known = node.slots.find((edge) => edge.name === name);
  if (known !== undefined) return known.node;
  const next = newNode();
  node.slots.push({ name, slot, node: next });
  return next;
}

/** Whether a phrase below `root` can begin with this character (of folded text). */
export function canBegin(root: Node, code: number): boolean {
  return root.words.has(code) || root.slots.some((edge) => edge.slot.begins(code));
}
