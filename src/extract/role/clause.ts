import type { Span } from "../../model/reading.ts";

/** A clause of a line of duty; `fresh` when a new sentence or bullet begins, where nothing said before holds any more. */
export type Clause = Span & { fresh: boolean };

/** ";" parts clauses; a full stop, a new line or a bullet ("+ Sở Y tế: …") begins afresh. */
const joint = /;|\n|[.…](?=\s+[+•-]\s)|(?<=[:.…]\s+)[+•-]\s|(?<![\p{L}\p{N}]\p{Lu}{0,3})\.(?=\s+\p{Lu})|^\s*[+•-]\s|(?<=\s)[+•]\s/gu;

export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let fresh = true;
  for (const found of text.matchAll(joint)) {
    clauses.push({ start, end: found.index, fresh });
    start = found.index + found[0].length;
    fresh = found[0] !== ";";
  }
  clauses.push({ start, end: text.length, fresh });
  return clauses.filter((clause) => text.slice(clause.start, clause.end).trim() !== "" || clause.fresh);
}
