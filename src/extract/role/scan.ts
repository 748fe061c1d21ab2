import type { PhraseMatch } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Role, RoleReading, Span } from "../../model/reading.ts";
import { openingOf } from "../unit/opening.ts";
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
  const place = { cursor: clause.start, end: clause.end, told: false, carried: scan.after !== null };
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

/** Where reading stands in a clause: what was read, whether an action has been told, whether "phối hợp với" came in a clause before. */
type Reading = { cursor: number; end: number; told: boolean; carried: boolean };

function takeMark(scan: Scan, mark: PhraseMatch, place: Reading): void {
  const words = { start: place.cursor, end: mark.start };
  const role = scan.after ?? scan.fallback;
  place.cursor = mark.end;
  if (mark.means === "with" || (mark.means === "support" && namesBody(scan.page, { start: mark.end, end: place.end }))) {
    if (!place.told) emit(scan, words, scan.led ? "support" : role, mark.rule);
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
  if (emit(scan, words, "lead", mark.rule)) scan.led = true;
  scan.after = null;
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

/** Keeps the span without outer blanks and punctuation; whether anything was left to keep. */
export function emit(scan: Scan, words: { start: number; end: number }, role: Role, rule: string): boolean {
  const { text } = scan.page;
  let { start, end } = words;
  while (start < end && /[\s,;:.+•)-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.(-]/u.test(text.charAt(end - 1))) end--;
  // "Sở Tư pháp (cơ quan | chủ trì)", "Sở Tài chính đồng | chủ trì", but "Hội đồng | chủ trì"
  end = start + text.slice(start, end).replace(/\s*\((?:cơ quan|đơn vị|bộ phận)$|(?<!(?:hội|cộng|hợp))\s+đồng$/iu, "").length;
  if (start >= end || (scan.known && !namesBody(scan.page, { start, end }))) return false;
  scan.found.push({ start, end, role, rule });
  return true;
}
