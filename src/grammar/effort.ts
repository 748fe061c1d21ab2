/**
 * How often the matcher has looked at something since the process began: a step tried, a character that a slot read, a text
 * folded. Tests ask that this grows as the text does and not as its square; a clock cannot tell on a busy machine. Adding to it
 * costs less than a profile shows.
 */
export const effort = { looks: 0 };

/** The looks that `work` takes. */
export function looksOf(work: () => unknown): number {
  const before = effort.looks;
  work();
  return effort.looks - before;
}
