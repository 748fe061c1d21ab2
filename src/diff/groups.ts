import type { TaskGroup } from "../model/comparison.ts";
import type { Alignment } from "./align/align.ts";
import { groupPart } from "./align/weights.ts";

/** Pairs, by index, that belong together: one task above and its parts below, or several above and the one they became. */
export type Grouped = { kind: TaskGroup["kind"]; pairs: Alignment[] };

/**
 * Tasks split or merged. Each part answers to the whole alone and to something of its own in it, and much of what the shorter of the two
 * says stands in the other, or nothing else comes near; other tasks with several partners merely touch.
 */
export function groupsOf(pairs: readonly Alignment[]): Grouped[] {
  const split = centred(pairs, "upper", "lower").map((found): Grouped => ({ kind: "split", pairs: found }));
  const merged = centred(pairs, "lower", "upper").map((found): Grouped => ({ kind: "merged", pairs: found }));
  return [...split, ...merged];
}

function centred(pairs: readonly Alignment[], centre: "upper" | "lower", part: "upper" | "lower"): Alignment[][] {
  const partners = (side: "upper" | "lower", task: number) => pairs.filter((pair) => pair[side] === task);
  const belongs = (pair: Alignment) =>
    pair.own >= groupPart.own &&
    (pair.part >= groupPart.part || (pair.score >= groupPart.rivalScore && pair.rivals[part] <= groupPart.rival));
  const parts = pairs.filter((pair) => belongs(pair) && partners(part, pair[part]).length === 1);
  return [...new Set(parts.map((pair) => pair[centre]))]
    .sort((a, b) => a - b)
    .map((task) => parts.filter((pair) => pair[centre] === task))
    .filter((found) => found.length > 1);
}
