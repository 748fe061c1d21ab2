import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";

/** "| CỘNG HÒA …", "Khe Lim, ngày … |": what is left of the letterhead's table where a page was copied. */
export function withoutBars(passage: Passage): Passage {
  const start = /^[\s|]*/u.exec(passage.text)?.[0].length ?? 0;
  let end = passage.text.length;
  while (end > start && /[\s|]/u.test(passage.text.charAt(end - 1))) end--;
  return slicePassage(passage, start, end);
}
