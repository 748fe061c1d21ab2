import type { Page } from "../../grammar/page.ts";
import { skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { listedAt } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import { collectiveAt, type Opening } from "./opening.ts";
import { isPerson } from "./person.ts";
import type { Piece } from "./piece.ts";
import { isSecondPost } from "./post.ts";
import { isUnderNext } from "./superior.ts";

/** The domain of a department or ministry: "Tài chính" of "Sở Tài chính". */
export function fieldOf(page: Page, draft: Draft): { start: number; end: number } | null {
  const head = draft.opening.noun;
  if (head === null || draft.opening.sort !== "head" || !takesField(head.row?.kind ?? "")) return null;
  return listedAt("domains", page, skipBlanks(page, head.end));
}

const takesField = (kind: string): boolean => kind === "department" || kind === "ministry";

/** Whether a piece goes on with the unit before it: the joint between them stands inside one name. */
export function belongs(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  const brand = opening.noun?.row?.brand === "yes";
  if (brand && endsInBrand(page, draft)) return draft.opening.all !== null || draft.opening.sort === "class";
  if (piece.joint === "strong" || piece.joint === "colon") return false;
  if (opening.all !== null && opening.sort === null && piece.joint !== "dash") return true;
  if (opening.all !== null)
    return piece.joint !== "dash" && draft.open && opening.sort === "area" && opening.bare && draft.opening.sort === "head";
  if (opening.sort === "class")
    return draft.open || (piece.joint === "and" && opening.noun?.row?.level === "any" && opening.bare && draft.opening.all !== null);
  if (opening.sort === "area") return !(namesArea(opening) && !draft.open);
  if (piece.joint === "and" && isUnknown(page, draft)) return true;
  if (opening.sort === "head") return goesOnWithHead(page, draft, piece, opening);
  if (piece.joint === "dash") return true;
  if (opening.sort === "field") return goesOnWithField(page, draft, piece);
  return !(draft.stem !== null && opening.capital) && !(opening.capital && piece.joint === "comma" && isComplete(page, draft));
}

/**
 * What stands before "và" is no body of any list and no person's name: a misspelt one ("Cac tổ chức tín dụng và Ngân hàng …"). Parting it
 * would be a guess, so the words stay together.
 */
function isUnknown(page: Page, draft: Draft): boolean {
  const first = draft.pieces[0];
  const last = draft.pieces.at(-1);
  if (first === undefined || last === undefined || draft.opening.sort !== null || draft.stem !== null) return false;
  return /(?:^|\s)\p{Ll}/u.test(page.text.slice(first.start, last.end));
}

/** "xã Hoằng Kim": an area with its name, not the bare kind. */
export function namesArea(opening: Opening): boolean {
  return !opening.bare;
}

function endsInBrand(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  if (last === undefined) return false;
  for (let at = last.start; at < last.end; at++) {
    const found = listedAt("units", page, at);
    if (found?.row?.brand === "yes" && skipBlanks(page, found.end) >= last.end) return true;
  }
  return false;
}

/** Kinds that one office can serve together: "Văn phòng HĐND và UBND huyện". */
const served = ["peoples-council", "peoples-committee", "assembly"];
/** "Văn phòng", "Chánh Văn phòng". */
const isOffice = (head: Filling | null): boolean => head?.row?.kind === "office" || /(?:văn phòng|vp)$/iu.test(head?.value ?? "");
/** Kinds that a class can go on with in small letters: "Các tổ chức tín dụng và ngân hàng đóng trên địa bàn". */
const common = ["bank", "enterprise", "school", "institute", "health"];
/** Kinds that a list names in one breath: "các trường đại học, viện nghiên cứu". */
const learned = ["school", "institute"];

function goesOnWithHead(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  const kind = opening.noun?.row?.kind ?? "";
  const head = draft.opening.noun;
  const serves = draft.opening.sort === "head" && isOffice(head) && served.includes(kind);
  if (piece.joint === "dash")
    return (
      common.includes(kind) ||
      (["official", "peoples-committee"].includes(kind) && namesPerson(page, draft)) ||
      (serves && isServing(page, draft)) ||
      isUnderNext(page, draft, opening)
    );
  // "Đ/c Trần Thị B, công chức Văn hóa - xã hội": a person, and the office held
  if (piece.joint === "comma" && kind === "official" && namesPerson(page, draft) && !isPerson(page, piece)) return true;
  if (piece.joint === "and" && isSecondField(page, draft, piece)) return true;
  if (serves) return isServing(page, draft);
  if (draft.opening.all === null) return false;
  // "Các Tập đoàn, Tổng công ty nhà nước": classes of one kind, whatever their letters
  const group = collectiveAt(page, piece.start, piece.end, ["class"]);
  if (group !== null && group.end === opening.noun?.end && common.includes(kind) && head?.row?.kind === kind) return true;
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

/** "Văn phòng HĐND", "VP Đoàn ĐBQH": an office and the first body it serves, with no area after it. */
function isServing(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  const head = draft.opening.noun;
  if (last === undefined || head === null) return false;
  if (skipBlanks(page, head.end) >= last.end) return true;
  const body = listedAt("units", page, draft.pieces.length > 1 ? last.start : skipBlanks(page, head.end));
  return body !== null && skipBlanks(page, body.end) >= last.end;
}

/** "Văn hóa" | "Thể thao và Du lịch": the field that began before goes on over the joint. */
function goesOnWithField(page: Page, draft: Draft, piece: Piece): boolean {
  const last = draft.pieces.at(-1);
  const first = draft.pieces[0];
  if (last === undefined || first === undefined) return false;
  for (let at = first.start; at < last.end; at++) {
    const field = listedAt("domains", page, at);
    if (field !== null && field.start < last.end && field.end > piece.start) return true;
  }
  if (draft.stem !== null || fieldOf(page, draft) !== null || isSecondPost(page, draft, piece)) return false;
  return !isComplete(page, draft);
}

/** "Công an xã", "Sở Y tế tỉnh": the area has been said, the name is at its end. */
function isComplete(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  if (last === undefined || draft.opening.all !== null) return false;
  for (let at = last.start; at < last.end; at++) {
    const level = listedAt("levels", page, at);
    if (level !== null && level.end === last.end && level.row?.level !== "none") return true;
  }
  return false;
}
