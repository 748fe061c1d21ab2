import { loadGrammar } from "../../grammar/book.ts";
import { findAll, type PhraseMatch } from "../../grammar/match.ts";
import { type Page, pageOf, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { Role, RoleReading } from "../../model/reading.ts";
import { openingOf } from "../unit/opening.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { clausesOf } from "./clause.ts";
import { emit, namesBody, readClause, type Scan } from "./scan.ts";

/**
 * Who does what in a cell or line: "Công an xã chủ trì, phối hợp với các ngành thực hiện" gives the lead "Công an xã" and the support
 * "các ngành". `fallback` is the role of a body with no word of its own, what the column or the line's label says. A text without any
 * such words is one span.
 */
export function readRoles(text: string, fallback: Role = "lead"): RoleReading[] {
  const page = pageOf(text);
  const marks = rolesIn(page);
  const scan: Scan = { page, fallback, after: null, known: false, led: false, found: [] };
  if (!marks.some((mark) => mark.means !== "given") && !/[:]/u.test(text)) {
    emit(scan, { start: 0, end: text.length }, fallback, "no-role-words");
    return scan.found;
  }
  for (const clause of clausesOf(text)) readClause(scan, clause, marks);
  return scan.found;
}

function rolesIn(page: Page): PhraseMatch[] {
  const marks: PhraseMatch[] = [];
  let named: PhraseMatch | undefined;
  for (const mark of findAll(loadGrammar("roles"), page.text)) {
    if (mark.means !== "none" && isMark(page, mark) && !goesOnName(page, mark, named)) marks.push(labelOf(page, mark));
    else named = mark;
  }
  return marks;
}

/** A noun that a role word makes a label; behind "các", "là", "với" it is a body of the sentence. */
const labelNoun = /(?<!\p{L})(?<!(?:các|là|làm|với|cùng|của|những|giữa) )(?:cơ quan|đơn vị|bộ phận) $/iu;

/** "Cơ quan | chủ trì | Sở Y tế, cơ quan | phối hợp | - Công an tỉnh": a label without its colon, for a body follows. */
function labelOf(page: Page, mark: PhraseMatch): PhraseMatch {
  if (mark.means.endsWith("-label") && !leadsToBody(page, mark)) return { ...mark, means: mark.means.slice(0, -"-label".length) };
  if (mark.means !== "lead" && mark.means !== "support") return mark;
  const noun = labelNoun.exec(page.text.slice(Math.max(0, mark.start - longestHead), mark.start))?.[0];
  if (noun === undefined) return mark;
  const dash = /^\s*[–-]\s/u.exec(page.text.slice(mark.end, mark.end + longestHead))?.[0].length ?? 0;
  if (!namesBody(page, { start: mark.end + dash, end: page.text.length })) return mark;
  return { ...mark, start: mark.start - noun.length, means: `${mark.means}-label` };
}

/** "chủ trì là | Sở Y tế", but "theo dõi là | chính": without a colon, a label needs a body after it. */
function leadsToBody(page: Page, mark: PhraseMatch): boolean {
  const next = skipBlanks(page, mark.end);
  return (
    page.text.charAt(mark.end - 1) === ":" ||
    /\p{Lu}/u.test(page.text.charAt(next)) ||
    namesBody(page, { start: next, end: page.text.length })
  );
}

/** "Bộ Giao thông vận tải": the word is a part of a name that the lists know, and no role word. */
function isInsideName(page: Page, mark: PhraseMatch): boolean {
  for (let at = Math.max(0, mark.start - longestHead); at <= mark.start; at++) {
    if (["units", "domains"].some((list) => isWider(listedAt(list, page, at), mark))) return true;
  }
  return false;
}

function isWider(name: Filling | null, mark: PhraseMatch): boolean {
  return name !== null && name.end >= mark.end && name.end - name.start > mark.end - mark.start;
}

/** "Ban An toàn giao thông", "Tổ bàn giao tài sản": amid a sentence, only "giao" with a body after it charges one. */
function isOfName(page: Page, mark: PhraseMatch): boolean {
  let end = mark.start;
  while (end > 0 && /\s/u.test(page.text.charAt(end - 1))) end--;
  const amid = end < mark.start && /[\p{L}\p{N},]/u.test(page.text.charAt(end - 1));
  return amid && !namesBody(page, { start: mark.end, end: page.text.length });
}

/** Verbs are written small; "Tổ giám sát" and "Ban chỉ đạo" are bodies. */
function isMark(page: Page, mark: PhraseMatch): boolean {
  if (isInsideName(page, mark) || (mark.means === "assign" && isOfName(page, mark))) return false;
  if (mark.means === "support") return !namesJointBody(page, mark);
  if (mark.means === "given") return !chargesOne(page, mark);
  if (mark.means !== "act" && mark.means !== "monitor") return true;
  if (/^\p{Lu}/u.test(page.text.slice(mark.start))) return mark.start === 0;
  if (endsName(page, mark) || isNoun(page, mark)) return false;
  const end = page.text.slice(0, mark.start).trimEnd().length;
  return !headsEndingAt(page, end).some((head) => head.row?.brand !== "yes");
}

/** Heads that are no body without the words behind them. */
const bareHead = /(?<!\p{L})(?:tổ|ban|đội|nhóm|phòng|đoàn|tiểu ban|hội đồng) $/iu;

/** "Hội đồng | phối hợp | phổ biến, giáo dục pháp luật": named by what it does, not "Ban phối hợp với Sở Y tế". */
function namesJointBody(page: Page, mark: PhraseMatch): boolean {
  const rest = { start: mark.end, end: page.text.length };
  return (
    bareHead.test(page.text.slice(Math.max(0, mark.start - longestHead), mark.start)) &&
    /^\s\p{Ll}/u.test(page.text.slice(mark.end)) &&
    !namesBody(page, rest)
  );
}

/** "Ban Chỉ đạo công tác theo dõi thi hành pháp luật": behind "công tác" the verb is a noun. */
function isNoun(page: Page, mark: PhraseMatch): boolean {
  return /(?<!\p{L})(?:công tác|việc) $/iu.test(page.text.slice(Math.max(0, mark.start - longestHead), mark.start));
}

/** "Sở Y tế | được giao | chủ trì" says who leads; "các sở | được giao | chủ trì" which bodies are meant. */
function chargesOne(page: Page, mark: PhraseMatch): boolean {
  const before = page.text.slice(Math.max(0, mark.start - longestName), mark.start);
  const body = before.slice(before.search(/[^,;:.\n(]*$/u));
  const start = skipBlanks(page, mark.start - body.length);
  if (listedIn("collectives", page, start, mark.start).some((found) => found.row?.sort === "all")) return false;
  return openingOf(page, { start, end: mark.start }).sort === "head";
}

/** "Tổ theo dõi, | đôn đốc thực hiện nhiệm vụ": verbs that go on a list whose first is a part of a name. */
function goesOnName(page: Page, mark: PhraseMatch, before: PhraseMatch | undefined): boolean {
  const verbs = mark.means === "act" || mark.means === "monitor";
  return verbs && before !== undefined && /^(?:\s*,|\s+và)\s+$/u.test(page.text.slice(before.end, mark.start));
}

/** "Trung tâm Dịch vụ tổng hợp xã": only the body's level follows, so the verb is a part of its name. */
function endsName(page: Page, mark: PhraseMatch): boolean {
  const level = listedAt("levels", page, skipBlanks(page, mark.end));
  return level !== null && /^\s*(?:[;,.]|$)/u.test(page.text.slice(level.end));
}

const longestHead = 40;
const longestName = 120;

/** Heads of bodies that end right there, with nothing of their own after them: "Tổ công tác | triển khai Đề án". */
function headsEndingAt(page: Page, end: number): Filling[] {
  const found = listedIn("units", page, Math.max(0, end - longestHead), end);
  return found.filter((head) => head.end === end && openEnded.includes(head.row?.kind ?? ""));
}

/** Kinds that are named by what they do: "Ban chỉ đạo thực hiện …", "Đoàn kiểm tra", "Tổ giám sát". */
const openEnded = ["board", "division", "center", "institute"];
