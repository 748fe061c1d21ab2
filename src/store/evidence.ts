import type { Evidence } from "../model/place.ts";
import { smallKey } from "./identity.ts";
import { insert, insertKeyed } from "./insert.ts";
import type { Store } from "./open.ts";
import { placesIn, placesText } from "./place-text.ts";

/** The columns that say where a row's words stand; all null where that is not known. */
export type EvidenceColumns = {
  evidence_block: string | null;
  evidence_start: number | null;
  evidence_end: number | null;
  evidence_quote: string | null;
  evidence_rule: number | null;
  evidence_places: string | null;
};

/**
 * The columns of a row for its evidence. `own`: the words that the row itself holds; where the evidence quotes just these, they are not
 * stored again.
 */
export function evidenceColumns(db: Store, evidence: Evidence | null, own: string | null = null): EvidenceColumns {
  if (evidence === null) return none;
  const { block, start, end, quote, places, rule } = evidence;
  return {
    evidence_block: block,
    evidence_start: start,
    evidence_end: end,
    evidence_quote: quote === own ? null : quote,
    evidence_rule: writeRule(db, rule),
    evidence_places: placesText(places),
  };
}

const none: EvidenceColumns = {
  evidence_block: null,
  evidence_start: null,
  evidence_end: null,
  evidence_quote: null,
  evidence_rule: null,
  evidence_places: null,
};

/** The subject of the words that name the plan's programme. */
export const programmeSubject = "plan.programme";

/** Writes the evidence of what has no row of its own, under its key: "3fa9c2d1e0b41122:plan.issued", "3fa9c2d1e0b41122:c1.r". */
export function writeEvidence(db: Store, id: string, evidence: Evidence | null): void {
  if (evidence === null) return;
  const { block, start, end, quote, places, rule } = evidence;
  insert(db, "evidence_row", { id, block, start, end, quote, rule_id: writeRule(db, rule), places: placesText(places) });
}

const ruleKeys = new Map<string, number>();

/** The key of a rule, 31 bits made from its name: a digest taken once, as hundreds of values of a plan come from one rule. */
function writeRule(db: Store, name: string): number {
  const id = ruleKeys.get(name) ?? smallKey("rule", name);
  ruleKeys.set(name, id);
  insertKeyed(db, "rule", { id, name });
  return id;
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
