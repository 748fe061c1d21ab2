import type { Evidence } from "../model/place.ts";
import type { Deadline, Target, UnitMention } from "../model/plan.ts";
import type { Store } from "./open.ts";

/** What belongs to a task, a duty or an objective, read for a whole plan at once and gathered by the owner's key, in order. */

type Pointing = { evidence_id: string | null };
export type EvidenceOf = (row: Pointing) => Evidence | null;
type Owned = Pointing & { owner: string };

export function readTargets(db: Store, planId: string, evidenceOf: EvidenceOf): Map<string, Target[]> {
  const rows = db
    .prepare<[string], Omit<Target, "evidence"> & Owned>(`
      SELECT coalesce(task_id, objective_id) AS owner, text, comparator, value, value_to, unit, change, by, certainty, evidence_id
      FROM target WHERE plan_id = ? ORDER BY owner, position`)
    .all(planId);
  return gathered(rows, ({ owner: _, evidence_id, ...target }) => ({ ...target, evidence: evidenceOf({ evidence_id }) }));
}

export function readDeadlines(db: Store, planId: string, evidenceOf: EvidenceOf): Map<string, Deadline[]> {
  const rows = db
    .prepare<[string], Omit<Deadline, "evidence" | "workdays"> & Owned & { workdays: number }>(`
      SELECT coalesce(task_id, assignment_id) AS owner, kind, text, start, end, rrule, trigger, offset, workdays, certainty, edtf, evidence_id
      FROM deadline WHERE plan_id = ? ORDER BY owner, position`)
    .all(planId);
  return gathered(rows, ({ owner: _, evidence_id, workdays, ...deadline }) => ({
    ...deadline,
    workdays: workdays === 1,
    evidence: evidenceOf({ evidence_id }),
  }));
}

/** `mention` is null for words that were only listed: no mention of a unit stood behind them. */
export type NamedUnit = Pick<UnitMention, "role" | "written"> & { mention: UnitMention | null };

type UnitRow = Owned &
  Pick<UnitMention, "role" | "written" | "name" | "level" | "kind" | "area" | "certainty"> & {
    unit_id: number | null;
    collective: number | null;
  };

export function readUnits(db: Store, table: "task" | "assignment", planId: string, evidenceOf: EvidenceOf): Map<string, NamedUnit[]> {
  const rows = db
    .prepare<[string], UnitRow>(`
      SELECT ${table}_id AS owner, unit_id, role, written, named.name, collective, level, kind, area, named.certainty, named.evidence_id
      FROM ${table}_unit AS named LEFT JOIN unit ON unit.id = unit_id WHERE named.plan_id = ? ORDER BY owner, named.position`)
    .all(planId);
  return gathered(rows, ({ owner: _, unit_id, collective, evidence_id, ...mention }) => ({
    role: mention.role,
    written: mention.written,
    mention: unit_id === null ? null : { ...mention, collective: collective === 1, evidence: evidenceOf({ evidence_id }) },
  }));
}

function gathered<Row extends Owned, Value>(rows: readonly Row[], valueFrom: (row: Row) => Value): Map<string, Value[]> {
  const all = new Map<string, Value[]>();
  for (const row of rows) {
    const known = all.get(row.owner);
    if (known === undefined) all.set(row.owner, [valueFrom(row)]);
    else known.push(valueFrom(row));
  }
  return all;
}
