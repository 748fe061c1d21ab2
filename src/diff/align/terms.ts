import { loadTable } from "../../grammar/table.ts";
import { fold } from "../../text/fold.ts";

/**
 * Terms of a text with their counts: syllables, and pairs of neighbouring syllables, which most Vietnamese words are. Folded:
 * "hòa" and "hoà" are one.
 */
export type Terms = ReadonlyMap<string, number>;

/** The syllables of a text in lower case. "TTHC" is read as "thủ tục hành chính": one plan spells out what the other shortens. */
export function syllablesOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => fullForms().get(word) ?? [word.toLowerCase()]);
}

export function termsOf(syllables: readonly string[]): Terms {
  const terms = new Map<string, number>();
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1);
  let before: string | null = null;
  for (const syllable of syllables) {
    const folded = fold(syllable);
    add(folded);
    if (before !== null) add(`${before} ${folded}`);
    before = folded;
  }
  return terms;
}

export function pairTerm(syllable: string, next: string): string {
  return `${fold(syllable)} ${fold(next)}`;
}

let forms: Map<string, string[]> | null = null;

/** Abbreviations with one meaning and at least three letters; shorter ones ("TT", "CP") mean too many things. */
function fullForms(): Map<string, string[]> {
  if (forms !== null) return forms;
  forms = new Map();
  const ambiguous = new Set<string>();
  for (const { short = "", full = "" } of loadTable("abbreviations").rows) {
    if (forms.has(short)) ambiguous.add(short);
    if (/^\p{L}{3,}$/u.test(short)) forms.set(short, full.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  }
  for (const short of ambiguous) forms.delete(short);
  return forms;
}
