import type { Evidence } from "../model/place.ts";
import type { Deadline, Plan, Target, Task, UnitMention } from "../model/plan.ts";
import type { Role } from "../model/reading.ts";
import type { Store } from "./open.ts";

type Pointing = { evidence_id: string | null };
export type EvidenceOf = (row: Pointing) => Evidence | null;

/** The targets of a plan by the key of the task or objective that states them, in order. */
export function readTargets(db: Store, planId: string, evidenceOf: EvidenceOf): Map<string, Target[]> {
  type Row = Omit<Target, "evidence"> & Pointing & { owner: string };
  const rows = db
    .prepare<[string], Row>(`
      SELECT coalesce(task_id, objective_id) AS owner, text, comparator, value, value_to, unit, change, by, certainty, evidence_id
      FROM target WHERE plan_id = ? ORDER BY owner, position`)
    .all(planId);
  return gathered(
    rows,
    (row) => row.owner,
    ({ owner: _, evidence_id, ...target }) => ({ ...target, evidence: evidenceOf({ evidence_id }) }),
  );
}

type TaskRow = Pointing &
  Pick<Task, "label" | "group" | "section" | "text" | "product" | "note" | "deadline_text" | "certainty"> & {
    id: string;
    code: string;
    extras: string;
  };

/** The tasks of a plan in reading order, whole. */
export function readTasks(db: Store, planId: string, targets: Map<string, Target[]>, evidenceOf: EvidenceOf): Plan["tasks"] {
  const deadlines = readDeadlines(db, planId, evidenceOf);
  const units = readUnits(db, planId);
  const rows = db
    .prepare<[string], TaskRow>(`
      SELECT id, code, label, group_label AS "group", section_path AS section, text, product, note, deadline_text, extras, certainty, evidence_id
      FROM task WHERE plan_id = ? ORDER BY position`)
    .all(planId);
  return rows.map(({ id, code, extras, evidence_id, label, group, section, text, product, note, deadline_text, certainty }): Task => {
    const mentions = units.get(id) ?? [];
    const written = (role: Role) => mentions.filter((mention) => mention.role === role).map((mention) => mention.written);
    return {
      id: code,
      label,
      group,
      section,
      text,
      lead: written("lead"),
      support: written("support"),
      monitor: written("monitor"),
      product,
      note,
      deadline_text,
      deadlines: deadlines.get(id) ?? [],
      targets: targets.get(id) ?? [],
      units: mentions.flatMap((mention) => mentionOf(mention, evidenceOf)),
      extras: JSON.parse(extras),
      certainty,
      evidence: evidenceOf({ evidence_id }),
    };
  });
}

function readDeadlines(db: Store, planId: string, evidenceOf: EvidenceOf): Map<string, Deadline[]> {
  type Row = Omit<Deadline, "evidence" | "workdays"> & Pointing & { task_id: string; workdays: number };
  const rows = db
    .prepare<[string], Row>(`
      SELECT task_id, kind, deadline.text, start, end, rrule, trigger, offset, workdays, deadline.certainty, edtf, deadline.evidence_id
      FROM deadline JOIN task ON task.id = task_id WHERE plan_id = ? ORDER BY task_id, deadline.position`)
    .all(planId);
  return gathered(
    rows,
    (row) => row.task_id,
    ({ task_id: _, evidence_id, workdays, ...deadline }) => ({
      ...deadline,
      workdays: workdays === 1,
      evidence: evidenceOf({ evidence_id }),
    }),
  );
}

type UnitRow = Pointing &
  Pick<UnitMention, "role" | "written" | "name" | "level" | "kind" | "certainty"> & {
    task_id: string;
    unit_id: string | null;
    collective: number | null;
  };

function readUnits(db: Store, planId: string): Map<string, UnitRow[]> {
  const rows = db
    .prepare<[string], UnitRow>(`
      SELECT task_id, unit_id, role, written, task_unit.name, collective, level, kind, task_unit.certainty, task_unit.evidence_id
      FROM task_unit JOIN task ON task.id = task_id LEFT JOIN unit ON unit.id = unit_id
      WHERE plan_id = ? ORDER BY task_id, task_unit.position`)
    .all(planId);
  return gathered(
    rows,
    (row) => row.task_id,
    (row) => row,
  );
}

/** Nothing for words that were only listed: no mention of a unit stood behind them. */
function mentionOf(row: UnitRow, evidenceOf: EvidenceOf): UnitMention[] {
  if (row.unit_id === null) return [];
  const { role, written, name, level, kind, certainty } = row;
  return [{ role, written, name, collective: row.collective === 1, level, kind, certainty, evidence: evidenceOf(row) }];
}

function gathered<Row, Value>(rows: readonly Row[], keyOf: (row: Row) => string, valueFrom: (row: Row) => Value): Map<string, Value[]> {
  const all = new Map<string, Value[]>();
  for (const row of rows) {
    const known = all.get(keyOf(row));
    if (known === undefined) all.set(keyOf(row), [valueFrom(row)]);
    else known.push(valueFrom(row));
  }
  return all;
}
