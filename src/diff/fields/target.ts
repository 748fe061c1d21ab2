import type { ChangeRelation, TaskChange } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { Severity } from "../../model/severity.ts";
import { fold, sameWords } from "../../text/fold.ts";
import { saidInWords } from "./said.ts";
import { saysEach } from "./scope.ts";

/**
 * How the aims differ: those of `upper` held against those of `lower` by subject. A task that was split is held against the aims of all
 * its parts. An aim without a partner is missing or added. `handed`: the lower plan is a level below, where a count ("120 km") is
 * naturally a share of the upper's, unless it is said of each ("mỗi xã 02 buổi"); shares in % stay what they are. `texts`: of the tasks
 * below, whose words may say an aim that was not read there as one.
 */
export function targetChanges(
  upper: readonly Target[],
  lower: readonly Target[],
  handed: boolean,
  texts: readonly string[] = [],
): TaskChange[] {
  const partners = partnersOf(upper, lower);
  return [
    ...upper.flatMap((target) => {
      const partner = partners.get(target);
      return partner === undefined ? [unanswered(target, texts, handed)] : relationChange(target, partner, handed);
    }),
    ...lower.filter((target) => ![...partners.values()].includes(target)).map((target) => change(null, target, "added", "info")),
  ];
}

/** An aim of which no aim below is about the same: missing, unless the words below say it in another way. */
function unanswered(target: Target, texts: readonly string[], handed: boolean): TaskChange {
  for (const text of texts) {
    const said = saidInWords(target, text);
    if (said === null) continue;
    const harmless = said.relation === "reworded" || (handed && isShareOfCount(target));
    return { ...change(target, null, said.relation, harmless ? "info" : "warning"), lower: said.words };
  }
  return change(target, null, "missing", "warning");
}

function change(upper: Target | null, lower: Target | null, relation: ChangeRelation, severity: Severity): TaskChange {
  return { field: "target", upper: upper?.text ?? null, lower: lower?.text ?? null, relation, severity };
}

function relationChange(upper: Target, lower: Target, handed: boolean): TaskChange[] {
  const relation = aimRelation(upper, lower);
  if (relation === null) return [];
  return [change(upper, lower, relation, relation === "lower" && !(handed && isShareOfCount(upper)) ? "error" : "info")];
}

/** "120 km" of the whole province: a level below, it is naturally less; "mỗi xã 02 buổi", shares in % and "6 người/100.000 dân" are not. */
export function isShareOfCount(target: Target): boolean {
  return target.unit !== "%" && !/\/\s*\p{N}/u.test(target.unit) && !saysEach(target.text);
}

/** Whom each aim above is held against: pairs in the same unit, the most alike in subject first, each aim once. */
function partnersOf(upper: readonly Target[], lower: readonly Target[]): Map<Target, Target> {
  const alone = (targets: readonly Target[], unit: string) => targets.filter((target) => sameWords(target.unit, unit)).length === 1;
  const ranked = upper
    .flatMap((above, row) => lower.map((below, column) => ({ above, below, row, column, likeness: subjectLikeness(above, below) })))
    .filter(({ above, below, likeness }) => {
      if (!sameWords(above.unit, below.unit)) return false;
      // The only aim in its unit on both sides is about the task itself.
      return likeness >= sameSubject || (alone(upper, above.unit) && alone(lower, above.unit));
    })
    .map((pair) => ({ ...pair, rank: pair.likeness + (sameValue(pair.above, pair.below) ? equalValue : 0) }))
    .sort((a, b) => b.rank - a.rank || a.row - b.row || a.column - b.column);
  const partners = new Map<Target, Target>();
  const taken = new Set<Target>();
  for (const { above, below } of ranked) {
    if (partners.has(above) || taken.has(below)) continue;
    partners.set(above, below);
    taken.add(below);
  }
  return partners;
}

/** "hộ dân được dùng nước sạch" and "số hộ sử dụng nước sạch" share two thirds of the shorter one's syllables. */
const sameSubject = 0.4;
/** Of two subjects nearly alike the one with the same value is meant. */
const equalValue = 0.3;

/** How many of the syllables around the number the one with fewer shares with the other, 0 to 1. */
function subjectLikeness(a: Target, b: Target): number {
  const [left, right] = [subjectOf(a), subjectOf(b)];
  const fewer = Math.min(left.size, right.size);
  if (fewer === 0) return left.size === right.size ? 1 : 0;
  return [...left].filter((syllable) => right.has(syllable)).length / fewer;
}

function subjectOf(target: Target): Set<string> {
  return new Set(fold(target.text).match(/\p{L}+/gu) ?? []);
}

/** Whether two aims name the same value. */
export function sameValue(a: Target, b: Target): boolean {
  return a.value === b.value && a.value_to === b.value_to;
}

export type AimRelation = "lower" | "higher" | "different";

/** "lower" is the less ambitious: a smaller value, or a greater one where the aim is to stay below it. Null where they ask for the same. */
export function aimRelation(upper: Target, lower: Target): AimRelation | null {
  const [ceilingAbove, ceilingBelow] = [upper, lower].map((target) => target.comparator === "<" || target.comparator === "<=");
  if (ceilingAbove !== ceilingBelow || upper.change !== lower.change) return "different";
  if (sameValue(upper, lower)) return strictness(upper) <= strictness(lower) ? null : "different";
  const more = lower.value > upper.value || (lower.value === upper.value && (lower.value_to ?? 0) > (upper.value_to ?? 0));
  return more === ceilingAbove ? "lower" : "higher";
}

/** "trên 80%" asks for more than "80%"; the rest count alike. */
function strictness(target: Target): number {
  return target.comparator === ">" || target.comparator === "<" ? 1 : 0;
}
