import type { Page } from "../../grammar/page.ts";
import { skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { listedAt, listedIn } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import { collectiveAt, type Opening } from "./opening.ts";
import { holdsOffice, isPerson } from "./person.ts";
import type { Piece } from "./piece.ts";
import { isGoverned } from "./plural.ts";
import { isUnderNext } from "./superior.ts";

/** Kinds that one office can serve together: "Văn phòng HĐND và UBND huyện". */
const served = ["peoples-council", "peoples-committee", "assembly"];
/** "Văn phòng", "Chánh Văn phòng". */
const isOffice = (head: Filling | null): boolean => head?.row?.kind === "office" || /(?:văn phòng|vp)$/iu.test(head?.value ?? "");
/** Kinds that a class can go on with in small letters: "Các tổ chức tín dụng và ngân hàng đóng trên địa bàn". */
const common = ["bank", "enterprise", "school", "institute", "health"];
/** Kinds that a list names in one breath: "các trường đại học, viện nghiên cứu". */
const learned = ["school", "institute"];

/** Whether a piece that begins like a body goes on with the unit before it. */
export function goesOnWithHead(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  const kind = opening.noun?.row?.kind ?? "";
  const head = draft.opening.noun;
  const serves = draft.opening.sort === "head" && served.includes(kind) && (isOffice(head) || isOfOffice(page, draft));
  if (piece.joint === "dash")
    return (
      common.includes(kind) ||
      (["official", "peoples-committee"].includes(kind) && namesPerson(page, draft)) ||
      (serves && isServing(page, draft)) ||
      isUnderNext(page, draft, opening)
    );
  // "Đ/c Trần Thị B, công chức Văn hóa - xã hội": a person, and the office held
  if (piece.joint === "comma" && holdsOffice(page, opening) && namesPerson(page, draft) && !isPerson(page, piece)) return true;
  if (piece.joint === "and" && isSecondField(page, draft, piece)) return true;
  if (serves) return isServing(page, draft);
  if (
    kind === "party" &&
    opening.bare &&
    head?.row?.kind === "official" &&
    endsInParty(page, draft) &&
    /ủy$/iu.test(opening.noun?.value ?? "")
  )
    return true;
  const overBodies = draft.open && head?.row?.kind === "official";
  // "Tổng Giám đốc các Tập đoàn, | Tổng công ty nhà nước": one office over classes
  if (draft.opening.all === null && !overBodies) return isPartyInRow(page, draft, opening);
  if (isGoverned(page, draft, piece, opening)) return true;
  // "Các Tập đoàn, Tổng công ty nhà nước": classes of one kind, whatever their letters
  const group = collectiveAt(page, piece.start, piece.end, ["class"]);
  if (group !== null && group.end === opening.noun?.end && common.includes(kind) && (head?.row?.kind === kind || overBodies)) return true;
  if (opening.capital) return false;
  // "các hội, hiệp hội doanh nghiệp", "các huyện ủy, thành ủy trực thuộc Tỉnh ủy"
  if (kind === "union" && draft.open && group !== null && group.end === opening.noun?.end) return true;
  if (kind === "party" && head?.row?.kind === kind) return true;
  // "các trường cao đẳng, đại học trên địa bàn"
  if (common.includes(kind) && head?.row?.kind === kind) return true;
  if (learned.includes(kind) && learned.includes(head?.row?.kind ?? "")) return true;
  return common.includes(kind) && (piece.joint === "and" || (draft.open && opening.bare));
}

/** "Đ/c Trần Thị B", with nothing yet of the office held. */
function namesPerson(page: Page, draft: Draft): boolean {
  const [first, ...more] = draft.pieces;
  return first !== undefined && more.length === 0 && isPerson(page, first);
}

/** "Sở Văn hóa và Thể thao", "Trung tâm Giáo dục và Thống kê": a field that by itself would be a body. */
function isSecondField(page: Page, draft: Draft, piece: Piece): boolean {
  const field = listedAt("domains", page, piece.start);
  const head = draft.opening.sort === "head" ? draft.opening.noun : null;
  if (field === null || head === null || skipBlanks(page, field.end) < piece.end) return false;
  return listedAt("domains", page, skipBlanks(page, head.end)) !== null;
}

/** "Bí thư Tỉnh ủy, | Thành ủy": whose secretary is meant. */
function endsInParty(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  return last !== undefined && /(?:tỉnh|thành|huyện|quận|thị) ủy$/iu.test(page.text.slice(last.start, last.end));
}

/** "BTV các tỉnh ủy, thành ủy", "Tỉnh ủy, thành ủy trực thuộc Trung ương": small letters go on from a party committee. */
function isPartyInRow(page: Page, draft: Draft, opening: Opening): boolean {
  const last = draft.pieces.at(-1);
  if (opening.capital || last === undefined || opening.noun?.row?.kind !== "party" || draft.opening.noun?.row?.kind !== "party")
    return false;
  return /ủy$/iu.test(opening.noun.value) && /ủy$/iu.test(page.text.slice(last.start, last.end));
}

/** "Công chức Tư pháp Văn phòng HĐND": an office stands right before the body that ends the words. */
function isOfOffice(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  const bodies = last === undefined ? [] : listedIn("units", page, last.start, last.end);
  const [office, body] = bodies.slice(-2);
  return office !== undefined && body !== undefined && isOffice(office) && served.includes(body.row?.kind ?? "") && body.end === last?.end;
}

/** "Văn phòng HĐND", "VP Đoàn ĐBQH": an office and the first body it serves, with no area after it. */
function isServing(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  const head = draft.opening.noun;
  if (last === undefined || head === null) return false;
  if (skipBlanks(page, head.end) >= last.end) return true;
  const body = listedAt("units", page, draft.pieces.length > 1 ? last.start : skipBlanks(page, head.end));
  return (body !== null && skipBlanks(page, body.end) >= last.end) || isOfOffice(page, draft);
}
