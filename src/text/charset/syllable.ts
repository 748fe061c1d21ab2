import { charsetRows } from "./tables.ts";

const rows = charsetRows("syllables.csv");
const partsNamed = (part: string): string[] => rows.filter((row) => row[0] === part).map((row) => row[1] ?? "");
const rimes = new Set(partsNamed("rime"));
/** Longest first: "ngh" before "ng" before "n". */
const onsets = ["", ...partsNamed("onset")].sort((a, b) => b.length - a.length);

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** The letters in lower case without tone; ă, â, ê, ô, ơ, ư stay. */
export function toneless(letters: string): string {
  return letters.toLowerCase().normalize("NFD").replace(toneMarks, "").normalize("NFC");
}

/** A syllable closed by a stop carries the acute tone or the dot below (or none that is written wrong): "các", "học", never "cỏc". */
const closedByStop = /(?:c|ch|p|t)$/u;
/** Before e, ê, i, y stand k, gh, ngh, before all others c, g, ng; y begins a rime of several letters alone or after qu. */
const spelledWrong = /^(?:k[^eêiyh]|c[eêiy]|n?gh[^eêi]|ng[eêiy]|g[eê]|[^yu]{1,3}y.)/u;
const acuteOrDot = /^[\u0301\u0323]$/u;

/**
 * True for what can be a Vietnamese syllable: a known onset, a known rime, one tone at most, and a tone that the ending allows.
 * Expects one word of letters in NFC, any case. Tells text read in the right encoding from text read in a wrong one.
 */
export function isSyllable(word: string): boolean {
  const tones = word.toLowerCase().normalize("NFD").match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const plain = toneless(word);
  if (spelledWrong.test(plain)) return false;
  if (closedByStop.test(plain) && !acuteOrDot.test(tones[0] ?? "")) return false;
  return onsets.some((onset) => plain.startsWith(onset) && rimes.has(plain.slice(onset.length)));
}
