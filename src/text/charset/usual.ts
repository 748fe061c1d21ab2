import { unicodeVietnamese } from "./convert.ts";
import { detectCharset } from "./detect.ts";
import { convertRuns, type FontRun } from "./run.ts";
import type { Encoding } from "./tables.ts";

/** The old encoding that most words of a document's paragraphs are in, by their fonts, else by their letters; null for Unicode. */
export function usualCharset(paragraphs: readonly (readonly FontRun[])[]): Encoding | null {
  const letters = new Map<Encoding, number>();
  for (const { text, encoding } of paragraphs.flatMap((runs) => convertRuns(runs))) {
    if (encoding !== null) letters.set(encoding, (letters.get(encoding) ?? 0) + text.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  if (most !== undefined) return most[0];
  const plain = paragraphs.map((runs) => runs.map((run) => run.text).join("")).filter((text) => !unicodeVietnamese.test(text));
  return detectCharset(plain.join("\n"));
}
