import { loadGrammar } from "../grammar/book.ts";
import { findAll } from "../grammar/match.ts";
import type { Passage } from "../model/passage.ts";
import type { Programme } from "../model/plan.ts";
import type { Context } from "./tasks.ts";

/**
 * The programme that the plan carries out, by name: "… thực hiện Đề án “Phát triển …” trên địa bàn tỉnh" in its title; else in the title
 * or opening of the plan what the decision that it carries out approves ("Thực hiện Quyết định số … phê duyệt Đề án “…”"), implied.
 * A programme that is only numbered ("Đề án 06") is a citation or nothing.
 */
export function resolveProgramme({ outline, trace }: Context, opening: ReadonlySet<number>): Programme | null {
  const titles = [outline.letterhead.title, outline.carrier?.letterhead.title ?? null].filter((title) => title !== null);
  for (const title of titles) {
    const found = programmeIn(title, "carried-out");
    if (found !== null) return { name: found.name, certainty: "stated", evidence: trace(title, "programme-title", found.start, found.end) };
  }
  const opened = outline.everything.filter((_, index) => opening.has(index));
  for (const passage of [...titles, ...opened]) {
    const found = programmeIn(passage, "approved");
    if (found !== null)
      return { name: found.name, certainty: "implied", evidence: trace(passage, "programme-approved", found.start, found.end) };
  }
  return null;
}

type Name = { name: string; start: number; end: number };

/** "carried-out": the cue stands right before the programme; "approved": the sentence begins with the cue, and a decision approves it. */
function programmeIn({ text }: Passage, how: "carried-out" | "approved"): Name | null {
  const marks = findAll(loadGrammar("relations"), text);
  for (const [index, mark] of marks.entries()) {
    const before = marks[index - 1];
    if (mark.means !== "programme" || before === undefined || !/\p{Lu}/u.test(text.charAt(mark.start))) continue;
    const means = how === "carried-out" ? "carries-out" : "approves";
    if (before.means !== means || text.slice(before.end, mark.start).trim() !== "") continue;
    if (how === "approved" && !marks.slice(0, index - 1).some((cue) => cue.means === "carries-out" && isSentenceStart(text, cue.start)))
      continue;
    const name = nameAt(text, mark.start, mark.end);
    if (name !== null) return name;
  }
  return null;
}

function isSentenceStart(text: string, at: number): boolean {
  return (
    /(?:^|[.;:]\s+|^(?:để|nhằm)\s+)$/iu.test(text.slice(0, at)) ||
    /^(?:tổ chức|triển khai|tiếp tục)?\s*(?:triển khai)?\s*$/iu.test(text.slice(0, at))
  );
}

const fewestWords = 3;

/**
 * The name from its genre's word on: with the words in quotes where they follow, else up to where the title turns to place and year
 * ("trên địa bàn huyện", "năm 2024"; "đến năm 2030" and "giai đoạn 2021 - 2025" are the programme's own). Null where it is too short to
 * be a name, has only a number, or its quotes do not close.
 */
function nameAt(text: string, start: number, genreEnd: number): Name | null {
  const rest = text.slice(genreEnd);
  const quoted = /^[^“”"().;,]{0,60}[“"][^“”"]+[”"]/u.exec(rest);
  if (quoted !== null) return named(text, start, genreEnd + quoted[0].length);
  if (/^\s*(?:số\s*)?[:\d]/u.test(rest)) return null;
  const open = /[“"]/u.exec(rest);
  const stop =
    /\s(?:trên địa bàn|tại (?:địa bàn|tỉnh|huyện|xã|thành phố))(?!\p{L})|\s*[;(]|[.]\s|\s*,?\s(?<!đến )(?:trong )?năm \d{4}|\s*$/iu.exec(
      rest,
    );
  const end = stop?.index ?? rest.length;
  if (open !== null && open.index < end) return null;
  return named(text, start, genreEnd + end);
}

function named(text: string, start: number, end: number): Name | null {
  const name = text.slice(start, end).replace(/[\s,.:;]+$/u, "");
  return name.split(/\s+/u).length < fewestWords ? null : { name, start, end: start + name.length };
}
