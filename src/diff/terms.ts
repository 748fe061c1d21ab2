import { loadTable } from "../grammar/table.ts";
import { fold } from "../text/fold.ts";

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
  for (const [index, syllable] of syllables.entries()) {
    const next = syllables[index + 1];
    for (const term of next === undefined ? [fold(syllable)] : [fold(syllable), pairTerm(syllable, next)]) {
      terms.set(term, (terms.get(term) ?? 0) + 1);
    }
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

/** A text as weights of its terms, with their length as a vector. */
export type Weighted = { weights: ReadonlyMap<string, number>; length: number };

/**
 * Weighs terms by rarity among the tasks of both plans (tf-idf): what every task says ("thực hiện", "đề án") is worth little,
 * what two tasks alone share is worth most.
 */
export function weigher(tasks: readonly Terms[]): (terms: Terms) => Weighted {
  const tasksWith = new Map<string, number>();
  for (const terms of tasks) for (const term of terms.keys()) tasksWith.set(term, (tasksWith.get(term) ?? 0) + 1);
  return (terms) => {
    const weights = new Map<string, number>();
    for (const [term, count] of terms) {
      weights.set(term, (1 + Math.log(count)) * Math.log((tasks.length + 1) / ((tasksWith.get(term) ?? 0) + 0.5)));
    }
    return { weights, length: Math.hypot(...weights.values()) };
  };
}

/** Cosine of two weighted texts, 0 to 1, 1 for the same terms. */
export function cosine(a: Weighted, b: Weighted): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  for (const [term, weight] of few.weights) sum += weight * (many.weights.get(term) ?? 0);
  return Math.min(1, Math.max(0, sum / (a.length * b.length)));
}
