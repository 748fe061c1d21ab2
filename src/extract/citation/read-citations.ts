import { loadGrammar } from "../../grammar/book.ts";
import { longestAt, type PhraseMatch } from "../../grammar/match.ts";
import { type Page, pageOf, skipBlanks } from "../../grammar/page.ts";
import type { CitationReading } from "../../model/reading.ts";
import { listedAt } from "../word-list.ts";
import { issuerAt, titleAt } from "./about.ts";
import { type DocumentNumber, documentNumberAt, typeOfAssembly, typeOfCodes } from "./number.ts";

/**
 * Every document that the text cites by number, in order: "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về …". In a
 * list ("Công văn số A và B") the second takes the type of the first; a number whose type nothing tells is no citation.
 */
export function readCitations(text: string): CitationReading[] {
  const page = pageOf(text);
  const found: CitationReading[] = [];
  for (let at = 0; at < text.length; ) {
    const reading = page.boundary[at] === 0 ? null : citationAt(page, at, found.at(-1));
    if (reading !== null) found.push(reading);
    at = reading?.end ?? at + 1;
  }
  return found.map((reading, index) => ({ ...reading, title: titleAt(page, reading, found[index + 1]) }));
}

function citationAt(page: Page, at: number, before: CitationReading | undefined): CitationReading | null {
  const named = listedAt("citations", page, at);
  if (named !== null && page.boundary[named.end] !== 0) {
    const counted = phraseAt(page, skipBlanks(page, named.end), "number-word");
    const number = documentNumberAt(page.text, skipBlanks(page, counted?.end ?? named.end), true);
    if (number === null || !(number.signed || (counted !== null && isCited(page, number.end)))) return null;
    return readingOf(page, named.start, named.row?.type ?? named.value, number, number.signed ? "type-and-number" : "type-and-bare-number");
  }
  const counted = phraseAt(page, at, "number-word");
  const number = documentNumberAt(page.text, counted === null ? at : skipBlanks(page, counted.end), counted !== null);
  if (number === null || !number.signed) return null;
  const listed = before !== undefined && isListed(page, before.end, at) ? before.type : null;
  const type = typeOfCodes(number.codes) ?? listed ?? (counted === null ? null : typeBefore(page, at)) ?? typeOfAssembly(number.codes);
  return type === null ? null : readingOf(page, at, type, number, listed === null ? "number-alone" : "number-in-list");
}

/** "Thông tư số 08 của Bộ trưởng", "Đề án số 13 về …": bare digits cite a document only with its date, issuer or subject behind them. */
function isCited(page: Page, end: number): boolean {
  const next = longestAt(loadGrammar("citations"), page, skipBlanks(page, end));
  return next !== null && ["dated", "issued-by", "about"].includes(next.means);
}

function readingOf(page: Page, start: number, type: string, number: DocumentNumber, rule: string): CitationReading {
  const dated = phraseAt(page, skipBlanks(page, number.end), "dated") ?? datedInBrackets(page, skipBlanks(page, number.end));
  const date = dated?.slots.date?.value ?? null;
  const whole = date !== null && /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date : null;
  const end = whole === null || dated === null ? number.end : dated.end;
  const id = isOwn(page, start) ? "own-reference" : rule;
  return { start, end, rule: id, type, number: number.number, date: whole, issuer: issuerAt(page, end), title: null };
}

/** "Nghị định số 13/2023/NĐ-CP (ngày 17/4/2023)": nothing else stands in the bracket. */
function datedInBrackets(page: Page, at: number): PhraseMatch | null {
  if (page.text.charAt(at) !== "(") return null;
  const dated = phraseAt(page, skipBlanks(page, at + 1), "dated");
  return dated !== null && page.text.charAt(dated.end) === ")" ? { ...dated, end: dated.end + 1 } : null;
}

/** "(Kèm theo Kế hoạch số 06/KH-UBND …)": the words above an appendix that say what it belongs to. In running text they begin small. */
const longestOwn = 40;
function isOwn(page: Page, start: number): boolean {
  const open = page.text.lastIndexOf("(", start);
  if (open < start - longestOwn || !/\p{Lu}/u.test(page.text.charAt(skipBlanks(page, open + 1)))) return false;
  const carried = phraseAt(page, skipBlanks(page, open + 1), "carried-by");
  return carried !== null && skipBlanks(page, carried.end) === start;
}

/** The phrase of grammars/citations.yaml with this meaning at `at`. */
function phraseAt(page: Page, at: number, means: string): PhraseMatch | null {
  const match = longestAt(loadGrammar("citations"), page, at);
  return match?.means === means ? match : null;
}

/** Between two numbers of a list stands nothing but "và", "," or what the first is about. */
function isListed(page: Page, from: number, to: number): boolean {
  const joint = phraseAt(page, skipBlanks(page, from), "another");
  return joint !== null && skipBlanks(page, joint.end) >= to;
}

/** "Luật Giao dịch điện tử số 20/2023/QH15": the type at the beginning of the title that stands before the number. */
const longestTitle = 120;
function typeBefore(page: Page, at: number): string | null {
  let type: string | null = null;
  let capital = false;
  for (let place = Math.max(0, at - longestTitle); place < at; ) {
    if (";.,".includes(page.text.charAt(place))) type = null;
    const found = page.boundary[place] === 0 ? null : listedAt("citations", page, place);
    // "Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15": small words of the title name no document of their own
    const opens = found !== null && /^\p{Lu}/u.test(found.value);
    if (found !== null && (opens || type === null || !capital)) {
      type = found.row?.type ?? type;
      capital = opens;
    }
    place = found?.end ?? place + 1;
  }
  return type;
}
