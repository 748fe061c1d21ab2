import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { openingOf } from "../unit/opening.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { namesBody } from "./emit.ts";
import { firstVerbs } from "./first-verbs.ts";
import { headingOf, labelOf, signOf, topicOf } from "./label.ts";
import type { Mark } from "./mark.ts";
import { saysWork } from "./whole-body.ts";

/** The words of a text that say who does what, without those that are parts of names. */
export function rolesIn(page: Page): Mark[] {
  const marks: Mark[] = [];
  const names: Mark[] = [];
  let named: Mark | undefined;
  for (const said of findAll(loadGrammar("roles"), page.text)) {
    const opens = said.means === "topic" || said.means === "under";
    const topic = opens ? topicOf(page, said) : null;
    if (topic !== null && topic.start >= (marks.at(-1)?.end ?? 0)) marks.push(topic);
    if (opens) continue;
    const sign = signOf(page, said);
    const mark = sign === null ? null : headingOf(page, sign);
    if (mark === null || mark.start < (marks.at(-1)?.end ?? 0)) continue;
    if (mark.means !== "none" && isMark(page, mark) && !goesOnName(page, mark, named)) marks.push(labelOf(page, mark));
    else {
      named = mark;
      names.push(mark);
    }
  }
  // "Ban Chỉ đạo | sẽ …"; "Tổ | giúp UBND xã" may be a name
  const isVerb = (verb: Mark): boolean =>
    (verb.means === "never-in-name" && verb.slots.units === undefined) || isMark(page, { ...verb, means: "act" });
  const sorted = [...marks, ...firstVerbs(page, marks, names, isVerb)].sort((a, b) => a.start - b.start);
  return sorted.map((mark, index) => {
    if (leadsToMonitor(page, mark, sorted[index + 1])) return { ...mark, means: "monitor" };
    return directsAnother(page, mark, sorted[index + 1]) ? { ...mark, start: startOfDirecting(page, mark), means: "directs" } : mark;
  });
}

/** "Sở Nội vụ | căn cứ chức năng, nhiệm vụ được giao, | theo dõi, đôn đốc": the basis says nothing of the role, the verb behind its comma does. */
function leadsToMonitor(page: Page, mark: Mark, next: Mark | undefined): boolean {
  return mark.rule === "basis" && next?.means === "monitor" && /^[^;.:\n]{0,60},\s*$/u.test(page.text.slice(mark.end, next.start));
}

/** "trực tiếp chỉ đạo" is one verb. */
function startOfDirecting(page: Page, mark: Mark): number {
  return mark.start - (/trực tiếp\s+$/iu.exec(page.text.slice(Math.max(0, mark.start - longestHead), mark.start))?.[0].length ?? 0);
}

/** "Phó Chủ tịch UBND xã | chỉ đạo, | Phòng Kinh tế chủ trì": where the next body leads, who directs is none that does it. */
function directsAnother(page: Page, mark: Mark, next: Mark | undefined): boolean {
  if (next?.means !== "lead" || !/chỉ đạo$/iu.test(page.text.slice(mark.start, mark.end))) return false;
  const between = { start: mark.end, end: next.start };
  const body = /^\s*[,;]\s+(?=\p{Lu})/u.exec(page.text.slice(between.start, between.end));
  return body !== null && namesBody(page, { ...between, start: between.start + body[0].length });
}

/** "Bộ Giao thông vận tải": the word is a part of a name that the lists know, and no role word. */
function isInsideName(page: Page, mark: Mark): boolean {
  for (let at = Math.max(0, mark.start - longestHead); at <= mark.start; at++) {
    if (["units", "domains"].some((list) => isWider(listedAt(list, page, at), mark))) return true;
  }
  return false;
}

function isWider(name: Filling | null, mark: Mark): boolean {
  return name !== null && name.end >= mark.end && name.end - name.start > mark.end - mark.start;
}

/** "Ban An toàn giao thông", "Tổ bàn giao tài sản": amid a sentence, only "giao" with a body after it charges one. */
function isOfName(page: Page, mark: Mark): boolean {
  let end = mark.start;
  while (end > 0 && /\s/u.test(page.text.charAt(end - 1))) end--;
  const amid = end < mark.start && /[\p{L}\p{N},]/u.test(page.text.charAt(end - 1));
  return amid && !namesBody(page, { start: mark.end, end: page.text.length });
}

/** Verbs are written small; "Tổ giám sát" and "Ban chỉ đạo" are bodies. */
function isMark(page: Page, mark: Mark): boolean {
  if (isInsideName(page, mark) || (mark.means === "assign" && isOfName(page, mark))) return false;
  if (mark.means === "support") return !namesJointBody(page, mark);
  if (mark.means === "given") return !chargesOne(page, mark);
  if (mark.means !== "act" && mark.means !== "monitor") return true;
  if (/^\p{Lu}/u.test(page.text.slice(mark.start)))
    return mark.start === 0 || /:\s*$/u.test(page.text.slice(Math.max(0, mark.start - 3), mark.start));
  if (endsName(page, mark) || isNoun(page, mark)) return false;
  const end = page.text.slice(0, mark.start).trimEnd().length;
  return !headsEndingAt(page, end).some((head) => head.row?.brand !== "yes");
}

/** Heads that are no body without the words behind them. */
const bareHead = /(?<!\p{L})(?:tổ|ban|đội|nhóm|phòng|đoàn|tiểu ban|hội đồng) $/iu;

/** "Hội đồng | phối hợp | phổ biến, giáo dục pháp luật": named by what it does, not "Ban phối hợp với Sở Y tế". */
function namesJointBody(page: Page, mark: Mark): boolean {
  const rest = { start: mark.end, end: page.text.length };
  return (
    bareHead.test(page.text.slice(Math.max(0, mark.start - longestHead), mark.start)) &&
    /^\s\p{Ll}/u.test(page.text.slice(mark.end)) &&
    !namesBody(page, rest)
  );
}

/** "Ban Chỉ đạo công tác theo dõi thi hành pháp luật": behind "công tác" the verb is a noun. */
function isNoun(page: Page, mark: Mark): boolean {
  return /(?<!\p{L})(?:công tác|việc) $/iu.test(page.text.slice(Math.max(0, mark.start - longestHead), mark.start));
}

/** "Sở Y tế | được giao | chủ trì" says who leads; "các sở | được giao | chủ trì" which bodies are meant. */
function chargesOne(page: Page, mark: Mark): boolean {
  const before = page.text.slice(Math.max(0, mark.start - longestName), mark.start);
  const body = before.slice(before.search(/[^,;:.\n(]*$/u));
  const start = skipBlanks(page, mark.start - body.length);
  if (listedIn("collectives", page, start, mark.start).some((found) => found.row?.sort === "all")) return false;
  return openingOf(page, { start, end: mark.start }).sort === "head";
}

/** "Tổ theo dõi, | đôn đốc thực hiện nhiệm vụ": verbs that go on a list whose first is a part of a name. */
function goesOnName(page: Page, mark: Mark, before: Mark | undefined): boolean {
  const verbs = mark.means === "act" || mark.means === "monitor";
  return verbs && before !== undefined && /^(?:\s*,|\s+và)\s+$/u.test(page.text.slice(before.end, mark.start));
}

/** "Trung tâm Dịch vụ tổng hợp xã": only the body's level follows, so the verb is a part of its name. */
function endsName(page: Page, mark: Mark): boolean {
  const level = listedAt("levels", page, skipBlanks(page, mark.end));
  return level !== null && /^\s*(?:[;,.]|$)/u.test(page.text.slice(level.end));
}

const longestHead = 40;
const longestName = 120;

/** Heads of bodies that end right there, with nothing of their own after them: "Tổ công tác | triển khai Đề án". */
function headsEndingAt(page: Page, end: number): Filling[] {
  const found = listedIn("units", page, Math.max(0, end - longestHead), end);
  // "Hải Phòng" is no "Phòng"
  const areas = listedIn("areas.name", page, Math.max(0, end - longestHead), end);
  const isPlace = (head: Filling): boolean => areas.some((area) => area.end === end && area.start < head.start);
  return found.filter((head) => head.end === end && openEnded.includes(head.row?.kind ?? "") && !isPlace(head) && !saysWork(head));
}

/** Kinds that are named by what they do: "Ban chỉ đạo thực hiện …", "Đoàn kiểm tra", "Tổ giám sát". */
const openEnded = ["board", "division", "center", "institute"];
