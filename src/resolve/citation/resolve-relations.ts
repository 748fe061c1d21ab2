import type { Citation, PlanHead } from "../../model/plan.ts";
import { fold } from "../../text/fold.ts";
import { isCommittee, levelOfIssuer, levelsAbove } from "./issuer-level.ts";

/**
 * Relations in the light of the plan's own head: a plan that it carries out is its parent when the level directly above issued it, or,
 * for a department's plan, the committee of its own level. A plan of that level on the same subject among the legal bases is meant to be
 * carried out too, and so is a decision that approves the programme in the plan's own title: both implied.
 */
export function resolveRelations(citations: readonly Citation[], head: PlanHead): Citation[] {
  return citations.map((citation) => {
    if (citation.relation === "basis" && isOfSubject(citation, head))
      return asParent({ ...citation, relation: "carries-out" }, head, "implied");
    return citation.relation === "carries-out" ? asParent(citation, head, citation.relation_certainty) : citation;
  });
}

function asParent(citation: Citation, head: PlanHead, certainty: Citation["relation_certainty"]): Citation {
  const relation = isPlan(citation) && isDirectlyAbove(citation, head) ? "parent" : "carries-out";
  return { ...citation, relation, relation_certainty: certainty };
}

/** A plan by its genre, or a decision that promulgates one ("ban hành Kế hoạch …"). */
function isPlan({ type, title }: Citation): boolean {
  const promulgates = /^(?:về )?(?:việc )?(?:ban hành|phê duyệt) (?:kế hoạch|phương án)/iu;
  return /^(?:kế hoạch|chương trình|phương án|đề án)/iu.test(type) || (title !== null && promulgates.test(title));
}

function isDirectlyAbove({ issuer, date }: Citation, head: PlanHead): boolean {
  if (issuer === null || head.level === null) return false;
  const level = levelOfIssuer(issuer, date);
  if (level === null) return false;
  const department = head.issuer !== null && !isCommittee(head.issuer);
  if (department && level === head.level) return isCommittee(issuer);
  return levelsAbove(head).includes(level);
}

/** So much of the shorter title's words must stand in the other: 0.7 parts a plan on one subject from bases on another. */
const sharedWords = 0.7;
/** A title of fewer words ("về chuyển đổi số") says too little to be sure. */
const fewestWords = 6;

/** A plan or an approved programme whose title is the plan's own. */
function isOfSubject(citation: Citation, head: PlanHead): boolean {
  if (citation.title === null || head.title === null || !(isPlan(citation) || /phê duyệt|ban hành/iu.test(citation.title))) return false;
  const [a, b] = [wordsOf(citation.title), wordsOf(head.title)];
  const [shorter, longer] = a.size < b.size ? [a, b] : [b, a];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size >= fewestWords && shared / shorter.size >= sharedWords;
}

/** Words that every title has say nothing of its subject. */
const usual = new Set(
  fold("về việc ban hành phê duyệt kế hoạch triển khai thực hiện tổ chức trên địa bàn tỉnh huyện xã phường năm giai đoạn của và các").split(
    " ",
  ),
);

function wordsOf(title: string): Set<string> {
  return new Set((fold(title).match(/\p{L}+/gu) ?? []).filter((word) => !usual.has(word)));
}
