import type { ComparisonKind } from "../../model/comparison.ts";
import type { Say } from "../../text/notice-text.ts";

/** What the two plans are called: upper and lower, or earlier and later. */
export function sidesOf(kind: ComparisonKind, say: Say): { upper: string; lower: string } {
  const years = kind === "years" ? "-years" : "";
  return { upper: say(`report-upper${years}`), lower: say(`report-lower${years}`) };
}
