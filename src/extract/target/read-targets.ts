import { type Page, pageOf } from "../../grammar/page.ts";
import type { Span, TargetReading } from "../../model/reading.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { saidOnce } from "../deadline/deadline-page.ts";
import { isAim } from "./aim.ts";
import { carriedOver, isJoined } from "./carry.ts";
import { changeOpening, opensWithChange, ordersLevel } from "./change.ts";
import { type Cues, cuesOf, type Marks, marksIn } from "./cues.ts";
import { excerptOf } from "./excerpt.ts";
import { limitsOf } from "./limit.ts";
import { type Aim, goesOn } from "./made.ts";
import { type Quantity, quantitiesIn } from "./quantity.ts";
import { readTargetRow } from "./row.ts";

/**
 * The quantified aims that a sentence, bullet or table row states, in order. Numbers that only describe ("154 thủ tục hành chính") or
 * tell a result ("đã đạt 85%") are none. What an earlier year came to ("năm 2024 đạt 85%") is told apart when the plan's year is known: see resolve/target.
 */
export function readTargets(text: string): TargetReading[] {
  if (text.includes("|")) return readTargetRow(text);
  const page = saidOnce(pageOf(text));
  const marks = marksIn(text);
  return sentencesOf(text).flatMap((sentence) => readSentence(page, sentence, marksOf(marks, sentence)));
}

/** The phrases of grammars/targets.yaml that stand beside each aim of a text, in order: why it is read as it is. */
export function targetMatches(text: string): { reading: TargetReading; marks: Marks }[] {
  const page = saidOnce(pageOf(text));
  const marks = marksIn(text);
  return sentencesOf(text).flatMap((sentence) => {
    const own = marksOf(marks, sentence);
    const aims = aimsIn(page, sentence, own);
    return readSentence(page, sentence, own).map((reading, index) => ({ reading, marks: aims[index]?.cues.marks ?? [] }));
  });
}

function marksOf(marks: Marks, sentence: Span): Marks {
  return marks.filter((mark) => mark.start >= sentence.start && mark.end <= sentence.end);
}

function aimsIn(page: Page, sentence: Span, marks: Marks): Aim[] {
  const numbers = quantitiesIn(page, sentence.start, sentence.end);
  const aims: Aim[] = [];
  for (const [index, quantity] of numbers.entries()) {
    const cues = cuesOf(page, marks, quantity, numbers[index + 1]);
    const before = aims.at(-1);
    const touching = before !== undefined && before.quantity === numbers[index - 1] ? before : null;
    const continued = touching !== null && goesOn(page, marks, { quantity, cues }, touching);
    if (!continued && !isAim(page, sentence, marks, { quantity, cues }, { aim: touching, number: numbers[index - 1] })) continue;
    aims.push({ quantity, cues: touching === null ? cues : carriedOver(page, marks, { quantity, cues }, touching), goesOn: continued });
  }
  return aims;
}

function readSentence(page: Page, sentence: Span, marks: Marks): TargetReading[] {
  const numbers = quantitiesIn(page, sentence.start, sentence.end);
  const aims = aimsIn(page, sentence, marks);
  const limits = limitsOf(
    page,
    sentence,
    marks,
    aims.map(({ quantity }) => quantity),
  );
  const orders = ordersIn(page, sentence, marks, aims);
  return aims.map(({ quantity, cues }, index) => {
    const last = aims[index - 1];
    const limit = limits[index] ?? null;
    const excerpt = excerptOf(page.text, sentence, { start: cues.start, end: cues.end }, spanOf(last), spanOf(aims[index + 1]));
    const change = cues.change ?? changeBefore(marks, aims[index], numbers) ?? changeOpening(page, sentence, marks, quantity);
    const text = page.text.slice(excerpt.start, excerpt.end);
    const foretold = isForetold(page, sentence, marks, { quantity, cues });
    const base = orders[index] === true ? null : baseOf(page, sentence, marks, quantity, aims[index + 1]?.quantity);
    return { ...excerpt, text, ...meaningOf(quantity, { ...cues, change }), limit, foretold, base };
  });
}

/** Which aims of a sentence are ordered: "Giảm | 25% số vụ và 20% số người | so với năm 2015", whatever year they are compared with. */
function ordersIn(page: Page, sentence: Span, marks: Marks, aims: readonly Aim[]): boolean[] {
  const orders: boolean[] = [];
  for (const [index, aim] of aims.entries()) {
    const last = aims[index - 1];
    const goesOnOrder = last !== undefined && orders[index - 1] === true && isJoined(page, marks, aim.cues, last);
    orders.push(goesOnOrder || isForetold(page, sentence, marks, aim) || opensWithChange(page, sentence, marks, aim.quantity));
  }
  return orders;
}

/**
 * "năm 2024 dự kiến tăng 8%", "phấn đấu đạt 85%", "cần đạt 7%, …": words before the number say that it is still to come. "Tối thiểu" and "không
 * quá" are words of what is asked for, never of what came of it.
 */
function isForetold(page: Page, sentence: Span, marks: Marks, { quantity, cues }: Aim): boolean {
  const before = marks.filter((mark) => mark.start >= sentence.start && mark.end <= quantity.end);
  if (before.some((mark) => mark.means === "plan" || mark.means === "expected" || mark.rule === "must")) return true;
  if (cues.marks.some((mark) => mark.rule === "at-least" || mark.rule === "at-most")) return true;
  return ordersLevel(page, sentence, marks, quantity);
}

/** "tăng 10% | so với năm 2024", "So với năm 2024, | tăng 10%": the year that a number is compared with. */
function baseOf(page: Page, sentence: Span, marks: Marks, quantity: Quantity, next: Quantity | undefined): number | null {
  const end = next?.start ?? sentence.end;
  const bases = marks.filter((found) => found.means === "base");
  const opens = (mark: Span): boolean => mark.end <= quantity.start && !/\p{L}/u.test(page.text.slice(sentence.start, mark.start));
  const mark = bases.find((found) => (found.start >= quantity.end && found.end <= end) || opens(found));
  return mark?.slots.year?.number ?? null;
}

/** "Tỷ lệ sinh giảm 0,037%, (kế hoạch là 0,04%)": the plan was for the same change as the result. */
function changeBefore(marks: Marks, aim: Aim | undefined, numbers: readonly Quantity[]): Cues["change"] {
  if (aim === undefined || !marks.some((mark) => mark.rule === "planned" && mark.end <= aim.quantity.start && mark.start >= aim.cues.start))
    return null;
  const before = numbers[numbers.indexOf(aim.quantity) - 1];
  const mark = marks.find((known) => known.end < (before?.start ?? 0) && known.end >= (before?.start ?? 0) - 1);
  return mark?.means === "increase" || mark?.means === "decrease" ? mark.means : null;
}

function spanOf(aim: Aim | undefined): Span | null {
  return aim === undefined ? null : { start: aim.cues.start, end: aim.cues.end };
}

function meaningOf(
  quantity: Quantity,
  cues: Cues,
): Pick<TargetReading, "rule" | "comparator" | "value" | "valueTo" | "unit" | "change" | "implied"> {
  return {
    rule: quantity.kind,
    comparator: cues.comparator,
    value: quantity.value,
    valueTo: quantity.valueTo,
    unit: quantity.unit,
    change: cues.change,
    // "khu vực dịch vụ tăng 7,3%", "doanh thu 31 nghìn tỷ đồng": nothing says outright that it is to be reached.
    implied:
      !cues.said &&
      !cues.planned &&
      (cues.expected || quantity.kind === "money" || (!cues.aim && (cues.change !== null || quantity.kind !== "percent"))),
  };
}
