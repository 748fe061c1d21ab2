import type { AreaWithoutPlan } from "../model/coverage.ts";
import type { HeldArea, HeldPlan } from "../model/held.ts";
import { levels } from "../model/reading.ts";
import { fold } from "../text/fold.ts";
import { foldedWords } from "../text/folded-words.ts";

/** `plans`: the plans that carry out an upper plan, one a place; `without`: places below from which none is held. */
export type Below = { plans: HeldPlan[]; without: AreaWithoutPlan[] };

/**
 * Which of the plans held carry out `upper`: those of a lower level that cite it (parent, implemented, or basis) or cite a plan that does,
 * and those of an area below its own that carry out the same programme or document in the same years. Of several plans of one place, and
 * of several versions of one plan, the newest counts. `within`: only the area of this name and those below it. A place is below another
 * where the list of areas says so, or where one of its plans carries out one of the other's.
 */
export function plansBelow(upper: HeldPlan, held: readonly HeldPlan[], areas: readonly HeldArea[], within: string | null = null): Below {
  const above = citedBy(held);
  const tree = treeOf(above, areas);
  const descends = (plan: HeldPlan, area: string | null) => plan.area_id !== null && area !== null && isBelow(plan.area_id, area, tree);
  const wanted = areaNamed(areas, within);
  const inside = (area: string | null) =>
    wanted === null || (area !== null && (wanted.has(area) || [...wanted].some((one) => isBelow(area, one, tree))));
  const lower = held.filter((plan) => plan.newest && plan.id !== upper.id && isLower(plan, upper));
  const following = new Set([upper]);
  for (let before = 0; before < following.size; ) {
    before = following.size;
    for (const plan of lower) if (above.get(plan)?.some((one) => following.has(one))) following.add(plan);
  }
  const related = lower.filter((plan) => following.has(plan) || (descends(plan, upper.area_id) && sameCause(plan, upper)));
  const plans = newestOfPlace(related.filter((plan) => inside(plan.area_id)));
  const answered = new Set(plans.map((plan) => plan.area_id));
  const names = new Set(areas.filter((area) => answered.has(area.id)).map((area) => fold(area.name)));
  const without = areas
    .filter((area) => upper.area_id !== null && isBelow(area.id, upper.area_id, tree) && !names.has(fold(area.name)) && inside(area.id))
    .filter((area) => livesOn(area, upper.issued))
    .filter((area, index, all) => all.findIndex(({ id }) => id === area.id) === index)
    .map(({ code, name, level }) => ({ code, name, level }));
  return { plans, without };
}

/** A unit that had ended, or did not stand yet, owes no plan. */
function livesOn({ valid_from, valid_until }: HeldArea, day: string | null): boolean {
  return day === null || ((valid_from ?? day) <= day && day <= (valid_until ?? day));
}

function isLower(plan: HeldPlan, upper: HeldPlan): boolean {
  return plan.level !== null && upper.level !== null && levels.indexOf(plan.level) > levels.indexOf(upper.level);
}

/** The plans of any level above that each plan carries out or rests on. */
function citedBy(held: readonly HeldPlan[]): Map<HeldPlan, HeldPlan[]> {
  const numbered = new Map<string, HeldPlan[]>();
  for (const plan of held) for (const number of plan.numbers) numbered.set(bare(number), [...(numbered.get(bare(number)) ?? []), plan]);
  return new Map(
    held.map((plan) => [
      plan,
      plan.citations.flatMap((citation) =>
        (numbered.get(bare(citation.number)) ?? []).filter((above) => isLower(plan, above) && cites(plan, citation, above)),
      ),
    ]),
  );
}

/** The number is `above`'s; the date must be too where both are known: every place has a "12/KH-UBND" every year. */
function cites(plan: HeldPlan, { date, relation }: HeldPlan["citations"][number], above: HeldPlan): boolean {
  if (relation === "cited") return false;
  return date === null || above.dates.length === 0 ? yearsMeet(plan, above) : above.dates.includes(date);
}

/** Both carry out the same document, or the same programme by its name, in years that meet. */
function sameCause(plan: HeldPlan, upper: HeldPlan): boolean {
  if (!yearsMeet(plan, upper)) return false;
  const carried = (one: HeldPlan) => one.citations.filter(({ relation }) => relation === "carries-out" || relation === "parent");
  const numbers = new Set(carried(upper).map(({ number }) => bare(number)));
  if (carried(plan).some(({ number }) => numbers.has(bare(number)))) return true;
  return plan.programme !== null && upper.programme !== null && words(plan.programme) === words(upper.programme);
}

function yearsMeet(a: HeldPlan, b: HeldPlan): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one === null || other === null || (one.first <= other.last && other.first <= one.last);
}

/** The years that a plan is for, else that of its issue; null where neither is known. */
function yearsOf({ year_from, year_to, issued }: HeldPlan): { first: number; last: number } | null {
  const first = year_from ?? (issued === null ? null : Number(issued.slice(0, 4)));
  return first === null ? null : { first, last: year_to ?? first };
}

/** Hyphens and blanks get lost in conversion. */
function bare(number: string): string {
  return number.replace(/[\s\-–]/gu, "").toUpperCase();
}

function words(name: string): string {
  return foldedWords(name).join(" ");
}

/** The area above each, where the list of areas says it or a plan of the one carries out a plan of the other. */
function treeOf(cited: ReadonlyMap<HeldPlan, readonly HeldPlan[]>, areas: readonly HeldArea[]): Map<string, Set<string>> {
  const above = new Map(areas.map(({ id }) => [id, new Set<string>()]));
  for (const { id, parent_id } of areas) if (parent_id !== null) above.get(id)?.add(parent_id);
  for (const [plan, uppers] of cited) {
    for (const upper of uppers) {
      if (plan.area_id !== null && upper.area_id !== null && plan.area_id !== upper.area_id) above.get(plan.area_id)?.add(upper.area_id);
    }
  }
  return above;
}

function isBelow(area: string, other: string, tree: ReadonlyMap<string, ReadonlySet<string>>, seen = new Set<string>()): boolean {
  if (seen.has(area)) return false;
  seen.add(area);
  const above = tree.get(area) ?? new Set<string>();
  return above.has(other) || [...above].some((one) => isBelow(one, other, tree, seen));
}

/** The areas of this name, with or without its kind; null when none is asked for. */
function areaNamed(areas: readonly HeldArea[], name: string | null): Set<string> | null {
  if (name === null) return null;
  const asked = fold(name).trim();
  return new Set(areas.filter((area) => fold(area.name) === asked || fold(area.name).endsWith(` ${asked}`)).map(({ id }) => id));
}

/** One plan a place, the newest by issue date, then by key; plans whose place is not known all stay. In the order of place, date and key. */
function newestOfPlace(plans: readonly HeldPlan[]): HeldPlan[] {
  const newest = new Map<string, HeldPlan>();
  for (const plan of plans) {
    const place = plan.area_id ?? plan.id;
    const before = newest.get(place);
    if (before === undefined || order(before) < order(plan)) newest.set(place, plan);
  }
  return [...newest.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order(plan: HeldPlan): string {
  return `${plan.issued ?? ""} ${plan.id}`;
}
