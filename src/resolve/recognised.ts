import { weaker } from "../model/certainty.ts";
import type { Evidence } from "../model/place.ts";
import type { Plan, Task } from "../model/plan.ts";

/**
 * What was read from pages whose letters were recognised in an image is implied at most: a "6" on the page may be an "8" in our text,
 * and no grammar can tell.
 */
export function withoutStatedOn(pages: readonly number[], plan: Plan): Plan {
  if (pages.length === 0) return plan;
  const recognised = new Set(pages);
  const onImage = (evidence: Evidence | null): boolean =>
    evidence?.places.some((place) => place.kind === "page" && recognised.has(place.page)) ?? false;
  const softer = <Value extends Pick<Task, "certainty" | "evidence">>(value: Value): Value =>
    onImage(value.evidence) ? { ...value, certainty: weaker(value.certainty, "implied") } : value;
  const valuesSofter = <Holder extends Partial<Pick<Task, "deadlines" | "targets" | "units">>>(holder: Holder): Holder => ({
    ...holder,
    ...(holder.deadlines === undefined ? {} : { deadlines: holder.deadlines.map(softer) }),
    ...(holder.targets === undefined ? {} : { targets: holder.targets.map(softer) }),
    ...(holder.units === undefined ? {} : { units: holder.units.map(softer) }),
  });
  return {
    ...plan,
    tasks: plan.tasks.map((task) => softer(valuesSofter(task))),
    objectives: plan.objectives.map(valuesSofter),
    assignments: plan.assignments.map(valuesSofter),
  };
}
