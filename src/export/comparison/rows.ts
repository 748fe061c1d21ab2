import type { Comparison, Rejected, TaskChange, TaskGroup, TaskPair } from "../../model/comparison.ts";
import type { Plan, Task } from "../../model/plan.ts";
import { type Severity, severities } from "../../model/severity.ts";

/**
 * A comparison with the two plans it is of: what every report is made from. `narrowed`: something was left out (`--only`), so that counts of
 * what is left say nothing of the whole.
 */
export type Compared = { comparison: Comparison; upper: Plan; lower: Plan; narrowed: boolean };

/**
 * What a row is filtered and badged by. A fate (a task without a partner, the outcomes of model/comparison.ts), how far a pair answers, what
 * happened to it, and its findings: only what wants a look has a mark, so a later deadline of a mere part has none.
 */
export const marks = [
  "dropped",
  "discontinued",
  "kept",
  "finished",
  "new",
  "same",
  "partial",
  "split",
  "merged",
  "postponed",
  "later",
  "vaguer",
  "lower",
  "target-missing",
  "no-lead",
  "narrower",
  "product-missing",
] as const;
export type Mark = (typeof marks)[number];

/** One line of a report: a pair, or a task without a partner. `candidate`: the likest task of the other plan that was rejected. */
export type ReportRow = {
  upper: Task | null;
  lower: Task | null;
  pair: TaskPair | null;
  rejected: Rejected | null;
  candidate: Task | null;
  group: TaskGroup | null;
  changes: readonly TaskChange[];
  severity: Severity | null;
  marks: readonly Mark[];
};

/** Rows under the heading that their upper task stands under; those of new tasks under that of the lower plan. */
export type RowGroup = { title: string | null; side: "upper" | "lower"; rows: ReportRow[] };

/** The upper plan's tasks in their order, each with its pairs or its fate, then what only the lower plan has. */
export function rowGroups({ comparison, upper, lower }: Compared): RowGroup[] {
  const [above, below] = [byId(upper), byId(lower)];
  const groups: RowGroup[] = [];
  const add = (side: RowGroup["side"], plan: Plan, task: Task, rows: readonly ReportRow[]) => {
    if (rows.length === 0) return;
    const title = headingOf(plan, task);
    const last = groups.at(-1);
    if (last?.side === side && last.title === title) last.rows.push(...rows);
    else groups.push({ title, side, rows: [...rows] });
  };
  for (const task of upper.tasks) {
    const pairs = comparison.pairs.filter((pair) => pair.upper === task.id);
    const lone = comparison.rejected.filter((rejected) => rejected.side === "upper" && rejected.task === task.id);
    const paired = pairs.map((pair) => pairRow(comparison, pair, task, below.get(pair.lower) ?? null));
    add("upper", upper, task, [...paired, ...lone.map((rejected) => loneRow(rejected, task, below.get(rejected.candidate ?? "") ?? null))]);
  }
  for (const task of lower.tasks) {
    const lone = comparison.rejected.filter((rejected) => rejected.side === "lower" && rejected.task === task.id);
    add(
      "lower",
      lower,
      task,
      lone.map((rejected) => loneRow(rejected, task, above.get(rejected.candidate ?? "") ?? null)),
    );
  }
  return groups;
}

function byId(plan: Plan): Map<string, Task> {
  return new Map(plan.tasks.map((task) => [task.id, task]));
}

/** The title of a task's group, else of the section it stands in; null where the plan gives neither. */
function headingOf(plan: Plan, task: Task): string | null {
  const group = task.group === null ? undefined : plan.groups.find((found) => found.label === task.group);
  const section = task.section === null ? undefined : plan.sections.find((found) => found.path === task.section);
  const [label, title] =
    group === undefined ? [section?.path.split("/").at(-1) ?? null, section?.title ?? null] : [group.label, group.title];
  return title === null ? null : label === null ? title : `${label}. ${title}`;
}

function pairRow({ groups }: Comparison, pair: TaskPair, upper: Task, lower: Task | null): ReportRow {
  const group = groups.find((found) => found.upper.includes(pair.upper) && found.lower.includes(pair.lower)) ?? null;
  const found: (Mark | null)[] = [
    pair.relation,
    group?.kind ?? null,
    pair.outcome === "postponed" ? "postponed" : null,
    ...pair.changes.map(markOf),
  ];
  return {
    upper,
    lower,
    pair,
    rejected: null,
    candidate: null,
    group,
    changes: pair.changes,
    severity: gravest(pair.changes.map((change) => change.severity)),
    marks: marks.filter((mark) => found.includes(mark)),
  };
}

function loneRow(rejected: Rejected, task: Task, candidate: Task | null): ReportRow {
  const [upper, lower] = rejected.side === "upper" ? [task, null] : [null, task];
  const { severity, outcome } = rejected;
  return { upper, lower, pair: null, rejected, candidate, group: null, changes: [], severity, marks: [outcome] };
}

/** What a change is called when it is a finding. */
export function markOf({ field, relation, severity }: TaskChange): Mark | null {
  if (severity === "info") return null;
  switch (field) {
    case "deadline":
      return relation === "later" ? "later" : "vaguer";
    case "target":
      return relation === "missing" ? "target-missing" : "lower";
    case "lead":
      return "no-lead";
    case "scope":
      return "narrower";
    case "product":
      return "product-missing";
    default:
      return null;
  }
}

export function gravest(found: readonly Severity[]): Severity | null {
  return severities.findLast((severity) => found.includes(severity)) ?? null;
}

export function isFinding({ severity }: { severity: Severity | null }): boolean {
  return severity === "warning" || severity === "error";
}
