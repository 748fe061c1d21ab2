import type { Certainty } from "./certainty.ts";
import type { Level } from "./reading.ts";

/**
 * An administrative unit with the one above it, up to the province. `listed`: the lists of administrative units know it; else only its
 * name and level are, and `parent` is null. Days are ISO, inclusive, null where the list does not reach or the unit lives on.
 */
export type PlacedArea = {
  name: string;
  level: Level | null;
  listed: boolean;
  code: string | null;
  valid_from: string | null;
  valid_until: string | null;
  resolution: string | null;
  parent: PlacedArea | null;
  /** What it became on the day after `valid_until`. */
  successor: PlacedArea | null;
};

/**
 * Where the area of a plan lies on the plan's day: `area` as the plan names it, `above` the unit directly above it, null for a province and
 * where it is not known. `certainty`: "stated" where the lists have this one unit, "implied" where the lists do not vouch for that day or
 * the unit above follows from the plans that are carried out, "unknown" where there are several of that name, or none.
 */
export type Placing = { area: PlacedArea; above: PlacedArea | null; certainty: Certainty };

/**
 * Where a plan stands among other plans: its place, null without an area, and its subject: what its title says less the place and the
 * years, folded, so that plans of several places and years on one thing have the same; null where nothing is left.
 */
export type Standing = { placing: Placing | null; subject: string | null };
