import { lineOf, rowsOf } from "./lines.ts";
import type { PageMarks, Rule, Word } from "./marks.ts";

/** Words of a page's footnotes and all others. */
export type Footed = { notes: Word[]; others: Word[] };

/** The stroke above footnotes: a third of the line at most, alone, from the left side on. */
const [shortestStroke, longestStroke] = [30, 240];
/** A note's first line: "1 Quyết định số …", "(2) …", "* …", mostly with a raised mark. */
const noteStart = /^(?:\(?\d{1,3}[).]?|\[\d{1,3}\]|\*{1,3})(?=\s|\p{L}|$)/u;

/**
 * Finds the footnotes at a page's foot: lines in smaller letters than the page's, below a short stroke or beginning with a raised mark.
 * `usual` is the size of most of the document's letters.
 */
export function footnotesOf(words: readonly Word[], marks: PageMarks, usual: number): Footed {
  const rows = rowsOf(words.filter((word) => !word.stamp));
  const stroke = strokeAbove(rows, marks);
  let end = rows.length;
  // Running feet stand below the notes, in any size.
  while (end > 0 && !isSmall(rows[end - 1] ?? [], usual) && topOf(rows[end - 1] ?? []) > 0.88 * marks.height) end--;
  let start = end;
  while (start > 0 && isSmall(rows[start - 1] ?? [], usual) && (stroke === null || topOf(rows[start - 1] ?? []) >= stroke.at - 1)) start--;
  if (stroke === null) {
    // Without a stroke only what begins with a raised mark is a note: a recipients' list is set small, too.
    while (start < end && !beginsRaised(rows[start] ?? [], marks)) start++;
  }
  const notes = new Set(rows.slice(start, end).flat());
  return { notes: words.filter((word) => notes.has(word)), others: words.filter((word) => !notes.has(word)) };
}

const topOf = (row: readonly Word[]): number => Math.min(...row.map((word) => word.box.y));

/** Page numbers and running feet below the notes are small as well; they are marked as furniture later, all the same. */
function isSmall(row: readonly Word[], usual: number): boolean {
  const letters = row.reduce((sum, word) => sum + word.text.length, 0);
  const small = row.filter((word) => word.size <= 0.92 * usual).reduce((sum, word) => sum + word.text.length, 0);
  return small >= 0.8 * letters || (letters <= 6 && /^\D{0,2}\d{1,3}\D{0,2}$/u.test(row.map((word) => word.text).join("")));
}

function strokeAbove(rows: readonly (readonly Word[])[], { rules, width, height }: PageMarks): Rule | null {
  const strokes = rules.filter(({ orientation, at, from, to }) => {
    const length = to - from;
    return orientation === "horizontal" && at > 0.3 * height && length >= shortestStroke && length <= longestStroke && from < 0.35 * width;
  });
  const alone = strokes.filter((stroke) => !rules.some((other) => other !== stroke && touches(stroke, other)));
  const below = alone.filter(({ at }) => {
    const next = rows.find((row) => topOf(row) >= at - 1);
    return next !== undefined && noteStart.test(next.map((word) => word.text).join(" "));
  });
  return below.sort((a, b) => a.at - b.at)[0] ?? null;
}

function touches(stroke: Rule, other: Rule): boolean {
  if (other.orientation === "horizontal")
    return Math.abs(other.at - stroke.at) < 3 && other.from < stroke.to + 3 && other.to > stroke.from - 3;
  return other.at > stroke.from - 3 && other.at < stroke.to + 3 && other.from < stroke.at + 3 && other.to > stroke.at - 3;
}

function beginsRaised(row: readonly Word[], marks: PageMarks): boolean {
  return lineOf([...row], marks).marks.some((mark) => mark.at === 0);
}

/** Each note's words: a note begins with its mark and goes on until the next one's. */
export function noteGroups(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let last = 0;
  for (const row of rowsOf(words)) {
    const label = /^\(?(\d{1,3})/u.exec(row[0]?.text ?? "")?.[1];
    const number = label === undefined ? null : Number(label);
    const begins =
      number === null ? /^\*/u.test(row[0]?.text ?? "") : (row[0]?.size ?? 0) < 0.9 * (row[1]?.size ?? 0) || number === last + 1;
    const open = groups.at(-1);
    if (open === undefined || begins) {
      groups.push([...row]);
      last = number ?? last;
    } else open.push(...row);
  }
  return groups;
}
