import { type Page, pageOf } from "../../grammar/page.ts";
import type { Span, TargetReading } from "../../model/reading.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { isAim } from "./aim.ts";
import { type Cues, cuesOf, type Marks, marksIn } from "./cues.ts";
import { excerptOf } from "./excerpt.ts";
import { limitsOf } from "./limit.ts";
import { type Quantity, quantitiesIn } from "./quantity.ts";
import { readTargetRow } from "./row.ts";

/**
 * The quantified aims that a sentence, bullet or table row states, in order. Numbers that only describe ("154 thủ tục hành chính") or
 * tell a result ("đã đạt 85%") are none.
 */
export function readTargets(text: string): TargetReading[] {
  if (text.includes("|")) return readTargetRow(text);
  const page = pageOf(text);
  const marks = marksIn(text);
  return sentencesOf(text).flatMap((sentence) => readSentence(page, sentence, marks));
}

function readSentence(page: Page, sentence: Span, marks: Marks): TargetReading[] {
  const numbers = quantitiesIn(page, sentence.start, sentence.end);
  const aims = numbers
    .map((quantity, index) => ({ quantity, cues: cuesOf(page, marks, quantity, numbers[index + 1]) }))
    .filter(({ quantity, cues }) => isAim(page, sentence, marks, quantity, cues));
  const limits = limitsOf(
    page,
    sentence,
    marks,
    aims.map(({ quantity }) => quantity),
  );
  return aims.map(({ quantity, cues }, index) => {
    const previous = aims[index - 1];
    const next = aims[index + 1];
    const excerpt = excerptOf(page.text, sentence, { start: cues.start, end: cues.end }, spanOf(previous), spanOf(next));
    return { ...excerpt, text: page.text.slice(excerpt.start, excerpt.end), ...valueOf(quantity, cues), limit: limits[index] ?? null };
  });
}

function spanOf(aim: { cues: Cues } | undefined): Span | null {
  return aim === undefined ? null : { start: aim.cues.start, end: aim.cues.end };
}

function valueOf(
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
    implied: !cues.said && !cues.aim && (cues.change !== null || quantity.kind !== "percent"),
  };
}
