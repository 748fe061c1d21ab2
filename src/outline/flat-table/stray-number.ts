import type { FlatLine } from "./flat-line.ts";

/** So often must two words stand together elsewhere, and the second never without the first, to be one word that a number cut. */
const fewestPairs = 3;

/**
 * Lines without the number of a page or note that a converter glued to their end: "… kinh phí thường 1" ¶ "xuyên để sử dụng". It is known by
 * what it parts: everywhere else in the text "xuyên" stands right behind "thường". "trước ngày 30" ¶ "tháng 6" keeps its number.
 */
export function withoutStrayNumbers(lines: readonly FlatLine[]): FlatLine[] {
  const words = lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const behind = countsBehind(words);
  return lines.map((line, i) => {
    const match = /(\p{L}+)\s+\d{1,3}$/u.exec(line.text);
    const next = /^(\p{Ll}+)(?!\p{L})/u.exec(lines[i + 1]?.text ?? "")?.[1];
    if (match?.[1] === undefined || next === undefined || !isPair(behind.get(next), match[1].toLowerCase())) return line;
    const length = match.index + match[1].length;
    const gaps = line.gaps.filter((gap) => gap < length);
    return { ...line, text: line.text.slice(0, length), end: line.start + length, gaps };
  });
}

/** For each word: how often it stands, and how often behind which other. */
type Behind = { all: number; after: Map<string | undefined, number> };

function countsBehind(words: readonly string[]): Map<string, Behind> {
  const counts = new Map<string, Behind>();
  for (const [at, word] of words.entries()) {
    const own = counts.get(word) ?? { all: 0, after: new Map() };
    own.all++;
    own.after.set(words[at - 1], (own.after.get(words[at - 1]) ?? 0) + 1);
    counts.set(word, own);
  }
  return counts;
}

/** Whether the word stands behind the first wherever it stands, but for the place in question. */
function isPair(word: Behind | undefined, first: string): boolean {
  const pairs = word?.after.get(first) ?? 0;
  return word !== undefined && pairs >= fewestPairs && word.all - pairs <= 1;
}
