import type { PlanHead } from "../../model/plan.ts";
import type { UnitReading } from "../../model/reading.ts";
import { fold } from "../../text/fold.ts";
import { resolveArea } from "../area/resolve-area.ts";

/** What of a plan's head says where its own bodies belong. */
export type Home = Pick<PlanHead, "area" | "level" | "issued">;

/**
 * The place a body belongs to, by its full name: the one its name says, or the plan's own for "Công an xã" in a plan of a xã and "Sở Y tế"
 * in a plan of a province. A bare "Công an xã" in a province's plan belongs to any of its communes: null rather than a wrong one.
 */
export function unitArea({ area, level }: Pick<UnitReading, "area" | "level">, home: Home): string | null {
  if (area === null) return null;
  if (area.of === "named") return area.kind === null ? provinceNamed(area.name, home) : `${area.kind} ${area.name}`;
  if (home.area === null) return null;
  const own = area.kind === null ? level === home.level : fold(home.area).startsWith(`${fold(area.kind)} `);
  return own ? home.area : null;
}

/** "Sở Y tế Hà Nội": a name without its kind counts where one province or centrally-run city of that day bears it. */
function provinceNamed(name: string, { issued }: Home): string | null {
  const provinces = resolveArea(name, issued).candidates.filter((area) => area.parent === null);
  const [first, second] = provinces;
  return first === undefined || second !== undefined ? null : `${first.kind} ${first.name}`;
}
