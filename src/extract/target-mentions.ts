import type { MentionOf } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import { eachField } from "./fields.ts";
import { readTargets } from "./target/read-targets.ts";

/** Quantified aims in the tasks' words and deadline cells, and in what the plan says outside its tasks. */
export function targetMentions(outline: Outline): MentionOf<"target">[] {
  const inTasks = eachField(outline).flatMap(({ item, field, value }) =>
    value.role !== "text" && value.role !== "deadline"
      ? []
      : readTargets(value.passage.text).map((reading) => ({
          kind: "target" as const,
          source: { of: "field" as const, item, field },
          reading,
        })),
  );
  const outside = outline.statements.flatMap((entry, statement) =>
    readTargets(entry.passage.text).map((reading) => ({
      kind: "target" as const,
      source: { of: "statement" as const, statement },
      reading,
    })),
  );
  const inTables = outline.aims.flatMap((entry, aim) =>
    entry.values.flatMap(({ passage }, value) =>
      readTargets(passage.text).map((reading) => ({ kind: "target" as const, source: { of: "aim" as const, aim, value }, reading })),
    ),
  );
  return [...inTasks, ...outside, ...inTables];
}
