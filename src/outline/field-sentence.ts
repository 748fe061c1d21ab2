import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import { deadlineClause, holdsDeadline, isTime } from "./deadline-clause.ts";
import { doersEnd, opensWithBody, rolesIn, verbAfter, withAfter } from "./doers.ts";
import type { FieldLine } from "./field-line.ts";
import { opens } from "./words.ts";

/** Shorter than this, a sentence says no task with who and when. */
const shortestTask = 40;

function fieldOf(role: "lead" | "support" | "deadline", heading: Passage, value: Passage): FieldLine {
  return { role, heading, value, below: [] };
}

/**
 * The fields of a sentence that says all of its task itself: "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án; hoàn
 * thành trước ngày 30/6/2025." It has to begin with who does it, and to end in a clause that opens with a limit and holds a deadline.
 */
export function fieldsInSentence(sentence: Passage): FieldLine[] {
  const words = behindRunIn(sentence);
  const { text } = words;
  if (sentence.text.length < shortestTask) return [];
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
  const named = bodyAndTime(inner);
  if (named !== null) return { fields: named, at: match.index };
  const doers = slicePassage(inner, 0, at ?? undefined);
  if (at !== 0 && !rolesIn(doers.text).some((role) => role.means === "lead" && role.start > 0)) return null;
  const fields: FieldLine[] = at === 0 ? [] : [fieldOf("lead", doers, withoutMark(doers))];
  if (at !== null) fields.push(fieldOf("deadline", inner, slicePassage(inner, at)));
  return { fields, at: match.index };
}

/** "Phòng Kinh tế; quý II/2026": a body and a time, and nothing else; null for anything else. */
function bodyAndTime(inner: Passage): FieldLine[] | null {
  const mark = [...inner.text.matchAll(/[;,]\s+/gu)].find(({ index }) => isTime(inner.text.slice(index + 1).trim()));
  if (mark === undefined) return null;
  const body = slicePassage(inner, 0, mark.index);
  if (!isBodyHeading(body.text) || rolesIn(body.text).length > 0) return null;
  return [fieldOf("lead", body, body), fieldOf("deadline", inner, slicePassage(inner, mark.index + mark[0].length))];
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
 * "a) Rà soát các điểm đen; hoàn thành trước 30/6/2026" below "1. Sở Xây dựng chủ trì, phối hợp với UBND các xã:": who does it is said above, so
 * the lead is implied.
 */
export function fieldsUnder(leadIn: Passage, words: Passage): FieldLine[] {
  const at = deadlineClause(words.text);
  if (at === null || at === 0) return [];
  return [leadFrom(leadIn), ...supportOpening(words), fieldOf("deadline", leadIn, slicePassage(words, at))];
}

/** "Chủ trì, phối hợp với UBND các xã | rà soát …" below the name of who leads: whom the line itself opens with. */
export function supportOpening(words: Passage): FieldLine[] {
  const roles = rolesIn(words.text);
  const first = roles[0];
  if (first === undefined || first.start > 0) return [];
  const joined = first.means === "lead" ? withAfter(words.text, roles, first) : first.means === "with" ? first : null;
  const verb = joined === null ? null : verbAfter(words.text, joined.end, false);
  if (joined === null || verb === null) return [];
  const names = withoutMark(slicePassage(words, joined.end, verb));
  return opensWithBody(names.text) ? [fieldOf("support", names, names)] : [];
}

/**
 * "Công an xã tuần tra …": who a sentence without any time opens with, where the name's last words show that it ends there: a capital, an area's
 * kind, a class of bodies. Behind others ("Báo tỉnh tăng thời lượng | đưa tin") a verb that no list knows may stand before.
 */
export function doersOpening(sentence: Passage): FieldLine[] {
  const colon = sentence.text.search(/:\s/u);
  if (colon > 0 && colon < longestRunIn && isBodyHeading(sentence.text.slice(0, colon)) && endsWhole(sentence.text.slice(0, colon))) {
    const body = slicePassage(sentence, 0, colon);
    return [fieldOf("lead", body, body)];
  }
  const words = behindRunIn(sentence);
  const end = sentence.text.length < shortestTask ? null : doersEnd(words.text);
  if (end === null) return [];
  const doers = slicePassage(words, 0, end);
  return endsWhole(doers.text) ? [fieldOf("lead", doers, doers)] : [];
}

/** "Trạm Y tế", "Công an xã", "các đơn vị liên quan"; not "Phòng học", whose only capital is the sentence's. */
function endsWhole(name: string): boolean {
  const last = name.split(/\s+/u).slice(1).slice(-2).join(" ");
  return /(?:^|\s)\p{Lu}/u.test(last) || wholeName.test(name);
}

/** A run-in has fewer characters. */
const longestRunIn = 60;

/** "Địa bàn nội địa: | Chi cục Quản lý thị trường chủ trì …": what a sentence is about stands before who does it. */
function behindRunIn(words: Passage): Passage {
  const colon = words.text.search(/:\s/u);
  const lead = rolesIn(words.text).find((role) => role.means === "lead");
  if (colon < 0 || colon > (lead?.start ?? longestRunIn) || opensWithBody(words.text)) return words;
  const behind = slicePassage(words, colon + 2);
  return opensWithBody(behind.text) ? behind : words;
}

const wholeName =
  /(?:^|\s)(?:tỉnh|huyện|quận|xã|phường|thị trấn|thị xã|thành phố|đặc khu|thôn|bản|ngành|đoàn thể|đơn vị|cơ quan|địa phương|liên quan|trực thuộc)$/iu;

/** "Ươm 5 vạn cây giống, hoàn thành trước ngày 30/6/2026." above "- Chủ trì: Trạm giống": the limit that ends the task's own words. */
export function limitIn(words: Passage): FieldLine | null {
  const at = deadlineClause(words.text);
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
