import { fold } from "../text/fold.ts";
import type { FlowParagraph } from "./flow.ts";
import { hasMotto } from "./head-bodies.ts";
import { genreAt } from "./words.ts";

/** Lines above the genre are few: national motto, issuer over its superior, number, place and date. */
export const longestHead = 24;

/**
 * The first line that names a genre; below the national motto, or the second of two alike, where a page's own heading repeats it above
 * ("KẾ HOẠCH NĂM HỌC 2025-2026 | Thứ sáu, 27/9 | … | KẾ HOẠCH | NĂM HỌC 2025-2026"). -1 for none.
 */
export function genreLine(lines: readonly FlowParagraph[]): number {
  const head = lines.slice(0, longestHead);
  const first = head.findIndex((line) => genreAt(line) !== null);
  const motto = head.findIndex((line) => hasMotto(line.passage.text));
  const below = head.findIndex((line, at) => at > motto && genreAt(line) !== null);
  return first >= 0 && first < motto && below >= 0 ? below : repeatedBelow(head, first);
}

/** Where the letterhead begins that ends at the genre line: behind a page's own heading, which names the same genre, above the motto. */
export function headStart(lines: readonly FlowParagraph[], genre: number): number {
  const above = lines.slice(0, Math.max(0, genre));
  const motto = above.findIndex((line) => hasMotto(line.passage.text));
  return motto < 0 ? 0 : above.slice(0, motto).findLastIndex((line) => genreAt(line) !== null) + 1;
}

/** Lines from a page's heading to the plan's own: the day, who set it on the page. */
const longestPageHead = 4;

function repeatedBelow(head: readonly FlowParagraph[], first: number): number {
  const title = titleFrom(head, first, 1);
  if (title === "") return first;
  for (let at = first + 1; at <= first + longestPageHead; at++) {
    const own = titleFrom(head, at, longestPageHead);
    if (own.startsWith(title) || (own !== "" && title.startsWith(own))) return repeatedBelow(head, at);
  }
  return first;
}

/** The folded words behind the genre on that line and the next, "" where the line names none. */
function titleFrom(head: readonly FlowParagraph[], at: number, lines: number): string {
  const line = head[at];
  const genre = line === undefined ? null : genreAt(line);
  if (genre === null) return "";
  const words = head.slice(at, at + lines).map(({ passage }) => passage.text);
  return fold(words.join(" ").slice(genre.end)).trim();
}
