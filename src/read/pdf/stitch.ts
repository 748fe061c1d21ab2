import type { DraftBlock, DraftParagraph } from "./draft.ts";
import type { PageMarks } from "./marks.ts";
import { appendTable, continues } from "./page-break.ts";
import { beginsItem, endsSentence, isCentred, wouldHaveFitted } from "./paragraphs.ts";

/** A page's blocks in reading order. */
export type LaidPage = { marks: PageMarks; blocks: DraftBlock[] };

/**
 * Pages → one list of blocks: a paragraph or table that a page break cuts is put together again. Page furniture and notes that stand
 * between come before the joined block's next neighbour.
 */
export function stitch(pages: readonly LaidPage[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  for (const page of pages) {
    let first = true;
    for (const block of joinColumns(blocks, page.blocks)) {
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

/**
 * A signature block that a page break cuts: the left column's second part goes before the right column's first part. Returns what of the
 * page is still to be added.
 */
function joinColumns(blocks: DraftBlock[], page: readonly DraftBlock[]): DraftBlock[] {
  const body = page.filter((block) => block.layer === "body");
  const left = body.slice(
    0,
    Math.max(
      0,
      body.findIndex((block) => sideOf(block) !== "left"),
    ),
  );
  const bodyAt = blocks.findLastIndex((block) => block.layer === "body");
  const lastBody = blocks[bodyAt];
  if (left.length === 0 || lastBody === undefined || sideOf(lastBody) !== "right") return [...page];
  let at = bodyAt;
  while (at > 0 && blocks[at - 1]?.layer === "body" && sideOf(blocks[at - 1]) === "right") at--;
  blocks.splice(at, 0, ...left);
  return page.filter((block) => !left.includes(block));
}

const sideOf = (block: DraftBlock | undefined): "left" | "right" | null => (block?.kind === "paragraph" ? (block.side ?? null) : null);

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
  if (last.side !== undefined || next.side !== undefined) return false;
  const [end, start] = [last.lines.at(-1), next.lines[0]];
  if (end === undefined || start === undefined || end.page === start.page) return false;
  if (Math.abs(end.size - start.size) > 0.12 * end.size) return false;
  if (isCentred(end, last.measure) !== isCentred(start, next.measure) && start.text.length > 12) return false;
  if (wouldHaveFitted(end, start, last.measure) || beginsItem(start.text)) return false;
  const indented = start.box.x - next.measure.left > 0.9 * start.size;
  return !(indented && (endsSentence(end.text) || next.lines.length > 1)) || /^\p{Ll}/u.test(start.text);
}
