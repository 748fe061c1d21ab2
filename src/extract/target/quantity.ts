import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { readNumber } from "../../text/numerals.ts";
import { listedAt } from "../word-list.ts";
import { measureAt, type QuantityKind, type Unit, unitAt } from "./measure.ts";

/** "1,5 triệu người dân", "16 - 18%/năm": `valueTo` is the upper end of a range, `unit` the noun counted or the measure. */
export type Quantity = Span & { value: number; valueTo: number | null; unit: string; kind: QuantityKind };

/** Every number with what it counts, in order; dates, times and labels ("mức độ 4", "14 tuổi", "5G") are none. */
export function quantitiesIn(page: Page, from: number, to: number): Quantity[] {
  const found: Quantity[] = [];
  for (let at = from; at < to; ) {
    const spelled = page.boundary[at] === 2 ? spelledAt(page, at) : null;
    if (spelled !== null) {
      if (spelled.quantity !== null) found.push(spelled.quantity);
      at = spelled.end;
      continue;
    }
    const quantity = isDigit(page, at) && page.boundary[at] === 2 ? quantityAt(page, at) : null;
    if (quantity !== null && quantity !== "other") found.push(quantity);
    at = quantity === null || quantity === "other" ? pastDigits(page, at) : quantity.end;
  }
  return found;
}

/** Words that also mean something else ("năm", "tư", "một") count nothing, but behind a bound. */
const ambiguous = [1, 4, 5];
const longestBound = 12;
const bound = /(?:ít nhất|tối thiểu) $/u;

/**
 * "mười lăm mô hình", "hai mươi phần trăm": a number in words, straight before what it counts. Words that go on a number which no list
 * has ("hai mươi | mốt") are passed over, that no part of it is taken for the whole.
 */
function spelledAt(page: Page, at: number): { quantity: Quantity | null; end: number } | null {
  const words = listedAt("numbers", page, at);
  if (words === null) return null;
  const value = Number(words.row?.number);
  const unit = unitAt(page, words.end);
  const counts = unit !== null && unit !== "other" && (unit.kind === "count" || unit.kind === "percent");
  const isSure = !ambiguous.includes(value) || bound.test(page.folded.slice(Math.max(0, at - longestBound), at));
  if (counts && isSure)
    return { quantity: { start: at, end: unit.end, value, valueTo: null, unit: unit.unit, kind: unit.kind }, end: unit.end };
  let end = words.end;
  for (let next = listedAt("numbers", page, skipBlanks(page, end)); next !== null; next = listedAt("numbers", page, skipBlanks(page, end)))
    end = next.end;
  return { quantity: null, end };
}

const isDigit = (page: Page, at: number): boolean => /[0-9]/u.test(page.text.charAt(at));

function pastDigits(page: Page, at: number): number {
  let next = at + 1;
  while (isDigit(page, next) && isDigit(page, at)) next++;
  return next;
}

function quantityAt(page: Page, at: number): Quantity | "other" | null {
  const first = numberAt(page, at);
  if (first === null) return null;
  if (isTorn(page, at)) return "other";
  const ratio = ratioAt(page, at);
  if (ratio !== null) return ratio;
  const second = rangeEnd(page, first.end);
  const last = second ?? first;
  const scale = measureAt(page, last.end, ["scale"]);
  const end = scale?.end ?? last.end;
  const factor = Number(scale?.row?.factor ?? 1);
  // A date, a document's number or a clock: "30/6", "06/QĐ", "8:30".
  if (scale === null && /^ ?[/:]\s?[\d\p{L}]/u.test(page.text.slice(last.end)) && measureAt(page, last.end, ["percent"]) === null)
    return "other";
  const unit = yearsAt(page, at, end) ?? unitAt(page, end);
  if (unit === "other" || (unit?.kind !== "percent" && isAfterTime(page, at))) return "other";
  // "2022 - 2025" without a unit is a period.
  if (unit === null) return second !== null || scale !== null ? "other" : { ...bare, start: at, end, value: first.value };
  const far = second === null ? sameAgain(page, unit) : null;
  const upper = far?.value ?? (second?.value ?? 0) * factor;
  const value = first.value * factor;
  return { start: at, end: far?.end ?? unit.end, value, valueTo: upper > value ? upper : null, unit: unit.unit, kind: unit.kind };
}

/** "thời gian sống khỏe mạnh đạt tối thiểu | 68 năm": years lived, which a bound tells from the years of a calendar. */
function yearsAt(page: Page, at: number, end: number): Unit | null {
  if (!livedYears.test(page.folded.slice(Math.max(0, at - longestBound - longestBound), at))) return null;
  const measure = measureAt(page, end, ["time"]);
  if (measure === null || measure.value.toLowerCase() !== "năm" || /^\s*\d/u.test(page.text.slice(measure.end))) return null;
  return { unit: measure.value, kind: "age", end: measure.end };
}

const livedYears = /đạt (?:(?:ít nhất|tối thiểu|trên|khoảng) )?$/u;

const bare: Quantity = { start: 0, end: 0, value: 0, valueTo: null, unit: "", kind: "bare" };

/** "giá tăng 2 7,7%": a converter tore the number apart; its rest is another number. */
function isTorn(page: Page, at: number): boolean {
  return /(?<![\d\p{L}.,/])\d{1,2} $/u.test(page.text.slice(Math.max(0, at - 4), at)) && /^\d,\d/u.test(page.text.slice(at, at + 3));
}

/** "15/19 tiêu chí", "02/05 xã": so many of a whole, never more than it. The noun tells it from a date. */
function ratioAt(page: Page, at: number): Quantity | null {
  const found = /^(\d{1,4})\s?\/\s?(\d{1,4})(?![\d/.,])/u.exec(page.text.slice(at, at + 14));
  const [whole = "", part, all] = found ?? [];
  const unit = found === null ? null : unitAt(page, at + whole.length);
  if (unit === null || unit === "other" || unit.kind !== "count" || Number(part) > Number(all) || Number(all) < 2) return null;
  return { start: at, end: unit.end, value: Number(part), valueTo: null, unit: unit.unit, kind: "ratio" };
}

/** "năm 2004", "tháng 7": the number of a time. */
function isAfterTime(page: Page, at: number): boolean {
  const words = page.text.slice(0, at).trimEnd();
  const word = /\p{L}+$/u.exec(words.slice(-8))?.[0];
  const time = word === undefined ? null : listedAt("measures", page, words.length - word.length);
  return time?.row?.kind === "time" && time.value === word;
}

/** "từ 30 lít đến 200 lít", "5 triệu USD đến 10 triệu USD": the unit said with both ends of a range. */
function sameAgain(page: Page, unit: Unit): { value: number; end: number } | null {
  const second = rangeEnd(page, unit.end);
  if (second === null) return null;
  const scale = measureAt(page, second.end, ["scale"]);
  const other = unitAt(page, scale?.end ?? second.end);
  if (other === null || other === "other" || other.unit.toLowerCase() !== unit.unit.toLowerCase()) return null;
  return { value: second.value * Number(scale?.row?.factor ?? 1), end: other.end };
}

/** A number; "15, 6%" is 15.6: converters put a blank behind the decimal comma. */
function numberAt(page: Page, at: number): { value: number; end: number } | null {
  const split = /^(\d{1,3}), (\d{1,2})(?= ?%)/u.exec(page.text.slice(at, at + 10));
  if (split !== null) return { value: Number(`${split[1]}.${split[2]}`), end: at + split[0].length };
  return readNumber(page.text, at);
}

/** "16 - 18", "20% - 50%", "60÷70", "3 đến 4": the second number of a range. */
function rangeEnd(page: Page, end: number): { value: number; end: number } | null {
  const from = skipBlanks(page, measureAt(page, end, ["percent"])?.end ?? end);
  const joint = listedAt("joints", page, from);
  const sign = /^(?:-:-|-|÷)/u.exec(page.folded.slice(from, from + 3))?.[0];
  const dash = sign !== undefined ? from + sign.length : joint?.row?.joint === "range" && isSmall(joint.value) ? joint.end : null;
  if (dash === null) return null;
  const next = skipBlanks(page, dash);
  return isDigit(page, next) ? numberAt(page, next) : null;
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
