import { loadGrammar } from "../../grammar/book.ts";
import { findAll, type PhraseMatch } from "../../grammar/match.ts";
import { type Page, pageOf, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import type { Role, RoleReading } from "../../model/reading.ts";
import { openingOf } from "../unit/opening.ts";
import { listedIn } from "../word-list.ts";
import { type Clause, clausesOf } from "./clause.ts";

/**
 * Who does what in a cell or line: "Công an xã chủ trì, phối hợp với các ngành thực hiện" gives the lead "Công an xã" and the support
 * "các ngành". `fallback` is the role of a body with no word of its own, what the column or the line's label says. A text without any
 * such words is one span.
 */
export function readRoles(text: string, fallback: Role = "lead"): RoleReading[] {
  const page = pageOf(text);
  const marks = findAll(loadGrammar("roles"), text).filter((mark) => isMark(page, mark));
  const scan: Scan = { page, fallback, after: null, known: false, led: false, found: [] };
  if (!marks.some((mark) => mark.means !== "given") && !/[:]/u.test(text)) {
    emit(scan, { start: 0, end: text.length }, fallback, "no-role-words");
    return scan.found;
  }
  for (const clause of clausesOf(text)) readClause(scan, clause, marks);
  return scan.found;
}

/**
 * What is known so far: `after` is the role that a word before gives to what follows ("phối hợp với"), `known` that only sure bodies
 * count now (an action has been told), `led` that a lead was named.
 */
type Scan = { page: Page; fallback: Role; after: Role | null; known: boolean; led: boolean; found: RoleReading[] };

/** Verbs are written small; "Tổ giám sát" and "Ban chỉ đạo" are bodies. */
function isMark(page: Page, mark: PhraseMatch): boolean {
  if (mark.means !== "act" && mark.means !== "monitor") return true;
  if (/^\p{Lu}/u.test(page.text.slice(mark.start))) return mark.start === 0;
  const end = page.text.slice(0, mark.start).trimEnd().length;
  return !headsEndingAt(page, end).some((head) => head.row?.brand !== "yes");
}

const longestHead = 40;

/** Heads of bodies that end right there, with nothing of their own after them: "Tổ công tác | triển khai Đề án". */
function headsEndingAt(page: Page, end: number): Filling[] {
  const found = listedIn("units", page, Math.max(0, end - longestHead), end);
  return found.filter((head) => head.end === end && openEnded.includes(head.row?.kind ?? ""));
}

/** Kinds that are named by what they do: "Ban chỉ đạo thực hiện …", "Đoàn kiểm tra", "Tổ giám sát". */
const openEnded = ["board", "division", "center", "institute"];

function readClause(scan: Scan, clause: Clause, marks: readonly PhraseMatch[]): void {
  if (clause.fresh) Object.assign(scan, { after: null, known: false, led: false });
  let cursor = clause.start;
  let told = false;
  const inside = marks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end && mark.means !== "given");
  const given = marks.find((mark) => mark.start >= clause.start && mark.start < clause.end && mark.means === "given");
  const colon = colonAfterBody(scan.page, clause, inside);
  for (const mark of inside) {
    if (colon !== null && mark.start > colon) break;
    if (given !== undefined && mark.start > given.start && mark.means !== "with") continue;
    if (told && mark.means !== "with") continue;
    const words = { start: cursor, end: mark.start };
    cursor = mark.end;
    const role = scan.after ?? scan.fallback;
    const next = { start: mark.end, end: clause.end };
    if (mark.means === "with" || (mark.means === "support" && namesBody(scan.page, next))) {
      if (!told) emit(scan, words, scan.led ? "support" : role, mark.rule);
      told = false;
      scan.after = "support";
    } else if (mark.means === "lead") {
      if (emit(scan, words, "lead", mark.rule)) scan.led = true;
      scan.after = null;
    } else if (mark.means === "support") {
      emit(scan, words, "support", mark.rule);
    } else if (mark.means === "monitor" || mark.means === "act") {
      emit(scan, words, scan.after ?? (mark.means === "monitor" && !scan.led ? "monitor" : role), mark.rule);
      told = true;
      scan.known = true;
    } else if (mark.means.endsWith("-label")) {
      emit(scan, words, role, mark.rule);
      scan.fallback = mark.means.slice(0, -"-label".length) as Role;
      scan.after = null;
    }
  }
  if (colon !== null && cursor <= colon) emit(scan, { start: cursor, end: colon }, scan.after ?? scan.fallback, "body-and-duty");
  else if (!told && colon === null)
    emit(scan, { start: cursor, end: clause.end }, scan.after ?? scan.fallback, scan.after === null ? "no-role-words" : "with");
  if (colon !== null) scan.known = true;
}

/** "Sở Y tế: thực hiện …": the colon after a body that a duty follows, not "Các Sở: Nội vụ, Tài chính" nor "Cơ quan chủ trì:". */
function colonAfterBody(page: Page, clause: Clause, marks: readonly PhraseMatch[]): number | null {
  for (let at = clause.start; at < clause.end; at++) {
    if (page.text.charAt(at) !== ":" || marks.some((mark) => mark.start <= at && at < mark.end)) continue;
    return namesBody(page, { start: at + 1, end: clause.end }) ? null : at;
  }
  return null;
}

function namesBody(page: Page, span: { start: number; end: number }): boolean {
  const start = skipBlanks(page, span.start);
  if (start >= span.end) return false;
  const { sort, all } = openingOf(page, { start, end: span.end });
  return sort !== null || all !== null;
}

/** Keeps the span without outer blanks and punctuation; whether anything was left to keep. */
function emit(scan: Scan, words: { start: number; end: number }, role: Role, rule: string): boolean {
  const { text } = scan.page;
  let { start, end } = words;
  while (start < end && /[\s,;:.+•-]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:.-]/u.test(text.charAt(end - 1))) end--;
  if (start >= end || (scan.known && !namesBody(scan.page, { start, end }))) return false;
  scan.found.push({ start, end, role, rule });
  return true;
}
