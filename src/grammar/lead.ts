import { effort } from "./effort.ts";

/**
 * What a text can begin with, asked at every word of every page: a table that is walked letter by letter. Node 0 stands before
 * the first letter. A node's row in `next` gives the row of the node behind each letter, `above` the node before its own letter,
 * `ways` what may be taken from it on. `found[node]` is what the letters up to a node allow, gathered when a text first leads there.
 */
export type Leads<T> = {
  next: Uint32Array;
  width: number;
  above: readonly number[];
  ways: readonly (readonly number[])[];
  gather: (ways: readonly number[]) => T;
  found: (T | undefined)[];
};

/** Letters get numbers as grammars first use them, so that a row of a table is as wide as the alphabet in use. */
const numbers = new Uint16Array(0x10000);
let used = 0;

function numberOf(code: number): number {
  if (numbers[code] === 0) numbers[code] = ++used;
  return numbers[code] ?? 0;
}

type Building = { next: Map<number, Building>; ways: number[] };

/**
 * Lays ways by their leads: the way at index n may be taken where the text goes on with one of `leads[n]` ("" or null: with
 * anything). `gather` makes what is found from the indices of the ways that may be taken, in ascending order.
 */
export function layLeads<T>(leads: readonly (readonly string[] | null)[], gather: (ways: readonly number[]) => T): Leads<T> {
  const root: Building = { next: new Map(), ways: [] };
  for (const [way, words] of leads.entries()) {
    for (const word of words ?? [""]) endOf(root, word).ways.push(way);
  }
  const width = used + 1;
  const nodes = [{ node: root, above: 0 }];
  const moves: [number, number][] = [];
  for (let at = 0; at < nodes.length; at++) {
    for (const [letter, node] of nodes[at]?.node.next ?? []) {
      moves.push([at * width + letter, nodes.length]);
      nodes.push({ node, above: at });
    }
  }
  const next = new Uint32Array(nodes.length * width);
  for (const [cell, to] of moves) next[cell] = to * width;
  const above = nodes.map((known) => known.above);
  return { next, width, above, ways: nodes.map(({ node }) => node.ways), gather, found: nodes.map(() => undefined) };
}

function endOf(root: Building, word: string): Building {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const letter = numberOf(word.charCodeAt(at));
    const known = node.next.get(letter) ?? { next: new Map(), ways: [] };
    node.next.set(letter, known);
    node = known;
  }
  return node;
}

const blank = 32;

/** What the letters of a folded text from `at` on allow; blanks between them are passed over. */
export function leadsAt<T>(leads: Leads<T>, folded: string, at: number): T {
  const { next, width } = leads;
  let row = 0;
  let place = at;
  for (; place < folded.length; place++) {
    const code = folded.charCodeAt(place);
    if (code === blank && place > at) continue;
    const letter = numbers[code] ?? 0;
    const to = letter < width ? (next[row + letter] ?? 0) : 0;
    if (to === 0) break;
    row = to;
  }
  effort.looks += place - at + 1;
  return foundIn(leads, row / width);
}

function foundIn<T>(leads: Leads<T>, node: number): T {
  const known = leads.found[node];
  if (known !== undefined) return known;
  const ways = new Set<number>(leads.ways[node]);
  for (let at = node; at > 0; ) {
    at = leads.above[at] ?? 0;
    for (const way of leads.ways[at] ?? []) ways.add(way);
  }
  const found = leads.gather([...ways].sort((a, b) => a - b));
  leads.found[node] = found;
  return found;
}
