import { type Certainty, weaker } from "../model/certainty.ts";
import type { ColumnRole, Field, Item, Outline } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import type { Deadline, Target, Task, UnitMention } from "../model/plan.ts";
import { joinPassages } from "../text/passage.ts";
import { edtfOf } from "./deadline/edtf.ts";
import { resolveDeadline } from "./deadline/resolve-deadline.ts";
import type { MentionIndex } from "./index-mentions.ts";
import type { Trace } from "./plan-head.ts";
import { type Reference, referenceOf } from "./reference.ts";
import { targetValues } from "./target-values.ts";
import type { Home } from "./unit/unit-area.ts";
import { unitValue } from "./unit-values.ts";

export type Context = { outline: Outline; mentions: MentionIndex; reference: Reference; home: Home; trace: Trace };

/** The plan's tasks in reading order, each with the units, deadlines and targets that its own fields state. */
export function resolveTasks(context: Context): Task[] {
  const seen = new Map<string, number>();
  return context.outline.items.map((item, index) => {
    const task = taskOf(item, index, context);
    const times = (seen.get(task.id) ?? 0) + 1;
    seen.set(task.id, times);
    return times === 1 ? task : { ...task, id: `${task.id}#${times}` };
  });
}

function taskOf(item: Item, index: number, context: Context): Task {
  const { outline, trace } = context;
  const group = item.group === null ? null : (outline.groups[item.group]?.label ?? null);
  const text = joined(item, "text");
  const units = unitsOf(item, index, context);
  const named = (role: UnitMention["role"]): string[] => units.filter((unit) => unit.role === role).map((unit) => unit.written);
  const deadlineText = joinPassages(fieldsWith(item, "deadline").map(({ field }) => field.printed ?? field.passage));
  return {
    id: `${group ?? "-"}/${item.label ?? "-"}`,
    label: item.label,
    group,
    section: item.section === null ? null : (outline.sections[item.section]?.path ?? null),
    text: text.text,
    lead: named("lead"),
    support: named("support"),
    monitor: named("monitor"),
    product: textOrNull(joined(item, "product")),
    note: textOrNull(joined(item, "note")),
    deadline_text: textOrNull(deadlineText)?.replace(leakedNumber, "") ?? null,
    deadlines: deadlinesOf(item, index, context),
    targets: targetsOf(item, index, context),
    units,
    extras: extrasOf(item),
    certainty: item.fields.reduce<Certainty>((worst, field) => weaker(worst, field.certainty), "stated"),
    score: 0,
    evidence: trace(text, ruleOf[item.source]),
  };
}

const ruleOf = { prose: "prose-task", table: "table-row", flat: "flat-row" } as const;

/** "34. Tháng 6/2025": the number of a row that a converter left in its last cell. */
const leakedNumber = /^\d{1,3}\.\s+(?=\p{L})/u;

function fieldsWith(item: Item, role: ColumnRole): { field: Field; at: number }[] {
  return item.fields.map((field, at) => ({ field, at })).filter(({ field }) => field.role === role);
}

function joined(item: Item, role: ColumnRole): Passage {
  return joinPassages(fieldsWith(item, role).map(({ field }) => field.passage));
}

function textOrNull(passage: Passage): string | null {
  return passage.text === "" ? null : passage.text;
}

function unitsOf(item: Item, index: number, { mentions, home, trace }: Context): UnitMention[] {
  return item.fields.flatMap((field, at) =>
    mentions.at("unit", { of: "field", item: index, field: at }).map((mention) => unitValue(mention, field.passage, home, trace)),
  );
}

/** What the deadline fields say, clause by clause; of two columns that say from when and until when, one clause. */
function deadlinesOf(item: Item, index: number, { outline, mentions, reference, trace }: Context): Deadline[] {
  const fields = fieldsWith(item, "deadline");
  const read = fields.map(({ field, at }) =>
    mentions.at("deadline", { of: "field", item: index, field: at }).map(({ reading }) => {
      const deadline = resolveDeadline(reading, referenceOf(item, field, outline, reference));
      const certainty = weaker(deadline.certainty, field.certainty);
      return { ...deadline, certainty, evidence: trace(field.passage, reading.rule, reading.start, reading.end) };
    }),
  );
  const [begin, end] = read.map((clauses) => (clauses.length === 1 ? clauses[0] : undefined));
  const isSpan = fields.length === 2 && begins(fields[0]?.field) && begin?.kind === "date" && end?.kind === "date";
  return isSpan && begin.start !== null && end.end !== null ? [spanned(begin, end)] : read.flat();
}

/** "Thời gian bắt đầu" heads the first of two columns, "Thời gian kết thúc" the second. */
function begins(field: Field | undefined): boolean {
  return /bắt đầu|khởi công|từ ngày/iu.test(field?.heading?.text ?? "");
}

function spanned(begin: Deadline, end: Deadline): Deadline {
  const days = { start: begin.start, end: end.end };
  const text = `${begin.text} - ${end.text}`;
  return {
    ...end,
    ...days,
    text,
    edtf: edtfOf(begin.start, end.end),
    certainty: weaker(begin.certainty, end.certainty),
    evidence: begin.evidence,
  };
}

/** A task's deadline says when the task is due, not by when its target holds: it sets no `by`. */
function targetsOf(item: Item, index: number, context: Context): Target[] {
  return item.fields.flatMap((field, at) => {
    const mentions = context.mentions.at("target", { of: "field", item: index, field: at });
    const unlimited = mentions.map((mention) => ({ ...mention, reading: { ...mention.reading, limit: null } }));
    const targets = targetValues(field.role === "deadline" ? unlimited : mentions, field.passage, [], context);
    return targets.map((target) => ({ ...target, certainty: weaker(target.certainty, field.certainty) }));
  });
}

function extrasOf(item: Item): Record<string, string> {
  const kept = item.fields.filter((field) => !["text", "lead", "support", "monitor", "product", "note", "deadline"].includes(field.role));
  return Object.fromEntries(kept.map((field) => [field.heading?.text ?? field.role, field.passage.text]));
}
