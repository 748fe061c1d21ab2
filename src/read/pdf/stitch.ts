import type { DraftBlock, DraftParagraph } from "./draft.ts";
import type { LaidPage } from "./furniture.ts";
import { appendTable, continues } from "./page-break.ts";
import { beginsItem, endsSentence, isCentred, wouldHaveFitted } from "./paragraphs.ts";

/**
 * Pages → one list of blocks: a paragraph or table that a page break cuts is put together again. Page furniture and notes that stand
 * between come before the joined block's next neighbour.
 */
export function stitch(pages: readonly LaidPage[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const page of pages) {
    let first = true;
    for (const block of page.blocks) {
      if (block.layer !== "body") {
        blocks.push(block);
        continue;
      }
      const last = blocks.findLast((other) => other.layer === "body");
      const crossesPage = first && last !== undefined;
      first = false;
      if (crossesPage && join(last, block)) continue;
      blocks.push(block);
    }
  }
  return blocks;
}

/** Puts `next` into `last` where it goes on with it. */
function join(last: DraftBlock, next: DraftBlock): boolean {
  if (last.kind === "table" && next.kind === "table") {
    if (!continues(last, next)) return false;
    appendTable(last, next);
    return true;
  }
  if (last.kind === "paragraph" && next.kind === "paragraph" && goesOn(last, next)) {
    last.lines.push(...next.lines);
    return true;
  }
  return false;
}

/** A paragraph goes on over the page break when its last line was full and the next page does not begin an item or an indented line. */
function goesOn(last: DraftParagraph, next: DraftParagraph): boolean {
  const [end, start] = [last.lines.at(-1), next.lines[0]];
  if (end === undefined || start === undefined || end.page === start.page) return false;
  if (Math.abs(end.size - start.size) > 0.12 * end.size) return false;
  if (isCentred(end, last.measure) !== isCentred(start, next.measure) && start.text.length > 12) return false;
  if (wouldHaveFitted(end, start, last.measure) || beginsItem(start.text)) return false;
  const indented = start.box.x - next.measure.left > 0.9 * start.size;
  return !(indented && (endsSentence(end.text) || next.lines.length > 1)) || /^\p{Ll}/u.test(start.text);
}
