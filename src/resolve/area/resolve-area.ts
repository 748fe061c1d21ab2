import { fold } from "../../text/fold.ts";
import { type Area, areaKinds, areasNamed, inForce } from "./areas.ts";

/**
 * `area` is the one unit that is meant, null when none or several could be; `candidates` are all that fit. `covered` is false for a
 * day after the lists end: units changed again then, and what is found may have changed too.
 */
export type AreaMatch = { area: Area | null; candidates: readonly Area[]; covered: boolean };

/** The last day that the lists speak for: see grammars/areas.README.md. */
const lastDay = "2026-09-25";

/**
 * The unit that a name with or without its kind ("xã Hoằng Kim", "tỉnh Thái Nguyên", "Thái Nguyên") means on a day (ISO). Only units in
 * force on that day count, without a day all. `within` is the code of the unit above, which parts namesakes. Ambiguous stays ambiguous.
 */
export function resolveArea(name: string, date: string | null, within: string | null = null): AreaMatch {
  const { kind, rest } = partsOf(name);
  const named = areasNamed(rest, date).filter((area) => kind === null || area.kind === kind);
  const living = date === null ? named : named.filter((area) => inForce(area, date));
  const candidates = within === null ? living : living.filter((area) => area.parent === within);
  const [first, second] = candidates;
  return { area: first !== undefined && second === undefined ? first : null, candidates, covered: date === null || date <= lastDay };
}

function partsOf(name: string): { kind: string | null; rest: string } {
  const words = name.trim().replace(/\s+/gu, " ");
  const kind = areaKinds().find((known) => fold(words).startsWith(`${fold(known)} `)) ?? null;
  return { kind, rest: kind === null ? words : words.slice(kind.length + 1) };
}
