import type { MentionOf } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import { isOfDocument } from "./deadline/of-document.ts";
import { findDeadlines, readDeadlines } from "./deadline/read-deadlines.ts";
import { eachField } from "./fields.ts";

/**
 * The clauses of the tasks' deadline cells and lines, whole; and the certain ones in what a target may stand under: a lead-in ("- Giai
 * đoạn 2023 - 2025"), the heading of its column ("Năm 2026"); and in the
 * duties of bodies ("trước ngày 15 hằng tháng").
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
  const inAims = outline.aims.flatMap((entry, aim) =>
    entry.values.flatMap(({ heading }, value) =>
      findDeadlines(heading.text).map((reading) => ({
        kind: "deadline" as const,
        source: { of: "aimHeading" as const, aim, value },
        reading,
      })),
    ),
  );
  const inDuties = outline.statements.flatMap((entry, statement) =>
    entry.section === null || outline.sections[entry.section]?.topic !== "duties"
      ? []
      : findDeadlines(entry.passage.text)
          .filter((reading) => !isOfDocument(entry.passage.text, reading))
          .map((reading) => ({ kind: "deadline" as const, source: { of: "statement" as const, statement }, reading })),
  );
  return [...inTasks, ...inLeadIns, ...inAims, ...inDuties];
}
