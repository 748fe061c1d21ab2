import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import type { Marks } from "./cues.ts";
import type { Aim } from "./made.ts";
import type { Quantity } from "./quantity.ts";

/** The number before in the same sentence, and it as an aim if it is one. */
export type Before = { aim: Aim | null; number: Quantity | undefined };

/** "Thuế suất áp dụng đối với doanh nghiệp … là 25%": behind a rate of tax, interest or fine stands that rate, up to the next ";". */
export function isTariff(page: Page, marks: Marks, sentence: Span, quantity: Quantity): boolean {
  const tariff = marks.findLast((mark) => mark.means === "tariff" && mark.start >= sentence.start && mark.end <= quantity.start);
  return tariff !== undefined && !page.text.slice(tariff.end, quantity.start).includes(";");
}

/**
 * What numbers around this one show to be told and not asked for: a broken share of the plan ("đạt 74,6% kế hoạch, | tăng 3,87%"), what is above
 * the plan in brackets behind it ("đạt 95% | (vượt 20% chỉ tiêu)"), the share that a told number makes up ("là 1,24 triệu người, | chiếm 12%", "gieo
 * cấy được 177 ha, | đạt 100% kế hoạch").
 */
export function tellsResult(page: Page, sentence: Span, marks: Marks, { quantity, cues }: Aim, before: Before): boolean {
  if (sharesOfPlan(page, sentence, marks)) return true;
  if (/^\s*\($/u.test(page.text.slice(quantity.end, exceededAfter(marks, quantity)))) return true;
  if (before.number === undefined || before.aim !== null || quantity.kind !== "percent") return false;
  if (before.number.kind === "percent" || cues.said || !page.text.slice(before.number.end, cues.start).trimEnd().endsWith(","))
    return false;
  const verb = cues.marks.at(-1)?.rule;
  const isSet = marks.some((mark) => mark.means === "set" && mark.start === skipBlanks(page, quantity.end));
  return verb === "share" || verb === "rate-reached" || (verb === "aim" && isSet);
}

/** "2.000 hộ | đạt 8 tiêu chí", "15 xã đạt 19/19 tiêu chí": what each of the counted reaches tells which are meant. */
export function qualifies(page: Page, marks: Marks, { quantity, cues }: Aim, { number }: Before): boolean {
  if (number?.kind !== "count" || (quantity.kind !== "count" && quantity.kind !== "ratio")) return false;
  if (/[,;:.()]/u.test(page.text.slice(number.end, cues.start))) return false;
  const isListed = marks.some((mark) => mark.means === "listed" && mark.start > quantity.start && mark.start < quantity.end);
  return isListed && cues.marks.at(-1)?.rule === "aim";
}

function exceededAfter(marks: Marks, quantity: Quantity): number {
  return marks.find((mark) => mark.means === "exceeded" && mark.start >= quantity.end)?.start ?? quantity.end;
}

/** "đạt | 74,6% kế hoạch": nobody sets out to reach a broken share of a plan; "99,5% thủ tục" is a share of things. */
function sharesOfPlan(page: Page, sentence: Span, marks: Marks): boolean {
  const plans = marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end && mark.means === "set");
  return plans.some((mark) => /\d,\d+\s?%\s*$/u.test(page.text.slice(sentence.start, mark.start)));
}

/** Words that may stand between an aim and the brackets that explain it. */
const longestBetween = 40;

/**
 * "còn 1,93% | (giảm 0,5% so với năm 2024)", "giảm 2%/năm | (riêng các huyện nghèo giảm 4%/năm)", "giảm 3% (còn 7%)": brackets right behind an aim that
 * say it once more by its change or level, or for a part; "kiểm soát lạm phát | (bình quân 4,5%)": brackets that give an order its figure.
 */
export function explains(page: Page, sentence: Span, marks: Marks, { quantity, cues }: Aim, { aim, number }: Before): boolean {
  const open = page.text.lastIndexOf("(", quantity.start);
  if (quantity.kind !== "percent" || page.text.slice(open, quantity.start).includes(";")) return false;
  if (number === undefined) return opensWithOrder(marks, sentence, open);
  if (aim === null || number.end > open || open - number.end > longestBetween) return false;
  const part = marks.some((mark) => mark.means === "thereof" && mark.start === skipBlanks(page, open + 1));
  const level = cues.marks.some((mark) => mark.rule === "level");
  return part || ((cues.change !== null || level) && skipBlanks(page, open + 1) === cues.start);
}

/** "Kiểm soát lạm phát |": nothing but the order before the brackets. */
function opensWithOrder(marks: Marks, sentence: Span, open: number): boolean {
  const order = marks.find((mark) => mark.start >= sentence.start);
  return order !== undefined && order.means === "order" && order.start === sentence.start && open - order.end <= longestBetween;
}
