import type { Certainty } from "../../model/certainty.ts";
import type { Citation, Plan, PlanHead } from "../../model/plan.ts";
import { type Level, levels } from "../../model/reading.ts";
import type { PlacedArea, Placing } from "../../model/standing.ts";
import { sameWords } from "../../text/fold.ts";
import { areaIn } from "../issuer/committee.ts";
import { type Area, areaWithCode, fullName, levelOf, reform, successorOf } from "./areas.ts";
import { cityLevel } from "./city-level.ts";
import { resolveArea } from "./resolve-area.ts";

/** An area above that a plan names, as it carries out a plan of its committee. */
type Named = { name: string; level: Level };

/**
 * Where the area of a plan lies, by the lists of administrative units on the day of its issue (its carrier's, where it has none) and by whose
 * plans it carries out. Namesakes are told apart by these; where they contradict the lists, the lists do not know the unit that is meant.
 * Null for a plan without an area.
 */
export function placeArea({ plan, carrier, citations }: Pick<Plan, "plan" | "carrier" | "citations">): Placing | null {
  return placeHead(plan, plan.issued ?? carrier?.issued ?? null, citations);
}

function placeHead({ area: name, level }: PlanHead, date: string | null, citations: readonly Citation[]): Placing | null {
  if (name === null) return null;
  const named = namedAbove(citations, level, date);
  const { candidates, covered } = resolveArea(name, date);
  const [area, namesake] = candidates.filter((one) => fits(chainOf(one, date), named));
  if (area !== undefined && namesake === undefined) {
    const placed = { ...placedOf(area, date), name };
    const above = placed.parent ?? directlyAbove(named, placed.level, date);
    const lost = above === null && placed.level !== "province";
    return { area: placed, above, certainty: lost ? "unknown" : certaintyOf(area, date, covered, named) };
  }
  const unlisted: PlacedArea = { ...unknown, name, level };
  const above = area === undefined ? directlyAbove(named, level, date) : null;
  return { area: unlisted, above, certainty: above === null ? "unknown" : "implied" };
}

const unknown = {
  listed: false,
  code: null,
  valid_from: null,
  valid_until: null,
  resolution: null,
  parent: null,
  successor: null,
} as const;

/**
 * "stated" for a province, for what the lists know since the districts ended, and where list and plan agree on what is above. Of the
 * communes and districts that ended before that day the lists know none: a namesake may have lived then.
 */
function certaintyOf(area: Area, date: string | null, covered: boolean, named: readonly Named[]): Certainty {
  if (date === null || !covered) return "implied";
  return levelOf(area) === "province" || date >= reform || named.length > 0 ? "stated" : "implied";
}

/** The areas of higher levels whose plans it carries out; those of before the districts ended say nothing of a day after it. */
function namedAbove(citations: readonly Citation[], level: Level | null, date: string | null): Named[] {
  if (level === null) return [];
  return citations.flatMap(({ issuer, relation, date: cited }): Named[] => {
    if (issuer === null || (relation !== "parent" && relation !== "carries-out")) return [];
    if (date !== null && date >= reform && cited !== null && cited < reform) return [];
    const area = areaIn(issuer);
    const above = area === null ? null : /^thành phố /iu.test(area.area) ? cityLevel(area.area, cited ?? date) : area.level;
    if (area === null || above === null || above === "central" || levels.indexOf(above) >= levels.indexOf(level)) return [];
    return [{ name: area.area, level: above }];
  });
}

/** The unit and those above it on a day, from the lowest. */
function chainOf(area: Area, date: string | null): Area[] {
  const parent = parentOf(area, date);
  return parent === null ? [area] : [area, ...chainOf(parent, date)];
}

function parentOf(area: Area, date: string | null): Area | null {
  return area.parent === null ? null : areaWithCode(area.parent, date ?? area.until ?? area.from);
}

/** None of the areas named is another than the one of its level in the chain. */
function fits(chain: readonly Area[], named: readonly Named[]): boolean {
  return named.every(({ name, level }) => chain.every((area) => levelOf(area) !== level || sameWords(fullName(area), name)));
}

function placedOf(area: Area, date: string | null): PlacedArea {
  const [parent, next] = [parentOf(area, date), successorOf(area)];
  return {
    name: fullName(area),
    level: levelOf(area),
    listed: true,
    code: area.code === "" ? null : area.code,
    valid_from: area.from,
    valid_until: area.until,
    resolution: area.resolution,
    parent: parent === null ? null : placedOf(parent, date),
    successor: next === null ? null : placedOf(next, next.from),
  };
}

/** The one area named of the nearest level above: a district's of a commune's until the districts ended. Null where several are. */
function directlyAbove(named: readonly Named[], level: Level | null, date: string | null): PlacedArea | null {
  const nearest: Level = level === "commune" && (date === null || date < reform) ? "district" : "province";
  const [first, ...others] = named.filter((area) => area.level === nearest);
  if (first === undefined || others.some(({ name }) => !sameWords(name, first.name))) return null;
  const higher = named.filter((area) => levels.indexOf(area.level) < levels.indexOf(nearest));
  const { candidates } = resolveArea(first.name, date);
  const [area, namesake] = candidates.filter((one) => fits(chainOf(one, date), higher));
  if (area !== undefined && namesake === undefined) return placedOf(area, date);
  return candidates.length > 0 ? null : { ...unknown, name: first.name, level: nearest };
}
