import { fold } from "../../text/fold.ts";
import { type Chunk, chunksOf, isColumnNumbers, mostLines } from "./chunk.ts";
import type { FlatLine } from "./flat-line.ts";
import type { FlatHeader } from "./header.ts";

/**
 * The heading printed again from line `first` on, in the same words however they are broken into lines; null when it is not. A Roman
 * number that a page break moved between its words is a stray.
 */
export function repeatedAt(lines: readonly FlatLine[], first: number, words: string): { last: number; strays: Chunk[] } | null {
  const strays: Chunk[] = [];
  let read = "";
  for (let i = first; i < Math.min(lines.length, first + mostLines); i++) {
    const line = lines[i];
    if (line === undefined) return null;
    for (const chunk of chunksOf(line, i)) {
      const next = read + squash(chunk.text);
      if (words.startsWith(next)) read = next;
      else if (/^[IVX]{1,5}$/u.test(chunk.text)) strays.push(chunk);
      else return null;
    }
    if (read !== words) continue;
    const below = lines[i + 1];
    return { last: below !== undefined && isColumnNumbers(below.text) ? i + 1 : i, strays };
  }
  return null;
}

/** The heading's words without blanks, to know it again. */
export function headerWords(lines: readonly FlatLine[], header: FlatHeader): string {
  const strays = new Set(header.strays.map((chunk) => `${chunk.line} ${chunk.start}`));
  const chunks = lines
    .slice(header.first, header.last + 1)
    .flatMap((line, i) => (isColumnNumbers(line.text) ? [] : chunksOf(line, header.first + i)));
  return chunks.map((chunk) => (strays.has(`${chunk.line} ${chunk.start}`) ? "" : squash(chunk.text))).join("");
}

function squash(text: string): string {
  return fold(text).replace(/\s+/gu, "");
}
