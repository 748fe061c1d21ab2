import { slicePassage } from "../text/passage.ts";
import { type BodyLine, closedLines } from "./body-line.ts";
import type { FieldLine } from "./field-line.ts";
import { isBodyHeading, limitIn } from "./field-sentence.ts";
import { rankOf } from "./ranks.ts";
import { timeBehindTitle, timeHeading } from "./topic.ts";

/** Below a heading without a label stands any bullet. */
const unlabelledRank = 8;

/**
 * Work plans list what is done by when: below "- Tháng 01:" every line one step deeper is a task of that month, deeper ones go on with it;
 * "- Tháng 02: Tổ chức …" is a task itself. A line that gives a time of its own keeps it. A title with its time in brackets ("1. Giai đoạn chuẩn bị
 * (từ tháng 6/2026 đến tháng 8/2026)") heads the bullets below it.
 */
export function readTimedLines(body: readonly BodyLine[]): void {
  const closed = closedLines(body);
  let heading: { rank: number; field: FieldLine; titled: boolean } | null = null;
  let task: number | null = null;
  for (const [i, entry] of body.entries()) {
    const rank = rankOfLine(entry);
    if (closed[i] === true || (heading !== null && rank <= heading.rank)) heading = null;
    if (heading === null) task = null;
    const timed = closed[i] === true || entry.kind === "field" ? null : timeHeading(entry.words);
    const behind = closed[i] === true || entry.kind !== "heading" ? null : timeBehindTitle(entry.words);
    if (timed !== null && timed.at === entry.words.text.length) {
      heading = { rank, field: timeField(timed.time, entry, "implied"), titled: false };
      task = null;
    } else if (behind !== null) {
      heading = { rank, field: timeField(behind, entry, "implied"), titled: true };
      task = null;
    } else if (heading !== null && entry.kind === "heading" && (heading.titled || isBodyHeading(entry.words.text))) {
      task = null;
    } else if (timed !== null && (entry.scheme !== null || isScheduled(body, i)) && entry.kind !== "heading" && entry.fields.length === 0) {
      entry.fields = [timeField(timed.time, entry, "stated")];
      entry.words = slicePassage(entry.words, timed.at);
    } else if (heading !== null && entry.kind !== "plain" && entry.kind !== "field") {
      if (task !== null && rank > task && entry.fields.length === 0) entry.goesOn = true;
      else {
        task = rank;
        const own = entry.fields.some((field) => field.role === "deadline");
        const limit = limitIn(entry.words);
        const time = limit === null ? heading.field : { ...limit, makesTask: true };
        entry.fields = own ? entry.fields.map((field) => ({ ...field, makesTask: true })) : [...entry.fields, time];
      }
    }
  }
}

/** "Từ 10/8 đến 15/8: Tổng vệ sinh trường lớp." without a label, next to another such line: a schedule, and no report of one day. */
function isScheduled(body: readonly BodyLine[], at: number): boolean {
  return [body[at - 1], body[at + 1]].some((beside) => beside !== undefined && beside.kind === "plain" && isTimed(beside));
}

/** Also where its time has been taken off already. */
function isTimed({ words, fields }: BodyLine): boolean {
  return fields.some((field) => field.makesTask === true) || timeHeading(words) !== null;
}

function rankOfLine({ scheme, label, kind }: BodyLine): number {
  if (scheme !== null) return rankOf(scheme, label ?? "");
  return kind === "heading" ? 0 : unlabelledRank;
}

function timeField(time: FieldLine["value"], { words }: BodyLine, certainty: "stated" | "implied"): FieldLine {
  return { role: "deadline", heading: words, value: time, below: [], certainty, makesTask: true };
}
