import { keyOf } from "./same.ts";

/** Two-letter pieces of a text, each with its count. */
function pieces(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) counts.set(text.slice(i, i + 2), (counts.get(text.slice(i, i + 2)) ?? 0) + 1);
  return counts;
}

/** Dice's coefficient over two-letter pieces, 0 to 1. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pieces(a), pieces(b)];
  let common = 0;
  for (const [piece, count] of left) common += Math.min(count, right.get(piece) ?? 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * common) / all;
}

/** Below this two texts are two things: half of their pieces in common, as in the corpus' own scoring. */
const alike = 0.5;

/**
 * The index in `got` of every expected item, by its text, the likest first, each used once; ties go to the nearest in order.
 * Items without a partner are absent.
 */
export function pairByText(expected: readonly { text: string }[], got: readonly { text: string }[]): Map<number, number> {
  const left = expected.map((item) => keyOf(item.text));
  const right = got.map((item) => keyOf(item.text));
  const candidates = left.flatMap((a, i) => right.map((b, j) => ({ i, j, like: likeness(a, b) })));
  candidates.sort((x, y) => y.like - x.like || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i - y.i || x.j - y.j);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, like } of candidates) {
    if (like < alike || pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}
