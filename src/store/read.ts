import { Failure } from "../model/failure.ts";
import type { Evidence } from "../model/place.ts";
import type { Assignment, Objective, Plan, PlanHead, PlanSection, Programme } from "../model/plan.ts";
import { programmeSubject, readEvidence } from "./evidence.ts";
import type { Store } from "./open.ts";
import { readDeadlines, readTargets, readUnits } from "./read-part.ts";
import { readTasks } from "./read-task.ts";

export type PlanRow = {
  id: string;
  number: string | null;
  title: string | null;
  issuer: string | null;
  level: string | null;
  area: string | null;
  issued: string | null;
  name: string;
  format: string;
  /** In how many files the plan is held. */
  versions: number;
  sections: number;
  tasks: number;
  notices: number;
};

/** Every plan in its newest version, or `all` versions, by level from the top, then issue date, then key. */
export function listPlans(db: Store, options: { all?: boolean } = {}): PlanRow[] {
  return db
    .prepare<[], PlanRow>(`
      SELECT plan.id, plan.number, plan.title, plan.issuer, plan.level, area.name AS area, plan.issued, document.name, document.format,
        (SELECT count(*) FROM plan AS version WHERE version.series = plan.series) AS versions,
        (SELECT count(*) FROM section WHERE plan_id = plan.id) AS sections,
        (SELECT count(*) FROM task WHERE plan_id = plan.id) AS tasks,
        (SELECT count(*) FROM notice WHERE plan_id = plan.id AND severity <> 'info') AS notices
      FROM plan JOIN document ON document.id = plan.document_id LEFT JOIN area ON area.id = plan.area_id
      ${options.all === true ? "" : "WHERE plan.newest = 1"}
      ORDER BY CASE plan.level WHEN 'central' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END,
        plan.issued, plan.id`)
    .all();
}

/** The key of the one plan whose sha256 begins so, or whose number is this; of its versions the newest. Throws a Failure when none or several do. */
export function findPlan(db: Store, idOrPrefix: string): string {
  const asked = idOrPrefix.trim();
  const hex = /^[0-9a-f]{1,64}$/iu.test(asked) ? asked.toLowerCase() : null;
  const found = db
    .prepare<[string | null, string | null, string], { id: string; series: string; newest: number }>(`
      SELECT plan.id, series, newest FROM plan JOIN document ON document.id = plan.document_id
      WHERE substr(sha256, 1, length(?)) = ? OR plan.number = ? ORDER BY newest DESC, plan.id`)
    .all(hex, hex, asked);
  const first = found[0];
  // a number means all files of a plan: the newest of them is meant
  if (first?.newest === 1 && hex === null && found.every(({ series }) => series === first.series)) return first.id;
  if (first === undefined) throw new Failure("plan-unknown", { plan: idOrPrefix });
  if (found.length > 1) throw new Failure("plan-ambiguous", { plan: idOrPrefix, plans: found.map((row) => row.id).join(", ") });
  return first.id;
}

/** A plan as it was written, equal to what `kehoach extract` printed. `idOrPrefix` as in `findPlan`. */
export function readPlan(db: Store, idOrPrefix: string): Plan {
  const id = findPlan(db, idOrPrefix);
  const { byKey, bySubject } = readEvidence(db, id);
  const evidenceOf = (row: { evidence_id: string | null }) => (row.evidence_id === null ? null : (byKey.get(row.evidence_id) ?? null));
  const rows = <T>(sql: string): T[] => db.prepare<[string], T>(sql).all(id);
  const head = (table: "plan" | "carrier"): PlanHead | null => {
    const row = db.prepare<[string], Omit<PlanHead, "evidence">>(headSql(table)).get(id);
    if (row === undefined) return null;
    const evidence: PlanHead["evidence"] = {};
    for (const [subject, found] of bySubject)
      if (subject.startsWith(`${table}.`) && subject !== programmeSubject) evidence[subject.slice(table.length + 1)] = found;
    return { ...row, evidence };
  };
  const document = db
    .prepare<[string], Plan["document"]>("SELECT sha256, format, pages, reader, version FROM document WHERE id = ?")
    .get(id);
  const plan = head("plan");
  const more = db.prepare<[string], PlanMore>("SELECT programme, programme_certainty, score FROM plan WHERE id = ?").get(id);
  if (document === undefined || plan === null || more === undefined) throw new Error(`plan ${id} has no document`);
  const targets = readTargets(db, id, evidenceOf);
  const deadlines = readDeadlines(db, id, evidenceOf);
  const duties = readUnits(db, "assignment", id, evidenceOf);
  return {
    document,
    plan,
    carrier: head("carrier"),
    recipients: rows<{ text: string }>("SELECT text FROM recipient WHERE plan_id = ? ORDER BY position").map((row) => row.text),
    programme: programmeOf(more, bySubject.get(programmeSubject) ?? null),
    score: more.score,
    citations: rows<CitationRow>(citationSql).map(({ evidence_id, relation_evidence_id, ...citation }) => ({
      ...citation,
      relation_evidence: evidenceOf({ evidence_id: relation_evidence_id }),
      evidence: evidenceOf({ evidence_id }),
    })),
    sections: rows<SectionRow>("SELECT path, title, text, evidence_id FROM section WHERE plan_id = ? ORDER BY position").map(
      ({ evidence_id, text, ...section }): PlanSection => ({
        ...section,
        ...(text === null ? {} : { text }),
        evidence: evidenceOf({ evidence_id }),
      }),
    ),
    groups: rows<Plan["groups"][number] & Pointing>(
      "SELECT label, title, declared, evidence_id FROM task_group WHERE plan_id = ? ORDER BY position",
    ).map(({ evidence_id, ...group }) => ({ ...group, evidence: evidenceOf({ evidence_id }) })),
    tasks: readTasks(db, id, { deadlines, targets }, evidenceOf),
    objectives: rows<StatementRow>("SELECT id, section_path, text, evidence_id FROM objective WHERE plan_id = ? ORDER BY position").map(
      (row): Objective => ({ section: row.section_path, text: row.text, targets: targets.get(row.id) ?? [], evidence: evidenceOf(row) }),
    ),
    assignments: rows<StatementRow>("SELECT id, section_path, text, evidence_id FROM assignment WHERE plan_id = ? ORDER BY position").map(
      (row): Assignment => ({
        section: row.section_path,
        units: (duties.get(row.id) ?? []).flatMap(({ mention }) => mention ?? []),
        text: row.text,
        deadlines: deadlines.get(row.id) ?? [],
        evidence: evidenceOf(row),
      }),
    ),
    tables: rows<TableRow>("SELECT kind, title, columns, cells FROM plan_table WHERE plan_id = ? ORDER BY position").map(
      ({ kind, title, columns, cells }) => ({ kind, title, columns: JSON.parse(columns), rows: JSON.parse(cells) }),
    ),
    notices: rows<NoticeRow>("SELECT code, severity, details, evidence_id FROM notice WHERE plan_id = ? ORDER BY position").map((row) => ({
      code: row.code,
      severity: row.severity,
      values: JSON.parse(row.details),
      evidence: evidenceOf(row),
    })),
  };
}

/** The plan of a document that this version of kehoach has read before, null for any other. */
export function knownPlan(db: Store, sha256: string, version: string): Plan | null {
  const known = db.prepare<[string, string]>("SELECT 1 FROM document WHERE sha256 = ? AND version = ?").get(sha256, version);
  return known === undefined ? null : readPlan(db, sha256);
}

/** What the plan's row holds besides its head. */
type PlanMore = { programme: string | null; programme_certainty: Programme["certainty"] | null; score: number };

function programmeOf({ programme, programme_certainty }: PlanMore, evidence: Evidence | null): Programme | null {
  return programme === null || programme_certainty === null ? null : { name: programme, certainty: programme_certainty, evidence };
}

type CitationRow = Omit<Plan["citations"][number], "evidence" | "relation_evidence"> & Pointing & { relation_evidence_id: string | null };
type Pointing = { evidence_id: string | null };
type SectionRow = Pointing & { path: string; title: string | null; text: string | null };
type StatementRow = Pointing & { id: string; section_path: string | null; text: string };
type TableRow = { kind: Plan["tables"][number]["kind"]; title: string | null; columns: string; cells: string };
type NoticeRow = Pointing & { code: string; severity: Plan["notices"][number]["severity"]; details: string };

const citationSql = `
  SELECT type, number, date, issuer, title, relation, relation_certainty, relation_evidence_id, evidence_id
  FROM plan_citation JOIN citation ON citation.id = citation_id WHERE plan_id = ? ORDER BY position`;

function headSql(table: "plan" | "carrier"): string {
  return `
    SELECT type, number, issuer, head.level, area.name AS area, place, issued, title, year_from, year_to, signer, signer_title
    FROM ${table} head LEFT JOIN area ON area.id = head.area_id WHERE head.${table === "plan" ? "id" : "plan_id"} = ?`;
}
