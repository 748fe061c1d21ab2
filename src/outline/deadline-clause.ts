import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import { opens } from "./words.ts";

/** Whether words hold a deadline; a time of the day alone ("từ 7h00 đến 11h30") is none. */
export function holdsDeadline(text: string): boolean {
  return findAll(loadGrammar("deadlines"), text).some(({ rule }) => rule !== "clock-alone");
}

/** Whether words are a time and nothing more ("quý II/2026", "hoàn thành trước 30/6"). */
export function isTime(text: string): boolean {
  const [first, ...more] = findAll(loadGrammar("deadlines"), text);
  return first !== undefined && first.start === 0 && (more.at(-1) ?? first).end === text.length && first.rule !== "clock-alone";
}

/** Clauses at the end that are looked at: "hoàn thành trong quý II, quý III/2025" has a comma in it. */
const mostClauses = 3;

/**
 * Where the words begin that say by when: the last clause, when it opens with a limit ("hoàn thành", "xong", "chậm nhất", "trước") and holds
 * a deadline, or a limit that ends it; null otherwise.
 */
export function deadlineClause(text: string): number | null {
  return limitClause(text) ?? limitAtEnd(text);
}

/** Where the last clause begins, when it opens with a limit and holds a deadline. */
export function limitClause(text: string): number | null {
  let end = text.length - 1;
  for (let tried = 0; tried < mostClauses; tried++) {
    const last = Math.max(...[";", ",", ". ", "("].map((mark) => text.slice(0, end).lastIndexOf(mark)));
    if (last < 0) return null;
    const start = last + 1 + (/^\s*/u.exec(text.slice(last + 1))?.[0].length ?? 0);
    const clause = text.slice(start);
    // "(trước ngày 10/12) hoặc đột xuất …": brackets that close before the end are an aside
    const aside = text.charAt(last) === "(" && /\)(?!\s*[.;]?\s*$)/u.test(clause);
    if (!aside && opens(clause, "limit") > 0 && holdsDeadline(clause)) return start;
    end = last;
  }
  return null;
}

/**
 * "…, trình Thủ tướng Chính phủ | trong quý IV năm 2025.": a limit and its time at the very end. What was done by then is no task, nor is what
 * a law has done "trong thời hạn mười ngày, kể từ ngày nhận được khiếu nại".
 */
function limitAtEnd(text: string): number | null {
  const last = findAll(loadGrammar("deadlines"), text).at(-1);
  if (last === undefined || !/^[\s.;]*$/u.test(text.slice(last.end)) || opens(text.slice(last.start), "limit") === 0) return null;
  if (last.entry.more.kind === "event") return null;
  return namesYearOnly(text.slice(last.start, last.end)) || /(?<!\p{L})đã\s/iu.test(text) ? null : last.start;
}

/** "kế hoạch công tác trong năm 2025": a year is as often that of what is spoken of. */
function namesYearOnly(limit: string): boolean {
  return !/\d\s*[/-]\s*\d|(?<!\p{L})(?:ngày|tuần|tháng|quý|quí)(?!\p{L})/iu.test(limit);
}
