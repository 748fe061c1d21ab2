import type { MentionOf } from "../model/mention.ts";
import type { Outline } from "../model/outline.ts";
import { type Role, roles } from "../model/reading.ts";
import { eachField } from "./fields.ts";
import { readRoles } from "./role/read-roles.ts";
import { readUnits } from "./unit/read-units.ts";

/** The bodies in the lead, support and monitor cells and lines of the tasks. Words like "chủ trì, phối hợp với" outweigh the column. */
export function unitMentions(outline: Outline): MentionOf<"unit">[] {
  return eachField(outline).flatMap(({ item, field, value }) => {
    const role = roles.find((known) => known === value.role);
    if (role === undefined) return [];
    const source = { of: "field" as const, item, field };
    return parts(value.passage.text, role).flatMap((part) =>
      readUnits(value.passage.text.slice(part.start, part.end)).map((reading) => ({
        kind: "unit" as const,
        source,
        role: part.role,
        reading: { ...reading, start: reading.start + part.start, end: reading.end + part.start },
        certainty: value.certainty,
      })),
    );
  });
}

/** Who does what in a line; a line without such words is wholly of its column's role. */
function parts(text: string, role: Role): { role: Role; start: number; end: number }[] {
  const said = readRoles(text, role);
  return said.length > 0 ? said : [{ role, start: 0, end: text.length }];
}
