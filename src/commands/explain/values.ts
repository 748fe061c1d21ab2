import { readDeadlines } from "../../extract/deadline/read-deadlines.ts";
import { readTargets } from "../../extract/target/read-targets.ts";
import { readUnits } from "../../extract/unit/read-units.ts";
import type { Deadline, Target } from "../../model/plan.ts";
import type { UnitReading } from "../../model/reading.ts";
import { type DeadlineReference, resolveDeadline } from "../../resolve/deadline/resolve-deadline.ts";
import { isResult, resolveTarget } from "../../resolve/target/resolve-target.ts";

export const kinds = ["deadline", "target", "unit"] as const;
export type Kind = (typeof kinds)[number];

type WithRule = { rule: string };
/** What one phrase says: the phrase, and its deadlines, targets or units, each with the rule that read it. */
export type Explained =
  | { text: string; deadlines: (Omit<Deadline, "evidence"> & WithRule)[] }
  | { text: string; targets: (Omit<Target, "evidence"> & WithRule)[] }
  | { text: string; units: (Pick<UnitReading, "written" | "name" | "collective" | "level" | "kind"> & WithRule)[] };

/** A phrase read as a whole deadline cell, a sentence with targets, or a cell of units, resolved against a plan's date and year. */
export function explained(text: string, kind: Kind, reference: DeadlineReference): Explained {
  if (kind === "deadline") {
    return { text, deadlines: readDeadlines(text).map((reading) => ({ ...resolveDeadline(reading, reference), rule: reading.rule })) };
  }
  if (kind === "target") {
    const targets = readTargets(text).flatMap((reading) => {
      const target = resolveTarget(reading, { leadIns: [], reference });
      return isResult(reading, target, reference) ? [] : [{ ...target, rule: reading.rule }];
    });
    return { text, targets };
  }
  const units = readUnits(text).map(({ written, name, collective, level, kind: body, rule }) => ({
    written,
    name,
    collective,
    level,
    kind: body,
    rule,
  }));
  return { text, units };
}
