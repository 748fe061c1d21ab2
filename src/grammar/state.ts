import type { Node, PhraseEnd } from "./graph.ts";
import type { Slot } from "./slot.ts";

/**
 * Where a reader of phrases can stand: all nodes that the same words and slots lead to, so that what phrases have in common is
 * read once. Steps are made when they are first taken.
 */
export type State = { words: readonly WordStep[]; slots: readonly SlotStep[]; ends: readonly PhraseEnd[] };
/**
 * A word, its characters' codes and the first of them beside it. Once `state` is made, words that can only follow one another are
 * one step, with blanks between them.
 */
export type WordStep = { word: string; codes: readonly number[]; first: number; to: Node[]; state: State | null };
export type SlotStep = { name: string; slot: Slot; to: Node[]; state: State | null };

export function stateOf(nodes: readonly Node[]): State {
  const ends: PhraseEnd[] = [];
  const words = new Map<string, WordStep>();
  const slots = new Map<string, SlotStep>();
  for (const node of new Set(nodes)) {
    if (node.end !== null) ends.push(node.end);
    for (const { name, slot, to } of node.slots) {
      const known = slots.get(name);
      if (known === undefined) slots.set(name, { name, slot, to: [...to], state: null });
      else known.to.push(...to);
    }
    for (const [word, to] of node.words) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { word, codes: codesOf(word), first: word.charCodeAt(0), to: [...to], state: null });
      else known.to.push(...to);
    }
  }
  // of two words that stand at one place the sign ("-") is tried after the word
  const inOrder = [...words.values()].sort((a, b) => Number(a.word.length === 1) - Number(b.word.length === 1));
  return { words: inOrder, slots: [...slots.values()], ends };
}

export function afterSlot(step: SlotStep): State {
  step.state ??= stateOf(step.to);
  return step.state;
}

/** To be asked before the step's words: "cơ quan chủ trì" is looked at in one go, not as four places in memory. */
export function afterWord(step: WordStep): State {
  return step.state ?? joined(step);
}

function joined(step: WordStep): State {
  const words = [step.word];
  let state = stateOf(step.to);
  for (let only = onlyStep(state); only !== null; only = onlyStep(state)) {
    words.push(only.word);
    state = stateOf(only.to);
  }
  step.word = words.join(" ");
  step.codes = codesOf(step.word);
  step.state = state;
  return state;
}

function onlyStep({ words, slots, ends }: State): WordStep | null {
  return words.length === 1 && slots.length === 0 && ends.length === 0 ? (words[0] ?? null) : null;
}

function codesOf(word: string): number[] {
  return Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
}
