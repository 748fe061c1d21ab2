import type { Target } from "../../model/plan.ts";
import type { DeadlineReading, TargetReading } from "../../model/reading.ts";
import { type DeadlineReference, resolveDeadline } from "../deadline/resolve-deadline.ts";

/** `leadIns`: the time words of the bullets that the target stands under, outermost first ("- Giai đoạn 2023 - 2025"). */
export type TargetContext = { leadIns: readonly DeadlineReading[]; reference: DeadlineReference };

/**
 * A figure of a year before the plan's own is a result that it reports ("Năm 2024 … giảm 8,5%" in a plan for 2025), no target of it; so is
 * one compared with a year, unless that is the year before the plan's ("tăng 10% so với năm 2024") or it is still to come ("đến năm 2030 tăng
 * 2 lần so với năm 2020").
 */
export function isResult(
  { foretold, base }: Pick<TargetReading, "foretold" | "base">,
  { by }: Pick<Target, "by">,
  { year }: DeadlineReference,
): boolean {
  const end = by === null ? null : Number(by.slice(0, 4));
  if (base !== null && (year === null || (base !== year - 1 && (end === null || end < year)))) return true;
  return !foretold && end !== null && year !== null && end < year;
}

/** A target with the last day it is to be reached by: its own sentence's limit, else the nearest lead-in's, else null. */
export function resolveTarget(reading: TargetReading, { leadIns, reference }: TargetContext): Omit<Target, "evidence"> {
  const limit = [reading.limit, ...leadIns.toReversed()].find((date) => date !== null && date.period?.last != null) ?? null;
  const deadline = limit === null ? null : resolveDeadline(limit, reference);
  const implied = reading.implied || deadline?.certainty === "implied";
  return {
    text: reading.text,
    comparator: reading.comparator,
    value: reading.value,
    value_to: reading.valueTo,
    unit: reading.unit,
    change: reading.change,
    by: deadline?.end ?? null,
    certainty: implied ? "implied" : "stated",
  };
}
