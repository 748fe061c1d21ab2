import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation, Deadline, Plan, PlanHead, Target, Task, UnitMention } from "../src/model/plan.ts";
import { roles } from "../src/model/reading.ts";

/** Plans for tests: short ones made up here, and the annotated ones where they stand beside the project. */

export function sampleHead(fields: Partial<PlanHead> = {}): PlanHead {
  const nothing = { issuer: null, level: null, area: null, place: null, issued: null, title: null, year_from: null, year_to: null };
  return { type: "Kế hoạch", number: null, ...nothing, signer: null, signer_title: null, evidence: {}, ...fields };
}

export function sampleTask(id: string, text: string, fields: Partial<Task> = {}): Task {
  const [group, label] = id.split("#")[0]?.split("/") ?? [];
  const named = roles.flatMap((role) => (fields[role] ?? []).map((written) => sampleUnit({ role, written, name: written })));
  return {
    id,
    label: label ?? null,
    group: group === undefined || group === "-" ? null : group,
    section: null,
    text,
    lead: [],
    support: [],
    monitor: [],
    product: null,
    note: null,
    deadline_text: null,
    deadlines: [],
    targets: [],
    units: named,
    extras: {},
    certainty: "stated",
    score: 1,
    evidence: null,
    ...fields,
  };
}

export function sampleCitation(fields: Partial<Citation>): Citation {
  const cited = { relation: "cited", relation_certainty: "stated", relation_evidence: null } as const;
  return { type: "", number: "", date: null, issuer: null, title: null, ...cited, evidence: null, ...fields };
}

export function sampleUnit(fields: Partial<UnitMention>): UnitMention {
  const plain = { role: "lead", written: "", name: "", collective: false, level: null, kind: null, area: null } as const;
  return { ...plain, certainty: "stated", evidence: null, ...fields };
}

export function sampleDeadline(fields: Partial<Deadline>): Deadline {
  const open = { start: null, end: null, rrule: null, trigger: null, offset: null, workdays: false, edtf: null };
  return { kind: "date", text: "", ...open, certainty: "stated", evidence: null, ...fields };
}

export function sampleTarget(fields: Partial<Target>): Target {
  const plain = { comparator: "=", value: 100, value_to: null, unit: "%", change: null, by: null } as const;
  return { text: "", ...plain, certainty: "stated", evidence: null, ...fields };
}

export function samplePlan(name: string, fields: Partial<Plan> = {}): Plan {
  return {
    document: { sha256: createHash("sha256").update(name).digest("hex"), format: "text", pages: null, reader: "plain", version: "0.0.0" },
    plan: sampleHead({ title: name }),
    carrier: null,
    programme: null,
    score: 1,
    recipients: [],
    citations: [],
    sections: [],
    groups: [],
    tasks: [],
    objectives: [],
    assignments: [],
    tables: [],
    notices: [],
    ...fields,
  };
}

const corpus = join(import.meta.dirname, "..", "..", "shared", "corpus");

/** A file of the annotated corpus, parsed; null, with a warning, where the corpus does not stand beside the project. */
export function corpusJson<T>(...path: string[]): T | null {
  const file = join(corpus, ...path);
  if (!existsSync(file)) {
    console.warn(`skipped: ${join("..", "shared", "corpus", ...path)} is not there`);
    return null;
  }
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

/** An annotated plan as if kehoach had read it, without evidence; null where the corpus is absent. */
export function goldPlan(name: string): Plan | null {
  const gold = corpusJson<Gold>(name, "gold.json");
  if (gold === null) return null;
  return samplePlan(name, {
    plan: sampleHead(gold.plan),
    recipients: gold.recipients,
    citations: gold.citations.map(sampleCitation),
    sections: gold.sections.map((section) => ({ ...section, evidence: null })),
    groups: gold.groups.map((group) => ({ ...group, evidence: null })),
    tasks: gold.tasks.map((task) => sampleTask(task.id, task.text, { ...task, ...read(task) })),
    objectives: gold.objectives.map((aim) => ({ ...aim, targets: aim.targets.map(sampleTarget), evidence: null })),
  });
}

function read(task: Task) {
  return { deadlines: task.deadlines.map(sampleDeadline), targets: task.targets.map(sampleTarget) };
}

type Gold = Pick<Plan, "plan" | "recipients" | "citations" | "sections" | "groups" | "tasks" | "objectives">;
