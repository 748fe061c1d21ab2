import { loadGrammar } from "../../grammar/book.ts";
import { findAll, matchesAt } from "../../grammar/match.ts";
import { pageOf } from "../../grammar/page.ts";

/** What the words at a cell's possible beginning are, by grammars/flat-table.yaml and grammars/deadlines.yaml. */
export type Opening = { unit: boolean; deadline: boolean; product: boolean; note: boolean; upper: boolean; lower: boolean };

const openings = new Map<string, Opening>();

/** How a cell would open that begins with these words. */
export function openingOf(text: string): Opening {
  const known = openings.get(text);
  if (known !== undefined) return known;
  const page = pageOf(text);
  const found = matchesAt(loadGrammar("flat-table").rules, page, 0);
  // "Ban hành", "Tổ chức thực hiện", "Hội nghị": what begins as a unit does and is none
  const longest = found[0]?.means;
  const means = new Set(longest === "other" || longest === "product" ? [longest] : found.map((match) => match.means));
  const dated = matchesAt(loadGrammar("deadlines").rules, page, 0).length > 0;
  const lower = /^["“(]?\p{Ll}/u.test(text);
  const collective = means.has("collective") || means.has("bare-collective");
  const opening = {
    unit: collective || (!lower && (means.has("unit") || means.has("bare"))),
    deadline: means.has("deadline") || dated,
    product: means.has("product"),
    note: means.has("note"),
    upper: /^["“(]?\p{Lu}/u.test(text),
    lower,
  };
  if (openings.size > 5000) openings.clear();
  openings.set(text, opening);
  return opening;
}

/** A unit that the word lists know ("Ban Chỉ huy Quân sự") stands across the place between the two halves. */
export function isInsideUnit(before: string, after: string): boolean {
  const tail = before.slice(-30).replace(/^\S*\s/u, "");
  const page = `${tail} ${after.slice(0, 30)}`;
  const at = tail.length;
  return findAll(loadGrammar("flat-table"), page).some((match) => match.means === "unit" && match.start < at && match.end > at + 1);
}

/** The cell ends as a unit's name does: "… xã", "… có liên quan". */
export function endsUnit(text: string): boolean {
  const tail = text.replace(/[\s.,;:…)]+$/u, "").slice(-40);
  const last = findAll(loadGrammar("flat-table"), tail).at(-1);
  return last !== undefined && last.end === tail.length && last.means === "unit-end";
}

/** The words end with a unit's head that wants its name: "Công chức", "… của Chủ tịch"; not "khu vực trung tâm", "Môi trường". */
export function endsBare(text: string): boolean {
  const words = text.trimEnd();
  const last = findAll(loadGrammar("flat-table"), words).at(-1);
  if (last === undefined || last.end !== words.length) return false;
  return last.means === "bare-collective" || (last.means === "bare" && /\p{Lu}/u.test(words.charAt(last.start)));
}

/** The words go on: a comma, a dash, or a word that needs another (grammars/layout.yaml); "các năm tiếp theo" does not. */
export function endsOpen(text: string): boolean {
  if (/[,\-–/(]$/u.test(text)) return true;
  const words = text.slice(-30).replace(/^\S*\s/u, "");
  const last = findAll(loadGrammar("layout"), words).at(-1);
  return last !== undefined && last.end === words.length && last.means === "open";
}

/** The words end with what a number counts: "quý II, quý" above "III"; not "hằng quý" (grammars/layout.yaml). */
export function endsCounted(text: string): boolean {
  const words = text.slice(-30);
  const last = findAll(loadGrammar("layout"), words).at(-1);
  return last !== undefined && last.end === words.length && last.means === "counted";
}

export function endsSentence(text: string): boolean {
  return /[.!?…]["”’)]?$/u.test(text);
}
