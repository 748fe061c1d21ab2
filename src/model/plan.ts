import { z } from "zod";
import { certainties } from "./certainty.ts";
import { formats } from "./document.ts";
import { noticeSchema } from "./notice.ts";
import { tableKinds } from "./outline.ts";
import { evidenceSchema } from "./place.ts";
import { comparators, deadlineKinds, levels, relations, roles } from "./reading.ts";

/** ISO 8601 calendar date, "2025-07-31". */
const day = z.iso.date();
const certainty = z.enum(certainties);
const evidence = evidenceSchema.nullable();

export const deadlineSchema = z.object({
  kind: z.enum(deadlineKinds),
  text: z.string(),
  /** Inclusive first and last day; null where that end is open. */
  start: day.nullable(),
  end: day.nullable(),
  /** RFC 5545 recurrence rule without DTSTART. */
  rrule: z.string().nullable(),
  trigger: z.string().nullable(),
  /** ISO 8601 duration from the trigger; negative when before it. */
  offset: z.string().nullable(),
  workdays: z.boolean(),
  certainty,
  /** ISO 8601-2 level 2 (extended date/time format), null without a date. */
  edtf: z.string().nullable(),
  evidence,
});
export type Deadline = z.infer<typeof deadlineSchema>;

export const targetSchema = z.object({
  text: z.string(),
  comparator: z.enum(comparators),
  value: z.number(),
  value_to: z.number().nullable(),
  unit: z.string(),
  change: z.enum(["increase", "decrease"]).nullable(),
  by: day.nullable(),
  certainty,
  evidence,
});
export type Target = z.infer<typeof targetSchema>;

export const unitMentionSchema = z.object({
  role: z.enum(roles),
  written: z.string(),
  name: z.string(),
  collective: z.boolean(),
  level: z.enum(levels).nullable(),
  kind: z.string().nullable(),
  /** The place the body belongs to, by its full name ("xã Tân Lập"); null for a class of bodies, a central body, and where it is not known. */
  area: z.string().nullable(),
  certainty,
  evidence,
});
export type UnitMention = z.infer<typeof unitMentionSchema>;

export const citationSchema = z.object({
  type: z.string(),
  number: z.string(),
  date: day.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
  relation: z.enum(relations),
  /** Implied where the relation follows from a list, a level or a title, not from a word right before the document. */
  relation_certainty: certainty,
  /** The mention that the relation was read from; null for `cited`. */
  relation_evidence: evidence,
  evidence,
});
export type Citation = z.infer<typeof citationSchema>;

export const planHeadSchema = z.object({
  type: z.string().nullable(),
  number: z.string().nullable(),
  issuer: z.string().nullable(),
  level: z.enum(levels).nullable(),
  area: z.string().nullable(),
  place: z.string().nullable(),
  issued: day.nullable(),
  title: z.string().nullable(),
  year_from: z.int().nullable(),
  year_to: z.int().nullable(),
  signer: z.string().nullable(),
  signer_title: z.string().nullable(),
  /** Evidence of each field above that has a value, by the field's name. */
  evidence: z.record(z.string(), evidenceSchema),
});
export type PlanHead = z.infer<typeof planHeadSchema>;

/** The programme that the plan carries out, by its name ("Chương trình …", "Đề án “…”") as written. */
export const programmeSchema = z.object({ name: z.string(), certainty, evidence });
export type Programme = z.infer<typeof programmeSchema>;

export const sectionSchema = z.object({
  path: z.string(),
  title: z.string().nullable(),
  /** The first 60 characters of a labelled paragraph that is itself the content; absent for a titled heading. */
  text: z.string().optional(),
  evidence,
});
export type PlanSection = z.infer<typeof sectionSchema>;

export const groupSchema = z.object({
  label: z.string().nullable(),
  title: z.string(),
  declared: z.int().nullable(),
  evidence,
});
export type PlanGroup = z.infer<typeof groupSchema>;

export const taskSchema = z.object({
  /** "group/label", "-" for a missing part, "#2" appended where it repeats. */
  id: z.string(),
  label: z.string().nullable(),
  group: z.string().nullable(),
  /** Path of the section that a prose task stands in. */
  section: z.string().nullable(),
  text: z.string(),
  lead: z.array(z.string()),
  support: z.array(z.string()),
  monitor: z.array(z.string()),
  product: z.string().nullable(),
  note: z.string().nullable(),
  deadline_text: z.string().nullable(),
  deadlines: z.array(deadlineSchema),
  targets: z.array(targetSchema),
  units: z.array(unitMentionSchema),
  /** Further columns of the task table by their heading. */
  extras: z.record(z.string(), z.string()),
  certainty,
  /** How far the task's values can be trusted, 0 to 1: docs/scores.md. */
  score: z.number().min(0).max(1),
  evidence,
});
export type Task = z.infer<typeof taskSchema>;

export const objectiveSchema = z.object({
  section: z.string().nullable(),
  text: z.string(),
  targets: z.array(targetSchema),
  evidence,
});
export type Objective = z.infer<typeof objectiveSchema>;

/** A duty that the plan lists under a body, apart from its tasks: who, what, and by when or how often where it says so. */
export const assignmentSchema = z.object({
  section: z.string().nullable(),
  units: z.array(unitMentionSchema),
  text: z.string(),
  deadlines: z.array(deadlineSchema),
  evidence,
});
export type Assignment = z.infer<typeof assignmentSchema>;

/** A table of the plan as read: its kind and its rows of cell texts, heading rows first. */
export const planTableSchema = z.object({
  kind: z.enum(tableKinds),
  title: z.string().nullable(),
  columns: z.array(z.object({ heading: z.string(), role: z.string() })),
  rows: z.array(z.array(z.string())),
});
export type PlanTable = z.infer<typeof planTableSchema>;

/** What `kehoach extract FILE` prints: the public contract. */
export const planSchema = z.object({
  document: z.object({
    sha256: z.string(),
    format: z.enum(formats),
    pages: z.int().nullable(),
    reader: z.string(),
    version: z.string(),
  }),
  plan: planHeadSchema,
  /** The quyết định that carries the plan, when one does. */
  carrier: planHeadSchema.nullable(),
  programme: programmeSchema.nullable(),
  /** How far the plan as a whole can be trusted, 0 to 1: docs/scores.md. */
  score: z.number().min(0).max(1),
  recipients: z.array(z.string()),
  citations: z.array(citationSchema),
  sections: z.array(sectionSchema),
  groups: z.array(groupSchema),
  tasks: z.array(taskSchema),
  objectives: z.array(objectiveSchema),
  assignments: z.array(assignmentSchema),
  tables: z.array(planTableSchema),
  notices: z.array(noticeSchema),
});
export type Plan = z.infer<typeof planSchema>;
