import { firstNotBefore } from "./halving.ts";

/** Cells of the table up to which the common sequence is sought whole: 2000 × 2000 tokens, some 16 MB for a moment. */
const largest = 4_000_000;

/**
 * A longest sequence that two lists have in common, as pairs of indices. Of lists too long for that (a section of twenty pages), one by way
 * of the tokens that stand once in each, and what stands between these.
 */
export function commonTokens(upper: readonly string[], lower: readonly string[]): [number, number][] {
  const matches: [number, number][] = [];
  const work: Stretch[] = [[0, upper.length, 0, lower.length]];
  for (let stretch = work.pop(); stretch !== undefined; stretch = work.pop()) {
    let [from, to, first, last] = stretch;
    while (from < to && first < last && upper[from] === lower[first]) matches.push([from++, first++]);
    while (from < to && first < last && upper[to - 1] === lower[last - 1]) matches.push([--to, --last]);
    const rest: Stretch = [from, to, first, last];
    if ((to - from) * (last - first) <= largest) matches.push(...longest(upper, lower, rest));
    else work.push(...between(anchors(upper, lower, rest), rest, matches));
  }
  return matches.sort((a, b) => a[0] - b[0]);
}

/** [from, to) of the upper list and [first, last) of the lower. */
type Stretch = [from: number, to: number, first: number, last: number];

/** The textbook table, filled from the end; where two ways are as long, the upper list's token is given up first. */
function longest(upper: readonly string[], lower: readonly string[], [from, to, first, last]: Stretch): [number, number][] {
  const [rows, columns] = [to - from, last - first];
  if (rows === 0 || columns === 0) return [];
  const width = columns + 1;
  const table = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number) => table[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const same = upper[from + row] === lower[first + column];
      table[row * width + column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (upper[from + row] === lower[first + column]) found.push([from + row++, first + column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return found;
}

/** Tokens that stand once in each stretch, in an order that both keep (the longest such, by patience sorting). */
function anchors(upper: readonly string[], lower: readonly string[], [from, to, first, last]: Stretch): [number, number][] {
  const below = onceIn(lower, first, last);
  const both = [...onceIn(upper, from, to)].flatMap(([token, index]): [number, number][] => {
    const partner = below.get(token);
    return partner === undefined ? [] : [[index, partner]];
  });
  const piles: { match: [number, number]; before: number | null; index: number }[] = [];
  const all: (typeof piles)[number][] = [];
  for (const match of both) {
    const pile = firstNotBefore(piles.length, (place) => (piles[place]?.match[1] ?? 0) < match[1]);
    const card = { match, before: pile === 0 ? null : (piles[pile - 1]?.index ?? null), index: all.length };
    all.push(card);
    piles[pile] = card;
  }
  const chain: [number, number][] = [];
  for (let card = piles.at(-1); card !== undefined; card = card.before === null ? undefined : all[card.before]) chain.push(card.match);
  return chain.reverse();
}

function onceIn(list: readonly string[], from: number, to: number): Map<string, number> {
  const once = new Map<string, number>();
  const often = new Set<string>();
  for (let index = from; index < to; index++) {
    const token = list[index] ?? "";
    if (once.has(token)) often.add(token);
    once.set(token, index);
  }
  for (const token of often) once.delete(token);
  return once;
}

/** The stretches before, between and after anchors, which are themselves matched. Without anchors nothing is common. */
function between(found: readonly [number, number][], [from, to, first, last]: Stretch, matches: [number, number][]): Stretch[] {
  if (found.length === 0) return [];
  matches.push(...found);
  const edges: [number, number][] = [[from - 1, first - 1], ...found, [to, last]];
  return edges.slice(1).map(([row, column], index): Stretch => {
    const [above, below] = edges[index] ?? [from - 1, first - 1];
    return [above + 1, row, below + 1, column];
  });
}
