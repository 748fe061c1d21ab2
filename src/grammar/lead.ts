import { effort } from "./effort.ts";

/**
 * What a text can begin with, asked at every word of every page: a table that is walked letter by letter. `found[node]` is what
 * the letters up to a node allow; node 0 stands before the first letter. A node's row in `next` gives the row of the node behind each
 * letter.
 */
export type Leads<T> = { next: Uint32Array; width: number; found: readonly T[] };

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
  const nodes = [{ node: root, found: gather(root.ways), ways: root.ways }];
  const moves: [number, number][] = [];
  for (let at = 0; at < nodes.length; at++) {
    const above = nodes[at];
    for (const [letter, node] of above?.node.next ?? []) {
      moves.push([at * width + letter, nodes.length]);
      const isNew = above === undefined || node.ways.length > 0;
      const ways = isNew ? [...new Set([...(above?.ways ?? []), ...node.ways])].sort((a, b) => a - b) : above.ways;
      nodes.push({ node, ways, found: isNew ? gather(ways) : above.found });
    }
  }
  const next = new Uint32Array(nodes.length * width);
  for (const [cell, to] of moves) next[cell] = to * width;
  return { next, width, found: nodes.map(({ found }) => found) };
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

/** What the letters of a folded text from `at` on allow. */
export function leadsAt<T>({ next, width, found }: Leads<T>, folded: string, at: number): T | undefined {
  let row = 0;
  let place = at;
  for (; place < folded.length; place++) {
    const letter = numbers[folded.charCodeAt(place)] ?? 0;
    const to = letter < width ? (next[row + letter] ?? 0) : 0;
    if (to === 0) break;
    row = to;
  }
  effort.looks += place - at + 1;
  return found[row / width];
}
