import { type Page, skipBlanks } from "../../grammar/page.ts";
import { listedAt, listedIn } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import { collectiveAt, type Opening } from "./opening.ts";
import type { Piece } from "./piece.ts";

/** Kinds that have many bodies of a sort, so that small letters mean the sort: "ban quản lý rừng", "trung tâm thương mại". */
const manifold = ["bank", "enterprise", "school", "institute", "health", "center", "board", "station", "division"];

/**
 * Whether the "các" that the unit began with counts for this piece too: "Các ngân hàng thương mại, tổ chức tín dụng", "Các Phòng, Trung tâm
 * thuộc Văn phòng". It ends with words that tell which bodies are meant ("Các sở, ngành tỉnh", "Các đơn vị liên quan").
 */
export function isGoverned(page: Page, draft: Draft, piece: Piece, opening: Opening): boolean {
  if (draft.opening.all === null || opening.all !== null || (piece.joint !== "comma" && piece.joint !== "slash")) return false;
  if (isSettled(page, draft)) return false;
  if (opening.sort === "class") return !opening.capital;
  const noun = opening.noun;
  if (opening.sort !== "head" || noun === null || !manifold.includes(noun.row?.kind ?? "")) return false;
  if (draft.open && collectiveAt(page, skipBlanks(page, noun.end), piece.end, ["modifier"]) !== null) return true;
  if (draft.open) return kindOf(page, draft) === noun.row?.kind && (opening.bare || (!opening.capital && isSortInRow(page, draft)));
  return !opening.capital && (draft.opening.sort === null || manifold.includes(kindOf(page, draft) ?? ""));
}

/** Kinds of which small letters mean the sort alone; "tổ", "ban" begin the names of bodies too. */
const sorts = ["bank", "enterprise", "school", "institute", "health"];

/** "Các bệnh viện, | trung tâm y tế tuyến huyện": both nouns in small letters. */
function isSortInRow(page: Page, draft: Draft): boolean {
  return sorts.includes(kindOf(page, draft) ?? "") && /\p{Ll}/u.test(page.text.charAt(draft.opening.noun?.start ?? 0));
}

/** The kind of body that the draft's first noun names: "bệnh viện" of "các Bệnh viện" is one of health. */
function kindOf(page: Page, draft: Draft): string | undefined {
  return draft.opening.noun === null ? undefined : listedAt("units", page, draft.opening.noun.start)?.row?.kind;
}

/** An area or words like "liên quan", "thuộc …" have said which bodies are meant. */
function isSettled(page: Page, draft: Draft): boolean {
  const start = draft.opening.noun?.end ?? draft.pieces[0]?.start ?? 0;
  const end = draft.pieces.at(-1)?.end ?? start;
  return (
    listedIn("levels", page, start, end).some((found) => found.row?.level !== "none") ||
    listedIn("collectives", page, start, end).some((found) => found.row?.sort === "modifier")
  );
}
