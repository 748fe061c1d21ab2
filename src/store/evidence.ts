import type { Evidence } from "../model/place.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";
import { placesIn, placesText } from "./place-text.ts";

/**
 * Writes the evidence of the row with this key, where there is any. `own`: the words that the row itself holds; where the evidence quotes
 * just these, they are not stored again.
 */
export type KeepEvidence = (id: string, evidence: Evidence | null, own?: string | null) => void;

/** The subject of the words that name the plan's programme. */
export const programmeSubject = "plan.programme";

/** The key of the evidence of a letterhead's field: "3fa9c2d1e0b41122:plan.issued". */
export function fieldKey(planId: string, subject: string): string {
  return `${planId}:${subject}`;
}

export function keeperOf(db: Store): KeepEvidence {
  return (id, evidence, own = null) => {
    if (evidence === null) return;
    const { block, start, end, quote, places, rule } = evidence;
    insert(db, "evidence_row", { id, block, start, end, quote: quote === own ? null : quote, rule, places: placesText(places) });
  };
}

type EvidenceRow = Omit<Evidence, "places"> & { id: string; subject: string | null; places: string };

/** The evidence of one plan by key, and that of its letterheads by subject. */
export function readEvidence(db: Store, planId: string): { byKey: Map<string, Evidence>; bySubject: Map<string, Evidence> } {
  const byKey = new Map<string, Evidence>();
  const bySubject = new Map<string, Evidence>();
  for (const row of db
    .prepare<[string, string], EvidenceRow>("SELECT * FROM evidence WHERE id > ? || ':' AND id < ? || ';'")
    .all(planId, planId)) {
    const { block, start, end, quote, rule } = row;
    const evidence = { block, start, end, quote, places: placesIn(row.places), rule };
    if (row.subject === null) byKey.set(row.id, evidence);
    else bySubject.set(row.subject, evidence);
  }
  return { byKey, bySubject };
}
