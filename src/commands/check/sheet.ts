import type { Evidence, Place } from "../../model/place.ts";
import type { Expected } from "./expected.ts";

/** The scoreboard's columns, in order. `rows`: tasks of which every field is right. */
export const measures = [
  "plan",
  "recipients",
  "citations",
  "sections",
  "groups",
  "tasks",
  "rows",
  "deadlines",
  "units",
  "targets",
  "objectives",
  "notices",
] as const;
export type Measure = (typeof measures)[number];

/** `of` values were expected, `right` of them found; `extra` were found that nobody expected. */
export type Tally = { right: number; of: number; extra: number };

/** One value that differs: expected null = nobody expected it, got null = it was not found. `place` is where the found one stands. */
export type Loss = { measure: Measure | "file"; where: string; expected: string | null; got: string | null; place: string | null };

/** What comparing one plan in one form comes to. */
export type Sheet = { tallies: Record<Measure, Tally>; losses: Loss[] };

export function newSheet(): Sheet {
  const tallies = Object.fromEntries(measures.map((measure) => [measure, { right: 0, of: 0, extra: 0 }]));
  return { tallies: tallies as Record<Measure, Tally>, losses: [] };
}

/** The sheet of a file that could not be read: everything expected, nothing right. */
export function nothingRight(expected: Expected, why: string): Sheet {
  const sheet = newSheet();
  const { plan, carrier, tasks, objectives, ...lists } = expected;
  const targets = [...tasks, ...objectives].reduce((sum, item) => sum + item.targets.length, 0);
  const heads = Object.keys(plan).length + Object.keys(carrier ?? {}).length;
  const counts: Partial<Record<Measure, number>> = {
    plan: heads,
    targets,
    objectives: objectives.length,
    notices: lists.notices?.length ?? 0,
  };
  for (const measure of ["recipients", "citations", "sections", "groups"] as const) counts[measure] = lists[measure].length;
  for (const measure of ["tasks", "rows", "deadlines", "units"] as const) counts[measure] = tasks.length;
  for (const measure of measures) sheet.tallies[measure].of = counts[measure] ?? 0;
  sheet.losses.push({ measure: "file", where: "file", expected: null, got: why, place: null });
  return sheet;
}

/** `key` is what is compared, `say` what is shown of it. */
type Side<Item> = { items: readonly Item[]; key: (item: Item) => string; say: (item: Item) => string };
type FoundSide<Item> = Side<Item> & { evidence: (item: Item) => Evidence | null };

/** Two lists as bags of keys: order does not count, doubles do. Tells every key that only one side has. */
export function compareBags<A, B>(sheet: Sheet, measure: Measure, where: string, expected: Side<A>, got: FoundSide<B>): void {
  const tally = sheet.tallies[measure];
  const rest = got.items.map((item) => ({ key: got.key(item), said: got.say(item), place: placeOf(got.evidence(item)) }));
  tally.of += expected.items.length;
  for (const item of expected.items) {
    const key = expected.key(item);
    const at = rest.findIndex((found) => found.key === key);
    if (at >= 0) {
      tally.right++;
      rest.splice(at, 1);
    } else sheet.losses.push({ measure, where, expected: expected.say(item), got: null, place: null });
  }
  tally.extra += rest.length;
  for (const { said, place } of rest) sheet.losses.push({ measure, where, expected: null, got: said, place });
}

/** "page 5", "pages 5, 6", "lines 80–81", "paragraph 12": where evidence stands; null when there is none. */
export function placeOf(evidence: Evidence | null): string | null {
  const spots = evidence === null ? [] : [...new Set(evidence.places.map(spot))];
  return spots.length === 0 ? null : spots.join(", ");
}

function spot(place: Place): string {
  if (place.kind === "page") return `page ${place.page}`;
  if (place.kind === "paragraph") return `paragraph ${place.index}`;
  if (place.kind === "sheet") return `${place.sheet} row ${place.row}`;
  return place.first === place.last ? `line ${place.first}` : `lines ${place.first}–${place.last}`;
}
