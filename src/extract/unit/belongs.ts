import type { Page } from "../../grammar/page.ts";
import { skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { goesOnWithHead } from "./belongs-head.ts";
import type { Draft } from "./draft.ts";
import { collectiveAt, type Opening } from "./opening.ts";
import { isPerson, isPersonName } from "./person.ts";
import type { Piece } from "./piece.ts";
import { isGoverned } from "./plural.ts";
import { isSecondPost } from "./post.ts";

/** The domain of a department or ministry: "Tài chính" of "Sở Tài chính". */
export function fieldOf(page: Page, draft: Draft): { start: number; end: number } | null {
  const head = draft.opening.noun;
  if (head === null || draft.opening.sort !== "head" || !takesField(head.row?.kind ?? "")) return null;
  return listedAt("domains", page, skipBlanks(page, plainHead(page, head).end));
}

/** "Sở" of "Sở Lao động - Thương binh và Xã hội", where the lists have the department by its whole name. */
export function plainHead(page: Page, head: Filling): Filling {
  const shorter = takesField(head.row?.kind ?? "") ? listedAt("units", page, head.start, head.end - 1) : null;
  return shorter?.row?.kind === head.row?.kind ? (shorter ?? head) : head;
}

const takesField = (kind: string): boolean => kind === "department" || kind === "ministry";

/** Whether a piece goes on with the unit before it: the joint between them stands inside one name. */
export function belongs(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  const brand = opening.noun?.row?.brand === "yes";
  if (brand && endsInBrand(page, draft)) return draft.opening.all !== null || draft.opening.sort === "class";
  if (piece.joint === "strong" || piece.joint === "colon") return false;
  if (opening.all !== null && opening.sort === null && piece.joint !== "dash") return !isNewClass(page, draft, piece, opening);
  if (opening.all !== null)
    return piece.joint !== "dash" && draft.open && opening.sort === "area" && opening.bare && draft.opening.sort === "head";
  if (piece.joint === "dash" && isBranch(page, draft, piece)) return true;
  if (opening.sort === "class")
    return (
      draft.open ||
      (piece.joint === "comma" && opening.noun?.row?.level === "any" && opening.bare && endsCentral(page, draft)) ||
      isGoverned(page, draft, piece, opening) ||
      (piece.joint === "and" && opening.noun?.row?.level === "any" && opening.bare && draft.opening.all !== null)
    );
  if (opening.sort === "area") return !namesArea(page, opening) || draft.open || endsInSeveralAreas(page, draft);
  if (piece.joint === "and" && isUnknown(page, draft)) return true;
  if (opening.sort === "head") return goesOnWithHead(page, draft, piece, opening);
  if (piece.joint === "dash") return true;
  if (isNextProvince(page, draft, piece)) return false;
  if (opening.sort === "field") return goesOnWithField(page, draft, piece);
  if (isPersonName(page, piece) && draft.pieces.every((before) => isPersonName(page, before) || isPerson(page, before))) return false;
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

/**
 * "Ban Quản lý rừng phòng hộ, | các hộ nhận khoán": a class that no list knows, behind a body; "Ban Quản lý các khu kinh tế, | các khu công
 * nghiệp" goes on, and so does what is no body ("các dự án").
 */
function isNewClass(page: Page, draft: Draft, piece: Piece, { all }: Opening): boolean {
  const first = draft.pieces[0];
  const last = draft.pieces.at(-1);
  if (piece.joint !== "comma" || draft.opening.sort !== "head" || first === undefined || last === undefined || all === null) return false;
  if (listedIn("collectives", page, first.start, last.end).some((found) => found.row?.sort === "all")) return false;
  const noun = page.text.slice(skipBlanks(page, all.end), piece.end);
  return (
    collectiveAt(page, skipBlanks(page, all.end), piece.end, ["other"]) === null && !/^(?:khu|cụm|vấn đề|lĩnh vực|ngày|loại)\s/iu.test(noun)
  );
}

/** "TP. Hồ Chí Minh, | Đà Nẵng": a province behind a province or city that stands alone. */
function isNextProvince(page: Page, { opening }: Draft, piece: Piece): boolean {
  if (opening.sort !== "area" || opening.all !== null || !/^(?:tỉnh|thành phố|TP)$/iu.test(opening.noun?.value ?? "")) return false;
  const known = listedAt("areas.name", page, piece.start);
  return known?.end === piece.end && known.row?.parent === "" && /^\p{Lu}/u.test(known.value);
}

/** "UBND quận, huyện, | thành phố Thủ Đức": areas of several kinds, without a name. */
function endsInSeveralAreas(page: Page, draft: Draft): boolean {
  const [, ...more] = draft.pieces;
  return more.length > 0 && more.every((piece) => collectiveAt(page, piece.start, piece.end, ["area"])?.end === piece.end);
}

/** Kinds of bodies that have branches. */
const branching = ["bank", "enterprise", "insurance", "treasury", "tax", "office"];

/** "Ngân hàng Nhà nước Việt Nam - | Chi nhánh tỉnh": behind the dash stands which branch of the body is meant. */
function isBranch(page: Page, draft: Draft, piece: Piece): boolean {
  return (
    branching.includes(draft.opening.noun?.row?.kind ?? "") &&
    /^(?:chi nhánh|phòng giao dịch|PGD)\s/iu.test(page.text.slice(piece.start, piece.end))
  );
}

/** "Các bộ, ngành Trung ương, | địa phương": the words of one formula. */
function endsCentral(page: Page, draft: Draft): boolean {
  const last = draft.pieces.at(-1);
  return draft.opening.all !== null && last !== undefined && /\strung ương$/iu.test(page.text.slice(last.start, last.end));
}

/** "xã Hoằng Kim": an area with its name, not the bare kind, nor what says whose it is ("thành phố | trực thuộc trung ương"). */
export function namesArea(page: Page, { noun, bare }: Opening): boolean {
  return !bare && (noun === null || !/^(?:trực )?thuộc(?!\p{L})/u.test(page.text.slice(skipBlanks(page, noun.end))));
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

/** Kinds that have no field, so that one behind a comma is another's: "Văn phòng, Tư pháp", "Hội Nông dân, Phụ nữ". */
const fieldless = ["office", "union", "police", "military", "front"];

/** "Văn hóa" | "Thể thao và Du lịch": the field that began before goes on over the joint. */
function goesOnWithField(page: Page, draft: Draft, piece: Piece): boolean {
  const last = draft.pieces.at(-1);
  const first = draft.pieces[0];
  if (last === undefined || first === undefined) return false;
  for (let at = first.start; at < last.end; at++) {
    const field = listedAt("domains", page, at);
    if (field !== null && field.start < last.end && field.end > piece.start) return true;
  }
  if (fieldless.includes(draft.opening.noun?.row?.kind ?? "") && piece.joint === "comma") return false;
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
