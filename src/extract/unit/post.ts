import { type Page, skipBlanks } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";
import type { Draft } from "./draft.ts";
import type { Piece } from "./piece.ts";

/** "Công chức Văn hóa - Xã hội, | Tư pháp - Hộ tịch": two posts, each with a field of two parts. */
export function isSecondPost(page: Page, draft: Draft, piece: Piece): boolean {
  const head = draft.opening.noun;
  const last = draft.pieces.at(-1);
  if (head?.row?.kind !== "official" || last === undefined || piece.joint === "dash") return false;
  const isPost = (start: number, end: number): boolean => {
    const field = listedAt("domains", page, start);
    return field !== null && skipBlanks(page, field.end) >= end && /[–-]/u.test(field.value);
  };
  return isPost(piece.start, piece.end) && isPost(skipBlanks(page, head.end), last.end);
}
