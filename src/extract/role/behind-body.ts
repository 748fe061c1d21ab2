import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedIn } from "../word-list.ts";
import { namesBody } from "./emit.ts";
import type { Mark } from "./mark.ts";
import { isPlacedBody } from "./whole-body.ts";

/**
 * "Hội Nông dân xã | tín chấp cho hội viên vay vốn": behind one body whose name ends in its area or field, small words that go on to a sentence
 * say what it does, though no list has their verb.
 */
export function behindBody(page: Page, bodies: Span): Mark[] {
  for (const end of endsOfNames(page, bodies)) {
    const start = skipBlanks(page, end);
    const rest = /^[^;.:\n]*/u.exec(page.text.slice(start, start + longestBodies))?.[0] ?? "";
    if (
      start === end ||
      start >= bodies.end ||
      !/^\p{Ll}/u.test(rest) ||
      rest.trim().split(/\s+/u).length < fewestWords ||
      goesOnName.test(rest)
    )
      continue;
    if (!namesBody(page, { start: bodies.start, end })) return [];
    // "Công an xã chính quy và lực lượng dân quân": a remark, and one more body
    const remark = /^(?:\p{L}+\s+){0,2}\p{L}+(?:,|\s+và)\s+/u.exec(rest)?.[0].length ?? 0;
    if ([0, remark].some((after) => namesBody(page, { start: start + after, end: page.text.length }))) continue;
    if (!isPlacedBody(page, { start: bodies.start, end })) continue;
    const word = /^\p{L}+/u.exec(rest)?.[0] ?? "";
    return [{ start, end: start + word.length, rule: "behind-body", means: "act", slots: {} }];
  }
  return [];
}

/** Where an area's kind or a department's field ends among the words. */
function endsOfNames(page: Page, bodies: Span): number[] {
  const until = Math.min(bodies.end, bodies.start + longestBodies);
  const levels = listedIn("levels", page, bodies.start, until).filter((found) => found.row?.level !== "none");
  const fields = listedIn("domains", page, bodies.start, until);
  // "Xã đoàn": a body of the list that goes on over the place
  const heads = listedIn("units", page, bodies.start, until);
  const ends = [...levels, ...fields].map((found) => found.end).filter((end) => !heads.some((head) => head.start < end && end < head.end));
  return ends.sort((a, b) => a - b);
}

const longestBodies = 160;

/** Words of a sentence, where an entry of a cell has a remark. */
const fewestWords = 5;

/** Small words behind an area or field that tell which body is meant, or lead to one more. */
const goesOnName =
  /^(?:nơi|có|đã|đang|được|khóa|khoá|nhiệm kỳ|lần|tại|ở|trong|ngoài|trên|dưới|thuộc|của|gồm|phụ trách|vùng|miền|khu|mới|cũ|sau|trước|cùng|với|và|hoặc|theo|qua|kiêm|hạng|loại|số|thời|giai đoạn|năm|về|các|là|do|để|bị|liên quan|đặc biệt|trọng điểm|biên giới|ven|trực thuộc|đóng|quản lý|cấp|tham gia|lâm thời|nêu|này|khác)(?!\p{L})/iu;
