import type { PhraseMatch } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Role, RoleReading, Span } from "../../model/reading.ts";
import { openingOf } from "../unit/opening.ts";
import { readUnits } from "../unit/read-units.ts";
import { bodyWords } from "./body-words.ts";
import type { Clause } from "./clause.ts";

/**
 * What is known so far: `after` is the role that a word before gives to what follows ("phối hợp với"), `known` that only sure bodies
 * count now (an action has been told), `led` that a lead was named.
 */
export type Scan = { page: Page; fallback: Role; after: Role | null; known: boolean; led: boolean; found: RoleReading[] };

/** Reads one clause: the words between its marks are bodies, the marks say their roles. */
export function readClause(scan: Scan, clause: Clause, marks: readonly PhraseMatch[]): void {
  if (clause.fresh) Object.assign(scan, { after: null, known: false, led: false });
  const inside = marks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end);
  const given = inside.find((mark) => mark.means === "given")?.start ?? clause.end;
  const saying = inside.filter((mark) => mark.means !== "given" && (mark.start < given || mark.means === "with"));
  const colon = colonAfterBody(scan.page, clause, saying);
  const leader = saying.findLast((mark) => mark.means === "lead" && scan.page.text.charAt(mark.start - 1) === "(")?.start ?? null;
  const place = { cursor: clause.start, end: clause.end, told: false, carried: scan.after !== null, leader };
  for (const mark of saying) {
    if (colon !== null && mark.start > colon) break;
    if (place.told && mark.means !== "with" && !mark.means.endsWith("-label")) continue;
    takeMark(scan, mark, place);
  }
  if (colon !== null) {
    if (place.cursor <= colon) emit(scan, { start: place.cursor, end: colon }, dutyRole(scan, colon, saying), "body-and-duty");
    scan.known = true;
    readDuty(scan, clause, colon, saying);
  } else if (!place.told) {
    emit(scan, { start: place.cursor, end: clause.end }, scan.after ?? scan.fallback, scan.after === null ? "no-role-words" : "with");
  }
}

/** "Sở Công Thương: Chủ trì, phối hợp với Cục Quản lý thị trường kiểm tra …": a duty that opens by naming who supports. */
function readDuty(scan: Scan, clause: Clause, colon: number, marks: readonly PhraseMatch[]): void {
  const [lead, support, next] = marks.filter((mark) => mark.start > colon);
  if (lead?.means !== "lead" || support?.means !== "with" || lead.start !== skipBlanks(scan.page, colon + 1)) return;
  if (!/^\s*,?\s*$/u.test(scan.page.text.slice(lead.end, support.start))) return;
  emit(scan, { start: support.end, end: next?.start ?? clause.end }, "support", support.rule);
}

/**
 * Where reading stands in a clause: what was read, whether an action has been told, whether "phối hợp với" came in a clause before, and
 * where a bracket says who leads: "Hội Nông dân phối hợp Công an xã (| chủ trì)".
 */
type Reading = { cursor: number; end: number; told: boolean; carried: boolean; leader: number | null };

function takeMark(scan: Scan, mark: PhraseMatch, place: Reading): void {
  const words = { start: place.cursor, end: mark.start };
  const role = scan.after ?? scan.fallback;
  place.cursor = mark.end;
  if (mark.means === "with" || (mark.means === "support" && namesBody(scan.page, { start: mark.end, end: place.end }))) {
    const others = scan.led || (place.leader !== null && place.leader > mark.start);
    if (!place.told) emit(scan, words, others ? "support" : role, mark.rule);
    place.told = false;
    place.carried = false;
    scan.after = "support";
  } else if (mark.means === "lead") {
    takeLead(scan, mark, words);
  } else if (mark.means === "support") {
    emit(scan, words, "support", mark.rule);
  } else if (mark.means.endsWith("-label")) {
    if (!place.told) emit(scan, words, role, mark.rule);
    place.told = false;
    scan.fallback = mark.means.slice(0, -"-label".length) as Role;
    scan.after = null;
  } else if (mark.means !== "assign") {
    // "…, phối hợp với các sở; Văn phòng UBND tỉnh theo dõi": the support named before does not reach over to who monitors.
    const monitors = mark.means === "monitor" && (scan.after === null ? !scan.led : place.carried);
    emit(scan, words, monitors ? "monitor" : role, mark.rule);
    place.told = true;
    scan.known = true;
  }
}

/** "phối hợp với cơ quan chủ trì" names whom to support; elsewhere the body before "chủ trì" leads. */
function takeLead(scan: Scan, mark: PhraseMatch, words: Span): void {
  const start = skipBlanks(scan.page, words.start);
  const opening = openingOf(scan.page, { start, end: scan.page.text.slice(0, words.end).trimEnd().length });
  if (scan.after === "support" && opening.sort === "class" && opening.bare) {
    emit(scan, { start, end: mark.end }, "support", mark.rule);
    return;
  }
  const first = scan.after === "support" ? lastBody(scan, words) : words.start;
  if (first > words.start) emit(scan, { start: words.start, end: first }, "support", mark.rule);
  if (emit(scan, { start: first, end: words.end }, "lead", mark.rule)) scan.led = true;
  scan.after = null;
}

/** "phối hợp với Công an tỉnh, | Sở Y tế chủ trì": behind the last comma between bodies stands who leads. */
function lastBody(scan: Scan, words: Span): number {
  const written = scan.page.text.slice(words.start, words.end);
  const last = readUnits(written).at(-1);
  if (last === undefined || !/,\s*$/u.test(written.slice(0, last.start))) return words.start;
  return words.start + last.start;
}

/** "Công an tỉnh: phối hợp cung cấp dữ liệu": the duty's first word tells the role. */
function dutyRole(scan: Scan, colon: number, marks: readonly PhraseMatch[]): Role {
  const duty = marks.find((mark) => mark.start === skipBlanks(scan.page, colon + 1))?.means;
  if (duty === "with" || duty === "support") return "support";
  return duty === "lead" || duty === "monitor" ? duty : (scan.after ?? scan.fallback);
}

/** "Sở Y tế: thực hiện …": the colon after a body that a duty follows, not "Các Sở: Nội vụ, Tài chính" nor "Cơ quan chủ trì:". */
function colonAfterBody(page: Page, clause: Clause, marks: readonly PhraseMatch[]): number | null {
  for (let at = clause.start; at < clause.end; at++) {
    if (page.text.charAt(at) !== ":" || marks.some((mark) => mark.start <= at && at < mark.end)) continue;
    return namesBody(page, { start: at + 1, end: clause.end }) ? null : at;
  }
  return null;
}

/** Whether a body, a class of bodies or a field begins there. */
export function namesBody(page: Page, span: Span): boolean {
  const start = skipBlanks(page, span.start);
  if (start >= span.end) return false;
  const { sort, all } = openingOf(page, { start, end: span.end });
  return sort !== null || all !== null;
}

/** Keeps the span without outer blanks, punctuation and connectives; whether anything was left to keep. */
export function emit(scan: Scan, words: Span, role: Role, rule: string): boolean {
  const { start, end } = bodyWords(scan.page.text, words);
  if (start >= end || (scan.known && !namesBody(scan.page, { start, end }))) return false;
  scan.found.push({ start, end, role, rule });
  return true;
}
