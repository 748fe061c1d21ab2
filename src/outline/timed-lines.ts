import { slicePassage } from "../text/passage.ts";
import { type BodyLine, closedLines } from "./body-line.ts";
import type { FieldLine } from "./field-line.ts";
import { rankOf } from "./ranks.ts";
import { timeHeading } from "./topic.ts";

/** Below a heading without a label stands any bullet. */
const unlabelledRank = 8;

/**
 * Work plans list what is done by when: below "- Tháng 01:" every line one step deeper is a task of that month, deeper ones go on with it;
 * "- Tháng 02: Tổ chức …" is a task itself. A line that gives a time of its own keeps it.
 */
export function readTimedLines(body: readonly BodyLine[]): void {
  const closed = closedLines(body);
  let heading: { rank: number; field: FieldLine } | null = null;
  let task: number | null = null;
  for (const [i, entry] of body.entries()) {
    const rank = rankOfLine(entry);
    if (closed[i] === true || (heading !== null && rank <= heading.rank)) heading = null;
    if (heading === null) task = null;
    const timed = closed[i] === true || entry.kind === "field" ? null : timeHeading(entry.words);
    if (timed !== null && timed.at === entry.words.text.length) {
      heading = { rank, field: timeField(timed.time, entry, "implied") };
      task = null;
    } else if (timed !== null && entry.scheme !== null && entry.kind !== "heading" && entry.fields.length === 0) {
      entry.fields = [timeField(timed.time, entry, "stated")];
      entry.words = slicePassage(entry.words, timed.at);
    } else if (heading !== null && entry.kind !== "plain" && entry.kind !== "field") {
      if (task !== null && rank > task) entry.goesOn = true;
      else {
        task = rank;
        const own = entry.fields.some((field) => field.role === "deadline");
        entry.fields = own ? entry.fields.map((field) => ({ ...field, makesTask: true })) : [...entry.fields, heading.field];
      }
    }
  }
}

function rankOfLine({ scheme, label, kind }: BodyLine): number {
  if (scheme !== null) return rankOf(scheme, label ?? "");
  return kind === "heading" ? 0 : unlabelledRank;
}

function timeField(time: FieldLine["value"], { words }: BodyLine, certainty: "stated" | "implied"): FieldLine {
  return { role: "deadline", heading: words, value: time, below: [], certainty, makesTask: true };
}
