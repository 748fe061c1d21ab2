import type { Outline } from "../../model/outline.ts";
import type { Passage } from "../../model/passage.ts";

/**
 * The passages of `everything`, by index, that say what the plan is for: titles and what stands before the first section or task, the
 * carrier's legal bases and articles included. Without sections and tasks nothing tells where the opening ends: it has none.
 */
export function openingOf(outline: Outline): ReadonlySet<number> {
  const blockOf = (passage: Passage | undefined): string | null => passage?.pieces[0]?.block ?? null;
  const first = [blockOf(outline.sections[0]?.text), blockOf(outline.items[0]?.fields[0]?.passage)];
  const end = outline.everything.findIndex((passage) => first.includes(blockOf(passage)) && blockOf(passage) !== null);
  return new Set(outline.everything.slice(0, Math.max(0, end)).keys());
}
