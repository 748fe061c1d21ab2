import { right } from "../../text/box.ts";
import { lineOf, rowsOf } from "./lines.ts";
import type { PageMarks, Word } from "./marks.ts";

/** A page's words outside ruled tables, parted into running heads, running feet and the rest. */
export type Parted = { heads: Word[][]; feet: Word[][]; rest: Word[] };
type Page = { marks: PageMarks; outside: readonly Word[] };
type Row = readonly Word[];

/** "3", "- 3 -", "Trang 3/15", "3/15", "iv" in the page's head or foot. */
const pageNumber = /^(?:[-–—]\s*)?(?:(?:trang|page)\s+)?(?:\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?|[ivxl]{1,6})(?:\s*[-–—])?$/iu;
/** Part of the page's height in which heads and feet stand: 30–35 mm of A4. */
const rim = 0.12;

/**
 * Takes page numbers and running heads out of the words: rows in a page's rim that are a number, or that the same words repeat at the same
 * height on other pages. They are kept, in another layer.
 */
export function apartFromFurniture(pages: readonly Page[]): Parted[] {
  const rows = pages.map(({ outside }) => rowsOf(outside.filter((word) => !word.stamp)));
  const repeated = repeatedRows(pages, rows);
  return pages.map(({ marks, outside }, p) => {
    const [heads, feet]: [Word[][], Word[][]] = [[], []];
    const own = rows[p] ?? [];
    own.forEach((row, i) => {
      const side = sideOf(row, marks);
      if (side !== null && isFurniture(row, marks, repeated, own.slice(Math.max(0, i - 3), i + 4)))
        (side === "header" ? heads : feet).push(row);
    });
    const taken = new Set([...heads, ...feet].flat());
    return { heads, feet, rest: outside.filter((word) => !taken.has(word)) };
  });
}

function sideOf(row: Row, marks: PageMarks): "header" | "footer" | null {
  const middle = row.reduce((sum, { box }) => sum + box.y + box.height / 2, 0) / Math.max(1, row.length);
  if (middle < rim * marks.height) return "header";
  return middle > (1 - rim) * marks.height ? "footer" : null;
}

function isFurniture(row: Row, marks: PageMarks, repeated: ReadonlySet<string>, near: readonly Row[]): boolean {
  if (row.every((word) => word.artifact)) return true;
  if (pageNumber.test(textOf(row, marks))) return isAlone(row, marks);
  if (!repeated.has(signature(row, marks))) return false;
  // The heading of a table without rules is repeated as well, over several lines at times: it stands in three columns or more.
  return !near.some((other) => segments(other) >= 3 && distance(row, other) < 3 * sizeOf(row));
}

const textOf = (row: Row, marks: PageMarks): string => {
  const line = lineOf([...row], marks);
  return line.text === "" ? line.marks.map((mark) => mark.label).join(" ") : line.text;
};
const sizeOf = (row: Row): number => Math.max(1, ...row.map((word) => word.size));
const top = (row: Row): number => Math.min(...row.map((word) => word.box.y));
const foot = (row: Row): number => Math.max(...row.map((word) => word.box.y + word.box.height));
const distance = (a: Row, b: Row): number => Math.max(top(a), top(b)) - Math.min(foot(a), foot(b));
const segments = (row: Row): number =>
  row.filter((word, i) => i === 0 || word.box.x - right(row[i - 1]?.box ?? word.box) > word.size).length;

/** Nothing else on its height: "3" beside other words is a word. */
function isAlone(row: Row, marks: PageMarks): boolean {
  const [from, to] = [top(row) + 0.25 * (foot(row) - top(row)), foot(row) - 0.25 * (foot(row) - top(row))];
  return marks.words.filter((word) => word.box.y < to && word.box.y + word.box.height > from).length <= row.length;
}

/** Words (figures left out, they count pages) and height. */
function signature(row: Row, marks: PageMarks): string {
  return `${textOf(row, marks).replace(/\d+/gu, "#")} @${Math.round(top(row) / 3)} ${Math.round(marks.width)}`;
}

function repeatedRows(pages: readonly Page[], rows: readonly Row[][]): Set<string> {
  const seen = new Map<string, Set<number>>();
  pages.forEach(({ marks }, p) => {
    for (const row of rows[p] ?? []) {
      if (sideOf(row, marks) === null || !row.some((word) => /\p{L}/u.test(word.text))) continue;
      const key = signature(row, marks);
      seen.set(key, (seen.get(key) ?? new Set()).add(marks.page));
    }
  });
  return new Set([...seen].filter(([, on]) => on.size >= 2 && on.size * 3 >= pages.length).map(([key]) => key));
}
