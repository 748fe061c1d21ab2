import { fold } from "../../text/fold.ts";
import type { ExpectedDeadline, ExpectedTarget } from "./expected.ts";

/** Words as they are compared: case, blanks, the tone mark's place and outer punctuation do not count ("Quý  I." = "quí I"). */
export function keyOf(text: string | null): string {
  return fold((text ?? "").normalize("NFC"))
    .replace(/\s+/gu, "")
    .replace(/^[.,;:\-/"']+|[.,;:\-/"']+$/gu, "");
}

/** Parts of a rule in any order; INTERVAL=1 says nothing. */
const ruleKey = (rrule: string | null): string =>
  (rrule ?? "")
    .split(";")
    .filter((part) => part !== "INTERVAL=1")
    .sort()
    .join(";");

type DeadlineFields = Pick<ExpectedDeadline, "kind" | "start" | "end" | "rrule" | "offset" | "workdays">;

/** What must agree of a deadline; its own words and the trigger's may be cut otherwise. `like` says whether the offset is asked for. */
export function deadlineKey(deadline: DeadlineFields, like: DeadlineFields | undefined): string {
  const key = [deadline.kind, deadline.start ?? "…", deadline.end ?? "…", ruleKey(deadline.rrule)];
  if (like?.offset !== undefined) key.push(deadline.offset ?? "", String(deadline.workdays ?? false));
  return key.filter((part) => part !== "").join(" ");
}

type TargetFields = Pick<ExpectedTarget, "comparator" | "value" | "unit" | "by"> & { value_to?: number | null | undefined };

/** ">= 65 nhà tiêu (by 2026-12-31)". */
export function targetWords(target: TargetFields): string {
  const value = target.value_to == null ? String(target.value) : `${target.value}-${target.value_to}`;
  return `${target.comparator} ${value} ${target.unit}${target.by === null ? "" : ` (by ${target.by})`}`;
}

export const targetKey = (target: TargetFields): string => targetWords({ ...target, unit: keyOf(target.unit) });

/** A document's number without blanks and hyphens, which converters lose ("766/QĐ TTg"). */
export const numberKey = (number: string): string => keyOf(number).replaceAll("-", "");
