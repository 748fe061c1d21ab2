import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Role, RoleReading, Span } from "../../model/reading.ts";
import { collectiveAt, openingOf } from "../unit/opening.ts";
import { isPersonName } from "../unit/person.ts";
import { readUnits } from "../unit/read-units.ts";
import { bodyWords } from "./body-words.ts";

/**
 * What is known so far: `fallback` is the role of bodies without a word of their own ("both": the first leads, the others support), `implied`
 * that it is no more than custom, `after` the role that a word before gives to what follows ("phối hợp với"), `known` that only sure bodies
 * count now (an action has been told), `led` that a lead was named.
 */
export type Scan = {
  page: Page;
  fallback: Role | "both";
  implied: boolean;
  after: Role | null;
  known: boolean;
  led: boolean;
  found: RoleReading[];
};

/** Whether a body, a class of bodies, a field or a person's name begins there. */
export function namesBody(page: Page, span: Span): boolean {
  const start = skipBlanks(page, span.start);
  if (start >= span.end) return false;
  const { sort, all } = openingOf(page, { start, end: span.end });
  if (sort !== null) return true;
  // "các nhiệm vụ", "các nội dung" are no bodies
  if (all !== null) return collectiveAt(page, skipBlanks(page, all.end), span.end, ["other"]) === null;
  const first = /^[^,;.:()\n]*/u.exec(page.text.slice(start, Math.min(span.end, start + longestName)))?.[0].trimEnd() ?? "";
  return isPersonName(page, { start, end: start + first.length });
}

const longestName = 40;

/** Keeps the span without outer blanks, punctuation and connectives; whether anything was left to keep. */
export function emit(scan: Scan, words: Span, role: Role | "both", rule: string, implied: boolean = false): boolean {
  const { start, end } = bodyWords(scan.page.text, words);
  if (start >= end || (scan.known && !namesBody(scan.page, { start, end }))) return false;
  if (role === "both") return emitBoth(scan, { start, end });
  scan.found.push({ start, end, role, rule, implied: implied || (scan.implied && role === scan.fallback) });
  return true;
}

/** "Chủ trì, phối hợp: Sở Y tế, | Sở Tài chính": by custom the first leads and the others support. */
function emitBoth(scan: Scan, { start, end }: Span): boolean {
  const second = readUnits(scan.page.text.slice(start, end))[1];
  scan.fallback = "support";
  scan.implied = true;
  const lead = bodyWords(scan.page.text, { start, end: second === undefined ? end : start + second.start });
  scan.found.push({ ...lead, role: "lead", rule: "first-of-both", implied: true });
  if (second !== undefined) emit(scan, { start: start + second.start, end }, "support", "rest-of-both");
  return true;
}
