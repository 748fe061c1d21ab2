import type { ChangeRelation, TaskChange } from "../model/comparison.ts";
import type { Target, Task } from "../model/plan.ts";
import { sameWords } from "../text/fold.ts";
import { spellingLikeness } from "../text/similarity.ts";

/**
 * How the aims differ. Of several aims in the same unit those whose words are most alike are held against each other; an aim
 * without a partner is missing or added.
 */
export function targetChanges(upper: Task, lower: Task): TaskChange[] {
  const left = [...lower.targets];
  const changes: TaskChange[] = [];
  for (const target of upper.targets) {
    const partner = likest(target, left);
    if (partner === null) {
      changes.push({ field: "target", upper: target.text, lower: null, relation: "missing", severity: "warning" });
      continue;
    }
    left.splice(left.indexOf(partner), 1);
    const relation = relationOf(target, partner);
    if (relation !== null)
      changes.push({
        field: "target",
        upper: target.text,
        lower: partner.text,
        relation,
        severity: relation === "lower" ? "error" : "info",
      });
  }
  for (const target of left) changes.push({ field: "target", upper: null, lower: target.text, relation: "added", severity: "info" });
  return changes;
}

function likest(target: Target, others: readonly Target[]): Target | null {
  const ranked = others
    .filter((other) => sameWords(other.unit, target.unit))
    .map((other) => ({ other, likeness: spellingLikeness(target.text, other.text) + (other.value === target.value ? 1 : 0) }))
    .sort((a, b) => b.likeness - a.likeness);
  return ranked[0]?.other ?? null;
}

/** "lower" is the less ambitious: a smaller value, or a greater one where the aim is to stay below it. */
function relationOf(upper: Target, lower: Target): ChangeRelation | null {
  const [ceilingAbove, ceilingBelow] = [upper, lower].map((target) => target.comparator === "<" || target.comparator === "<=");
  if (ceilingAbove !== ceilingBelow || upper.change !== lower.change) return "different";
  if (upper.value === lower.value && upper.value_to === lower.value_to) return strictness(upper) <= strictness(lower) ? null : "different";
  const more = lower.value > upper.value || (lower.value === upper.value && (lower.value_to ?? 0) > (upper.value_to ?? 0));
  return more === ceilingAbove ? "lower" : "higher";
}

/** "trên 80%" asks for more than "80%"; the rest count alike. */
function strictness(target: Target): number {
  return target.comparator === ">" || target.comparator === "<" ? 1 : 0;
}
