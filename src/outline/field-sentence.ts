import { loadGrammar } from "../grammar/book.ts";
import { findAll, type PhraseMatch } from "../grammar/match.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import { deadlineClause, holdsDeadline, limitClause } from "./deadline-clause.ts";
import type { FieldLine } from "./field-line.ts";
import { opens } from "./words.ts";

/** Shorter than this, a sentence says no task with who and when. */
const shortestTask = 40;

function fieldOf(role: "lead" | "deadline", heading: Passage, value: Passage): FieldLine {
  return { role, heading, value, below: [] };
}

/**
 * The fields of a sentence that says all of its task itself: "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án; hoàn
 * thành trước ngày 30/6/2025." It has to begin with who does it, and to end in a clause that opens with a limit and holds a deadline.
 */
export function fieldsInSentence(words: Passage): FieldLine[] {
  const { text } = words;
  if (text.length < shortestTask) return [];
  const at = deadlineClause(text);
  if (at === null) return [];
  const doers = doersEnd(text.slice(0, at));
  if (doers === null) return [];
  const value = slicePassage(words, 0, doers);
  return [fieldOf("lead", value, value), fieldOf("deadline", value, slicePassage(words, at))];
}

/**
 * "… (Sở Y tế chủ trì, phối hợp với Sở Tài chính; xong trước 30/6/2025)": what brackets at a paragraph's end say of who and when, and
 * where they begin. A deadline alone is enough for brackets that open with a limit: "(Hoàn thành trong tháng 02/2024)".
 */
export function doersInBrackets(words: Passage): { fields: FieldLine[]; at: number } | null {
  const match = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)[.;]?$/u.exec(words.text);
  if (match === null) return null;
  const inner = slicePassage(words, match.index + 1, match.index + 1 + (match[1] ?? "").length);
  const at = opens(inner.text, "limit") > 0 && holdsDeadline(inner.text) ? 0 : deadlineClause(inner.text);
  const doing = at === null ? bodyDoing(inner.text) : null;
  if (doing !== null) {
    return { fields: [fieldOf("lead", inner, slicePassage(inner, 0, doing))], at: match.index };
  }
  const doers = slicePassage(inner, 0, at ?? undefined);
  if (at !== 0 && !rolesIn(doers.text).some((role) => role.means === "lead" && role.start > 0)) return null;
  const fields: FieldLine[] = at === 0 ? [] : [fieldOf("lead", doers, withoutMark(doers))];
  if (at !== null) fields.push(fieldOf("deadline", inner, slicePassage(inner, at)));
  return { fields, at: match.index };
}

/** "Công chức Văn hóa - Xã hội thực hiện": where a body's name ends before the word that it is who does it; null for anything else. */
function bodyDoing(text: string): number | null {
  const end = /\s(?:thực hiện|phụ trách|chịu trách nhiệm)$/iu.exec(text)?.index ?? null;
  return end !== null && opensWithBody(text) && rolesIn(text.slice(0, end)).length === 0 ? end : null;
}

/** A closing sentence is short: who does it, with whom, by when. */
const longestClosing = 300;

/**
 * "Lắp trụ nước chữa cháy tại các chợ. | Công an tỉnh chủ trì, phối hợp với UBND các xã; hoàn thành trước 30/6/2025.": a last sentence that says nothing
 * but who and when, and where it begins. With a verb of its own it is another task's.
 */
export function doersInClosing(words: Passage): { fields: FieldLine[]; at: number } | null {
  const start = [...words.text.matchAll(/[.;]\s+(?=\p{Lu})/gu)].at(-1);
  const at = start === undefined ? -1 : start.index + start[0].length;
  if (at < 0 || words.text.length - at > longestClosing) return null;
  const closing = slicePassage(words, at);
  const limit = deadlineClause(closing.text);
  const doers = withoutMark(slicePassage(closing, 0, limit ?? undefined));
  if (!opensWithBody(doers.text) || !saysOnlyWho(doers.text)) return null;
  const fields = [fieldOf("lead", doers, doers)];
  if (limit !== null) fields.push(fieldOf("deadline", closing, slicePassage(closing, limit)));
  return { fields, at };
}

/** "A chủ trì", "A chủ trì, phối hợp với B, C": no verb of what is to be done, nothing that is led but the task. */
function saysOnlyWho(text: string): boolean {
  const roles = rolesIn(text);
  const lead = roles.find((role) => role.means === "lead");
  if (lead === undefined || lead.start === 0 || doersEnd(text) !== null) return false;
  return lead.end === text.length || withAfter(text, roles, lead) !== null;
}

function withoutMark(words: Passage): Passage {
  return slicePassage(words, 0, words.text.replace(/[\s;,.]+$/u, "").length);
}

/**
 * Where the words end that say who does it: at the verb of what is to be done. It is sought behind "chủ trì" and "phối hợp với"; a
 * sentence without these begins with "Giao" and a body, or with a body. Null where no body is named or no verb ends the names: where
 * the last body ends nobody could tell.
 */
export function doersEnd(text: string): number | null {
  const roles = rolesIn(text);
  const lead = roles.find((role) => role.means === "lead");
  const assigned = roles[0]?.means === "assign" && roles[0].start === 0 ? roles[0] : null;
  const named = opensWithBody(text.slice(assigned?.end ?? 0));
  if (lead === undefined && !named) return null;
  if (lead !== undefined && lead.start === 0) return null;
  const last = lead === undefined ? null : withAfter(text, roles, lead);
  // from the lead's first word on: "chủ trì tổ chức" has the verb in it
  const from = last?.end ?? lead?.start ?? assigned?.end ?? 0;
  const verb = verbAfter(text, from, last === null && lead !== undefined);
  return verb === null ? null : text.slice(0, verb).trimEnd().length;
}

/** "chủ trì, phối hợp với": the word that names who helps, right behind the lead's own. */
function withAfter(text: string, roles: readonly PhraseMatch[], lead: PhraseMatch): PhraseMatch | null {
  const next = roles.find((role) => role.start >= lead.end && role.means === "with");
  return next !== undefined && /^[\s,;]*(?:và\s*)?$/u.test(text.slice(lead.end, next.start)) ? next : null;
}

/** The first verb behind `from`: right there after "chủ trì" alone, elsewhere with a body's name in between. */
function verbAfter(text: string, from: number, rightThere: boolean): number | null {
  const verbs = findAll(loadGrammar("doers"), text).filter(
    (verb) => verb.means === "verb" && verb.start >= from && /^\p{Ll}/u.test(text.slice(verb.start)),
  );
  const first = verbs.find((verb) => rightThere || text.slice(from, verb.start).trim() !== "");
  return first === undefined || isPartOfName(text, first) ? null : first.start;
}

/** "Tổ công tác triển khai Đề án", "Ban quản lý": after a head written without a name of its own the verb goes on with the name. */
function isPartOfName(text: string, verb: PhraseMatch): boolean {
  return /(?:^|[\s,])(?:tổ|ban|đoàn|đội|nhóm|hội đồng|trung tâm|công tác|quản lý)\s*$/iu.test(text.slice(0, verb.start));
}

function rolesIn(text: string): PhraseMatch[] {
  return findAll(loadGrammar("roles"), text);
}

function opensWithBody(text: string): boolean {
  const first = findAll(loadGrammar("doers"), text.trimStart())[0];
  return first?.start === 0 && first.means === "body";
}

/**
 * "a) Rà soát các điểm đen; hoàn thành trước 30/6/2026" below "1. Sở Xây dựng chủ trì, phối hợp với UBND các xã:": who does it is said above, so
 * the lead is implied.
 */
export function fieldsUnder(leadIn: Passage, words: Passage): FieldLine[] {
  const at = deadlineClause(words.text);
  if (at === null || at === 0) return [];
  return [leadFrom(leadIn), fieldOf("deadline", leadIn, slicePassage(words, at))];
}

/** "Ươm 5 vạn cây giống, hoàn thành trước ngày 30/6/2026." above "- Chủ trì: Trạm giống": the limit that ends the task's own words. */
export function limitIn(words: Passage): FieldLine | null {
  const at = limitClause(words.text);
  return at === null || at === 0 ? null : fieldOf("deadline", words, slicePassage(words, at));
}

/** Whether a line that ends in a colon says who does what stands below it, and nothing else. */
export function isDoersLeadIn(text: string): boolean {
  return (
    text.endsWith(":") &&
    rolesIn(text).some((role) => role.means === "lead" && role.start > 0) &&
    opensWithBody(text.replace(/^(?:giao|đề nghị|phân công)\s+/iu, ""))
  );
}

/** A heading of more words names more than a body. */
const longestBody = 15;

/** "1.2. Phòng Nội vụ", "Đề nghị Huyện đoàn": a heading that is a body's name and no more says who does what stands below it. */
export function isBodyHeading(text: string): boolean {
  const name = text.replace(/^(?:giao|đề nghị|phân công)\s+/iu, "").replace(/:$/u, "");
  const verbs = findAll(loadGrammar("doers"), name).filter((verb) => verb.means === "verb" && /^\p{Ll}/u.test(name.slice(verb.start)));
  return name.split(/\s+/u).length <= longestBody && opensWithBody(name) && verbs.length === 0;
}

/** The lead that a line takes from the one above it. */
export function leadFrom(leadIn: Passage): FieldLine {
  return { ...fieldOf("lead", leadIn, leadIn), certainty: "implied" };
}
