import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
import { listedAt, listedIn } from "../word-list.ts";

/**
 * "Công an huyện Phòng Tài chính": a line break between two bodies that a converter lost. The first must be complete – its area has been
 * said – and the second begin beyond doubt, for "xã Hội Sơn" is one name.
 */
export function isLostJoint(page: Page, start: number, at: number): boolean {
  if (page.text.charAt(at - 1) !== " " || !/\p{Lu}/u.test(page.text.charAt(at))) return false;
  const head = listedAt("units", page, at);
  if (head === null || !isSure(page, head)) return false;
  const first = skipBlanks(page, start);
  return endsInArea(page, first, at) || isBareHead(page, first, at) || endsInDomain(page, first, at);
}

/** "Công an", "Trạm Y tế", "Sở Tư pháp": heads of several words, or with the domain that belongs to them. */
function isSure(page: Page, head: Filling): boolean {
  if (/\s/u.test(head.value.trim()) || /^\p{Lu}{3,}$/u.test(head.value)) return true;
  const domain = listedAt("domains", page, skipBlanks(page, head.end));
  return domain !== null && /\p{Lu}/u.test(domain.value.charAt(0));
}

const longestLevel = 40;

/** "Công an huyện", "UBND tỉnh": an area's kind in small letters, with no name after it. */
function endsInArea(page: Page, start: number, at: number): boolean {
  const last = listedIn("levels", page, Math.max(start, at - longestLevel), at).at(-1);
  if (last === undefined || last.row?.level === "none" || skipBlanks(page, last.end) !== at) return false;
  const opens = listedAt("units", page, start);
  return opens !== null && opens.end <= last.start && /\p{Ll}/u.test(last.value.charAt(0));
}

/** "Sở Tài chính | Sở Nội vụ": the department's domain has been said. */
function endsInDomain(page: Page, start: number, at: number): boolean {
  const head = listedAt("units", page, start);
  const domain =
    head?.row?.kind === "department" || head?.row?.kind === "ministry" ? listedAt("domains", page, skipBlanks(page, head.end)) : null;
  return domain !== null && skipBlanks(page, domain.end) === at;
}

/** Kinds that never have another body behind them in one name: "Ngân hàng | Công an huyện". */
const closed = ["bank", "insurance", "tax", "health", "school"];

function isBareHead(page: Page, start: number, at: number): boolean {
  const head = listedAt("units", page, start);
  return head !== null && skipBlanks(page, head.end) === at && closed.includes(head.row?.kind ?? "");
}
