import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Letterhead } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import { joinPassages, slicePassage } from "../text/passage.ts";
import type { FlowParagraph } from "./flow.ts";
import { labelAt } from "./label.ts";
import { isDateLine } from "./parts.ts";
import { genreAt, holds, numberHead, opens } from "./words.ts";

/** The letterhead, and how many paragraphs it takes up: the body begins behind it. */
export type ReadLetterhead = { letterhead: Letterhead; end: number };

/** Lines above the genre are few: national motto, issuer over its superior, number, place and date. */
const longestHead = 24;
const longestTitle = 8;

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
  readHeadLines(lines.slice(0, headEnd), letterhead);
  if (genreIndex < 0) return titleWithoutGenre(lines, headEnd, letterhead);
  return { letterhead, end: readTitle(lines, genreIndex, letterhead) };
}

/** The first line that names a genre; below the national motto where a page's own heading repeats it above ("KẾ HOẠCH … | Thứ sáu, 27/9"). */
function genreLine(lines: readonly FlowParagraph[]): number {
  const head = lines.slice(0, longestHead);
  const first = head.findIndex((line) => genreAt(line) !== null);
  const motto = head.findIndex((line) => opens(line.passage.text, "motto") > 0);
  const below = head.findIndex((line, at) => at > motto && genreAt(line) !== null);
  return first >= 0 && first < motto && below >= 0 ? below : first;
}

/** How many lines at the top are letterhead in a text that lost its genre line. */
function headWithoutGenre(lines: readonly FlowParagraph[]): number {
  const last = lines
    .slice(0, longestHead)
    .findLastIndex((line) => opens(line.passage.text, "motto") > 0 || numberHead(line.passage.text) > 0 || isDateLine(line.passage.text));
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

function readHeadLines(lines: readonly FlowParagraph[], letterhead: Letterhead): void {
  const bodies: Passage[] = [];
  for (const line of lines) {
    const { passage } = line;
    if (genreAt(line) !== null || isMotto(passage.text) || /^[-–—_*\s]*$/u.test(passage.text)) continue;
    const number = numberHead(passage.text);
    const date = dateLineIn(passage);
    if (number > 0) letterhead.number ??= slicePassage(passage, number, date === null ? undefined : date.at);
    const before = date === null ? 0 : capitalsBefore(date.passage.text);
    if (date !== null) letterhead.placeAndDate ??= slicePassage(date.passage, before);
    if (date !== null && before > 0) bodies.push(slicePassage(date.passage, 0, before));
    if (date === null && number === 0 && isCapitals(passage.text) && passage.text.length < 120) bodies.push(passage);
  }
  assignBodies(bodies, letterhead);
}

/** "KẠN Bắc Kạn, ngày …": how long the end of the issuer's name is that a converter set before the place, across the columns. */
function capitalsBefore(text: string): number {
  return /^(?!(?:TP|TX|TT)\s)(?:\p{Lu}{2,}\s+)+(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? 0;
}

/** The national or party motto; of the Youth Union its own name alone on the line, which is no issuer then. */
function isMotto(text: string): boolean {
  return opens(text, "motto") > 0 || opens(text, "motto-alone") === text.length;
}

/** The place and date line, alone or behind the number on one line ("Số: 12/KH-UBND   Thái Nguyên, ngày …"). */
function dateLineIn(passage: Passage): { passage: Passage; at: number } | null {
  if (numberHead(passage.text) === 0 && isDateLine(passage.text)) return { passage, at: 0 };
  const match = /\s(\p{Lu}[\p{L}\s.]{1,40},\s*ngày\s*[\d.…\s]*tháng\s*[\d.…\s]*năm[\d.…\s]*)$/u.exec(passage.text);
  return match === null || numberHead(passage.text) === 0 ? null : { passage: slicePassage(passage, match.index + 1), at: match.index };
}

/** "ỦY BAN NHÂN DÂN" + "TỈNH LÀO CAI" is one name over two lines; "UBND HUYỆN X" above "PHÒNG TƯ PHÁP" is the superior body. */
function assignBodies(lines: readonly Passage[], letterhead: Letterhead): void {
  const bodies = joinNames(lines);
  const last = bodies.at(-1);
  if (last === undefined) return;
  const first = bodies[0] ?? last;
  const completes = bodies.length > 1 && !namesArea(first.text) && namesArea(last.text) && !opensWithBody(last.text);
  if (bodies.length === 1 || completes) letterhead.issuer = joinPassages(bodies);
  else {
    letterhead.superior = first;
    letterhead.issuer = joinPassages(bodies.slice(1));
  }
}

/** "BỘ CHỈ HUY QUÂN SỰ TỈNH X" is a whole name: the line above it is another body. */
function opensWithBody(text: string): boolean {
  const first = findAll(loadGrammar("doers"), text)[0];
  return first?.start === 0 && first.means === "body";
}

/** "TỈNH LÀO CAI"; the last word of "LIÊN MINH HỢP TÁC XÃ" names none. */
function namesArea(text: string): boolean {
  return holds(text.replace(/hợp tác xã/giu, ""), "area-kind");
}

/** "HỘI ĐỒNG NHÂN DÂN" + "TỈNH X" above "BAN PHÁP CHẾ": a line that begins with an area's kind goes on with the body above it, and so does the rest of a name. */
function joinNames(lines: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const [i, line] of lines.entries()) {
    const above = joined.at(-1);
    const area = lines.length > 2 && opens(line.text, "area-kind") > 0;
    const next = lines[i + 1] ?? null;
    if (above !== undefined && ((area && !namesArea(above.text)) || isCut(above.text, line.text) || isRestOfName(line.text, next)))
      joined[joined.length - 1] = joinPassages([above, line]);
    else joined.push(line);
  }
  return joined;
}

/** "BỘ GIÁO DỤC | VÀ ĐÀO TẠO", "THỦ TƯỚNG CHÍNH | PHỦ": a name that its column cut. */
function isCut(above: string, line: string): boolean {
  if (/(?:\s(?:và|thuộc|của)|[-–,])$/iu.test(above) || /^(?:và|thuộc)\s/iu.test(line)) return true;
  if (opensWithBody(above) && opensWithBody(line)) return false;
  const first = findAll(loadGrammar("doers"), `${above} ${line}`)[0];
  return first?.means === "body" && first.start === 0 && first.end > above.length;
}

/** "PHÒNG GD&ĐT HUYỆN KRÔNG" | "PẮC" | "TRƯỜNG THCS …": a few words that are no body above one that is end the name before them. */
function isRestOfName(text: string, next: Passage | null): boolean {
  // "… VÀ DU" | "LỊCH": one syllable is no body
  if (/^\p{Lu}+$/u.test(text) && !opensWithBody(text)) return true;
  if (next === null || !opensWithBody(next.text) || text.split(/\s+/u).length > longestRest) return false;
  return !opensWithBody(text) && opens(text, "area-kind") === 0;
}

/** Words that a name cut at a line's end leaves for the next. */
const longestRest = 2;

/** Genre, title and reference from the genre line on; returns the index of the first paragraph behind them. */
function readTitle(lines: readonly FlowParagraph[], genreIndex: number, letterhead: Letterhead): number {
  const line = lines[genreIndex];
  const genre = line === undefined ? null : genreAt(line);
  if (line === undefined || genre === null) return genreIndex;
  letterhead.genre = slicePassage(line.passage, 0, genre.end);
  letterhead.genreKind = genre.kind;
  const title: Passage[] = [];
  const rest = slicePassage(line.passage, genre.end);
  if (rest.text !== "") title.push(rest);
  let at = genreIndex + 1;
  for (; at < lines.length && at <= genreIndex + longestTitle; at++) {
    const next = lines[at];
    if (next === undefined) break;
    const text = next.passage.text;
    if (opens(text, "reference") > 0) {
      letterhead.reference = next.passage;
      at++;
      break;
    }
    if (/^[-–—_*\s]*$/u.test(text)) continue;
    const behind = referenceBehind(text);
    if (behind !== null && behind > 0) {
      title.push(slicePassage(next.passage, 0, behind));
      letterhead.reference = slicePassage(next.passage, behind);
      at++;
      break;
    }
    const lowerTitle = title.some((passage) => !isCapitals(passage.text));
    if (endsTitle(next, title.length > 0) || (isSetApart(line) && !isSetApart(next)) || (lowerTitle && isCapitals(text))) break;
    title.push(next.passage);
  }
  if (title.length > 0) letterhead.title = joinPassages(title);
  return at;
}

/** "… năm 2017 (Ban hành kèm theo Quyết định số …)": where the reference begins that a converter set on the title's line. */
function referenceBehind(text: string): number | null {
  const at = text.lastIndexOf(" (") + 1;
  return at > 0 && opens(text.slice(at), "reference") > 0 ? at : null;
}

/** Where the format tells, genre and title are set bold or centred, and the sentence that opens the plan is not. */
function isSetApart(line: FlowParagraph): boolean {
  return line.look.bold || line.look.align === "center";
}

/** What no longer belongs to the title: a legal basis, a labelled heading, a whole sentence, the head of who decides. */
function endsTitle(line: FlowParagraph, begun: boolean): boolean {
  const text = line.passage.text;
  if (opens(text, "basis") > 0 || opens(text, "motto") > 0 || opens(text, "authority") > 0 || opens(text, "office") > 0) return true;
  if (labelAt(text) !== null && !begun) return true;
  // "Ngày 18 tháng 7 năm 2025, UBND xã đã ban hành …": no title begins with a day
  if (/^ngày\s+\d/iu.test(text)) return true;
  if (labelAt(text) !== null && labelAt(text)?.scheme !== "dash") return true;
  return /[.;:]$/u.test(text) && !/\d[.]$/u.test(text);
}
