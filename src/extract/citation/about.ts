import { loadGrammar } from "../../grammar/book.ts";
import { longestAt } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { CitationReading, Span } from "../../model/reading.ts";
import { isCapitals } from "../../text/capitals.ts";
import { listedAt } from "../word-list.ts";

/** Who issued it: the words after "của" up to what it is about or the clause's end. Null where more than a name stands there. */
export function issuerAt(page: Page, at: number): string | null {
  const span = issuerSpan(page, at);
  return span === null ? null : page.text.slice(span.start, span.end).replace(/\s*\([^()]*\)/gu, "");
}

const longestIssuer = 90;

function issuerSpan(page: Page, at: number): Span | null {
  const book = loadGrammar("citations");
  const by = longestAt(book, page, skipBlanks(page, at));
  if (by?.means !== "issued-by") return null;
  const start = skipBlanks(page, by.end);
  if (!/\p{Lu}/u.test(page.text.charAt(start))) return null;
  const board = boardEnd(page, start);
  if (board !== null) return { start, end: board };
  // in a title of capitals only what the lists know tells where the name ends: "… CỦA BỘ CHÍNH TRỊ | VỀ TIẾP TỤC THỰC HIỆN"
  const loud = isCapitals(page.text.slice(start, start + longestIssuer));
  let end = start;
  let sure = start;
  let word: NameWord | null = null;
  for (let next = start; next < start + longestIssuer; next = skipBlanks(page, end)) {
    const more = nameWordAt(page, next, word);
    if (more === null || (loud && !more.listed)) break;
    end = shortForm(page, more.end) ?? committeeBeside(page, more.end) ?? more.end;
    if (more.listed || more.ofArea) sure = end;
    word = more;
  }
  // "Tổ Công tác Đề án 06": a word with a capital that a small one goes on from is half a name.
  if (isSmall(page, skipBlanks(page, end)) && longestAt(book, page, skipBlanks(page, end)) === null) end = sure;
  if (end <= start || goesOnWithName(page, end) || bareHead.test(page.text.slice(start, end))) return null;
  return { start, end };
}

/** What follows these in small letters and capitals is a board's own name ("Ban Chỉ đạo | các chương trình mục tiêu quốc gia tỉnh"). */
const board = /^(?:Trưởng |Phó Trưởng |Chủ tịch )?(?:[Bb]an [Cc]hỉ đạo|[Bb]an [Tt]ổ chức|Hội đồng(?! nhân dân)|[Tt]ổ công tác)(?!\p{L})/u;

/**
 * Where a board's name ends: at a comma, the sentence's end or the word that says what the document is about. Null where none of these comes, or a verb
 * of what was done stands before it.
 */
function boardEnd(page: Page, start: number): number | null {
  const ahead = page.text.slice(start, start + longestIssuer);
  const head = board.exec(ahead)?.[0].length ?? 0;
  if (head === 0) return null;
  for (let at = start + head; at < start + longestIssuer; at = skipBlanks(page, nextWord(page.text, at))) {
    if (at >= page.text.length || /[,;.()“"\n]/u.test(page.text.charAt(at))) return at;
    const means = page.boundary[at] === 0 ? undefined : longestAt(loadGrammar("citations"), page, at)?.means;
    if (means === "session" || (means === "about" && !isPartOfName(page.text.slice(at)))) return page.text.slice(0, at).trimEnd().length;
    if (means === "orders") return null;
  }
  return null;
}

/** "Ban Chỉ đạo Trung ương | về an toàn thực phẩm về việc …": what the document is about comes only behind the board's field. */
function isPartOfName(ahead: string): boolean {
  return /^về\s(?!việc)[^,;.()“"]{1,60}\s(?:về việc|v\/v)\s/iu.test(ahead);
}

/** The end of the word at `at`, or the place behind the sign there. */
function nextWord(text: string, at: number): number {
  const word = /^\s*[\p{L}\p{N}&-]+/u.exec(text.slice(at, at + longestIssuer));
  return at + (word?.[0].length ?? 1);
}

/** "Bộ | giáo dục và Đào tạo": the head of a name that is not read whole. */
const bareHead = /^(?:Bộ|Sở|Phòng|Cục|Vụ|Ban|Trường|Đoàn|Hội)$/u;

/** "Đoàn | Chủ tịch Trung ương Hội", "Ban Chỉ đạo | 35": right behind the words that are known another with a capital goes on, and is no title's first. */
function goesOnWithName(page: Page, end: number): boolean {
  const next = skipBlanks(page, end);
  return /[\p{Lu}\d]/u.test(page.text.charAt(next)) && longestAt(loadGrammar("citations"), page, next) === null;
}

/** "Văn phòng HĐND | và UBND phường": the council and the committee that share an office. */
function committeeBeside(page: Page, at: number): number | null {
  if (!/(?:HĐND|[Hh]ội đồng nhân dân)$/u.test(page.text.slice(0, at))) return null;
  const match = /^(?:\s+và|,|\s*[-–])\s*(?:UBND|[UỦ]y ban nhân dân)(?!\p{L})/u.exec(page.text.slice(at, at + longestIssuer));
  return match === null ? null : at + match[0].length;
}

const shortFormAside = /\(\p{Lu}[\p{Lu}&-]{1,11}\)/uy;

/** "Ủy ban nhân dân (UBND) tỉnh Bình Lương", "Bộ Giáo dục và Đào tạo (GD&ĐT)": where the bracket ends that says what a name is called for short. */
function shortForm(page: Page, at: number): number | null {
  shortFormAside.lastIndex = skipBlanks(page, at);
  const match = shortFormAside.exec(page.text);
  return match === null ? null : match.index + match[0].length;
}

function isSmall(page: Page, at: number): boolean {
  return /\p{Ll}/u.test(page.text.charAt(at));
}

/** "Diễn Châu", "& PTNT". */
const capitalWord = /(?:& ?)?\p{Lu}[\p{L}\p{N}&]*/uy;

/** Kinds whose name goes on with another body: "Bộ trưởng Bộ Xây dựng", "Ban Thường vụ Tỉnh ủy". */
const opening = ["official", "party", "office", "board"];

/** "Phòng ", the longest head of a name that its field follows. */
const longestHead = 7;

/** `opens`: another body may follow; `ofArea`: the kind of an area, or a word of its name. */
type NameWord = { end: number; listed: boolean; opens: boolean; ofArea: boolean };

const plain = { listed: true, opens: false, ofArea: false };

/** "Ban Chấp hành Trung ương Đảng | Cộng sản Việt Nam": the Party's own name, which has a small word in it. */
const partyName = /^Cộng sản Việt Nam(?!\p{L})/iu;
const longestParty = 20;

/** One more word of a name: a body (first, or after one that opens another), a field, an area's kind, a word with a capital. */
function nameWordAt(page: Page, at: number, before: NameWord | null): NameWord | null {
  const party = before === null ? undefined : partyName.exec(page.text.slice(at, at + longestParty))?.[0];
  if (party !== undefined) return { ...plain, end: at + party.length };
  const level = areaKindAt(page, at);
  // "Ban Chấp hành Trung ương | Đảng", "Trung ương | Hội Nông dân"
  const isCentre = level?.row?.level === "central";
  const kind = level === null ? null : { ...plain, end: level.end, opens: isCentre, ofArea: !isCentre };
  if (kind !== null && isSmall(page, at)) return kind;
  // "Bộ | giáo dục và đào tạo", as many write it
  const small = isSmall(page, at) && /(?<!\p{L})(?:Bộ|Sở|Phòng|Cục|Vụ) $/u.test(page.text.slice(Math.max(0, at - longestHead), at));
  const smallField = small ? listedAt("domains", page, at) : null;
  if (smallField !== null) return { ...plain, end: smallField.end };
  const number = /^\d{1,4}(?= )/u.exec(page.text.slice(at, at + 5))?.[0].length ?? 0;
  if (number > 0) return areaKindAt(page, skipBlanks(page, at + number)) !== null ? { ...plain, end: at + number, listed: false } : null;
  if (!/[\p{Lu}&]/u.test(page.text.charAt(at))) return null;
  const found = listedAt("units", page, at);
  // "Hội nghị Trung ương 6" is no "Hội"
  const other = listedAt("collectives", page, at);
  const unit = found !== null && other?.row?.sort === "other" && other.end > found.end ? null : found;
  const field = listedAt("domains", page, at);
  // "Thành ủy Hải | Phòng"
  if (unit !== null && before?.listed === false && !/\s/u.test(unit.value)) return { ...plain, end: unit.end, listed: false };
  if (unit !== null && unit.end > (field?.end ?? 0)) {
    return before === null || before.opens ? { ...plain, end: unit.end, opens: opening.includes(unit.row?.kind ?? "") } : null;
  }
  if (field !== null) return { ...plain, end: field.end };
  if (kind !== null) return kind;
  capitalWord.lastIndex = at;
  const word = capitalWord.exec(page.text)?.[0];
  return word === undefined ? null : { end: at + word.length, listed: false, opens: false, ofArea: before?.ofArea ?? false };
}

/** "tỉnh", "Trung ương": the kind of an area, or the centre. */
function areaKindAt(page: Page, at: number): Filling | null {
  const level = listedAt("levels", page, at);
  return level === null || level.row?.level === "none" ? null : level;
}

const longestTitle = 400;

/**
 * What a cited document is about: “…” in quotes right after it, or from "về …" to the end of its clause. Null where the sentence goes
 * on to another document, for then nobody can tell where the title ends.
 */
export function titleAt(page: Page, reading: CitationReading, next: CitationReading | undefined): string | null {
  const issuer = issuerSpan(page, reading.end);
  const named = skipBlanks(page, issuer?.end ?? reading.end);
  const session = longestAt(loadGrammar("citations"), page, named);
  const start = session?.means === "session" ? skipBlanks(page, session.end) : named;
  const ahead = page.text.slice(start, start + longestTitle);
  const quoted = /^[,\s]*[“"]([^“”"]+)[”"]/u.exec(ahead);
  if (quoted !== null) return quoted[1] ?? null;
  if (isWithinSentence(page, reading)) return null;
  const first = longestAt(loadGrammar("citations"), page, start)?.means;
  if (first !== "about" && first !== "orders") return null;
  const end = titleEnd(page, start, ahead);
  if (end === null || (next !== undefined && next.start < start + end)) return null;
  return ahead.slice(0, end).trim();
}

/** "Căn cứ Nghị định số …" and lists name documents with their titles; deep in a sentence a title runs into the sentence's own words. */
const longestLead = 60;
function isWithinSentence(page: Page, reading: Span): boolean {
  return (
    !/(?:^|[;.:(]\s)[^;.:(]*$/u.test(page.text.slice(Math.max(0, reading.start - longestLead), reading.start)) &&
    reading.start > longestLead
  );
}

/**
 * "…, UBND xã ban hành Kế hoạch như sau": behind the title the sentence that cites goes on with who issues this plan. A comma that the
 * title ends its line with is none of its own.
 */
const goesOn = /^\s*(?:$|\p{Lu}[^,;]{2,90}?\s(?:ban hành|xây dựng|triển khai|đề ra|lập|tổ chức|thông báo|yêu cầu|đề nghị)\s)/u;

/** ";", a full stop or "(gọi tắt là …)" ends a title, outside quotes; so does a bracket that it did not open. */
function titleEnd(page: Page, start: number, text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === "(" && longestAt(loadGrammar("citations"), page, skipBlanks(page, start + at + 1))?.means === "known-as") return at;
    if (sign === "“" || sign === "(") depth++;
    if (sign === "”" || sign === ")") depth--;
    if (depth < 0) return at;
    if (depth === 0 && sign === "," && goesOn.test(text.slice(at + 1))) return at;
    if (depth === 0 && (sign === ";" || (sign === "." && /^(?:\s|$|\/)/u.test(text.slice(at + 1))))) return at;
  }
  return text.length < longestTitle ? text.length : null;
}
