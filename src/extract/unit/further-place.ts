import { type Page, skipBlanks } from "../../grammar/page.ts";
import { listedAt, listedIn } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import type { Opening } from "./opening.ts";
import type { Piece } from "./piece.ts";

/**
 * "UBND xã Tân Lập, | Minh Thành": a second place of the kind that the first one's name says, so that there are two bodies. Only where the
 * list of areas knows the name, and not as that of a province ("xã Hồng Sơn, Lâm Đồng" says where the commune lies).
 */
export function isFurtherPlace(page: Page, current: Draft, piece: Piece, opening: Opening): boolean {
  if (opening.all !== null || opening.sort !== null || (piece.joint !== "comma" && piece.joint !== "and")) return false;
  const first = firstPlace(current);
  const kind = first === null ? null : placeKind(page, first);
  const known = kind === null ? null : (listedAt("areas.name", page, piece.start) ?? listedAt("areas-until-2025.name", page, piece.start));
  if (known === null || skipBlanks(page, known.end) < piece.end || !/^\p{Lu}/u.test(known.value)) return false;
  const { kind: itsKind, parent } = known.row ?? {};
  return local.includes(kind ?? "") ? parent !== "" : itsKind === kind;
}

/** Kinds of communes: many bear one name, of which the list keeps one. */
const local = ["xã", "phường", "thị trấn", "đặc khu"];

/** The body whose name said the place's kind: the draft itself, or the one before whose list of places it goes on. */
export function firstPlace(current: Draft): Draft | null {
  const first = current.stem !== null && current.opening.sort === null ? current.stem : current;
  return first.opening.sort === "head" && first.opening.all === null && first.pieces.length === 1 ? first : null;
}

/** "xã" of "UBND xã Tân Lập", in small letters; null where no single place ends the name. */
export function placeKind(page: Page, draft: Draft): string | null {
  const piece = draft.pieces[0];
  if (piece === undefined || draft.pieces.length > 1) return null;
  const words = page.text.slice(draft.opening.noun?.end ?? piece.start, piece.end);
  const several = listedIn("collectives", page, piece.start, piece.end).some((found) => found.row?.sort === "all");
  const found = several ? null : namedPlace.exec(words);
  return found?.[1]?.toLowerCase() ?? null;
}

/** "xã Tân Lập", "phường 10": a kind of area and words that all begin with a capital or a figure. */
const namedPlace =
  /(?<!\p{L})([Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu)(?:[\s-]+(?:\p{Lu}[\p{L}’']*|\d+))+$/u;
