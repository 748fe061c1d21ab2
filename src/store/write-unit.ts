import type { Task, UnitMention } from "../model/plan.ts";
import { type Role, roles } from "../model/reading.ts";
import { fold } from "../text/fold.ts";
import type { KeepEvidence } from "./evidence.ts";
import { partKey, sharedKey } from "./identity.ts";
import { insert, insertShared, type Row } from "./insert.ts";
import type { Store } from "./open.ts";

/** Writes who does what. What a role lists and no mention stands for is kept as written, without a unit. */
export function writeTaskUnits(db: Store, taskId: string, task: Task, keep: KeepEvidence): void {
  const rows: Row[] = task.units.map((mention, index) => {
    const { role, written, name, certainty, evidence } = mention;
    keep(partKey(taskId, "u", index + 1), evidence, written);
    return { unit_id: writeUnit(db, mention), role, written, full_name: name === written ? null : name, certainty };
  });
  for (const role of roles) {
    for (const written of unmentioned(task, role)) {
      rows.push({ unit_id: null, role, written, full_name: null, certainty: "unknown" });
    }
  }
  for (const [index, row] of rows.entries()) {
    insert(db, "task_unit", { task_id: taskId, position: index + 1, ...row });
  }
}

function unmentioned(task: Task, role: Role): string[] {
  const mentioned = new Set(task.units.filter((mention) => mention.role === role).map((mention) => mention.written));
  return task[role].filter((written) => !mentioned.has(written));
}

/** What of a mention makes the unit. */
type NamedBody = Pick<UnitMention, "name" | "collective" | "level" | "kind" | "area">;

/**
 * Writes a mention's unit and gives its key. Mentions mean one unit when their full names fold to the same words ("Công an xã",
 * "công an xã") and level, kind, collectivity and place agree. The unit bears the first of its names in code-point order, capitals first.
 */
export function writeUnit(db: Store, mention: NamedBody): string {
  const { name, level, kind, area } = mention;
  const folded = fold(name);
  const collective = Number(mention.collective);
  const id = sharedKey("unit", folded, collective, level, kind, area);
  insertShared(db, "unit", { id, name, folded, collective, level, kind, area });
  db.prepare("UPDATE unit SET name = ? WHERE id = ? AND name > ?").run(name, id, name);
  return id;
}
