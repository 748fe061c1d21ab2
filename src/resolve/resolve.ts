import type { Document, Segment } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import type { Plan, PlanGroup, PlanSection, PlanTable } from "../model/plan.ts";
import { trace } from "../text/passage.ts";
import { segmentIndex } from "../text/segment-index.ts";
import { resolveAssignments } from "./assignments.ts";
import { openingOf } from "./citation/opening.ts";
import { planCitations } from "./citations.ts";
import { findingsIn } from "./findings/findings.ts";
import { indexMentions } from "./index-mentions.ts";
import { resolveObjectives } from "./objectives.ts";
import { carrierHead, planHead, type Trace } from "./plan-head.ts";
import { resolveProgramme } from "./programme.ts";
import { withoutStatedOn } from "./recognised.ts";
import { scored } from "./score/score.ts";
import { type Context, resolveTasks } from "./tasks.ts";

/** Mentions become values: which day, which unit of which task, which plan; and what the plan itself has wrong is noticed. */
export function resolvePlan(document: Document, outline: Outline, mentions: readonly Mention[], version: string): Plan {
  const segments: ReadonlyMap<string, readonly Segment[]> = segmentIndex(document.blocks);
  const traced: Trace = (passage, rule, start, end) => trace(passage, rule, (block) => segments.get(block) ?? [], start, end);
  const head = planHead(outline, traced);
  const carrier = carrierHead(outline, traced);
  const reference = { issued: head.issued, year: head.year_from ?? yearOf(head.issued), yearTo: head.year_to };
  const context: Context = { outline, mentions: indexMentions(mentions), reference, home: head, trace: traced };
  const opening = openingOf(outline);
  const plan: Plan = {
    document: { sha256: document.sha256, format: document.format, pages: document.pages, reader: document.reader, version },
    plan: head,
    carrier,
    recipients: (outline.recipients.length > 0 ? outline.recipients : (outline.carrier?.recipients ?? [])).map((passage) => passage.text),
    programme: resolveProgramme(context, opening),
    score: 0,
    citations: planCitations(context, head, carrier, opening),
    sections: outline.sections.map((section): PlanSection => {
      const evidence = traced(section.text, `section-${section.scheme}`);
      if (section.title !== null) return { path: section.path, title: section.title.text, evidence };
      return { path: section.path, title: null, text: section.text.text.slice(0, 60).trim(), evidence };
    }),
    groups: outline.groups.map(
      (group): PlanGroup => ({
        label: group.label,
        title: group.title.text,
        declared: group.declared,
        evidence: traced(group.title, `group-${group.source}`),
      }),
    ),
    tasks: resolveTasks(context),
    objectives: resolveObjectives(context),
    assignments: resolveAssignments(context),
    tables: outline.tables.map((table) => tableOf(table, outline)),
    notices: [...document.notices, ...outline.notices],
  };
  const certain = withoutStatedOn(document.recognised ?? [], plan);
  return scored({ ...certain, notices: [...plan.notices, ...findingsIn({ plan, outline, trace: traced })] });
}

function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

function tableOf(table: Outline["tables"][number], outline: Outline): PlanTable {
  const title = table.appendix === null ? null : (outline.appendices[table.appendix]?.title?.text ?? null);
  const rows = table.grid.rows.map((row) => {
    const texts = Array.from({ length: table.grid.columns }, () => "");
    for (const cell of row.cells) texts[cell.column] = cell.passage.text;
    return texts;
  });
  return { kind: table.kind, title, columns: table.columns.map((column) => ({ heading: column.heading.text, role: column.role })), rows };
}
