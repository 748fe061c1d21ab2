import type { Task, UnitMention } from "../model/plan.ts";
import { type Role, roles } from "../model/reading.ts";
import { fold } from "../text/fold.ts";
import { evidenceColumns } from "./evidence.ts";
import { shortKey } from "./identity.ts";
import { insert, insertKeyed, type Row } from "./insert.ts";
import type { Store } from "./open.ts";
import { statement } from "./statement.ts";
import { unlessStated } from "./unless-stated.ts";

/** The bodies that lead, in one line as views show them: `lead` of a task, so that no view has to gather them; null for none. */
export function leadLine(task: Task): string | null {
  const names = [...task.units.filter(({ role }) => role === "lead").map(({ name }) => name), ...unmentioned(task, "lead")];
  return names.length === 0 ? null : names.join("; ");
}

/** Writes who does what. What a role lists and no mention stands for is kept as written, without a unit. */
export function writeTaskUnits(db: Store, taskId: string, task: Task): void {
  const rows = task.units.map((mention) => mentionRow(db, mention));
  for (const role of roles) {
    for (const written of unmentioned(task, role)) {
      rows.push({ role, name_id: writeName(db, null, written, null), certainty: "unknown" });
    }
  }
  for (const [index, row] of rows.entries()) insert(db, "task_unit_row", { task_id: taskId, position: index + 1, ...row });
}

/** The columns of a mention, whosever it is. */
export function mentionRow(db: Store, mention: UnitMention): Row {
  const { role, written, name, certainty, evidence } = mention;
  const name_id = writeName(db, writeUnit(db, mention), written, name === written ? null : name);
  return { role, name_id, certainty: unlessStated(certainty), ...evidenceColumns(db, evidence, written) };
}

function unmentioned(task: Task, role: Role): string[] {
  const mentioned = new Set(task.units.filter((mention) => mention.role === role).map((mention) => mention.written));
  return task[role].filter((written) => !mentioned.has(written));
}

/** Writes how a body is named and gives the key of that. */
function writeName(db: Store, unit_id: number | null, written: string, full_name: string | null): number {
  const id = shortKey("name", unit_id, written, full_name);
  insertKeyed(db, "unit_name", { id, unit_id, written, full_name });
  return id;
}

/** What of a mention makes the unit. */
type NamedBody = Pick<UnitMention, "name" | "collective" | "level" | "kind" | "area">;

/**
 * Writes a mention's unit and gives its key. Mentions mean one unit when their full names fold to the same words ("Công an xã",
 * "công an xã") and level, kind, collectivity and place agree. The unit bears the first of its names in code-point order, capitals first.
 */
export function writeUnit(db: Store, mention: NamedBody): number {
  const { name, level, kind, area } = mention;
  const folded = fold(name);
  const collective = Number(mention.collective);
  const id = shortKey("unit", folded, collective, level, kind, area);
  insertKeyed(db, "unit", { id, folded, collective, level, kind, area }, { name });
  statement(db, "UPDATE unit SET name = @name WHERE id = @id AND name > @name").run({ id, name });
  return id;
}
