import {
  type AimChange,
  type ChangeField,
  type ChangeRelation,
  type Comparison,
  changeFields,
  changeRelations,
  type TaskChange,
} from "../model/comparison.ts";
import { type Severity, severities } from "../model/severity.ts";
import { summaryOf } from "./summary.ts";

const pairKinds = ["missing", "added", "partial", "split", "merged", "postponed", "objective"] as const;
type PairKind = (typeof pairKinds)[number];

/** What `--only` takes: a kind of answer, a field, or how two values relate ("later", "lower", "none"). */
export const differenceKinds: readonly (PairKind | ChangeField | ChangeRelation)[] = [
  ...new Set([...pairKinds, ...changeFields, ...changeRelations]),
];
export type DifferenceKind = PairKind | ChangeField | ChangeRelation;

/** `only`: these kinds, nothing when empty means all; `least`: differences at least this grave; `ignore`: fields that do not count. */
export type Wanted = { only: readonly DifferenceKind[]; least: Severity; ignore: readonly ChangeField[] };

/** A comparison with what is wanted of it, its sums counted anew. Where something is left out, pairs without differences go as well. */
export function narrow(comparison: Comparison, wanted: Wanted): Comparison {
  const { only, least, ignore } = wanted;
  if (only.length === 0 && least === "info" && ignore.length === 0) return comparison;
  const asked = (kind: DifferenceKind) => only.length === 0 || only.includes(kind);
  const grave = (severity: Severity) => severities.indexOf(severity) >= severities.indexOf(least);
  const narrowed = only.length > 0 || least !== "info";
  const groups = comparison.groups.filter(({ kind }) => least === "info" && asked(kind));
  const inGroup = (upper: string, lower: string) => groups.some((group) => group.upper.includes(upper) && group.lower.includes(lower));
  const keeps = (change: TaskChange) =>
    !ignore.includes(change.field) &&
    grave(change.severity) &&
    (asked(change.field) || (change.relation !== "missing" && change.relation !== "added" && asked(change.relation)));
  const pairs = comparison.pairs.flatMap((pair) => {
    const whole = (only.includes("partial") && pair.relation === "partial") || (only.includes("postponed") && pair.outcome === "postponed");
    const changes = pair.changes.filter((change) => keeps(change) || (whole && !ignore.includes(change.field) && grave(change.severity)));
    return !narrowed || changes.length > 0 || inGroup(pair.upper, pair.lower) || (whole && least === "info") ? [{ ...pair, changes }] : [];
  });
  const rejected = comparison.rejected.filter(({ side, severity }) => grave(severity) && asked(side === "upper" ? "missing" : "added"));
  const told = (change: AimChange) =>
    !ignore.includes("target") &&
    grave(change.severity) &&
    (asked("objective") ||
      (change.relation !== "same" && change.relation !== "missing" && change.relation !== "added" && asked(change.relation)) ||
      asked("target"));
  const found = {
    objectives: comparison.objectives.filter(told),
    pairs,
    groups,
    missing: rejected.flatMap(({ side, task }) => (side === "upper" ? task : [])),
    added: rejected.flatMap(({ side, task }) => (side === "lower" ? task : [])),
    rejected,
  };
  return { ...comparison, ...found, summary: summaryOf(found) };
}

/** Whether anything differs: a task without a partner or with part of one, a change of any kind. */
export function differs({ summary, objectives }: Comparison): boolean {
  return summary.missing + summary.added + summary.partial + summary.changes > 0 || objectives.some(({ relation }) => relation !== "same");
}
