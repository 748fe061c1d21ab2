/** Whether a value stands in the words, is implied by them or by what is around them, or could not be told. */
export const certainties = ["stated", "implied", "unknown"] as const;
export type Certainty = (typeof certainties)[number];

/** The weaker of two. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}
