import type { Level, Relation } from "./reading.ts";

/** What a database holds of a plan, as far as it tells which plans belong together. */
export type HeldPlan = {
  id: string;
  /** Whether it is the newest version of its series. */
  newest: boolean;
  /** The plan's own number and that of the decision that carries it. */
  numbers: string[];
  /** ISO dates: the plan's own and the decision's. */
  dates: string[];
  level: Level | null;
  area_id: string | null;
  issued: string | null;
  year_from: number | null;
  year_to: number | null;
  programme: string | null;
  citations: { number: string; date: string | null; relation: Relation }[];
};

/** `valid_from`, `valid_until`: ISO days, inclusive; null or left out where they are not known, or the unit lives on. */
export type HeldArea = {
  id: string;
  code: string | null;
  name: string;
  level: Level | null;
  parent_id: string | null;
  valid_from?: string | null;
  valid_until?: string | null;
};
