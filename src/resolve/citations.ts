import type { Citation, PlanHead } from "../model/plan.ts";
import { resolveCitations } from "./citation/resolve-citations.ts";
import type { Context } from "./tasks.ts";

/** The distinct documents that the plan cites, in order of first mention; its own number and its carrier's are no citations. */
export function planCitations({ outline, mentions, trace }: Context, heads: readonly (PlanHead | null)[]): Citation[] {
  const found = outline.everything.flatMap((passage, index) =>
    mentions.at("citation", { of: "everything", passage: index }).map(({ reading }) => ({
      reading,
      evidence: trace(passage, reading.rule, reading.start, reading.end),
    })),
  );
  const numbers = heads.flatMap((head) => head?.number ?? []);
  return resolveCitations(found, { numbers });
}
