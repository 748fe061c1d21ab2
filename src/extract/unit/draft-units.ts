import type { Page } from "../../grammar/page.ts";
import { skipBlanks } from "../../grammar/page.ts";
import { listedIn } from "../word-list.ts";
import { belongs, fieldOf, namesArea } from "./belongs.ts";
import type { Draft } from "./draft.ts";
import { firstPlace, isFurtherPlace } from "./further-place.ts";
import { endsOpen, type Opening, openingOf } from "./opening.ts";
import type { Piece } from "./piece.ts";
import { isSecondPost } from "./post.ts";

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
    if (current !== undefined && isFurtherPlace(page, current, piece, opening)) {
      drafts.push(draftOf(page, piece, opening, firstPlace(current)));
      continue;
    }
    if (current !== undefined && belongs(page, current, piece, opening)) {
      current.pieces.push(piece);
      current.open = current.open && isNoun(opening) && opening.bare;
      continue;
    }
    const above: Draft | null = stem;
    if (opening.all !== null || isBody(opening)) stem = null;
    stem ??= current === undefined ? null : stemBefore(page, current, piece, opening);
    drafts.push(draftOf(page, piece, opening, isNewArea(piece, opening) ? above : stem));
  }
  return drafts;
}

function draftOf(page: Page, piece: Piece, opening: Opening, stem: Draft | null): Draft {
  return { pieces: [piece], opening, open: endsOpen(page, piece), stem };
}

/** "UBND các phường: A, B và các xã: C": another kind of area under the same head. */
const isNewArea = (piece: Piece, opening: Opening): boolean =>
  opening.all !== null && opening.sort === "area" && (piece.joint === "and" || piece.joint === "comma");

const isNoun = (opening: Opening): boolean => opening.sort === "class" || opening.sort === "area";
const isBody = (opening: Opening): boolean => opening.sort === "head" || opening.sort === "class";

/** "Các Sở: …", "UBND các xã: …": heads alone, which what follows completes. */
function isStem(page: Page, draft: Draft): boolean {
  const piece = draft.pieces[0];
  if (draft.open) return true;
  if (draft.pieces.length > 1 || piece === undefined) return false;
  return (draft.opening.sort === "head" && draft.opening.bare) || isHeadAlone(page, draft);
}

function isHeadAlone(page: Page, draft: Draft): boolean {
  const { all, noun } = draft.opening;
  const last = draft.pieces.at(-1);
  return all !== null && noun !== null && last !== undefined && skipBlanks(page, noun.end) >= last.end;
}

/** "UBND phường A": a body named by its area, so that another area means another such body; not "Ngân hàng Nhà nước Việt Nam, TP. Huế". */
function hasArea(page: Page, { opening, pieces }: Draft): boolean {
  const { all, noun, sort } = opening;
  if (sort !== "head" || all !== null || noun === null || noun.row?.level === "central") return false;
  const levels = listedIn("levels", page, noun.end, pieces.at(-1)?.end ?? noun.end);
  return levels.some((found) => found.row?.level !== "none" && found.row?.level !== "central");
}

/** "Sở Tài chính, Nội vụ", "UBND phường A, phường B": the head before completes the name. */
function stemBefore(page: Page, current: Draft, piece: Piece, opening: Opening): Draft | null {
  if (opening.sort === "area" && namesArea(page, opening)) return hasArea(page, current) ? current : null;
  return opening.sort === "field" && (fieldOf(page, current) !== null || isSecondPost(page, current, piece)) ? current : null;
}
