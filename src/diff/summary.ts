import type { Comparison, ComparisonSummary } from "../model/comparison.ts";

/** Counts what was found. */
export function summaryOf({
  pairs,
  groups,
  missing,
  added,
  rejected,
  objectives,
}: Pick<Comparison, "pairs" | "groups" | "missing" | "added" | "rejected" | "objectives">): ComparisonSummary {
  const changes = pairs.flatMap((pair) => pair.changes);
  const graver = [...changes, ...rejected, ...objectives].map((found) => found.severity);
  const count = <T>(all: readonly T[], wanted: (one: T) => boolean) => all.filter(wanted).length;
  return {
    same: count(pairs, (pair) => pair.relation === "same"),
    partial: count(pairs, (pair) => pair.relation === "partial"),
    missing: missing.length,
    added: added.length,
    split: count(groups, (group) => group.kind === "split"),
    merged: count(groups, (group) => group.kind === "merged"),
    changes: changes.length,
    findings: count(graver, (severity) => severity !== "info"),
    warnings: count(graver, (severity) => severity === "warning"),
    errors: count(graver, (severity) => severity === "error"),
  };
}
