import type { Outline } from "../../model/outline.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";
import { cityLevel } from "../area/city-level.ts";
import { spellingOf } from "../spelling.ts";
import { isDepartment, standingOf } from "./body.ts";
import { areaKind, committee, committeeIn, type Issuer } from "./committee.ts";
import { issuerByPlace } from "./place.ts";
import { issuerInSentences } from "./sentences.ts";

/**
 * The issuer, from the first of these that names one: the letterhead; the carrier's; the "(Kèm theo Kế hoạch … của UBND tỉnh X)"
 * of an appendix; the sentence that opens or closes the plan ("UBND xã X xây dựng kế hoạch …"); a committee without its area's
 * name and the place where it signs. Null rather than a guess.
 */
export function issuerOf(outline: Outline, issued: string | null): Issuer | null {
  const issuer = namedIssuer(outline) ?? issuerByPlace(outline, issued);
  // "thành phố" alone does not tell a province's equal from a district's: the day decides, or that only the former has departments
  const mayBeDistrict = issuer !== null && issuer.level !== "central" && !isDepartment(issuer.name);
  const isCity = mayBeDistrict && issuer.area !== null && /^thành phố /iu.test(issuer.area);
  return isCity ? { ...issuer, level: cityLevel(issuer.area ?? "", issued) } : issuer;
}

function namedIssuer(outline: Outline): Issuer | null {
  const heads = [outline.letterhead.issuer, outline.carrier?.letterhead.issuer ?? null];
  for (const head of heads) {
    const issuer = head === null ? null : fromHead(head, outline);
    if (issuer !== null) return issuer;
  }
  for (const appendix of outline.appendices) {
    const issuer = appendix.reference === null ? null : committeeIn(appendix.reference, "issuer-reference");
    if (issuer !== null) return issuer;
  }
  return issuerInSentences(outline);
}

/** "ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "SỞ CÔNG THƯƠNG" below "UBND TỈNH X": capitals are set down as the running text spells them. */
function fromHead(head: Passage, outline: Outline): Issuer | null {
  const spelled = spellingOf(head.text, outline);
  const named = committeeIn({ ...head, text: spelled }, "issuer-letterhead");
  if (named !== null) return { ...named, passage: head };
  if (new RegExp(`^(?:chủ\\s+tịch\\s+)?${committee}(?:\\s+(?:${areaKind}))?$`, "iu").test(fold(spelled))) return null;
  const superior = outline.letterhead.superior === null ? null : spellingOf(outline.letterhead.superior.text, outline);
  return { name: spelled, ...standingOf(spelled, superior), passage: head, rule: "issuer-letterhead" };
}
