import type { AimChange, TaskChange } from "../../model/comparison.ts";
import type { Severity } from "../../model/severity.ts";
import { type Mark, markOf, type ReportRow, type RowGroup } from "./rows.ts";

/**
 * One thing to look at: a change above info, a task without a partner that should have one (`change` null), or an aim outside tasks
 * (`aim`: its place among the comparison's objectives, from 0).
 */
export type Finding =
  | { kind: "task"; row: ReportRow; mark: Mark; severity: Severity; change: TaskChange | null }
  | { kind: "objective"; aim: number; mark: Mark; severity: Severity; change: AimChange };

/** Every finding, the grave ones first, then in the order of the rows, aims outside tasks after them. */
export function findingsOf(groups: readonly RowGroup[], objectives: readonly AimChange[]): Finding[] {
  const all = [...groups.flatMap(({ rows }) => rows.flatMap(ofRow)), ...objectives.flatMap(ofObjective)];
  return [...all.filter(({ severity }) => severity === "error"), ...all.filter(({ severity }) => severity !== "error")];
}

function ofRow(row: ReportRow): Finding[] {
  const { rejected } = row;
  if (rejected !== null)
    return rejected.severity === "info" ? [] : [{ kind: "task", row, mark: rejected.outcome, severity: rejected.severity, change: null }];
  return row.changes.flatMap((change): Finding[] => {
    const mark = markOf(change);
    return mark === null ? [] : [{ kind: "task", row, mark, severity: change.severity, change }];
  });
}

function ofObjective(change: AimChange, aim: number): Finding[] {
  if (change.severity === "info") return [];
  const mark = change.relation === "missing" ? "target-missing" : "lower";
  return [{ kind: "objective", aim, mark, severity: change.severity, change }];
}
