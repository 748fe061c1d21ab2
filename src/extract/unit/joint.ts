import type { Page } from "../../grammar/page.ts";
import { listedAt, listedIn } from "../word-list.ts";
import { isLostJoint } from "./lost-joint.ts";

/** What stands before a piece: ";" or a connective parts for certain, "," "và" "/" "-" may stand inside one name. */
export type Joint = "start" | "strong" | "comma" | "and" | "slash" | "dash" | "colon";

/** "Văn hóa, Thể thao và Du lịch", "Văn phòng - Thống kê", "Báo và Đài Phát thanh, Truyền hình": a name of the lists is passed over whole. */
export function nameEnd(page: Page, at: number): number {
  if (page.boundary[at] === 0) return at;
  const lists = /\p{Lu}/u.test(page.text.charAt(at)) ? ["units", "domains", "collectives"] : ["collectives"];
  const ends = lists.map((list) => listedAt(list, page, at)?.end ?? at);
  const end = Math.max(strokeEnd(page, at), ...ends);
  const parted =
    page.folded.slice(at, end).includes(" - ") || listedIn("joints", page, at, end).some((found) => isJoint(found.row?.joint ?? ""));
  return parted ? end : at;
}

/** "đ/c": the stroke is a part of the word, whatever its letters. */
function strokeEnd(page: Page, at: number): number {
  const found = page.text.charAt(at + 1) === "/" ? listedAt("units", page, at) : null;
  return found?.end ?? at;
}

/** "1. Sở Y tế 2. Sở Nội vụ": a number within a line that a body follows. */
const numbering = / \(?\d{1,2}[.)] ?(?=\p{Lu})/uy;

function numberAt(page: Page, at: number): number | null {
  numbering.lastIndex = at;
  const found = numbering.exec(page.text)?.[0];
  return found !== undefined && listedAt("units", page, at + found.length) !== null ? at + found.length : null;
}

export function jointAt(page: Page, start: number, at: number): { joint: Joint; end: number } | null {
  if (at > start && isLostJoint(page, start, at)) return { joint: "strong", end: at };
  const numbered = numberAt(page, at);
  if (numbered !== null) return { joint: "strong", end: numbered };
  if (page.text.charAt(at) === "\n") return { joint: "strong", end: at + 1 };
  // "Công an xã - Văn phòng UBND xã": a dash parts only between blanks, and only in front of a body (see draft.ts).
  if (page.folded.startsWith(" - ", at)) return { joint: "dash", end: at + 3 };
  const row = listedAt("joints", page, at);
  const joint = row?.row?.joint;
  if (row === null || joint === undefined || !isJoint(joint)) return null;
  if (joint === "plus") return { joint: "strong", end: row.end };
  return { joint: joint as Joint, end: row.end };
}

const isJoint = (word: string): boolean => ["strong", "comma", "and", "slash", "plus", "colon"].includes(word);
