import type { Plan, PlanHead } from "../model/plan.ts";
import type { PlacedArea, Standing } from "../model/standing.ts";
import { sentenceOf } from "../text/notice-text.ts";
import { evidenceColumns, programmeSubject, writeEvidence } from "./evidence.ts";
import { partKey, planKey, sharedKey } from "./identity.ts";
import { insert, insertShared } from "./insert.ts";
import { openStore, type Store } from "./open.ts";
import { type Difference, differencesBetween, readingRows } from "./reading-rows.ts";
import { removePlan } from "./remove-plan.ts";
import { indexPlan } from "./search-index.ts";
import { settlePlan } from "./settle.ts";
import { standingRow, unlistedArea, writeArea } from "./write-area.ts";
import { writeAssignments } from "./write-assignment.ts";
import { writeTasks } from "./write-task.ts";
import { writeObjectives, writeSections } from "./write-text.ts";

export type Written = "new" | "unchanged" | "replaced";

/** `standing`: where the plan stands among others (`standingOf`); left out, nothing is known of it. */
export type WriteSource = { name: string; again?: boolean; standing?: Standing };

/**
 * Writes a plan in one transaction. A document is known by its sha256: written again by the same version of kehoach it changes
 * nothing ("unchanged"), by another version, or `again`, its rows are replaced; where the reading is the same, only the version is
 * noted and comparisons stay. `source.name` is the file's name; of several names for the same bytes the first in code-point order is
 * kept, so that the order of ingestion leaves no trace. Call `settle` once after a batch: until then bodies and documents of a reading that
 * was replaced may stay.
 */
export function writePlan(db: Store, plan: Plan, source: WriteSource): Written {
  return db.transaction(() => {
    const id = planKey(plan.document.sha256);
    const known = db.prepare<[string], { name: string; version: string }>("SELECT name, version FROM document WHERE id = ?").get(id);
    const name = known !== undefined && known.name < source.name ? known.name : source.name;
    if (known === undefined) {
      writeAll(db, id, plan, { ...source, name });
      settlePlan(db, id, []);
      indexPlan(db, id);
      return "new";
    }
    const { version } = plan.document;
    if ((known.version === version && source.again !== true) || differencesWith(db, plan, source.standing).length === 0) {
      if (name !== known.name || version !== known.version)
        db.prepare("UPDATE document SET name = ?, version = ? WHERE id = ?").run(name, version, id);
      return "unchanged";
    }
    const series = removePlan(db, id);
    writeAll(db, id, plan, { ...source, name });
    settlePlan(db, id, series === null ? [] : [series]);
    indexPlan(db, id);
    return "replaced";
  })();
}

/** How what the database holds of a plan differs from this reading of its file: the same plan is written beside it, in memory. */
export function differencesWith(db: Store, plan: Plan, standing?: Standing): Difference[] {
  const id = planKey(plan.document.sha256);
  const fresh = openStore(":memory:", { create: true });
  try {
    writeAll(fresh, id, plan, { name: "", ...(standing === undefined ? {} : { standing }) });
    return differencesBetween(readingRows(db, id), readingRows(fresh, id));
  } finally {
    fresh.close();
  }
}

/** How many comparisons the plan of a document is part of: they go with a reading that is replaced. */
export function comparisonsWith(db: Store, planId: string): number {
  return Number(db.prepare("SELECT count(*) FROM comparison WHERE ? IN (upper_plan_id, lower_plan_id)").pluck().get(planId));
}

function writeAll(db: Store, id: string, plan: Plan, { name, standing = unknownStanding(plan.plan) }: WriteSource): void {
  const { sha256, format, pages, reader, version } = plan.document;
  insert(db, "document", { id, sha256, name, format, pages, reader, version });
  const programme = { programme: plan.programme?.name ?? null, programme_certainty: plan.programme?.certainty ?? null };
  const alone = { series: id, newest: 1, replaces_id: null };
  const head = { ...headRow(db, plan.plan, standing), ...standingRow(db, standing) };
  insert(db, "plan", { id, document_id: id, ...alone, ...head, ...programme, score: plan.score });
  writeHeadEvidence(db, id, plan.plan, "plan");
  writeEvidence(db, `${id}:${programmeSubject}`, plan.programme?.evidence ?? null);
  if (plan.carrier !== null) {
    insert(db, "carrier", { plan_id: id, ...headRow(db, plan.carrier, standing) });
    writeHeadEvidence(db, id, plan.carrier, "carrier");
  }
  const sections = writeSections(db, id, plan.sections);
  writeTasks(db, id, plan, sections);
  writeObjectives(db, id, plan.objectives, sections);
  writeAssignments(db, id, plan.assignments, sections);
  writeCitations(db, id, plan);
  for (const [index, text] of plan.recipients.entries()) insert(db, "recipient", { plan_id: id, position: index + 1, text });
  for (const [index, { kind, title, columns, rows }] of plan.tables.entries()) {
    insert(db, "plan_table", {
      plan_id: id,
      position: index + 1,
      kind,
      title,
      columns: JSON.stringify(columns),
      cells: JSON.stringify(rows),
    });
  }
  writeNotices(db, id, plan);
}

/** A carrier governs the area of its plan, unless it names another. */
function headRow(db: Store, { evidence: _, area, ...fields }: PlanHead, { placing }: Standing) {
  if (area === null) return { ...fields, area_id: null };
  const placed: PlacedArea = placing?.area.name === area ? placing.area : unlistedArea(area, fields.level);
  return { ...fields, area_id: writeArea(db, placed) };
}

function unknownStanding({ area, level }: PlanHead): Standing {
  const placing = area === null ? null : { area: unlistedArea(area, level), above: null, certainty: "unknown" as const };
  return { placing, subject: null };
}

function writeHeadEvidence(db: Store, planId: string, head: PlanHead, owner: "plan" | "carrier"): void {
  for (const [field, evidence] of Object.entries(head.evidence)) writeEvidence(db, `${planId}:${owner}.${field}`, evidence);
}

function writeCitations(db: Store, planId: string, plan: Plan): void {
  for (const [index, citation] of plan.citations.entries()) {
    const { type, number, date, evidence, relation_evidence, ...said } = citation;
    const id = sharedKey("citation", type, number, date);
    insertShared(db, "citation", { id, type, number, date });
    insert(db, "plan_citation", { plan_id: planId, position: index + 1, citation_id: id, ...said, ...evidenceColumns(db, evidence) });
    writeEvidence(db, `${partKey(planId, "c", index + 1)}.r`, relation_evidence);
  }
}

function writeNotices(db: Store, planId: string, plan: Plan): void {
  for (const [index, notice] of plan.notices.entries()) {
    insert(db, "notice", {
      plan_id: planId,
      position: index + 1,
      code: notice.code,
      severity: notice.severity,
      details: JSON.stringify(notice.values),
      message_vi: sentenceOf(notice, "vi"),
      message_en: sentenceOf(notice, "en"),
      ...evidenceColumns(db, notice.evidence),
    });
  }
}
