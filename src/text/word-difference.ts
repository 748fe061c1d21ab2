import { commonTokens } from "./common-tokens.ts";
import { fold } from "./fold.ts";

/** A run of a text that the other text has as well, or not. */
export type Piece = { text: string; kept: boolean };

/** Both texts cut into pieces; the pieces of each, put together, are the text. */
export type WordDifference = { upper: Piece[]; lower: Piece[] };

type Token = { text: string; key: string; start: number; end: number };

/**
 * Which words two texts share and which are each one's own, by the longest common sequence of syllables, numbers and signs. Case, the
 * place of a tone mark (hoà, hòa) and kinds of dashes and quotes make no difference. A single syllable or sign that both happen to have in
 * the middle of other words is no common ground and counts as each one's own; a number does not.
 */
export function wordDifference(upper: string, lower: string): WordDifference {
  const [above, below] = [tokensOf(upper), tokensOf(lower)];
  const matches = withoutStray(
    commonTokens(
      above.map((token) => token.key),
      below.map((token) => token.key),
    ),
    above,
    below,
  );
  return {
    upper: piecesOf(upper, above, new Set(matches.map(([index]) => index))),
    lower: piecesOf(lower, below, new Set(matches.map(([, index]) => index))),
  };
}

/** "30/6/2026", "12,5%", "05/KH-UBND" and a syllable are one token each, any other sign is its own. */
function tokensOf(text: string): Token[] {
  const tokens = text.matchAll(/\p{N}+(?:[./,-][\p{L}\p{N}]+)*%?|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu);
  return Array.from(tokens, ({ 0: found, index }) => ({ text: found, key: fold(found), start: index, end: index + found.length }));
}

type Match = [upper: number, lower: number];

function withoutStray(matches: Match[], above: readonly Token[], below: readonly Token[]): Match[] {
  const runs: Match[][] = [];
  for (const match of matches) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && last[0] + 1 === match[0] && last[1] + 1 === match[1]) run.push(match);
    else runs.push([match]);
  }
  const words = (run: Match[]) => run.filter(([index]) => /[\p{L}\p{N}]/u.test(above[index]?.text ?? "")).length;
  const number = (run: Match[]) => run.some(([index]) => /\p{N}/u.test(above[index]?.text ?? ""));
  const edge = (run: Match[]) => {
    const [first, last] = [run[0], run.at(-1)];
    const begins = first?.[0] === 0 && first[1] === 0;
    return begins || (last?.[0] === above.length - 1 && last[1] === below.length - 1);
  };
  return runs.filter((run) => words(run) > 1 || number(run) || edge(run)).flat();
}

/** Blanks between two tokens go with a kept neighbour; between two others they are theirs. */
function piecesOf(text: string, tokens: readonly Token[], kept: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const add = (part: string, isKept: boolean) => {
    const last = pieces.at(-1);
    if (part === "") return;
    if (last?.kept === isKept) last.text += part;
    else pieces.push({ text: part, kept: isKept });
  };
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const joined = index > 0 && !kept.has(index - 1) && !kept.has(index);
    add(text.slice(at, token.start), !joined);
    add(token.text, kept.has(index));
    at = token.end;
  }
  add(text.slice(at), true);
  return pieces;
}
