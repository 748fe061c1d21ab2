import type { MentionOf } from "../model/mention.ts";
import type { Passage } from "../model/passage.ts";
import type { Target } from "../model/plan.ts";
import type { DeadlineReading } from "../model/reading.ts";
import { isResult, resolveTarget } from "./target/resolve-target.ts";
import type { Context } from "./tasks.ts";

/** Mentions of targets as the public contract has them, with the words they stand in; results are left out. */
export function targetValues(
  mentions: readonly MentionOf<"target">[],
  passage: Passage,
  leadIns: DeadlineReading[],
  { reference, trace }: Pick<Context, "reference" | "trace">,
): Target[] {
  return mentions.flatMap(({ reading }) => {
    const target = resolveTarget(reading, { leadIns, reference });
    if (isResult(reading, target, reference)) return [];
    return [{ ...target, evidence: trace(passage, reading.rule, reading.start, reading.end) }];
  });
}
