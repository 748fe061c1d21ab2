import { loadGrammar } from "../grammar/book.ts";
import { findAll, matchWhole } from "../grammar/match.ts";
import type { SectionTopic } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import { opens } from "./words.ts";

/**
 * What a title heads, else what the section around it is about: aims and duties of bodies, what is past ("ĐÁNH GIÁ KẾT QUẢ NĂM 2024"), what a meeting
 * is about, when and where, and tasks. What says no more than tasks yields to what stands around it.
 */
export function topicOf(title: string | null, around: SectionTopic | null): SectionTopic | null {
  if (title === null) return around;
  if (opens(title, "aims") > 0) return "aims";
  if (opens(title, "duties") > 0) return "duties";
  if (around === "aims" || around === "duties" || around === "particulars") return around;
  const said = headingSays(title);
  if (said === "past" || said === "particulars") return said;
  return around ?? (said === "tasks" ? "tasks" : null);
}

function headingSays(title: string): string | null {
  const first = findAll(loadGrammar("headings"), title)[0];
  return first?.start === 0 ? first.means : null;
}

/** Longer than any time that heads what stands below it. */
const longestTime = 60;

/**
 * "Tháng 01:" heads what is done in that month, "Ngày 20/3/2025: Tổ chức lễ phát động" has it on the same line: the words of the time and where those
 * of the task begin, at the end where there are none. Null for anything else, and for a year, which heads aims as often.
 */
export function timeHeading(words: Passage): { time: Passage; at: number } | null {
  const { text } = words;
  const colon = text.indexOf(": ");
  const end = colon < 0 ? text.replace(/[\s:.]+$/u, "").length : colon;
  if (end === 0 || end > longestTime) return null;
  const time = slicePassage(words, 0, end);
  if (matchWhole(loadGrammar("headings"), time.text)?.means !== "time" || !namesMore(time.text)) return null;
  return { time, at: colon < 0 ? text.length : colon + 2 };
}

/** "Giai đoạn chuẩn bị | (từ tháng 6/2026 đến tháng 8/2026)": the time alone in brackets that ends a title. */
export function timeBehindTitle(words: Passage): Passage | null {
  const match = /\(([^()]+)\):?$/u.exec(words.text);
  const found = match === null ? null : timeHeading(slicePassage(words, match.index + 1, match.index + 1 + (match[1] ?? "").length));
  return found === null || found.at < found.time.text.length ? null : found.time;
}

function namesMore(time: string): boolean {
  return /(?<!\p{L})(?:tháng|quý|quí|ngày|tuần)(?!\p{L})|\d\/\d/iu.test(time);
}
