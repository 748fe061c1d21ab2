import type { Node, PhraseEnd } from "./graph.ts";
import type { Slot } from "./slot.ts";

/**
 * Where a reader of phrases can stand: all nodes that the same words and slots lead to, so that what phrases have in common is
 * read once. Steps are made when they are first taken. `firsts` has a bit for the first letter of every word, `slots` and `ends` are
 * null where there are none, `isLast` says that nothing follows: at most places that is all that is looked at.
 */
export type State = {
  firsts: number;
  isLast: boolean;
  ends: Ends | null;
  /** The one word that may follow, where it is one: most steps, and the fewer places in memory are looked at the better. */
  only: WordStep | null;
  words: readonly WordStep[];
  slots: readonly SlotStep[] | null;
};
/** The phrases that end at a place, as a chain: there is one as a rule. */
export type Ends = { end: PhraseEnd; next: Ends | null };
/**
 * A word: its first letter, and where its letters stand among those of all words. Once `state` is made, words that can only follow
 * one another are one step, with blanks between them.
 */
export type WordStep = { first: number; from: number; until: number; state: State | null; word: string; to: Node[] };
export type SlotStep = { name: string; slot: Slot; to: Node[]; state: State | null };

export function newState(words: readonly WordStep[], slots: readonly SlotStep[], ends: readonly PhraseEnd[]): State {
  const firsts = words.reduce((bits, { first }) => bits | bitOf(first), 0);
  const isLast = words.length === 0 && slots.length === 0;
  const chain = ends.reduceRight<Ends | null>((next, end) => ({ end, next }), null);
  return {
    firsts,
    isLast,
    ends: chain,
    only: words.length === 1 ? (words[0] ?? null) : null,

    words,
    slots: slots.length === 0 ? null : slots,
  };
}

function bitOf(letter: number): number {
  return 1 << (letter & 31);
}

/** Whether a word of the state may begin with a letter; that none does is certain. */
export function mayGoOn({ firsts }: State, letter: number): boolean {
  return (firsts & bitOf(letter)) !== 0;
}

/** The letters of all steps one after the other: a step's are one look into memory. */
let letters = new Uint16Array(1 << 13);
let lettersUsed = 0;

export function letterAt(place: number): number {
  return letters[place] ?? 0;
}

function placeLetters(word: string): { from: number; until: number } {
  const from = lettersUsed;
  lettersUsed += word.length;
  if (lettersUsed > letters.length) {
    const before = letters;
    letters = new Uint16Array(lettersUsed * 2);
    letters.set(before);
  }
  for (let at = 0; at < word.length; at++) letters[from + at] = word.charCodeAt(at);
  return { from, until: lettersUsed };
}

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
      if (known === undefined) words.set(word, { first: word.charCodeAt(0), from: 0, until: 0, state: null, word, to: [...to] });
      else known.to.push(...to);
    }
  }
  // of two words that stand at one place the sign ("-") is tried after the word
  const inOrder = [...words.values()].sort((a, b) => Number(a.word.length === 1) - Number(b.word.length === 1));
  return newState(inOrder, [...slots.values()], ends);
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
  Object.assign(step, placeLetters(step.word));
  step.state = state;
  return state;
}

function onlyStep({ words, slots, ends }: State): WordStep | null {
  return words.length === 1 && slots === null && ends === null ? (words[0] ?? null) : null;
}
