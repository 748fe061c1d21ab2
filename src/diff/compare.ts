import type { Comparison, ComparisonKind, TaskChange, TaskPair } from "../model/comparison.ts";
import type { Plan, Target, Task } from "../model/plan.ts";
import { levels } from "../model/reading.ts";
import { sameWords } from "../text/fold.ts";
import { evidenceWords } from "../text/place-words.ts";
import { type Aligned, type Alignment, align } from "./align/align.ts";
import type { Counts } from "./align/rarity.ts";
import { rejectedOf } from "./alone.ts";
import { deadlineChange } from "./fields/deadline.ts";
import { productChange } from "./fields/product.ts";
import { scopeChange } from "./fields/scope.ts";
import { targetChanges } from "./fields/target.ts";
import { unitChange } from "./fields/unit.ts";
import { type Grouped, groupsOf } from "./groups.ts";
import { objectiveChanges } from "./objectives/objective-changes.ts";
import { kindOf, nameOf, yearsMeet } from "./plan-name.ts";
import { summaryOf } from "./summary.ts";
import { wayRound } from "./way-round.ts";
import { yearChange } from "./years.ts";

/**
 * Compares two plans task by task: an upper level's with a lower level's, or an earlier one with a later one of the same place. What is
 * expected when a task is handed down (a lower body in the lead, an earlier day) is told and is no finding. `held`: how often each term
 * stands in the tasks of all plans that a database holds (`countsOf`), for a better idea of what is rare.
 */
export function comparePlans(upper: Plan, lower: Plan, held: Counts | null = null): Comparison {
  return compareAligned(upper, lower, align(upper, lower, held));
}

export function compareAligned(upper: Plan, lower: Plan, { pairs: aligned, alone }: Aligned): Comparison {
  const kind = kindOf(upper, lower);
  const grouped = groupsOf(aligned);
  const pairs = aligned.flatMap((alignment) => pairOf({ upper, lower, kind, aligned, grouped }, alignment));
  const rejected = alone.flatMap((lone) => rejectedOf(lone, kind, upper, lower));
  const idOf = (plan: Plan, index: number) => plan.tasks[index]?.id ?? [];
  const found = {
    pairs,
    groups: grouped.map(({ kind: how, pairs: parts }) => ({
      kind: how,
      upper: [...new Set(parts.flatMap((part) => idOf(upper, part.upper)))],
      lower: [...new Set(parts.flatMap((part) => idOf(lower, part.lower)))],
    })),
    missing: rejected.flatMap(({ side, task }) => (side === "upper" ? task : [])),
    added: rejected.flatMap(({ side, task }) => (side === "lower" ? task : [])),
    rejected,
    objectives: objectiveChanges(upper, lower, kind, kind === "levels" && isBelow(upper, lower)),
  };
  const names = { upper: nameOf(upper), lower: nameOf(lower) };
  return { kind, ...names, ...found, notices: wayRound(names.upper, names.lower), summary: summaryOf(found) };
}

type Case = { upper: Plan; lower: Plan; kind: ComparisonKind; aligned: readonly Alignment[]; grouped: readonly Grouped[] };

function pairOf(asked: Case, alignment: Alignment): TaskPair[] {
  const [upper, lower] = [asked.upper.tasks[alignment.upper], asked.lower.tasks[alignment.lower]];
  if (upper === undefined || lower === undefined) return [];
  const group = asked.grouped.find((found) => found.pairs.includes(alignment)) ?? null;
  const year = asked.kind === "years" ? yearChange(upper, lower, asked.lower) : null;
  const plans = { upper: asked.upper.plan.level, lower: asked.lower.plan.level, years: asked.kind === "years" };
  const changes = [
    ...wordingChange(upper, lower),
    ...unitChange("lead", upper, lower, plans),
    ...unitChange("support", upper, lower, plans),
    ...(year?.changes ?? deadlineChange(upper, lower, yearsMeet(asked.upper, asked.lower))),
    ...aimChanges(asked, alignment, group, upper, lower),
    ...productChange(upper, lower, asked.lower),
    ...scopeChange(upper, lower),
  ];
  return [
    {
      upper: upper.id,
      lower: lower.id,
      relation: alignment.relation,
      score: Math.round(alignment.score * 1000) / 1000,
      outcome: year?.outcome ?? null,
      changes: alignment.relation === "same" || group !== null ? changes : changes.map(softened),
      signals: alignment.signals.map((signal) => ({ ...signal, value: Math.round(signal.value * 1000) / 1000 })),
      because: alignment.because,
      upper_place: evidenceWords(upper.evidence) || null,
      lower_place: evidenceWords(lower.evidence) || null,
    },
  ];
}

function wordingChange(upper: Task, lower: Task): TaskChange[] {
  if (sameWords(upper.text, lower.text)) return [];
  return [{ field: "text", upper: upper.text, lower: lower.text, relation: "reworded", severity: "info" }];
}

/** Two tasks that merely touch may well have other days and other aims; that nobody leads the lower one wants a look all the same. */
function softened(change: TaskChange): TaskChange {
  return { ...change, severity: change.field === "lead" && change.severity === "error" ? "warning" : "info" };
}

/**
 * The aims of a pair. Those of a split task are held against the aims of all its parts: what another part answers is told there, what none
 * answers is told of the first. Aims that come from another of several merged tasks are not added.
 */
function aimChanges(asked: Case, alignment: Alignment, group: Grouped | null, upper: Task, lower: Task): TaskChange[] {
  const handed = asked.kind === "levels" && isBelow(asked.upper, asked.lower);
  if (group === null) return targetChanges(upper.targets, lower.targets, handed, [lower.text]);
  const [above, below] =
    group.kind === "split" ? [[upper], partsOf(group, "lower", asked.lower)] : [partsOf(group, "upper", asked.upper), [lower]];
  const all = targetChanges(
    aimsOf(above),
    aimsOf(below),
    handed,
    below.map(({ text }) => text),
  );
  const first = group.pairs[0] === alignment;
  const own = (texts: readonly Target[], text: string | null) => text !== null && texts.some((target) => target.text === text);
  return all.filter((change) => {
    if (group.kind === "split") return change.lower === null ? first : own(lower.targets, change.lower);
    return change.upper === null ? first : own(upper.targets, change.upper);
  });
}

function partsOf(group: Grouped, side: "upper" | "lower", plan: Plan): Task[] {
  return group.pairs.flatMap((pair) => plan.tasks[pair[side]] ?? []);
}

function aimsOf(tasks: readonly Task[]): Target[] {
  return tasks.flatMap((task) => task.targets);
}

function isBelow(upper: Plan, lower: Plan): boolean {
  const [above, below] = [upper.plan.level, lower.plan.level];
  return above !== null && below !== null && levels.indexOf(above) < levels.indexOf(below);
}
