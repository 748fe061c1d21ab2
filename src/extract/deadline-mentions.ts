import type { MentionOf } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import { findDeadlines, readDeadlines } from "./deadline/read-deadlines.ts";
import { eachField } from "./fields.ts";

/**
 * The clauses of the tasks' deadline cells and lines, whole; and the certain ones in the lead-ins and sections that a target may
 * stand under ("- Giai đoạn 2023 - 2025").
 */
export function deadlineMentions(outline: Outline): MentionOf<"deadline">[] {
  const inTasks = eachField(outline).flatMap(({ item, field, value }) =>
    value.role !== "deadline"
      ? []
      : readDeadlines(value.passage.text).map((reading) => ({
          kind: "deadline" as const,
          source: { of: "field" as const, item, field },
          reading,
        })),
  );
  const inLeadIns = outline.statements.flatMap((entry, statement) =>
    entry.leadIns.flatMap((passage, leadIn) =>
      findDeadlines(passage.text).map((reading) => ({
        kind: "deadline" as const,
        source: { of: "leadIn" as const, statement, leadIn },
        reading,
      })),
    ),
  );
  return [...inTasks, ...inLeadIns];
}
