import type { Notice } from "../../model/notice.ts";
import type { Citation, Plan } from "../../model/plan.ts";
import { finding } from "./finding.ts";

/**
 * Plans that this one carries out and that are not at hand: `isHeld` says whether a collection has the document. No question that a plan
 * can answer about itself, so whoever has the collection asks.
 */
export function plansNotHeld(plan: Plan, isHeld: (citation: Citation) => boolean): Notice[] {
  return plan.citations
    .filter((citation) => (citation.relation === "parent" || isCarriedPlan(citation)) && !isHeld(citation))
    .map((citation) => {
      const values = { type: citation.type, number: citation.number, issuer: citation.issuer ?? "?" };
      return finding("plan-not-held", "info", values, citation.relation_evidence ?? citation.evidence);
    });
}

function isCarriedPlan({ relation, type }: Citation): boolean {
  return relation === "carries-out" && /^(?:kế hoạch|chương trình)/iu.test(type);
}
