import { type Page, skipBlanks } from "../../grammar/page.ts";
import { listedAt, listedIn } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import type { Opening } from "./opening.ts";

/** Kinds of bodies that stand under a department, a ministry or a bureau. */
const under = ["division", "agency", "center", "station", "institute", "office", "inspectorate", "board"];
/** "Phòng PC06", "Phòng Cảnh sát kinh tế", "Đội An ninh": a part of the police, whatever the words after its head. */
const ofPolice = /(?<![\p{L}\p{N}])(?:P[ACKVX]\d{2}|cảnh sát|an ninh)(?![\p{L}\p{N}])/iu;

/** Kinds of bodies that have offices for dealing with the public: "Phòng Giao dịch số 6 - Kho bạc Nhà nước khu vực II". */
const ofBank = ["bank", "treasury"];

/**
 * "Chi cục Kiểm lâm - Sở Nông nghiệp và Môi trường", "Phòng PC06 - Công an tỉnh": behind the dash stands the body that the first is a part of.
 * Two bodies of equal standing ("Sở Y tế - Sở Tài chính", "Phòng Kinh tế - Công an xã") are two.
 */
export function isUnderNext(page: Page, draft: Draft, opening: Opening): boolean {
  const first = draft.pieces[0];
  const last = draft.pieces.at(-1);
  const head = draft.opening.noun;
  const next = opening.noun;
  if (first === undefined || last === undefined || head === null || next === null) return false;
  if (draft.opening.sort !== "head" || draft.opening.all !== null || opening.all !== null || namesLevel(page, first.start, last.end))
    return false;
  const written = page.text.slice(first.start, last.end);
  const kind = next.row?.kind ?? "";
  const ministry = next.row?.level === "central" && ["ministry", "police", "military"].includes(kind);
  if (kind === "police" && !ministry)
    return ["division", "police"].includes(head.row?.kind ?? "") && ofPolice.test(written) && next.start > last.end;
  if (ofBank.includes(kind)) return /^(?:phòng|điểm) giao dịch(?!\p{L})/iu.test(written);
  if (!under.includes(head.row?.kind ?? "")) return false;
  return (kind === "department" || ministry) && !sameField(page, head.end, next.end);
}

/** "Công an xã", "Trung tâm Y tế huyện": the area has been said, so that no superior completes the name. */
function namesLevel(page: Page, start: number, end: number): boolean {
  return listedIn("levels", page, start, end).some((found) => found.row?.level !== "none" && found.row?.level !== "central");
}

/** "Phòng Giáo dục và Đào tạo - Sở Giáo dục và Đào tạo": the district's and the province's. */
function sameField(page: Page, first: number, second: number): boolean {
  const one = listedAt("domains", page, skipBlanks(page, first));
  const other = listedAt("domains", page, skipBlanks(page, second));
  return one !== null && other !== null && one.value.toLowerCase() === other.value.toLowerCase();
}
