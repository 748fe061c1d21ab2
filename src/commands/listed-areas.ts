import type { HeldArea } from "../model/held.ts";
import type { PlanHead } from "../model/plan.ts";
import { type Area, areasBelow, fullName, levelOf } from "../resolve/area/areas.ts";
import { resolveArea } from "../resolve/area/resolve-area.ts";
import { sameWords } from "../text/fold.ts";

/**
 * The areas that a database holds with those that the lists of administrative units place directly below an upper plan's area on the day of
 * its issue. A held area is taken for a listed one only where no namesake lives elsewhere in the country that day. Without a date, or where the
 * upper area is not known to the lists, only what is held.
 */
export function withListedAreas(
  { area, level, issued }: Pick<PlanHead, "area" | "level" | "issued">,
  held: readonly HeldArea[],
): HeldArea[] {
  const above = area === null || issued === null ? null : resolveArea(area, issued).area;
  const own = held.find((one) => one.level === level && area !== null && sameWords(one.name, area));
  if (above === null || own === undefined || issued === null) return [...held];
  const listed = areasBelow(above.code, issued);
  const known = new Map(
    held.flatMap((one): [HeldArea, Area][] => {
      const found = one.level === level ? undefined : listed.find((candidate) => sameWords(fullName(candidate), one.name));
      const code = one.code ?? resolveArea(one.name, issued).area?.code;
      return found !== undefined && code === found.code ? [[one, found]] : [];
    }),
  );
  const taken = new Set([...known.values()].map(({ code }) => code));
  return [
    ...held.map((one) => {
      const found = known.get(one);
      return found === undefined ? one : { ...one, ...asListed(found), parent_id: own.id };
    }),
    ...listed
      .filter(({ code }) => !taken.has(code))
      .map(
        (one): HeldArea => ({ id: `listed ${one.code}`, name: fullName(one), level: levelOf(one), parent_id: own.id, ...asListed(one) }),
      ),
  ];
}

function asListed({ code, from, until }: Area): Pick<HeldArea, "code" | "valid_from" | "valid_until"> {
  return { code, valid_from: from, valid_until: until };
}
