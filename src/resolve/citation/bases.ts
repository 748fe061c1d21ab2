import { loadGrammar } from "../../grammar/book.ts";
import { findAll } from "../../grammar/match.ts";
import type { Outline } from "../../model/outline.ts";

/** The blocks that stand below a heading of legal bases: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH", "1. Cơ sở pháp lý". */
export function basesOf(outline: Outline): ReadonlySet<string> {
  const headed = outline.sections.map(({ title }) => title !== null && headsBases(title.text));
  const below = outline.statements.filter(({ section }) => section !== null && headed[section] === true);
  return new Set(below.flatMap(({ passage }) => passage.pieces.map(({ block }) => block)));
}

function headsBases(title: string): boolean {
  const cue = findAll(loadGrammar("relations"), title)[0];
  return cue?.start === 0 && cue.means === "basis";
}
