import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Letterhead } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { Span } from "../model/reading.ts";
import { isCapitals } from "../text/capitals.ts";
import { stripMarks } from "../text/fold.ts";
import { joinPassages, slicePassage } from "../text/passage.ts";
import { opensWithBody } from "./doers.ts";
import { holds, opens } from "./words.ts";

/** "ỦY BAN NHÂN DÂN" + "TỈNH LÀO CAI" is one name over two lines; "UBND HUYỆN X" above "PHÒNG TƯ PHÁP" is the superior body. */
export function assignBodies(lines: readonly Passage[], letterhead: Letterhead): void {
  const act = lines.findIndex((line) => opens(line.text, "act") > 0);
  const bodies = joinNames(act < 0 ? lines : lines.slice(0, act));
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
  if (bareHead.test(above)) return true;
  if (/(?:\s(?:và|thuộc|của)|[-–,])$/iu.test(above) || /^(?:và|thuộc)\s/iu.test(line)) return true;
  if (opensWithBody(above) && opensWithBody(line)) return false;
  const first = findAll(loadGrammar("doers"), `${above} ${line}`)[0];
  return first?.means === "body" && first.start === 0 && first.end > above.length;
}

/** "TỔNG CÔNG TY" | "ĐIỆN LỰC KHE LIM": what names no body without the line below. */
const bareHead = /^(?:TỔNG CÔNG TY|CÔNG TY(?: CỔ PHẦN| TNHH)?|TẬP ĐOÀN|BỆNH VIỆN|HỌC VIỆN)$/u;

/** "PHÒNG GD&ĐT HUYỆN KRÔNG" | "PẮC" | "TRƯỜNG THCS …": a few words that are no body above one that is end the name before them. */
function isRestOfName(text: string, next: Passage | null): boolean {
  // "… VÀ DU" | "LỊCH": one syllable is no body
  if (/^\p{Lu}+$/u.test(text) && !opensWithBody(text)) return true;
  if (next === null || !opensWithBody(next.text) || text.split(/\s+/u).length > longestRest) return false;
  return !opensWithBody(text) && opens(text, "area-kind") === 0;
}

/** Words that a name cut at a line's end leaves for the next. */
const longestRest = 2;

/** Whether a line holds the national motto, alone or beside a name; the party's name counts only at its beginning: titles end in it. */
export function hasMotto(text: string): boolean {
  return mottosIn(text).some(({ start, end }) => start === 0 || !/cộng sản/iu.test(text.slice(start, end)));
}

/** Also where a mark slipped ("CỘNG HÒA XÃ HỌI …", "Độc lâp - Tự do"): the letters alone tell it. */
function mottosIn(text: string): Span[] {
  const found = findAll(loadGrammar("outline"), text).filter((match) => match.means === "motto");
  const slipped = [...stripMarks(text).matchAll(/(?:nuoc )?cong hoa xa hoi chu nghia viet nam|doc lap\s*-\s*tu do\s*-\s*hanh phuc/gu)];
  const spans = slipped.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...found, ...spans.filter(({ start }) => !found.some((match) => match.start === start))].sort((a, b) => a.start - b.start);
}

/**
 * The names on a line that a converter set across the two columns: "PHÒNG GD&ĐT DIỄN CHÂU CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "PHÒNG GD&ĐT
 * DIỄN CHÂU TRƯỜNG TIỂU HỌC DIỄN THÀNH".
 */
export function namesIn(line: Passage): Passage[] {
  const cuts = [0, ...mottosIn(line.text).flatMap(({ start, end }) => [start, end]), line.text.length];
  const parts = cuts.flatMap((start, i) => (i % 2 === 0 ? [slicePassage(line, start, cuts[i + 1])] : []));
  return parts.flatMap(withoutSchool).filter((part) => /\p{L}{2}/u.test(part.text) && isCapitals(part.text));
}

/** A school below an office that runs schools: two names. */
function withoutSchool(name: Passage): Passage[] {
  const at =
    /^(?:PHÒNG|SỞ|UBND|[UỦ][YỶ] BAN)\s.*?\s(?=TRƯỜNG\s+(?:MẦM NON|MẪU GIÁO|TIỂU HỌC|TRUNG HỌC|PHỔ THÔNG|MN|MG|TH|THCS|THPT|PTDT)(?!\p{L}))/u.exec(
      name.text,
    );
  return at === null ? [name] : [slicePassage(name, 0, at[0].length), slicePassage(name, at[0].length)];
}
