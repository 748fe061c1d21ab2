import type { Notice } from "../../model/notice.ts";
import type { Outline } from "../../model/outline.ts";
import type { Evidence } from "../../model/place.ts";
import type { Plan } from "../../model/plan.ts";
import type { Severity } from "../../model/severity.ts";
import type { Trace } from "../plan-head.ts";

/** The plan as read, with what it was read from: what every question about it may ask. */
export type Case = { plan: Plan; outline: Outline; trace: Trace };

/** One question that a plan is asked about itself; its answers, none when all is well. */
export type Question = (asked: Case) => Notice[];

/** A finding as a notice; its sentence stands under the code in text/notices/resolve.ts. */
export function finding(code: string, severity: Severity, values: Notice["values"], evidence: Evidence | null): Notice {
  return { code, severity, values, evidence };
}
