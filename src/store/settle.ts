import { settleCorrections } from "./correction/settle-corrections.ts";
import { settleOccurrences } from "./occurrence.ts";
import type { Store } from "./open.ts";
import { dropUnused } from "./remove-plan.ts";
import { layIndex } from "./search-index.ts";
import { settleUnitYears } from "./unit-year.ts";
import { settleSeries } from "./version/series.ts";
import { settleVersions } from "./version/settle-versions.ts";
import { settleAreas } from "./write-area.ts";

/** What follows from one plan's rows: its series, which version is the newest, the corrections and days that now hold. */
export function settlePlan(db: Store, planId: string, series: Iterable<string>): void {
  const touched = new Set([...series, ...settleSeries(db, planId)]);
  const own = db.prepare<[string], string>("SELECT series FROM plan WHERE id = ?").pluck().get(planId);
  if (own !== undefined) touched.add(own);
  settleVersions(db, touched);
  settleCorrections(db, touched);
  settleOccurrences(db, planId);
  settleAreas(db, planId);
  settleUnitYears(db, touched);
}

/** What follows from all plans and corrections, made anew; then what nothing refers to is taken out. */
export function settleAll(db: Store): void {
  settleSeries(db);
  settleVersions(db);
  settleCorrections(db);
  settleOccurrences(db);
  settleAreas(db);
  settleUnitYears(db);
  dropUnused(db);
}

/**
 * Lays the full-text index anew, in the order of keys. An index remembers the order in which it grew; after this the database
 * is the same, byte for byte under VACUUM INTO, whichever way its plans came in. Call it once after a batch.
 */
export function settle(db: Store): void {
  db.transaction(() => {
    settleAll(db);
    layIndex(db);
  })();
}
