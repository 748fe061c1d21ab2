import type { Certainty } from "../model/certainty.ts";

/** Most values are stated. Where rows are many that is null, and the views say it: tables *_unit_row, *_deadline, *_target. */
export function unlessStated(certainty: Certainty): Certainty | null {
  return certainty === "stated" ? null : certainty;
}
