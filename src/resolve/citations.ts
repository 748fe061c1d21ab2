import type { Passage } from "../model/passage.ts";
import type { Citation, PlanHead } from "../model/plan.ts";
import { relate } from "./citation/relate.ts";
import { resolveCitations } from "./citation/resolve-citations.ts";
import { resolveRelations } from "./citation/resolve-relations.ts";
import type { Context } from "./tasks.ts";

/**
 * The distinct documents that the plan cites, in order of first mention, each with what the plan has to do with it; the plan's own
 * number and its carrier's are no citations. `opening`: the passages whose words tell a relation, by index into `everything`.
 */
export function planCitations(context: Context, head: PlanHead, carrier: PlanHead | null, opening: ReadonlySet<number>): Citation[] {
  const { outline, mentions, trace } = context;
  const found = outline.everything.flatMap((passage, index) => {
    const readings = mentions.at("citation", { of: "everything", passage: index }).map(({ reading }) => reading);
    const related = opening.has(index) ? relateIn(passage, readings, context) : [];
    return readings.map((reading, at) => ({
      reading,
      related: related[at] ?? ({ relation: "cited", certainty: "stated" } as const),
      evidence: trace(passage, reading.rule, reading.start, reading.end),
    }));
  });
  const numbers = [head, carrier].flatMap((own) => own?.number ?? []);
  return resolveRelations(resolveCitations(found, { numbers }), head);
}

/** A title over several paragraphs is read as one: the cue may stand on the line above. */
function relateIn(passage: Passage, readings: Parameters<typeof relate>[1], { outline }: Context): ReturnType<typeof relate> {
  const block = passage.pieces[0]?.block;
  for (const title of [outline.letterhead.title, outline.carrier?.letterhead.title ?? null]) {
    const piece = title?.pieces.find((candidate) => candidate.block === block);
    if (title === null || piece === undefined) continue;
    const shift = piece.start - piece.offset;
    return relate(
      title.text,
      readings.map((reading) => ({ ...reading, start: reading.start + shift, end: reading.end + shift })),
    );
  }
  return relate(passage.text, readings);
}
