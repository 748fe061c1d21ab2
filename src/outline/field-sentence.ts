import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Passage } from "../model/passage.ts";
import { slicePassage } from "../text/passage.ts";
import type { FieldLine } from "./field-line.ts";
import { opens } from "./words.ts";

/** Shorter than this, a sentence says no task with who and when. */
const shortestTask = 60;

/**
 * The fields of a sentence that says all of its task itself: "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án; hoàn
 * thành trước ngày 30/6/2025." It has to name who leads, and to end in a clause that opens with a limit and holds a deadline.
 */
export function fieldsInSentence(words: Passage): FieldLine[] {
  const { text } = words;
  if (text.length < shortestTask) return [];
  const at = deadlineClause(text);
  if (at === null || !namesLead(text.slice(0, at))) return [];
  const task = slicePassage(words, 0, at);
  return [
    { role: "lead", heading: task, value: task, below: [] },
    { role: "deadline", heading: task, value: slicePassage(words, at), below: [] },
  ];
}

function namesLead(text: string): boolean {
  const roles = findAll(loadGrammar("roles"), text);
  return roles.some((match) => match.means === "lead" || (match.means === "assign" && match.start === 0));
}

/** Where the last clause begins, when it opens with a limit ("hoàn thành", "xong", "chậm nhất", "trước") and holds a deadline; null otherwise. */
function deadlineClause(text: string): number | null {
  const last = Math.max(...[";", ",", ".", "("].map((mark) => text.slice(0, -1).lastIndexOf(`${mark}`)));
  if (last < 0) return null;
  const start = last + 1 + (/^\s*/u.exec(text.slice(last + 1))?.[0].length ?? 0);
  const clause = text.slice(start);
  if (opens(clause, "limit") === 0 || findAll(loadGrammar("deadlines"), clause).length === 0) return null;
  return start;
}
