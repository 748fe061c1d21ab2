import { effort } from "../../grammar/effort.ts";

/**
 * The brackets of a text, from one pass over it. `inside` is 1 for the characters from a bracket to the one that closes it; a bracket
 * without a partner is a slip of the pen and holds nothing. `opened` counts the opening brackets before a place.
 */
export type Brackets = { inside: Uint8Array; opened: Uint32Array };

export function bracketsOf(text: string): Brackets {
  const inside = new Uint8Array(text.length);
  const opened = new Uint32Array(text.length + 1);
  const open: number[] = [];
  // "((a) b)" holds "(a)": of pairs within each other only the outer is kept, so that no character is marked twice
  const pairs: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    opened[at + 1] = (opened[at] ?? 0) + (sign === "(" ? 1 : 0);
    if (sign === "(") open.push(at);
    const start = sign === ")" ? open.pop() : undefined;
    if (start === undefined) continue;
    while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
    pairs.push({ start, end: at + 1 });
  }
  for (const { start, end } of pairs) inside.fill(1, start, end);
  effort.looks += text.length;
  return { inside, opened };
}

/** The text with blanks where brackets and the words in them stand; every other character keeps its place. */
export function outsideBrackets(text: string): string {
  const { inside } = bracketsOf(text);
  return text.replace(/[()]|[^()]+/gu, (part, at: number) => (inside[at] === 1 ? " ".repeat(part.length) : part));
}
