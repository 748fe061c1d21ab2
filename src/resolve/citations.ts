import type { Citation, PlanHead } from "../model/plan.ts";
import { relationsIn } from "./citation/relations-in.ts";
import { resolveCitations } from "./citation/resolve-citations.ts";
import { resolveRelations } from "./citation/resolve-relations.ts";
import type { Context } from "./tasks.ts";

/**
 * The distinct documents that the plan cites, in order of first mention, each with what the plan has to do with it; the plan's own
 * number and its carrier's are no citations. `opening`: the passages whose words tell a relation, by index into `everything`.
 */
export function planCitations(context: Context, head: PlanHead, carrier: PlanHead | null, opening: ReadonlySet<number>): Citation[] {
  const { outline, mentions, trace } = context;
  const readings = outline.everything.map((_, index) =>
    mentions.at("citation", { of: "everything", passage: index }).map(({ reading }) => reading),
  );
  const related = relationsIn(outline, readings, opening);
  const found = outline.everything.flatMap((passage, index) =>
    (readings[index] ?? []).map((reading, at) => ({
      reading,
      related: related[index]?.[at] ?? ({ relation: "cited", certainty: "stated" } as const),
      evidence: trace(passage, reading.rule, reading.start, reading.end),
    })),
  );
  const numbers = [head, carrier].flatMap((own) => own?.number ?? []);
  return resolveRelations(resolveCitations(found, { numbers }), head);
}
