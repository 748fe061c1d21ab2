import type { Entry } from "./entry.ts";
import { type Glance, glanceFor } from "./glance.ts";
import { anyFigure, type Leads, layLeads, leadOf, leadsAt } from "./lead.ts";
import { type Openings, openingsWith } from "./opening.ts";
import type { Page } from "./page.ts";
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
/**
 * A word, its characters' codes and the first of them beside it. Once `state` is made, words that can only follow one another are
 * one step, with blanks between them.
 */
export type WordStep = { word: string; codes: readonly number[]; first: number; to: Node[]; state: State | null };
export type SlotStep = { name: string; slot: Slot; openings: Openings | null; to: Node[]; state: State | null };

/** What may stand next in a text. */
export type Steps = { words: readonly WordStep[]; slots: readonly SlotStep[] };

/** Phrases of one book or part; `start` is null until the first text is read, when all phrases are laid. */
export type Graph = { root: Node; start: Start | null };
export type Start = {
  state: State;
  leads: Leads<Steps | null> | null;
  openings: Openings | null;
  glance: Glance | null;
  beginnings: readonly string[] | null | undefined;
};

export function newGraph(): Graph {
  return { root: newNode(), start: null };
}

function startOf(graph: Graph): Start {
  graph.start ??= { state: stateOf([graph.root]), leads: null, openings: null, glance: null, beginnings: undefined };
  return graph.start;
}

/** The steps by which a phrase of the graph can begin with the letters at `at`; null where none can. */
export function stepsFrom(graph: Graph, { codes }: Page, at: number): Steps | null {
  const start = graph.start ?? startOf(graph);
  start.leads ??= leadsOf(start.state);
  return leadsAt(start.leads, codes, at);
}

function leadsOf({ words, slots }: State): Leads<Steps | null> {
  const leads = [...words.map(leadsThrough), ...slots.map(leadsThroughSlot)];
  return layLeads(leads, (ways) => {
    if (ways.length === 0) return null;
    return {
      words: words.filter((_, way) => ways.includes(way)),
      slots: slots.filter((_, index) => ways.includes(words.length + index)),
    };
  });
}

/** Where on a page its phrases may begin. */
export function glanceOf(graph: Graph): Glance {
  const start = graph.start ?? startOf(graph);
  start.glance ??= glanceFor(beginningsOf(graph) ?? [""]);
  return start.glance;
}

/** The letters, without blanks, that a phrase of the graph can begin with; null for anything. */
export function beginningsOf(graph: Graph): readonly string[] | null {
  const start = graph.start ?? startOf(graph);
  if (start.beginnings !== undefined) return start.beginnings;
  // what it begins with after some letters nobody knows yet; a part that begins with itself adds nothing
  if (asked.has(graph)) {
    unknowns++;
    return depth > 0 ? null : [];
  }
  const before = unknowns;
  asked.add(graph);
  const { words, slots } = start.state;
  const ofSlots = slots.map(leadsThroughSlot);
  const all = ofSlots.includes(null) ? null : [...new Set([...words.flatMap(leadsThrough), ...ofSlots.flatMap((leads) => leads ?? [])])];
  asked.delete(graph);
  if (unknowns === before) start.beginnings = all;
  return all;
}

/** Graphs whose beginnings are being gathered, how many words deep, and how often one was asked for its own. */
const asked = new Set<Graph>();
let depth = 0;
let unknowns = 0;

/** With so many letters hardly a place is walked into in vain, and the tables stay small. */
export const longestLead = 5;

/** What a text can go on with by this step: its word and what may follow, as far as a lead goes. */
function leadsThrough(step: WordStep): string[] {
  const found = new Set<string>();
  depth++;
  throughWord(step, "", found);
  depth--;
  return [...found];
}

function goOn(state: State, before: string, found: Set<string>): void {
  if (before.length >= longestLead || state.ends.length > 0) {
    found.add(before.slice(0, longestLead));
    return;
  }
  for (const step of state.words) throughWord(step, before, found);
  for (const step of state.slots) throughSlot(step, before, found);
}

function throughWord(step: WordStep, before: string, found: Set<string>): void {
  const state = afterWord(step);
  const lead = before + leadOf(step.word);
  // "quý 1" may have more digits behind it
  if (lead.endsWith(anyFigure)) found.add(lead.slice(0, longestLead));
  else goOn(state, lead, found);
}

function throughSlot(step: SlotStep, before: string, found: Set<string>): void {
  if (step.slot.isFigure === true) goOn(afterSlot(step), before + anyFigure, found);
  else for (const lead of step.slot.leads() ?? [""]) found.add((before + lead).slice(0, longestLead));
}

function leadsThroughSlot(step: SlotStep): readonly string[] | null {
  if (step.slot.isFigure !== true) return step.slot.leads();
  const found = new Set<string>();
  depth++;
  throughSlot(step, "", found);
  depth--;
  return [...found];
}

/** What two letters a phrase of the graph can begin with. */
export function openingsOf(graph: Graph): Openings {
  const start = graph.start ?? startOf(graph);
  start.openings ??= openingsWith(beginningsOf(graph) ?? [""]);
  return start.openings;
}

export function openingsBy(step: SlotStep): Openings {
  step.openings ??= step.slot.openings();
  return step.openings;
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

function stateOf(nodes: readonly Node[]): State {
  const state: State = { words: [], slots: [], ends: [] };
  const words = new Map<string, WordStep>();
  for (const node of new Set(nodes)) {
    if (node.end !== null) state.ends.push(node.end);
    for (const { name, slot, to } of node.slots) {
      const known = state.slots.find((step) => step.name === name);
      if (known === undefined) state.slots.push({ name, slot, openings: null, to: [...to], state: null });
      else known.to.push(...to);
    }
    for (const [word, to] of node.words) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { word, codes: codesOf(word), first: word.charCodeAt(0), to: [...to], state: null });
      else known.to.push(...to);
    }
  }
  // of two words that stand at one place the sign ("-") is tried after the word
  state.words = [...words.values()].sort((a, b) => Number(a.word.length === 1) - Number(b.word.length === 1));
  return state;
}
