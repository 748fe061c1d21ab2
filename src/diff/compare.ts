import type { Comparison, Rejected, TaskChange, TaskPair } from "../model/comparison.ts";
import type { Plan, Task } from "../model/plan.ts";
import { sameWords } from "../text/fold.ts";
import { evidenceWords } from "../text/place-words.ts";
import { type Alignment, align } from "./align.ts";
import { deadlineChange } from "./compare-deadline.ts";
import { targetChanges } from "./compare-target.ts";
import { unitChange } from "./compare-unit.ts";
import { kindOf, nameOf } from "./plan-name.ts";
import { summaryOf } from "./summary.ts";

/**
 * Compares two plans task by task: an upper level's with a lower level's, or an earlier one with a later one. What is expected
 * when a task is handed down (a lower body in the lead, an earlier day) is told and is no finding.
 */
export function comparePlans(upper: Plan, lower: Plan): Comparison {
  const kind = kindOf(upper, lower);
  const pairs = align(upper, lower).flatMap((alignment) => pairOf(upper, lower, alignment));
  const [paired, answering] = [new Set(pairs.map((pair) => pair.upper)), new Set(pairs.map((pair) => pair.lower))];
  const missing = upper.tasks.map((task) => task.id).filter((id) => !paired.has(id));
  const added = lower.tasks.map((task) => task.id).filter((id) => !answering.has(id));
  const rejected = [
    ...missing.map((task): Rejected => ({ ...alone, side: "upper", task, outcome: kind === "levels" ? "dropped" : "discontinued" })),
    ...added.map((task): Rejected => ({ ...alone, side: "lower", task, outcome: "new" })),
  ];
  const found = { pairs, groups: [], missing, added, rejected };
  return { kind, upper: nameOf(upper), lower: nameOf(lower), ...found, summary: summaryOf(found) };
}

const alone = { candidate: null, score: 0, why: "nothing-alike", severity: "info" } as const;

function pairOf(upperPlan: Plan, lowerPlan: Plan, alignment: Alignment): TaskPair[] {
  const upper = upperPlan.tasks[alignment.upper];
  const lower = lowerPlan.tasks[alignment.lower];
  if (upper === undefined || lower === undefined) return [];
  const { relation, score, because } = alignment;
  const changes = changesOf(upperPlan, lowerPlan, upper, lower);
  return [
    {
      upper: upper.id,
      lower: lower.id,
      relation,
      score,
      outcome: null,
      // A part may well have another day and another aim than the whole.
      changes: relation === "same" ? changes : changes.map((change) => ({ ...change, severity: "info" })),
      signals: [],
      because,
      upper_place: evidenceWords(upper.evidence) || null,
      lower_place: evidenceWords(lower.evidence) || null,
    },
  ];
}

function changesOf(upperPlan: Plan, lowerPlan: Plan, upper: Task, lower: Task): TaskChange[] {
  const wording: TaskChange = { field: "text", upper: upper.text, lower: lower.text, relation: "reworded", severity: "info" };
  return [
    ...(sameWords(upper.text, lower.text) ? [] : [wording]),
    ...unitChange("lead", upper, lower),
    ...unitChange("support", upper, lower),
    ...deadlineChange(upper, lower, sameYears(upperPlan, lowerPlan)),
    ...targetChanges(upper, lower),
  ];
}

/** Next year's plan has later days by nature: only plans whose years meet, or do not say, can be late. */
function sameYears(upper: Plan, lower: Plan): boolean {
  const [a, b] = [upper.plan, lower.plan];
  if (a.year_from === null || b.year_from === null) return true;
  return a.year_from <= (b.year_to ?? b.year_from) && b.year_from <= (a.year_to ?? a.year_from);
}
