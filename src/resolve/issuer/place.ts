import type { Outline } from "../../model/outline.ts";
import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";
import { longestOpening } from "../announcement.ts";
import { areasNamed, inForce } from "../area/areas.ts";
import { areaKind, committee, committeeOf, type Issuer } from "./committee.ts";

/**
 * "UBND HUYỆN" in the letterhead, or "UBND huyện ban hành Kế hoạch …" in the opening, where the name was left out, and "Diễn Châu, ngày …"
 * below: the committee of the place, where the lists know a unit of that kind and name on the day.
 */
export function issuerByPlace(outline: Outline, issued: string | null): Issuer | null {
  const kind = committeeKind(outline);
  const line = outline.letterhead.placeAndDate;
  const name = line === null ? undefined : /^\s*([^,]+?)\s*,\s*ngày/iu.exec(line.text)?.[1];
  if (line === null || kind === null || name === undefined) return null;
  const unit = areasNamed(name, issued).find((area) => area.kind === kind && (issued === null || inForce(area, issued)));
  return unit === undefined ? null : committeeOf(kind, name, line, "issuer-place");
}

const bareCommittee = new RegExp(`^(?:chủ\\s+tịch\\s+)?${committee}\\s+(${areaKind})$`, "iu");
const bareAnnouncer = new RegExp(
  `(?<!của\\s+)${committee}\\s+(${areaKind}),?\\s+(?:xây dựng|ban hành)\\s+(?:kế hoạch|chương trình|phương án)(?!\\p{L})`,
  "iu",
);

/** The kind of area whose committee speaks without naming it. */
function committeeKind(outline: Outline): string | null {
  const said = [
    outline.letterhead.issuer === null ? null : bareCommittee.exec(fold(outline.letterhead.issuer.text)),
    ...outline.everything.slice(0, longestOpening).map((passage: Passage) => bareAnnouncer.exec(passage.text)),
  ];
  const kind = said.find((match) => match !== null)?.[1];
  return kind === undefined ? null : kind.toLowerCase().replace(/\s+/gu, " ");
}
