import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import { type GenreKind, genreKinds } from "../model/outline.ts";
import { isCapitals } from "../text/capitals.ts";
import type { FlowParagraph } from "./flow.ts";

/** Length of the phrase of that meaning (grammars/outline.yaml) that the text begins with, an opening bracket left out; 0 for none. */
export function opens(text: string, means: string): number {
  const bracket = /^\(\s*/u.exec(text)?.[0].length ?? 0;
  const first = findAll(loadGrammar("outline"), text.slice(bracket, bracket + 60))[0];
  return first !== undefined && first.start === 0 && first.means === means ? bracket + first.end : 0;
}

/** Where the phrase of that meaning begins that the text ends with; the text's length for none. */
export function closes(text: string, means: string): number {
  const last = findAll(loadGrammar("outline"), text).at(-1);
  return last !== undefined && last.end === text.length && last.means === means ? last.start : text.length;
}

/** Whether any phrase of that meaning stands in the text. */
export function holds(text: string, means: string): boolean {
  return findAll(loadGrammar("outline"), text).some((match) => match.means === means);
}

export type Genre = { kind: GenreKind; end: number };

/** The genre that a line of capitals begins with ("KẾ HOẠCH", "QUYẾT ĐỊNH"), alone or followed by the title; null otherwise. */
export function genreAt(line: FlowParagraph): Genre | null {
  const text = line.passage.text;
  const first = findAll(loadGrammar("genres"), text.slice(0, 40))[0];
  if (first === undefined || first.start !== 0 || !isCapitals(text.slice(0, first.end))) return null;
  const rest = text.slice(first.end).trim();
  // "QUYẾT ĐỊNH:" with its colon opens the articles; it is no second genre line
  if (rest === ":" || /^[\p{Ll}:;,.]/u.test(rest)) return null;
  // "ĐỀ ÁN 06" below "BAN CHỈ ĐẠO" is a part of a body's name, "KẾ HOẠCH GIÁO DỤC", "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024" have their titles on the line
  const isPeriod = /^(?:NĂM|QUÝ|QUÍ|THÁNG|TUẦN)\s/u.test(rest);
  if (!isPeriod && rest !== "" && isCapitals(rest) && rest.length < 12 && !/^\p{L}+(?: \p{L}+)+$/u.test(rest)) return null;
  const kind = genreKinds.find((known) => known === first.means);
  return kind === undefined ? null : { kind, end: first.end };
}

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG" in capitals and nothing else. */
export function isGenre(text: string): boolean {
  const first = text.length > longestGenre || !isCapitals(text) ? undefined : findAll(loadGrammar("genres"), text)[0];
  return first !== undefined && first.start === 0 && first.end === text.length;
}

const longestGenre = 40;

/**
 * Length of what stands before a letterhead's number: "Số: ", and "Số " alone where a number or its sign follows, as party and union
 * offices write it ("Số 15-KH/ĐU"); 0 where the line is none.
 */
export function numberHead(text: string): number {
  const bare = /^số\s+(?=(?:\d{1,5}\p{L}?|[….]{1,9})?\s*[-–/]\s*\p{Lu}{2})/iu.exec(text)?.[0].length ?? 0;
  return Math.max(opens(text, "number"), bare);
}

/** A cell that says no more than "as above": "nt", "- nt -", "như trên", '"', "//". */
export function isDitto(text: string): boolean {
  const bare = text.replace(/^[\s\-–."“”″/]+|[\s\-–."“”″/]+$/gu, "");
  return bare === "" ? /["“”″]|\/\//u.test(text) : opens(bare, "ditto") === bare.length;
}

/** Words that only a letterhead or a signature block has. */
export function marksLetterhead(text: string): boolean {
  if (text.length > 120) return false;
  return numberHead(text) > 0 || ["motto", "recipients", "authority"].some((means) => opens(text, means) > 0);
}

/** "Nguyễn Văn Hậu": two to five capitalised words and nothing else. */
export function isPersonName(text: string): boolean {
  return /^(?:\p{Lu}[\p{L}’'-]*\s+){1,4}\p{Lu}[\p{L}’'-]*$/u.test(text) && !isCapitals(text);
}
