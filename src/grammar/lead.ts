import { effort } from "./effort.ts";

/**
 * What a text can begin with, asked at every word of every page: a tree that is walked letter by letter. Node 0 stands before the
 * first letter, `above` is the node before a node's own letter, `ways` what may be taken from it on. The node behind letter n
 * stands in `next[base[node] + n]`: rows of nearly empty cells lie in one another's gaps, so that the trees of all grammars stay in
 * the processor's cache, and a cell found there is the node's own where that node is above it. `found[node]` is what the letters up
 * to a node allow, gathered when a text first leads there.
 */
export type Leads<T> = {
  next: Uint32Array;
  base: Uint32Array;
  above: Uint32Array;
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
  const nodes = [{ node: root, above: none }];
  const rows: [number, number][][] = [];
  for (let at = 0; at < nodes.length; at++) {
    const row: [number, number][] = [];
    for (const [letter, node] of nodes[at]?.node.next ?? []) row.push([letter, nodes.push({ node, above: at }) - 1]);
    rows.push(row);
  }
  const above = Uint32Array.from(nodes, (known) => known.above);
  return { ...pack(rows), above, ways: nodes.map(({ node }) => node.ways), gather, found: nodes.map(() => undefined) };
}

/** Above the first node stands none. */
const none = 0xffffffff;

/** Lays rows of (letter, node) into one table, each where its cells are free; rows with many letters first, they fit least. */
function pack(rows: readonly (readonly [number, number][])[]): Pick<Leads<unknown>, "next" | "base"> {
  const base = new Uint32Array(rows.length);
  const cells: (number | undefined)[] = [];
  let free = 0;
  for (const [node, row] of [...rows.entries()].sort(([, a], [, b]) => b.length - a.length)) {
    if (row.length === 0) break;
    while (cells[free] !== undefined) free++;
    const lowest = row.reduce((least, [letter]) => Math.min(least, letter), none);
    let from = Math.max(0, free - lowest);
    while (!isFree(cells, row, from)) from++;
    base[node] = from;
    for (const [letter, to] of row) cells[from + letter] = to;
  }
  return { next: Uint32Array.from(cells, (to) => to ?? 0), base };
}

function isFree(cells: readonly (number | undefined)[], row: readonly (readonly [number, number])[], from: number): boolean {
  for (const [letter] of row) if (cells[from + letter] !== undefined) return false;
  return true;
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

/** In a lead any run of digits is this one: "5", "12" and "2026" begin the same phrases. */
export const anyFigure = "0";
const aFigure = anyFigure.charCodeAt(0);

/** Folded words as a lead: without blanks, figures as one sign each; up to the first of two figures that may be written as one. */
export function leadOf(words: string): string {
  const [before = ""] = words.split(/(?<=[0-9])\s+(?=[0-9])/u);
  return before.replace(/[0-9]+/gu, anyFigure).replaceAll(" ", "");
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const blank = 32;

/** What a page's letters from `at` on allow; blanks between them are passed over. */
export function leadsAt<T>(leads: Leads<T>, codes: readonly number[], at: number): T {
  const { next, base, above } = leads;
  let node = 0;
  let place = at;
  for (; place < codes.length; place++) {
    const code = codes[place] ?? 0;
    if (code === blank && place > at) continue;
    const isFigure = isDigit(code);
    const to = next[(base[node] ?? 0) + (numbers[isFigure ? aFigure : code] ?? 0)] ?? 0;
    if (to === 0 || above[to] !== node) break;
    node = to;
    if (isFigure) while (isDigit(codes[place + 1] ?? 0)) place++;
  }
  effort.looks += place - at + 1;
  return foundIn(leads, node);
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
