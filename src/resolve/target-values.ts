import type { MentionOf } from "../model/mention.ts";
import type { Passage } from "../model/passage.ts";
import type { Target } from "../model/plan.ts";
import type { DeadlineReading } from "../model/reading.ts";
import type { Reference } from "./reference.ts";
import { resolveTarget } from "./target/resolve-target.ts";
import type { Context } from "./tasks.ts";

/** Mentions of targets as the public contract has them, with the words they stand in; results are left out. */
export function targetValues(
  mentions: readonly MentionOf<"target">[],
  passage: Passage,
  leadIns: DeadlineReading[],
  { reference, trace }: Pick<Context, "reference" | "trace">,
): Target[] {
  return mentions
    .map(({ reading }) => ({
      ...resolveTarget(reading, { leadIns, reference }),
      evidence: trace(passage, reading.rule, reading.start, reading.end),
    }))
    .filter((target) => !isResult(target, reference));
}

/** A figure of a year before the plan's own is a result that it reports ("Năm 2025 … giảm 8,5%" in a plan for 2026), no target of it. */
function isResult(target: Target, reference: Reference): boolean {
  return target.by !== null && reference.year !== null && Number(target.by.slice(0, 4)) < reference.year;
}
