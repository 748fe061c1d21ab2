import type { HeldArea, HeldPlan } from "../model/held.ts";
import { fold } from "../text/fold.ts";
import type { Store } from "./open.ts";

type Row = Omit<HeldPlan, "newest" | "numbers" | "dates" | "citations"> & {
  newest: number;
  number: string | null;
  carrier: string | null;
  carried: string | null;
};

/** What the database holds of every plan, its newest version each, by key: who issued it when, and what it cites. */
export function readHeldPlans(db: Store): HeldPlan[] {
  const citations = new Map<string, HeldPlan["citations"]>();
  const cited = db.prepare<[], HeldPlan["citations"][number] & { plan_id: string }>(`
    SELECT plan_id, number, date, relation FROM plan_citation JOIN citation ON citation.id = citation_id ORDER BY plan_id, position`);
  for (const { plan_id, ...citation } of cited.iterate()) citations.set(plan_id, [...(citations.get(plan_id) ?? []), citation]);
  const places = placesOf(areaRows(db));
  return db
    .prepare<[], Row>(`
      SELECT plan.id, plan.newest, plan.number, plan.level, plan.area_id, plan.issued, plan.year_from, plan.year_to, plan.programme,
        carrier.number AS carrier, carrier.issued AS carried
      FROM plan LEFT JOIN carrier ON carrier.plan_id = plan.id WHERE plan.newest = 1 ORDER BY plan.id`)
    .all()
    .map(({ number, carrier, carried, newest, ...row }) => ({
      ...row,
      area_id: placeIn(places, row.area_id),
      newest: newest === 1,
      numbers: [number, carrier].flatMap((one) => one ?? []),
      dates: [row.issued, carried].flatMap((one) => one ?? []),
      citations: citations.get(row.id) ?? [],
    }));
}

/**
 * The areas that the database knows, each place by one key: a place has several rows where its plans are of several times, and where one of
 * them has no day to know it by. It comes once for every unit that it lies under.
 */
export function readHeldAreas(db: Store): HeldArea[] {
  const rows = areaRows(db);
  const places = placesOf(rows);
  return rows.map((row) => ({ ...row, id: placeIn(places, row.id) ?? row.id, parent_id: placeIn(places, row.parent_id) }));
}

function areaRows(db: Store): HeldArea[] {
  return db.prepare<[], HeldArea>("SELECT id, code, name, level, parent_id, valid_from, valid_until FROM area ORDER BY name, id").all();
}

/** The first key of each place's rows: of one name, level and code; without a code it is the only one of its name, or a place by itself. */
function placesOf(rows: readonly HeldArea[]): Map<string, string> {
  const named = new Map<string, HeldArea[]>();
  for (const row of rows) {
    const key = `${fold(row.name)} ${row.level}`;
    named.set(key, [...(named.get(key) ?? []), row]);
  }
  return new Map(
    [...named.values()].flatMap((same) => {
      const several = new Set(same.flatMap(({ code }) => code ?? [])).size > 1;
      return same.map((row): [string, string] => [row.id, same.find(({ code }) => !several || code === row.code)?.id ?? row.id]);
    }),
  );
}

function placeIn(places: ReadonlyMap<string, string>, id: string | null): string | null {
  return id === null ? null : (places.get(id) ?? id);
}

/** Enough to tell common terms from rare ones; of a larger database these are as good as drawn by lot, keys being digests. */
const sample = 5000;

/** The words of the tasks held, each plan's newest version, for counting how common each term is. */
export function readTaskTexts(db: Store): string[] {
  return db
    .prepare<[number], string>("SELECT text FROM task JOIN plan ON plan.id = plan_id WHERE newest = 1 ORDER BY task.id LIMIT ?")
    .pluck()
    .all(sample);
}
