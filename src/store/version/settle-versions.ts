import type { Format } from "../../model/document.ts";
import type { Store } from "../open.ts";

/**
 * Says which version of each series (all, or those named) is the newest: the one that a standing correction names; else the one issued
 * last; of the same date the form that says most of its own structure, then the greater key. Nothing depends on the order of ingestion.
 */
export function settleVersions(db: Store, named?: Iterable<string>): void {
  const series = named ?? db.prepare<[], string>("SELECT DISTINCT series FROM plan ORDER BY series").pluck().all();
  const select = db.prepare<[string], Version>(`
    SELECT plan.id, newest, replaces_id, coalesce(plan.issued, carrier.issued, '') AS issued, document.format,
      coalesce((SELECT max(position) FROM correction WHERE field = 'newest' AND undone = 0 AND value = plan.id AND series = plan.series), 0) AS chosen
    FROM plan JOIN document ON document.id = plan.document_id LEFT JOIN carrier ON carrier.plan_id = plan.id
    WHERE plan.series = ?`);
  const free = db.prepare("UPDATE plan SET replaces_id = NULL WHERE id = ?");
  const write = db.prepare("UPDATE plan SET newest = ?, replaces_id = ? WHERE id = ?");
  for (const one of series) {
    const versions = select.all(one).sort(fromOldest);
    const changed = versions.flatMap((version, index) => {
      const newest = Number(index === versions.length - 1);
      const replaced = versions[index - 1]?.id ?? null;
      return version.newest === newest && version.replaces_id === replaced ? [] : [{ id: version.id, newest, replaced }];
    });
    // freed first: two plans never replace the same one, not even for a moment
    for (const { id } of changed) free.run(id);
    for (const { id, newest, replaced } of changed) write.run(newest, replaced, id);
  }
}

type Version = { id: string; newest: number; replaces_id: string | null; issued: string; format: Format; chosen: number };

function fromOldest(a: Version, b: Version): number {
  return (
    a.chosen - b.chosen || compared(a.issued, b.issued) || structure.indexOf(a.format) - structure.indexOf(b.format) || compared(a.id, b.id)
  );
}

/** From the forms whose structure is guessed from lines and letters to those that state it. */
const structure: readonly Format[] = ["text", "pdf", "xls", "xlsx", "doc", "rtf", "html", "markdown", "docx"];

/** By code points: no locale decides which version is the newest. */
function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
