import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { findDeadlines } from "../deadline/read-deadlines.ts";
import { listedAt } from "../word-list.ts";
import { isBaseline } from "./baseline.ts";
import { opensWithChange, ordersCount } from "./change.ts";
import type { Cues, Marks } from "./cues.ts";
import { isKind } from "./kind.ts";
import { type Aim, isMade } from "./made.ts";
import { measureAt } from "./measure.ts";
import type { Quantity } from "./quantity.ts";
import { type Before, explains, isTariff, qualifies, tellsResult } from "./told.ts";

/**
 * Whether a number states an aim. A percentage does unless its words tell of a result ("đã đạt", "so với cùng kỳ") or it stands aside
 * in brackets; a count or a sum needs a word of aim or a bound; a number without a unit needs both.
 */
export function isAim(page: Page, sentence: Span, marks: Marks, { quantity, cues }: Aim, before: Before): boolean {
  const told = (span: Span, means: readonly string[]): number => lastMark(marks, span, means);
  const clause = clauseAround(page, sentence, quantity);
  const planned = told({ start: sentence.start, end: quantity.start }, ["plan"]);
  const hoped = Math.max(planned, told({ start: sentence.start, end: quantity.start }, ["expected"]));
  const aside = isAside(page, sentence, quantity) && !explains(page, sentence, marks, { quantity, cues }, before);
  if (aside && !statesAim(cues) && !standsInside(page, planned, quantity)) return false;
  if (told({ start: sentence.start, end: quantity.start }, ["result"]) > planned) return false;
  const telling = quantity.kind === "count" || isShareOf(page, quantity) ? ["done"] : ["done", "grant"];
  if (told({ start: tellingFrom(page, sentence, clause, quantity, cues), end: quantity.start }, telling) > planned) return false;
  if (hoped < sentence.start && opensWithResult(page, sentence, marks, quantity)) return false;
  if (marks.some((mark) => mark.rule === "against" && skipBlanks(page, mark.end) === cues.start)) return false;
  const compared = told({ start: quantity.end, end: sentence.end }, ["compared"]) >= 0;
  if (hoped < sentence.start && compared && !opensWithChange(page, sentence, marks, quantity)) return false;
  if (planned < sentence.start && plannedAfter(page, marks, sentence, quantity)) return false;
  if ((!cues.said && isReckoned(page, quantity)) || isBaseline(page, marks, quantity, cues)) return false;
  if (
    planned < sentence.start &&
    (isTariff(page, marks, sentence, quantity) || tellsResult(page, sentence, marks, { quantity, cues }, before))
  )
    return false;
  if (qualifies(page, marks, { quantity, cues }, before)) return false;
  if (quantity.kind === "percent" || isTimes(quantity, cues)) return !isExcess(marks, quantity);
  if (quantity.kind === "age") return cues.aim || isIndicator(page, sentence, marks, quantity);
  if (quantity.kind === "ratio" && isIndicator(page, sentence, marks, quantity)) return true;
  if (quantity.kind === "ratio") return cues.aim || cues.said;
  if (isBarred(marks, sentence, quantity)) return false;
  if (isPerOne(page, quantity, cues)) return false;
  if (quantity.kind === "bare" && (cues.said || cues.aim) && isIndex(page, sentence, marks, quantity)) return true;
  if (quantity.kind === "bare") return cues.said && (cues.aim || cues.held);
  if (planned < sentence.start && isKind(page, quantity, cues)) return false;
  if (isNorm(quantity, cues)) return false;
  if (!cues.aim && hoped < sentence.start && told({ start: sentence.start, end: quantity.start }, ["done"]) >= 0) return false;
  if (leadsTo(sentence, marks, quantity, cues)) return true;
  if (cues.said || cues.aim || planned >= clause.start || ordersCount(page, sentence, marks, quantity)) return true;
  if (isIndicator(page, sentence, marks, quantity) || isByThen(page, sentence, cues)) return true;
  return isMade(page, sentence, marks, quantity, cues) || opensWithChange(page, sentence, marks, quantity);
}

/** "Hỗ trợ 80% | phụ nữ bị bạo lực": a share of those who are to be helped; "hỗ trợ 50% kinh phí" is what each gets. */
function isShareOf(page: Page, quantity: Quantity): boolean {
  return quantity.kind === "percent" && measureAt(page, quantity.end, ["count"]) !== null;
}

/** "Không để xảy ra vụ cháy trên 2 người chết": a count of what must not be tells what is meant by it. */
function isBarred(marks: Marks, sentence: Span, quantity: Quantity): boolean {
  return quantity.kind !== "percent" && lastMark(marks, { start: sentence.start, end: quantity.start }, ["barred"]) >= 0;
}

/** "trên 1 ha", "máy trên 100 dân": per so many, no bound. */
function isPerOne(page: Page, quantity: Quantity, cues: Cues): boolean {
  if (cues.comparator !== ">") return false;
  const words = page.text.slice(0, cues.start).trimEnd();
  const counted = /\p{L}+$/u.exec(words.slice(-12))?.[0] ?? "";
  const noun = listedAt("measures", page, words.length - counted.length);
  return quantity.value === 1 || (noun?.row?.kind === "count" && Number.isInteger(Math.log10(quantity.value)));
}

/** "giảm số hộ nghèo từ 28 hộ xuống còn | 23 hộ", "nâng thu nhập lên | 60 triệu đồng": the level that a change leads to. */
function leadsTo(sentence: Span, marks: Marks, quantity: Quantity, cues: Cues): boolean {
  if (!cues.marks.some((mark) => mark.rule === "level" || mark.rule === "fold")) return false;
  return lastMark(marks, { start: sentence.start, end: quantity.start }, ["increase", "decrease", "raise"]) >= 0;
}

/** "tối đa 3 tỷ đồng/doanh nghiệp": what each may get at most, no aim. */
function isNorm(quantity: Quantity, cues: Cues): boolean {
  return quantity.kind === "money" && cues.comparator === "<=" && quantity.unit.includes("/");
}

/** "Sản lượng thóc: | 6.012 tấn": the name of what is to be reached opens the sentence, and its figure ends it. */
function isIndicator(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const name = marks.find((mark) => mark.means === "indicator" && mark.end <= quantity.start);
  if (name === undefined || /\p{L}/u.test(page.text.slice(sentence.start, name.start))) return false;
  const between = page.text.slice(name.end, quantity.start);
  return /^(?:[^:;.,]|\.\d){0,60}:\s*$/u.test(between) && !/[\p{L}\p{N}]/u.test(page.text.slice(quantity.end, sentence.end));
}

/** "vượt 5% dự toán": so much above what was set, not above 5%. */
function isExcess(marks: Marks, quantity: Quantity): boolean {
  return marks.some((mark) => mark.means === "exceeded" && mark.start <= quantity.start && mark.end >= quantity.end);
}

/** "Đến năm 2030, toàn tỉnh | có | 15 xã đạt chuẩn": so many that there are to be by the end of a year. */
function isByThen(page: Page, sentence: Span, cues: Cues): boolean {
  const has = cues.marks.at(-1);
  if (has === undefined || page.folded.slice(has.start, has.end) !== "có") return false;
  const [first] = findDeadlines(page.text.slice(sentence.start, cues.start).replace(/^[\s+•*–-]+/u, ""));
  return first?.kind === "date" && first.start === 0 && first.period?.first == null && first.period?.last?.month === null;
}

/** "thu nhập tăng | 3,5 lần": how much something changes, as a percentage tells it. */
function isTimes(quantity: Quantity, cues: Cues): boolean {
  return quantity.unit === "lần" && cues.change !== null;
}

/** "Chỉ số phát triển con người đạt | 0,78": a broken number that ends its clause; a whole one counts what no list knows. */
function isIndex(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const named = lastMark(marks, { start: sentence.start, end: quantity.start }, ["index"]) >= 0;
  return named && !Number.isInteger(quantity.value) && /^\s*(?:[.,;)]|$)/u.test(page.text.slice(quantity.end));
}

/** "x 32% =": a sum is worked out. */
function isReckoned(page: Page, quantity: Quantity): boolean {
  return /[x×*=]\s*$/u.test(page.text.slice(0, quantity.start).slice(-4)) || /^\s*[=×*]/u.test(page.text.slice(quantity.end));
}

/** "So với cùng kỳ, số vụ giảm 12%", "Đã có 12 xã về đích, đạt 80%": a sentence that opens so tells results all along. */
function opensWithResult(page: Page, sentence: Span, marks: Marks, quantity: Quantity): boolean {
  const opening = marks.find(
    (mark) => mark.start >= sentence.start && mark.end <= quantity.start && ["compared", "done"].includes(mark.means),
  );
  return opening !== undefined && opening.rule !== "rate" && !/\p{L}/u.test(page.text.slice(sentence.start, opening.start));
}

/** "đã tiếp nhận … 85%": how far before the number the telling verb may stand. */
const nearBefore = 60;

/** A clause without a subject of its own goes on the one before: "đã có 85 xã đạt chuẩn, | chiếm 70,8%". */
function tellingFrom(page: Page, sentence: Span, clause: Span, quantity: Quantity, cues: Cues): number {
  if (skipBlanks(page, clause.start) >= cues.start) return Math.max(sentence.start, quantity.start - 2 * nearBefore);
  return Math.max(clause.start, quantity.start - nearBefore);
}

function lastMark(marks: Marks, span: Span, means: readonly string[]): number {
  return marks.findLast((mark) => mark.start >= span.start && mark.end <= span.end && means.includes(mark.means))?.start ?? -1;
}

/** "còn 8,3%, so với kế hoạch là dưới 10%", "đạt 45,2% (mục tiêu đề ra là 30%)": the first number is what came of the plan. */
function plannedAfter(page: Page, marks: Marks, sentence: Span, quantity: Quantity): boolean {
  const after = marks.filter((mark) => mark.start >= quantity.end && mark.end <= sentence.end);
  const inBrackets = (mark: Span): boolean => /^\s*\(\s*$/u.test(page.text.slice(quantity.end, mark.start));
  return after.some((mark) => mark.rule === "planned" || (mark.rule === "goal" && inBrackets(mark)));
}

/** The characters between the commas or semicolons around a number. */
function clauseAround(page: Page, sentence: Span, quantity: Quantity): Span {
  const before = page.text.slice(sentence.start, quantity.start);
  const cut = Math.max(before.lastIndexOf(","), before.lastIndexOf(";"));
  const end = page.text.slice(quantity.end, sentence.end).search(/[,;]/u);
  return { start: sentence.start + cut + 1, end: end < 0 ? sentence.end : quantity.end + end };
}

/** "(Tỷ lệ … đạt 100%; tỷ lệ … tối thiểu 50%)": brackets that list the aims. */
function statesAim(cues: Cues): boolean {
  return (cues.said && cues.comparator !== "range") || (cues.aim && !cues.expected);
}

/** "xuất khẩu gạo (giá tăng 27,7%)": said in passing. */
function isAside(page: Page, sentence: Span, quantity: Quantity): boolean {
  return openBracket(page, sentence, quantity) >= 0;
}

function standsInside(page: Page, mark: number, quantity: Quantity): boolean {
  return mark > page.text.lastIndexOf("(", quantity.start);
}

function openBracket(page: Page, sentence: Span, quantity: Quantity): number {
  const before = page.text.slice(sentence.start, quantity.start);
  const open = before.lastIndexOf("(");
  return open > before.lastIndexOf(")") && page.text.indexOf(")", quantity.end) >= 0 ? open : -1;
}
