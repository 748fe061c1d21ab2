import { loadGrammar } from "../../grammar/book.ts";
import { matchWhole } from "../../grammar/match.ts";
import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt } from "../word-list.ts";
import type { Cues, Marks } from "./cues.ts";
import type { Quantity } from "./quantity.ts";
import { isTime } from "./time-words.ts";

/**
 * "Xây dựng 200 căn nhà", "Năm 2025, trồng mới 500 ha rừng", "Đào tạo nghề cho 1.500 lao động": the verb that opens a sentence orders so many
 * to be made. What is only listed ("Rà soát 154 thủ tục", "Xây dựng 03 kế hoạch") is no aim.
 */
export function isMade(page: Page, sentence: Span, marks: Marks, quantity: Quantity, cues: Cues): boolean {
  if (quantity.kind !== "count" && quantity.kind !== "money") return false;
  if (isListed(page, marks, quantity)) return false;
  const touching = cues.marks.filter((mark) => makes(mark, quantity));
  const planting = marks.filter((mark) => mark.rule === "planting" && namesPlants(page, mark, cues));
  const verbs = [...planting, ...(touching.length > 0 ? touching : verbsFor(page, sentence, marks, quantity, cues))];
  return verbs.some((verb) => opensSentence(page, sentence, firstOf(page, marks, verb.start)));
}

/** "Trồng | rừng sản xuất | 190 nghìn ha": nothing but the plants' name between. */
function namesPlants(page: Page, verb: Span, cues: Cues): boolean {
  const between = page.text.slice(verb.end, cues.start);
  return verb.end < cues.start && between.length <= longestPlants && /^[\p{L}\s]*:?\s*$/u.test(between);
}

/** " cây lâm nghiệp phân tán " */
const longestPlants = 30;

/** "Xây dựng và | phát sóng | 12 phóng sự": the first of verbs that are joined. */
function firstOf(page: Page, marks: Marks, start: number): number {
  let first = start;
  for (const mark of marks.toReversed()) {
    if (mark.means === "making" && mark.end < first && isJoint(page, mark.end, first)) first = mark.start;
  }
  return first;
}

/** Nothing but "," or "và" between. */
function isJoint(page: Page, start: number, end: number): boolean {
  const joint = listedAt("joints", page, skipBlanks(page, start));
  return joint !== null && skipBlanks(page, joint.end) === end;
}

/**
 * A count that goes on the aim before it: "trong đó đưa 800 lao động đi làm việc ở nước ngoài", ", 02 xã đạt chuẩn nâng cao", ", nâng cấp 02 trạm",
 * "đạt 12.000 ha, sản lượng 150.000 tấn", "đến năm 2025 có 1.500 câu lạc bộ, năm 2030 có 2.000 câu lạc bộ".
 */
export function goesOn(page: Page, marks: Marks, { quantity, cues }: Aim, before: Aim): boolean {
  const counted = (one: Quantity): boolean => one.kind === "count" || one.kind === "money" || one.kind === "age";
  if (!counted(quantity) || isListed(page, marks, quantity)) return false;
  const between = { start: before.quantity.end, end: quantity.start };
  if (/[(;]/u.test(page.text.slice(between.start, between.end)) && !opensPart(page, marks, between)) return false;
  const said = marks.filter((mark) => mark.start >= between.start && mark.end <= between.end);
  if (said.some((mark) => mark.means === "each" || mark.means === "done")) return false;
  if (cues.marks.some((mark) => mark.means === "making" && mark.start >= between.start && followsJoint(page, mark.start))) return true;
  if (!counted(before.quantity)) return false;
  if (said.some((mark) => mark.means === "thereof") || followsJoint(page, quantity.start)) return true;
  if (page.text.charAt(between.start) !== "," || between.end - between.start >= longestSubject) return false;
  return before.cues.aim || before.goesOn === true || isTime(page.text.slice(between.start + 1, cues.start).trim());
}

/** A number that states an aim, and the words beside it; `goesOn`: because it goes on the aim before it. */
export type Aim = { quantity: Quantity; cues: Cues; goesOn?: boolean };

/** "53 xã đạt chuẩn | (trong đó có thêm | 05 xã", "9,8 triệu tấn; | trong đó nuôi trồng | 7 triệu tấn": words that tell part of the aim before them. */
function opensPart(page: Page, marks: Marks, between: Span): boolean {
  const cut = between.start + page.text.slice(between.start, between.end).search(/[(;]/u);
  if (/[(;]/u.test(page.text.slice(cut + 1, between.end))) return false;
  return marks.some((mark) => mark.means === "thereof" && mark.start === skipBlanks(page, cut + 1));
}

/** ", sản lượng thủy sản nuôi trồng" */
const longestSubject = 40;

/** Right behind a comma or "và". */
export function followsJoint(page: Page, at: number): boolean {
  const words = page.text.slice(0, at).trimEnd();
  if (words.endsWith(",")) return true;
  const last = /\p{L}+$/u.exec(words.slice(-8))?.[0] ?? "";
  return last !== "" && listedAt("joints", page, words.length - last.length)?.row?.joint === "and";
}

function isListed(page: Page, marks: Marks, quantity: Quantity): boolean {
  return marks.some(
    (mark) =>
      (mark.means === "listed" || mark.means === "set") &&
      mark.start > quantity.start &&
      mark.start <= quantity.end &&
      !spans(page, mark, quantity),
  );
}

/** "05 văn bản" lists; in "05 nhóm hộ" a longer noun is counted. */
function spans(page: Page, mark: Span, quantity: Quantity): boolean {
  return mark.end < quantity.end && skipBlanks(page, mark.end) < quantity.end;
}

/** A sum that is granted is what each gets, "Hỗ trợ 50 hộ nghèo" work to do. */
function makes({ means }: Marks[number], { kind }: Quantity): boolean {
  return means === "making" || (means === "grant" && kind === "count");
}

/** "Xóa nhà tạm, nhà dột nát | cho 1.200 hộ", "Hỗ trợ xây dựng | 150 căn nhà": the verb stands further off, and no other number between. */
function verbsFor(page: Page, sentence: Span, marks: Marks, quantity: Quantity, cues: Cues): Marks {
  if (!cues.marks.some((mark) => mark.rule === "for")) return [];
  const before = marks.filter((mark) => mark.start >= sentence.start && mark.end <= quantity.start);
  const verbs = before.filter((mark) => makes(mark, quantity) || mark.rule === "aim");
  return verbs.filter((verb) => !/[0-9;:.]/u.test(page.text.slice(verb.end, quantity.start)));
}

/** At the head of the sentence or of its part, behind a colon, or behind nothing but a time: "Đến hết năm 2025, xây dựng …", "Mỗi năm đưa …". */
function opensSentence(page: Page, sentence: Span, start: number): boolean {
  const before = page.text.slice(sentence.start, start);
  if (/^(?:[^\p{L}]*|\p{L}[).]\s+|.*[:;]\s*(?:[+*–-]\s*)?)$/u.test(before)) return true;
  const words = before
    .slice(before.lastIndexOf(";") + 1)
    .trim()
    .replace(/^[+•*–-]\s*/u, "")
    .replace(/[,:]$/u, "");
  return isTime(words) || matchWhole(loadGrammar("targets"), words)?.means === "term";
}
