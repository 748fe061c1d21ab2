import { fold } from "../../text/fold.ts";
import { sharedKey } from "../identity.ts";
import type { Store } from "../open.ts";

/**
 * What makes files one plan: number, area (else issuer), the year of numbering, and the title. A body numbers its documents anew
 * each year (Nghị định 30/2020/NĐ-CP, điều 15), so number, body and year name one document; the title guards against a number read
 * wrongly, which would hide one plan behind another. The area is compared without its level, and all words without case, blanks
 * and signs, as forms of one plan set them differently.
 */
type Marks = {
  id: string;
  number: string | null;
  place: string | null;
  issued: string | null;
  year_from: number | null;
  title: string | null;
};

/**
 * Puts plans (all, or the one named) into their series; gives the series that gained or lost one. A plan that lacks one of the marks
 * is a series by itself, named by its own id; a standing correction puts a plan where the analyst says that it belongs.
 */
export function settleSeries(db: Store, planId: string | null = null): Set<string> {
  const rows = db
    .prepare<{ planId: string | null }, Marks & { series: string }>(`
      SELECT plan.id, plan.series, coalesce(plan.number, carrier.number) AS number,
        coalesce(area.name, plan.issuer, carrier.issuer) AS place, coalesce(plan.issued, carrier.issued) AS issued, plan.year_from,
        coalesce(plan.title, carrier.title) AS title
      FROM plan LEFT JOIN carrier ON carrier.plan_id = plan.id LEFT JOIN area ON area.id = plan.area_id
      ${planId === null ? "" : "WHERE plan.id = @planId"}`)
    .all({ planId });
  const chosen = chosenSeries(db);
  const touched = new Set<string>();
  for (const row of rows) {
    const series = chosen.get(row.id) ?? keyOf(row);
    if (series === row.series) continue;
    db.prepare("UPDATE plan SET series = ? WHERE id = ?").run(series, row.id);
    touched.add(row.series).add(series);
  }
  return touched;
}

/** Where analysts put plans, by plan. */
function chosenSeries(db: Store): Map<string, string> {
  const rows = db
    .prepare<[], { value: string; series: string }>(
      "SELECT value, series FROM correction WHERE field = 'newest' AND undone = 0 ORDER BY position",
    )
    .all();
  return new Map(rows.map(({ value, series }) => [value, series]));
}

function keyOf({ id, number, place, issued, year_from, title }: Marks): string {
  const year = issued?.slice(0, 4) ?? year_from;
  if (number === null || place === null || year === null || title === null) return id;
  return sharedKey("series", bare(number), bare(place), Number(year), bare(title));
}

function bare(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]+/gu, "");
}
