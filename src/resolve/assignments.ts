import type { Assignment } from "../model/plan.ts";
import { resolveDeadline } from "./deadline/resolve-deadline.ts";
import type { Context } from "./tasks.ts";
import { unitValue } from "./unit-values.ts";

/** The duties that the plan lists under its bodies ("TỔ CHỨC THỰC HIỆN", "PHÂN CÔNG NHIỆM VỤ"), in reading order. */
export function resolveAssignments({ outline, mentions, reference, home, trace }: Context): Assignment[] {
  return outline.statements.flatMap((statement, index) => {
    const { owner, passage } = statement;
    const above = mentions
      .at("unit", { of: "owner", statement: index })
      .map((mention) => unitValue(mention, owner ?? passage, home, trace));
    const within = mentions.at("unit", { of: "statement", statement: index }).map((mention) => unitValue(mention, passage, home, trace));
    const units = [...above, ...within];
    if (units.length === 0) return [];
    const deadlines = mentions.at("deadline", { of: "statement", statement: index }).map(({ reading }) => ({
      ...resolveDeadline(reading, reference),
      evidence: trace(passage, reading.rule, reading.start, reading.end),
    }));
    const section = statement.section === null ? null : (outline.sections[statement.section]?.path ?? null);
    return [{ section, units, text: passage.text, deadlines, evidence: trace(passage, "assignment") }];
  });
}
