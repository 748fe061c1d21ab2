import type { LabelScheme } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { FieldLine } from "./field-line.ts";
import type { FlowParagraph } from "./flow.ts";
import { rankOf } from "./ranks.ts";
import { opens } from "./words.ts";

/**
 * A paragraph of the body, told apart by what it is: a titled heading, a labelled paragraph that is itself content, a bullet, a
 * plain paragraph, or a line that names a unit or a time for the task above it.
 */
export type BodyLine = {
  kind: "heading" | "content" | "bullet" | "plain" | "field";
  line: FlowParagraph;
  scheme: LabelScheme | null;
  label: string | null;
  /** The words without their label. */
  words: Passage;
  /** What the line gives of a task: a field line of the task above it, another line of its own task, in brackets at its end. */
  fields: FieldLine[];
  /** A bullet that goes on with the task of the line above it. */
  goesOn?: boolean;
  /** A line that says a task though it names nobody and no time. */
  isTask?: boolean;
};

/** For each line whether it stands among the duties, aims or purposes of the plan, which are kept as such and give no tasks by themselves. */
export function closedLines(body: readonly BodyLine[]): boolean[] {
  let closed: number | null = null;
  return body.map((entry) => {
    if (entry.kind === "heading" && entry.scheme !== null && entry.label !== null) {
      const rank = rankOf(entry.scheme, entry.label);
      if (closed !== null && rank <= closed) closed = null;
      if (["duties", "purpose", "aims"].some((means) => opens(entry.words.text, means) > 0)) closed ??= rank;
    }
    return closed !== null;
  });
}
