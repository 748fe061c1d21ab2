import type { Evidence, Place } from "../model/place.ts";
import { partKey } from "./identity.ts";
import { insert } from "./insert.ts";
import type { Store } from "./open.ts";

/** Writes evidence and gives its key, null for none. `subject` names the field of a letterhead it stands for: "plan.issued". */
export type KeepEvidence = (evidence: Evidence | null, subject?: string) => string | null;

/** The subject of the words that name the plan's programme. */
export const programmeSubject = "plan.programme";

/** Numbers the evidence of one plan in the order of writing, which is the plan's own order. */
export function keeperOf(db: Store, planId: string): KeepEvidence {
  let count = 0;
  return (evidence, subject) => {
    if (evidence === null) return null;
    count++;
    const id = partKey(planId, "e", count);
    const { block, start, end, quote, places, rule } = evidence;
    insert(db, "evidence", {
      id,
      plan_id: planId,
      subject: subject ?? null,
      block,
      start,
      end,
      quote,
      rule,
      places: placesText(places),
    });
    return id;
  };
}

type EvidenceRow = Omit<Evidence, "places"> & { id: string; subject: string | null; places: string };

/** The evidence of one plan by key, and that of its letterheads by subject. */
export function readEvidence(db: Store, planId: string): { byKey: Map<string, Evidence>; bySubject: Map<string, Evidence> } {
  const byKey = new Map<string, Evidence>();
  const bySubject = new Map<string, Evidence>();
  for (const row of db.prepare<[string], EvidenceRow>("SELECT * FROM evidence WHERE plan_id = ?").all(planId)) {
    const { block, start, end, quote, rule } = row;
    const evidence = { block, start, end, quote, places: placesIn(row.places), rule };
    if (row.subject === null) byKey.set(row.id, evidence);
    else bySubject.set(row.subject, evidence);
  }
  return { byKey, bySubject };
}

/** The places as column evidence.places holds them. */
function placesText(places: readonly Place[]): string {
  return JSON.stringify(places);
}

export function placesIn(text: string): Place[] {
  return JSON.parse(text);
}
