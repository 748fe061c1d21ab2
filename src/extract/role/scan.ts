import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Role, Span } from "../../model/reading.ts";
import { listedAt } from "../word-list.ts";
import { bodyWords } from "./body-words.ts";
import type { Clause } from "./clause.ts";
import { emit, namesBody, type Scan } from "./emit.ts";
import type { Mark } from "./mark.ts";
import { goesOn, isAnothers, takeLateAct, takeLateSupport } from "./take-late.ts";
import { isBracketed, type Reading, takeMark, tellsWhat } from "./take-mark.ts";

/** Reads one clause: the words between its marks are bodies, the marks say their roles. */
export function readClause(scan: Scan, clause: Clause, marks: readonly Mark[]): void {
  if (clause.fresh) Object.assign(scan, { after: null, known: false, led: false });
  const inside = marks.filter((mark) => mark.start >= clause.start && mark.end <= clause.end);
  const given = inside.find((mark) => mark.means === "given")?.start ?? clause.end;
  const saying = inside.filter((mark) => mark.means !== "given" && (mark.start < given || mark.means === "with"));
  const colon = colonAfterBody(scan.page, clause, saying);
  const leader = saying.findLast((mark) => mark.means === "lead" && isBracketed(scan.page, mark))?.start ?? null;
  const place: Reading = {
    cursor: clause.start,
    end: clause.end,
    told: false,
    carried: scan.after !== null,
    leader,
    verb: null,
    charged: false,
  };
  for (const mark of saying) {
    if (colon !== null && mark.start > colon) break;
    if (mark.means === "topic") place.cursor = mark.end;
    else if (place.told && isAnothers(scan, mark, place)) place.cursor = mark.end;
    else if (place.told && mark.means === "support" && !goesOn(scan, mark, place)) takeLateSupport(scan, mark, place);
    else if (place.told && mark.means === "act") takeLateAct(scan, mark, place);
    else if (!place.told || mark.means === "with" || mark.means === "support" || mark.means.endsWith("-label")) takeMark(scan, mark, place);
  }
  if (colon !== null) {
    if (place.cursor <= colon) emit(scan, { start: place.cursor, end: colon }, dutyRole(scan, place, colon, saying), "body-and-duty");
    scan.known = true;
    readDuty(scan, clause, colon, saying);
  } else if (!place.told && !tellsWhat(scan, { start: place.cursor, end: clause.end }, place)) {
    emitRest(scan, { start: place.cursor, end: clause.end });
  }
}

/** Bodies that no word follows. Beside one that "chủ trì" made the lead, they support: "Sở Y tế chủ trì, Sở Tài chính". */
function emitRest(scan: Scan, words: Span): void {
  if (scan.after !== null) emit(scan, words, scan.after, "with");
  else if (scan.led && scan.fallback === "lead") emitBeside(scan, words);
  else emit(scan, words, scan.fallback, "no-role-words");
}

/** Only what begins like a body: "Cục Công nghệ thông tin chủ trì kỹ thuật" names nobody else. */
function emitBeside(scan: Scan, words: Span): void {
  const { start, end } = bodyWords(scan.page.text, words);
  if (namesBody(scan.page, { start, end })) emit(scan, words, "support", "beside-lead", true);
}

/** "Sở Công Thương: Chủ trì, phối hợp với Cục Quản lý thị trường kiểm tra …": a duty that opens by naming who supports. */
function readDuty(scan: Scan, clause: Clause, colon: number, marks: readonly Mark[]): void {
  const [lead, support, next] = marks.filter((mark) => mark.start > colon);
  if (lead?.means !== "lead" || support?.means !== "with" || lead.start !== skipBlanks(scan.page, colon + 1)) return;
  if (!/^\s*,?\s*$/u.test(scan.page.text.slice(lead.end, support.start))) return;
  emit(scan, { start: support.end, end: next?.start ?? clause.end }, "support", support.rule);
}

/**
 * "Công an tỉnh: phối hợp cung cấp dữ liệu": the duty's first word tells the role. In "Sở Y tế chủ trì, phối hợp với các sở, ngành: theo dõi …"
 * the duty is the lead's.
 */
function dutyRole(scan: Scan, place: Reading, colon: number, marks: readonly Mark[]): Role | "both" {
  if (scan.after !== null && !place.carried) return scan.after;
  const duty = marks.find((mark) => mark.start === skipBlanks(scan.page, colon + 1))?.means;
  if (duty === "with" || duty === "support") return "support";
  return duty === "lead" || duty === "monitor" ? duty : (scan.after ?? scan.fallback);
}

/** "Sở Y tế: thực hiện …": the colon after a body that a duty follows, not "Các Sở: Nội vụ, Tài chính" nor "Cơ quan chủ trì:". */
function colonAfterBody(page: Page, clause: Clause, marks: readonly Mark[]): number | null {
  for (let at = clause.start; at < clause.end; at++) {
    if (page.text.charAt(at) !== ":" || marks.some((mark) => mark.start <= at && at < mark.end)) continue;
    return namesBody(page, { start: at + 1, end: clause.end }) || listsPlaces(page, at + 1) ? null : at;
  }
  return null;
}

/** "Các xã: | Tân Lập, Minh Thành chịu trách nhiệm …": a place of the list of areas, and another behind its comma. */
function listsPlaces(page: Page, after: number): boolean {
  const start = skipBlanks(page, after);
  const place = listedAt("areas.name", page, start);
  return place !== null && /^\p{Lu}/u.test(place.value) && /^(?:,|\svà)\s\p{Lu}/u.test(page.text.slice(place.end));
}
