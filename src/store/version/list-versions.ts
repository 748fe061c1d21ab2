import type { Store } from "../open.ts";
import { findPlan } from "../read.ts";

export type VersionRow = {
  series: string;
  newest: 0 | 1;
  plan_number: string | null;
  title: string | null;
  issued: string | null;
  document_name: string;
  format: string;
  plan_id: string;
  replaces_id: string | null;
};

/** The files of one plan, newest first; without a plan named, of every plan that has several. */
export function listVersions(db: Store, plan: string | null): VersionRow[] {
  const planId = plan === null ? null : findPlan(db, plan);
  const which =
    planId === null
      ? "series IN (SELECT series FROM plan GROUP BY series HAVING count(*) > 1)"
      : "series = (SELECT series FROM plan WHERE id = @planId)";
  const rows = db
    .prepare<{ planId: string | null }, VersionRow>(`
      SELECT series, newest, plan_number, title, issued, document_name, format, plan_id, replaces_id
      FROM plan_version WHERE ${which} ORDER BY series, newest DESC, plan_id`)
    .all({ planId });
  return inOrder(rows);
}

/** Each series from its newest back along what each version replaces. */
function inOrder(rows: readonly VersionRow[]): VersionRow[] {
  const byId = new Map(rows.map((row) => [row.plan_id, row]));
  return rows
    .filter((row) => row.newest === 1)
    .flatMap((newest) => {
      const line: VersionRow[] = [];
      for (let row: VersionRow | undefined = newest; row !== undefined; row = byId.get(row.replaces_id ?? "")) line.push(row);
      return line;
    });
}
