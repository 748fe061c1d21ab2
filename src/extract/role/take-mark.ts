import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Role, Span } from "../../model/reading.ts";
import { openingOf } from "../unit/opening.ts";
import { readUnits } from "../unit/read-units.ts";
import { emit, namesBody, type Scan } from "./emit.ts";
import type { Mark } from "./mark.ts";

/**
 * Where reading stands in a clause: what was read, whether an action has been told, whether "phối hợp với" came in a clause before, where a
 * bracket says who leads ("Hội Nông dân phối hợp Công an xã (| chủ trì)"), where the verb of who supports ended, and whether somebody was
 * charged ("Đề nghị").
 */
export type Reading = {
  cursor: number;
  end: number;
  told: boolean;
  carried: boolean;
  leader: number | null;
  verb: number | null;
  charged: boolean;
};

/** What one word of a role says of the bodies before it, and of those to come. */
export function takeMark(scan: Scan, mark: Mark, place: Reading): void {
  const role = scan.after ?? scan.fallback;
  const words = {
    start: place.told || isBracketed(scan.page, mark) ? place.cursor : emitBeforeBracket(scan, place.cursor, mark.start, role),
    end: mark.start,
  };
  place.cursor = mark.end;
  if (mark.means === "with" || (mark.means === "support" && namesBody(scan.page, { start: mark.end, end: place.end }))) {
    const others = scan.led || (place.leader !== null && place.leader > mark.start);
    if (!place.told) emit(scan, words, others ? "support" : role, mark.rule);
    place.told = false;
    place.carried = false;
    scan.after = "support";
  } else if (isBracketed(scan.page, mark)) {
    takeBracketed(scan, mark, words);
  } else if (mark.means === "lead" || mark.means === "lead-with") {
    takeLead(scan, mark, words);
    if (mark.means === "lead-with") scan.after = "support";
  } else if (mark.means === "support") {
    const first = place.charged ? words.start : firstOfSupporters(scan, words);
    if (first > words.start && emit(scan, { start: words.start, end: first }, "lead", mark.rule, true)) scan.led = true;
    emit(scan, { start: first, end: words.end }, "support", mark.rule);
    place.verb = mark.end;
  } else if (mark.means.endsWith("-label")) {
    if (!place.told) emit(scan, words, role, mark.rule);
    place.told = false;
    scan.fallback = mark.means.slice(0, -"-label".length) as Role | "both";
    scan.implied = false;
    // "Thực hiện: Công an xã (chủ trì), các thôn": one of those in the label's list is marked as the lead, so the others are none
    if (scan.fallback === "lead" && (place.leader ?? 0) > mark.end) Object.assign(scan, { fallback: "support", implied: true });
    scan.after = null;
  } else if (mark.means === "directs") {
    emit(scan, words, "monitor", mark.rule);
  } else if (mark.means === "assign") {
    place.charged = true;
  } else {
    // "…, phối hợp với các sở; Văn phòng UBND tỉnh theo dõi": the support named before does not reach over to who monitors.
    const monitors = mark.means === "monitor" && (scan.after === null ? !scan.led : place.carried);
    if (!tellsWhat(scan, words, place)) emit(scan, words, monitors ? "monitor" : role, mark.rule);
    place.told = true;
    scan.known = true;
  }
}

/** "phối hợp với cơ quan chủ trì" names whom to support; elsewhere the body before "chủ trì" leads. */
function takeLead(scan: Scan, mark: Mark, words: Span): void {
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

/** "Ban Chỉ đạo xã (| Công an xã là cơ quan thường trực)": a body before a bracket that names another; the place where that begins. */
function emitBeforeBracket(scan: Scan, start: number, end: number, role: Role | "both"): number {
  const words = scan.page.text.slice(start, end);
  const open = words.lastIndexOf("(");
  if (open <= words.lastIndexOf(")") || !namesBody(scan.page, { start: start + open + 1, end })) return start;
  emit(scan, { start, end: start + open }, role, "no-role-words");
  return start + open;
}

/** "Công an xã phối hợp triển khai | phong trào": behind the verb of who supports stands what is done, where it names no body. */
export function tellsWhat(scan: Scan, words: Span, place: Reading): boolean {
  return words.start === place.verb && !namesBody(scan.page, words);
}

/**
 * "Sở Y tế, | các sở, ngành phối hợp": where the words tell of leads, the one body in front of classes leads and they support it; where they
 * begin, else the beginning. "Sở Y tế và các sở phối hợp" and "Sở Y tế, Sở Nội vụ phối hợp" name supporters only.
 */
function firstOfSupporters(scan: Scan, words: Span): number {
  if (scan.fallback !== "lead" || scan.led || scan.after !== null) return words.start;
  const written = scan.page.text.slice(words.start, words.end);
  const [first, ...others] = readUnits(written);
  const [second] = others;
  if (first === undefined || second === undefined || first.kind === null || first.collective) return words.start;
  const classes =
    others.every((unit) => unit.collective) && openingOf(scan.page, { ...words, start: words.start + second.start }).all !== null;
  return classes && /^\s*,\s*$/u.test(written.slice(first.end, second.start)) ? words.start + second.start : words.start;
}

/** "Sở Y tế (| chủ trì)", "(cơ quan | phối hợp)", "(đồng | chủ trì)": a remark on the body before the bracket. */
export function isBracketed(page: Page, mark: Mark): boolean {
  if (!["lead", "support", "monitor"].includes(mark.means)) return false;
  return /[([](?:(?:đồng|cơ quan|đơn vị|bộ phận|cq|đv) )?$/iu.test(page.text.slice(Math.max(0, mark.start - longestBracket), mark.start));
}

const longestBracket = 12;

/** "Công an tỉnh, Sở Y tế (| theo dõi)": only the body next to the bracket, and those joined to it by "và", unless it says "đồng". */
function takeBracketed(scan: Scan, mark: Mark, words: Span): void {
  const role = mark.means as Role;
  const others = scan.after ?? scan.fallback;
  const together = /\(đồng /iu.test(scan.page.text.slice(Math.max(words.start, mark.start - longestBracket), mark.start));
  const first = role === others || together ? words.start : lastBody(scan, words);
  if (first > words.start) emit(scan, { start: words.start, end: first }, others, "no-role-words");
  if (emit(scan, { start: first, end: words.end }, role, mark.rule) && role === "lead") scan.led = true;
  scan.after = null;
}

/** "phối hợp với Công an tỉnh, | Sở Y tế chủ trì": behind the last comma between bodies stands who leads. */
function lastBody(scan: Scan, words: Span): number {
  const written = scan.page.text.slice(words.start, words.end);
  const last = readUnits(written).at(-1);
  if (last === undefined || !/,\s*$/u.test(written.slice(0, last.start))) return words.start;
  return words.start + last.start;
}
