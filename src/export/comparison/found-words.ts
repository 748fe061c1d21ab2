import type { AimChange, AimSide } from "../../model/comparison.ts";
import type { Say } from "../../text/notice-text.ts";
import type { Finding } from "./finding.ts";

/** A finding as lists tell it: where ("II/3 ↔ III/3", "objective I.2 ↔ I"), of what, and the two values where there are any. */
export type FoundWords = { where: string; text: string; upper: string | null; lower: string | null; values: boolean };

export function foundWords(found: Finding, say: Say): FoundWords {
  if (found.kind === "objective") {
    const { upper, lower } = found.change;
    const own = upper ?? lower;
    // A sentence that says no more than its aim would be said twice.
    const text = own === null || restOf(own) === null ? "" : own.sentence;
    return { where: aimWhere(found.change, say), text, upper: upper?.text ?? null, lower: lower?.text ?? null, values: true };
  }
  const { row, change } = found;
  const where = [row.upper?.id, row.lower?.id].filter((id) => id !== undefined).join(" ↔ ");
  const text = (row.upper ?? row.lower)?.text ?? "";
  return { where, text, upper: change?.upper ?? null, lower: change?.lower ?? null, values: change !== null };
}

/** "objective I.2 ↔ I": the sections, or the task where the aim stands in one. */
export function aimWhere({ upper, lower }: AimChange, say: Say): string {
  const places = [upper, lower].flatMap((side) => (side === null ? [] : (standsIn(side) ?? [])));
  return [say("report-objective"), places.join(" ↔ ")].filter((part) => part !== "").join(" ");
}

/** The task or section that an aim stands in; null where it stands in none. */
export function standsIn({ task, section }: AimSide): string | null {
  return task ?? section;
}

/** The sentence of an aim where it says more than the aim itself; else null. */
export function restOf({ sentence, text }: AimSide): string | null {
  return sentence.includes(text) && sentence.length <= text.length + 2 ? null : sentence;
}

/** "lower", "the same" …: how the lower plan's aim relates to the upper's. */
export function aimRelationWord({ relation }: AimChange, say: Say): string {
  return relation === "same" ? say("report-unchanged") : say(`change-${relation}`);
}
