import type { FlatLine } from "./flat-line.ts";

/** So often must two words stand together elsewhere, and the second never without the first, to be one word that a number cut. */
const fewestPairs = 3;

/**
 * Lines without the number of a page or note that a converter glued to their end: "… kinh phí thường 1" ¶ "xuyên để sử dụng". It is known by
 * what it parts: everywhere else in the text "xuyên" stands right behind "thường". "trước ngày 30" ¶ "tháng 6" keeps its number.
 */
export function withoutStrayNumbers(lines: readonly FlatLine[]): FlatLine[] {
  const words = lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return lines.map((line, i) => {
    const match = /(\p{L}+)\s+\d{1,3}$/u.exec(line.text);
    const next = /^(\p{Ll}+)(?!\p{L})/u.exec(lines[i + 1]?.text ?? "")?.[1];
    if (match?.[1] === undefined || next === undefined || !isPair(words, match[1].toLowerCase(), next)) return line;
    const length = match.index + match[1].length;
    const gaps = line.gaps.filter((gap) => gap < length);
    return { ...line, text: line.text.slice(0, length), end: line.start + length, gaps };
  });
}

/** Whether the second word stands behind the first wherever it stands, but for the place in question. */
function isPair(words: readonly string[], first: string, second: string): boolean {
  let pairs = 0;
  let others = 0;
  for (const [at, word] of words.entries()) {
    if (word !== second) continue;
    if (words[at - 1] === first) pairs++;
    else others++;
  }
  return pairs >= fewestPairs && others <= 1;
}
