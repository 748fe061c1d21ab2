import type { AimChange, ComparisonKind } from "../../model/comparison.ts";
import type { Plan } from "../../model/plan.ts";
import type { Severity } from "../../model/severity.ts";
import { type AimRelation, aimRelation, isShareOfCount } from "../fields/target.ts";
import { type Aim, objectiveAims, sideOf, taskAims } from "./aim.ts";
import { type AimPair, aimCounts, pairAims } from "./pair-aims.ts";

/**
 * The aims that plans state outside their tasks, held against each other by subject: in the upper plan's order, then what only the lower
 * plan aims at. An aim without a partner among the other plan's objectives is looked for in its tasks. `handed`: the lower plan is a level
 * below, where a count is naturally a share of the upper's.
 */
export function objectiveChanges(upper: Plan, lower: Plan, kind: ComparisonKind, handed: boolean): AimChange[] {
  const [above, below] = [objectiveAims(upper), objectiveAims(lower)];
  if (above.length === 0 && below.length === 0) return [];
  const [tasksAbove, tasksBelow] = [taskAims(upper), taskAims(lower)];
  const counts = aimCounts([upper, lower]);
  const comparable = (a: Aim, b: Aim) => kind === "years" || yearsMeet(a, b);
  const pairs = pairAims(above, below, counts, comparable);
  const left = (aims: readonly Aim[], side: keyof AimPair) => aims.filter((aim) => !pairs.some((pair) => pair[side] === aim));
  pairs.push(
    ...pairAims(left(above, "upper"), tasksBelow, counts, comparable),
    ...pairAims(tasksAbove, left(below, "lower"), counts, comparable),
  );
  const takenUp = pairs.filter((pair) => pair.upper.task === null).length * 2 >= above.length;
  const own = (aim: Aim, side: keyof AimPair) => pairs.filter((pair) => pair[side] === aim).map((pair) => changeOf(pair, handed));
  return [
    ...above.flatMap((aim) => [...own(aim, "upper"), ...(left([aim], "upper").length === 0 ? [] : [missing(aim, takenUp, handed)])]),
    ...below.flatMap((aim) => {
      const found = pairs.filter((pair) => pair.lower === aim && pair.upper.task !== null);
      if (found.length > 0) return found.map((pair) => changeOf(pair, handed));
      return left([aim], "lower").map((one): AimChange => ({ upper: null, lower: sideOf(one), relation: "added", severity: "info" }));
    }),
  ];
}

function changeOf({ upper, lower }: AimPair, handed: boolean): AimChange {
  const relation: AimRelation | null = aimRelation(upper.target, lower.target);
  const severity: Severity = relation === "lower" && !(handed && isShareOfCount(upper.target)) ? "error" : "info";
  return { upper: sideOf(upper), lower: sideOf(lower), relation: relation ?? "same", severity };
}

/**
 * A plan that takes up half of the upper plan's aims and leaves this one out wants a look. A plan that takes up few may well leave the rest to
 * the upper one; and a count ("120 km") is the whole area's.
 */
function missing(aim: Aim, takenUp: boolean, handed: boolean): AimChange {
  const severity: Severity = takenUp && !(handed && isShareOfCount(aim.target)) ? "warning" : "info";
  return { upper: sideOf(aim), lower: null, relation: "missing", severity };
}

/** An aim for 2025 and one for 2030 are two aims. */
function yearsMeet({ target: a }: Aim, { target: b }: Aim): boolean {
  return a.by === null || b.by === null || a.by.slice(0, 4) === b.by.slice(0, 4);
}
