import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import { pageOf } from "../../grammar/page.ts";
import type { Role, RoleReading } from "../../model/reading.ts";
import { clausesOf } from "./clause.ts";
import { emit, type Scan } from "./emit.ts";
import { rolesIn } from "./marks.ts";
import { readClause } from "./scan.ts";
import { isBracketed } from "./take-mark.ts";

/** "Cơ quan chủ trì, phối hợp", the heading of a column or line: its bodies have both roles, and no word tells which has which. */
export function namesBothRoles(heading: string): boolean {
  return findAll(loadGrammar("roles"), `${heading}:`).some((mark) => mark.means === "both-label");
}

/**
 * Who does what in a cell or line: "Công an xã chủ trì, phối hợp với các ngành thực hiện" gives the lead "Công an xã" and the support
 * "các ngành". `fallback` is the role of a body with no word of its own, what the column or the line's label says ("both": see `namesBothRoles`). A text without any
 * such words is one span.
 */
export function readRoles(text: string, fallback: Role | "both" = "lead"): RoleReading[] {
  const page = pageOf(text);
  const marks = rolesIn(page);
  const scan: Scan = { page, fallback, implied: false, after: null, known: false, led: false, found: [] };
  // "Sở Nội vụ (chủ trì); Sở Tài chính; Sở Tư pháp": one of several is marked as the lead, so the others are none
  if (fallback === "lead" && marks.some((mark) => mark.means === "lead" && isBracketed(page, mark))) {
    Object.assign(scan, { fallback: "support", implied: true });
  }
  if (!marks.some((mark) => mark.means !== "given") && !/[:]/u.test(text)) {
    emit(scan, { start: 0, end: text.length }, fallback, "no-role-words");
    return scan.found;
  }
  for (const clause of clausesOf(text)) readClause(scan, clause, marks);
  return scan.found;
}
