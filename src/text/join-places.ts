import type { Box, Place } from "../model/place.ts";
import { bottom, boxAround, right } from "./box.ts";

/**
 * The places of words that run over several lines as one: a box around lines of one page that stand below each other, a range of lines of
 * a text. What a page break or the end of a column of print cuts stays apart, and a place is told once.
 */
export function joinPlaces(places: readonly Place[]): Place[] {
  const joined: Place[] = [];
  for (const place of places) {
    const whole = wholeOf(joined.at(-1), place);
    if (whole !== null) joined.pop();
    joined.push(whole ?? place);
  }
  return joined;
}

function wholeOf(before: Place | undefined, place: Place): Place | null {
  if (before?.kind === "page" && place.kind === "page" && before.page === place.page) {
    const box = goesOn(before.box, place.box) ? boxAround([before.box, place.box]) : null;
    return box === null ? null : { ...before, box };
  }
  if (before?.kind === "lines" && place.kind === "lines" && place.first >= before.first && place.first <= before.last + 1)
    return { ...before, last: Math.max(before.last, place.last) };
  if (before?.kind === "paragraph" && place.kind === "paragraph" && before.index === place.index) return before;
  return null;
}

/** Is the lower box in the same column of print, no more than the height of two of its lines away? */
function goesOn(upper: Box, lower: Box): boolean {
  const beside = lower.x > right(upper) || upper.x > right(lower);
  return !beside && lower.y >= upper.y && lower.y - bottom(upper) <= 2 * lower.height;
}
