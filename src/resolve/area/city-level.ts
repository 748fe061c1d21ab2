import type { Level } from "../../model/reading.ts";
import { reform } from "./areas.ts";
import { resolveArea } from "./resolve-area.ts";

/**
 * The level of a "thành phố …" on a day (ISO): a centrally-run city is a province's equal, a city of a province was a district's until the
 * districts ended. Null for a name that was neither, or, without a day, both ("thành phố Huế").
 */
export function cityLevel(city: string, date: string | null): Level | null {
  if (date !== null && date >= reform) return "province";
  const levels = new Set(resolveArea(city, date).candidates.map((area): Level => (area.parent === null ? "province" : "district")));
  const [level] = levels;
  return levels.size === 1 && level !== undefined ? level : null;
}
