import type { Letterhead } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { slicePassage } from "../text/passage.ts";
import { withoutBars } from "./bars.ts";
import { opensWithBody } from "./doers.ts";
import type { FlowParagraph } from "./flow.ts";
import { genreLine, headStart, longestHead } from "./genre-line.ts";
import { assignBodies, hasMotto, namesIn } from "./head-bodies.ts";
import { isDateLine } from "./parts.ts";
import { endsTitle, readTitle } from "./title.ts";
import { genreAt, numberHead, opens } from "./words.ts";

/** The letterhead, and how many paragraphs it takes up: the body begins behind it. */
export type ReadLetterhead = { letterhead: Letterhead; end: number };

/**
 * Reads page one from the top: bodies, motto, number, place and date, genre, title, reference. Order and columns differ from
 * office to office (Decree 30/2020/NĐ-CP, annex I, has two columns), so each line is known by what it says.
 */
export function readLetterhead(lines: readonly FlowParagraph[]): ReadLetterhead {
  const letterhead: Letterhead = {
    superior: null,
    issuer: null,
    number: null,
    placeAndDate: null,
    genre: null,
    genreKind: null,
    title: null,
    reference: null,
  };
  const genreIndex = genreLine(lines);
  const headEnd = genreIndex >= 0 ? genreIndex : headWithoutGenre(lines);
  readHeadLines(lines.slice(headStart(lines, genreIndex), headEnd), letterhead);
  if (genreIndex < 0) return titleWithoutGenre(lines, headEnd, letterhead);
  return { letterhead, end: readTitle(lines, genreIndex, letterhead) };
}

/** How many lines at the top are letterhead in a text that lost its genre line. */
function headWithoutGenre(lines: readonly FlowParagraph[]): number {
  const last = lines
    .slice(0, longestHead)
    .findLastIndex((line) => hasMotto(line.passage.text) || numberHead(line.passage.text) > 0 || isDateLine(line.passage.text));
  return last + 1;
}

/** Shorter capitals below the date are a heading ("MỤC ĐÍCH"). */
const shortestTitle = 25;

/** A text that lost the line "KẾ HOẠCH" may have kept the title below it: one paragraph of capitals right behind number and date. */
function titleWithoutGenre(lines: readonly FlowParagraph[], end: number, letterhead: Letterhead): ReadLetterhead {
  const line = lines[end];
  if (end === 0 || line === undefined || !isCapitals(line.passage.text) || line.passage.text.length < shortestTitle)
    return { letterhead, end };
  if (endsTitle(line, false)) return { letterhead, end };
  return { letterhead: { ...letterhead, title: line.passage }, end: end + 1 };
}

/** Longer capitals are a heading over lines. */
const longestName = 120;

/**
 * The lines at the top name bodies, number, place and date. Without the motto, a number or a date, capitals that begin with no body are a
 * page's menu ("TRANG CHỦ | CƠ CẤU TỔ CHỨC").
 */
function readHeadLines(lines: readonly FlowParagraph[], letterhead: Letterhead): void {
  const bodies: Passage[] = [];
  for (const line of lines) {
    const passage = withoutBars(line.passage);
    if (genreAt(line) !== null || isMotto(passage.text) || /^[-–—_*\s]*$/u.test(passage.text)) continue;
    const number = numberHead(passage.text);
    const date = dateLineIn(passage);
    if (number > 0) letterhead.number ??= slicePassage(passage, number, date === null ? undefined : date.at);
    const before = date === null ? 0 : capitalsBefore(date.passage.text);
    if (date !== null) letterhead.placeAndDate ??= slicePassage(date.passage, before);
    if (date !== null && before > 0) bodies.push(slicePassage(date.passage, 0, before));
    if (date === null && number === 0) bodies.push(...namesIn(passage).filter(({ text }) => text.length < longestName));
  }
  const isHead = letterhead.number !== null || letterhead.placeAndDate !== null || lines.some((line) => hasMotto(line.passage.text));
  const first = isHead ? 0 : bodies.findIndex(({ text }) => opensWithBody(text));
  assignBodies(first < 0 ? [] : bodies.slice(first), letterhead);
}

/** "KẠN Bắc Kạn, ngày …": how long the end of the issuer's name is that a converter set before the place, across the columns. */
function capitalsBefore(text: string): number {
  return /^(?!(?:TP|TX|TT)\s)(?:\p{Lu}{2,}\s+)+(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? 0;
}

/** The Youth Union's own name alone on the line is no issuer. */
function isMotto(text: string): boolean {
  return opens(text, "motto") === text.length || opens(text, "motto-alone") === text.length;
}

/** The place and date line, alone or behind the number on one line ("Số: 12/KH-UBND   Thái Nguyên, ngày …"). */
function dateLineIn(passage: Passage): { passage: Passage; at: number } | null {
  if (numberHead(passage.text) === 0 && isDateLine(passage.text)) return { passage, at: 0 };
  const match = /\s(\p{Lu}[\p{L}\s.]{1,40},\s*ngày\s*[\d.…\s]*tháng\s*[\d.…\s]*năm[\d.…\s]*)$/u.exec(passage.text);
  return match === null || numberHead(passage.text) === 0 ? null : { passage: slicePassage(passage, match.index + 1), at: match.index };
}
