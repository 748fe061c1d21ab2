import type { Plan } from "../model/plan.ts";
import type { Standing } from "../model/standing.ts";
import { placeArea } from "./area/place-area.ts";
import { subjectOf } from "./subject.ts";

/** Where a plan stands among others, by its own words and the lists of administrative units alone. */
export function standingOf(plan: Pick<Plan, "plan" | "carrier" | "citations">): Standing {
  return { placing: placeArea(plan), subject: subjectOf(plan.plan) };
}
