import type { DraftBlock, DraftParagraph, Line } from "./draft.ts";
import { draftText } from "./draft.ts";
import type { PageMarks } from "./marks.ts";

/** A page's blocks in reading order. */
export type LaidPage = { marks: PageMarks; blocks: DraftBlock[] };

/** "3", "- 3 -", "Trang 3/15", "3/15", "iv" in the page's head or foot. */
const pageNumber = /^(?:[-–—]\s*)?(?:(?:trang|page)\s+)?(?:\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?|[ivxl]{1,6})(?:\s*[-–—])?$/iu;
/** Part of the page's height in which heads and feet stand: 30–35 mm of A4. */
const rim = 0.12;

/**
 * Marks page numbers and running heads: lines in a page's rim that are a number of the right order, or that the same words repeat at the
 * same height on other pages. They are kept, in another layer, as the first or last blocks of their page.
 */
export function markFurniture(pages: readonly LaidPage[]): LaidPage[] {
  const repeated = repeatedLines(pages);
  return pages.map(({ marks, blocks }) => {
    const heads: DraftParagraph[] = [];
    const feet: DraftParagraph[] = [];
    const kept: DraftBlock[] = [];
    for (const block of blocks) {
      if (block.kind === "table" || block.layer !== "body") {
        kept.push(block);
        continue;
      }
      const lines = block.lines.filter((line) => {
        const side = sideOf(line, marks);
        if (side === null || !isFurniture(line, marks, repeated)) return true;
        (side === "header" ? heads : feet).push({ ...block, layer: side, lines: [line] });
        return false;
      });
      if (lines.length > 0) kept.push({ ...block, lines });
    }
    return { marks, blocks: [...heads, ...kept, ...feet] };
  });
}

function sideOf(line: Line, marks: PageMarks): "header" | "footer" | null {
  const middle = line.box.y + line.box.height / 2;
  if (middle < rim * marks.height) return "header";
  return middle > (1 - rim) * marks.height ? "footer" : null;
}

function isFurniture(line: Line, marks: PageMarks, repeated: ReadonlySet<string>): boolean {
  if (line.words.every((word) => word.artifact)) return true;
  if (pageNumber.test(line.text)) return isAlone(line, marks);
  return repeated.has(signature(line, marks));
}

/** Nothing else on its height: "3" beside other words is a word. */
function isAlone(line: Line, marks: PageMarks): boolean {
  const [top, bottom] = [line.box.y + 0.25 * line.box.height, line.box.y + 0.75 * line.box.height];
  return marks.words.filter((word) => word.box.y < bottom && word.box.y + word.box.height > top).length <= line.words.length;
}

/** Words (figures left out, they count pages) and height; the first page's letterhead is repeated nowhere. */
function signature(line: Line, marks: PageMarks): string {
  return `${line.text.replace(/\d+/gu, "#")} @${Math.round(line.box.y / 3)} ${Math.round(marks.width)}`;
}

function repeatedLines(pages: readonly LaidPage[]): Set<string> {
  const seen = new Map<string, Set<number>>();
  for (const { marks, blocks } of pages) {
    for (const block of blocks) {
      if (block.kind === "table" || draftText(block).length > 200) continue;
      for (const line of block.lines) {
        if (sideOf(line, marks) === null || !/\p{L}/u.test(line.text)) continue;
        const key = signature(line, marks);
        seen.set(key, (seen.get(key) ?? new Set()).add(marks.page));
      }
    }
  }
  return new Set([...seen].filter(([, on]) => on.size >= 2 && on.size * 3 >= pages.length).map(([key]) => key));
}
