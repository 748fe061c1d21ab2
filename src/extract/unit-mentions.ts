import type { MentionOf, Source } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { type Role, roles } from "../model/reading.ts";
import { eachField } from "./fields.ts";
import { readRoles } from "./role/read-roles.ts";
import { readUnits } from "./unit/read-units.ts";

/** The bodies in the tasks' cells and lines, and those whose duties the plan lists. */
export function unitMentions(outline: Outline): MentionOf<"unit">[] {
  return [...inTasks(outline), ...inDuties(outline)];
}

/** Lead, support and monitor cells and lines. Words like "chủ trì, phối hợp với" outweigh the column. */
function inTasks(outline: Outline): MentionOf<"unit">[] {
  return eachField(outline).flatMap(({ item, field, value }) => {
    const role = roles.find((known) => known === value.role);
    if (role === undefined) return [];
    return unitsIn(value.passage, role, { of: "field", item, field }).map((mention) => ({ ...mention, certainty: value.certainty }));
  });
}

/** Owners of duties, when every body in the words is of a kind that is known: "3. Chế độ thông tin, báo cáo" names none. */
function inDuties(outline: Outline): MentionOf<"unit">[] {
  return outline.statements.flatMap(({ owner }, statement) => {
    const found = owner === null ? [] : unitsIn(owner, "lead", { of: "owner", statement });
    return found.every((mention) => mention.reading.kind !== null) ? found : [];
  });
}

function unitsIn(passage: Passage, role: Role, source: Source): MentionOf<"unit">[] {
  return readRoles(passage.text, role).flatMap((part) =>
    readUnits(passage.text.slice(part.start, part.end)).map((reading) => ({
      kind: "unit" as const,
      source,
      role: part.role,
      reading: { ...reading, start: reading.start + part.start, end: reading.end + part.start },
      certainty: "stated" as const,
    })),
  );
}
