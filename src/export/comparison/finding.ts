import type { TaskChange } from "../../model/comparison.ts";
import type { Severity } from "../../model/severity.ts";
import { type Mark, markOf, type ReportRow, type RowGroup } from "./rows.ts";

/** One thing to look at: a change above info, or a task without a partner that should have one (`change` null). */
export type Finding = { row: ReportRow; mark: Mark; severity: Severity; change: TaskChange | null };

/** Every finding, the grave ones first, then in the order of the rows. */
export function findingsOf(groups: readonly RowGroup[]): Finding[] {
  const all = groups.flatMap(({ rows }) => rows.flatMap(ofRow));
  return [...all.filter(({ severity }) => severity === "error"), ...all.filter(({ severity }) => severity !== "error")];
}

function ofRow(row: ReportRow): Finding[] {
  const { rejected } = row;
  if (rejected !== null)
    return rejected.severity === "info" ? [] : [{ row, mark: rejected.outcome, severity: rejected.severity, change: null }];
  return row.changes.flatMap((change) => {
    const mark = markOf(change);
    return mark === null ? [] : [{ row, mark, severity: change.severity, change }];
  });
}
