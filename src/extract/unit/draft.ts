import type { Page } from "../../grammar/page.ts";
import { skipBlanks } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";
import { endsOpen, type Opening, openingOf } from "./opening.ts";
import type { Piece } from "./piece.ts";

/** A unit in the making: its pieces from first to last, and the "Các Sở:" that it stands under. */
export type Draft = { pieces: Piece[]; opening: Opening; open: boolean; stem: Draft | null };

/** Pieces put together again where the joint between them stands inside one name. */
export function draftUnits(page: Page, pieces: readonly Piece[]): Draft[] {
  const drafts: Draft[] = [];
  let stem: Draft | null = null;
  for (const piece of pieces) {
    const opening = openingOf(page, piece);
    const current = drafts.at(-1);
    if (current !== undefined && piece.joint === "colon" && isStem(page, current)) {
      stem = drafts.pop() ?? null;
      drafts.push(draftOf(page, piece, opening, stem));
      continue;
    }
    if (current !== undefined && belongs(page, current, piece, opening)) {
      current.pieces.push(piece);
      current.open = current.open && isNoun(opening) && opening.bare;
      continue;
    }
    if (opening.all !== null || isBody(opening)) stem = null;
    stem ??= current === undefined ? null : stemBefore(page, current, opening);
    drafts.push(draftOf(page, piece, opening, stem));
  }
  return drafts;
}

function draftOf(page: Page, piece: Piece, opening: Opening, stem: Draft | null): Draft {
  return { pieces: [piece], opening, open: endsOpen(page, piece), stem };
}

const isNoun = (opening: Opening): boolean => opening.sort === "class" || opening.sort === "area";
const isBody = (opening: Opening): boolean => opening.sort === "head" || opening.sort === "class";

/** "Các Sở: …", "UBND các xã: …": heads alone, which what follows completes. */
function isStem(page: Page, draft: Draft): boolean {
  const piece = draft.pieces[0];
  if (draft.pieces.length > 1 || piece === undefined) return false;
  return draft.open || (draft.opening.sort === "head" && draft.opening.bare) || isHeadAlone(page, draft);
}

function isHeadAlone(page: Page, draft: Draft): boolean {
  const { all, noun } = draft.opening;
  const last = draft.pieces.at(-1);
  return all !== null && noun !== null && last !== undefined && skipBlanks(page, noun.end) >= last.end;
}

/** "Sở Tài chính, Nội vụ": the head of the department before completes the name. */
function stemBefore(page: Page, current: Draft, opening: Opening): Draft | null {
  return opening.sort === "field" && fieldOf(page, current) !== null ? current : null;
}

function fieldOf(page: Page, draft: Draft): { start: number; end: number } | null {
  const head = draft.opening.noun;
  if (head === null || draft.opening.sort !== "head" || !takesField(head.row?.kind ?? "")) return null;
  return listedAt("domains", page, skipBlanks(page, head.end));
}

const takesField = (kind: string): boolean => kind === "department" || kind === "ministry";

function belongs(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  const brand = opening.noun?.row?.brand === "yes";
  if (brand && endsInBrand(page, draft)) return draft.opening.all !== null || draft.opening.sort === "class";
  if (piece.joint === "strong" || piece.joint === "colon") return false;
  if (opening.all !== null && opening.sort === null && piece.joint !== "dash") return true;
  if (opening.all !== null)
    return piece.joint !== "dash" && draft.open && opening.sort === "area" && opening.bare && draft.opening.sort === "head";
  if (opening.sort === "class")
    return draft.open || (piece.joint === "and" && opening.noun?.row?.level === "any" && opening.bare && draft.opening.all !== null);
  if (opening.sort === "area") return !(namesArea(opening) && !draft.open);
  if (opening.sort === "head") return goesOnWithHead(page, draft, piece, opening);
  if (piece.joint === "dash") return true;
  if (opening.sort === "field") return goesOnWithField(page, draft, piece);
  return !(draft.stem !== null && opening.capital) && !(opening.capital && piece.joint === "comma" && isComplete(page, draft));
}

/** "xã Hoằng Kim": an area with its name, not the bare kind. */
function namesArea(opening: Opening): boolean {
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
/** Kinds that a class can go on with in small letters: "Các tổ chức tín dụng và ngân hàng đóng trên địa bàn". */
const common = ["bank", "enterprise", "school", "health"];

function goesOnWithHead(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  const kind = opening.noun?.row?.kind ?? "";
  const head = draft.opening.noun;
  if (piece.joint === "dash") return common.includes(kind);
  if (piece.joint === "and" && isSecondField(page, draft, piece)) return true;
  if (draft.opening.sort === "head" && head?.row?.kind === "office" && served.includes(kind)) return isServing(page, draft);
  if (opening.capital || draft.opening.all === null) return false;
  return common.includes(kind) && (piece.joint === "and" || (draft.open && opening.bare));
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
  if (draft.stem !== null || fieldOf(page, draft) !== null) return false;
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
