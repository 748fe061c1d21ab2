import { type Page, pageOf } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";

/**
 * A name with its abbreviations written out (grammars/abbreviations.csv), its first letter a capital: "VP UBND tỉnh" is "Văn phòng Ủy
 * ban nhân dân tỉnh". Abbreviations count only in the very letters of the list: "TT" is one, "tt" is none.
 */
export function fullName(written: string): string {
  const page = pageOf(written);
  let name = "";
  for (let at = 0; at < written.length; ) {
    const found = shortAt(page, at);
    name += found === null ? written.charAt(at) : apart(written.slice(at, found.end), found.full);
    at = found?.end ?? at + 1;
  }
  const joined = name.replace(/\s+/gu, " ").trim();
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** "Kinh tế&Hạ tầng": a sign that stands for a word may touch its neighbours, the word may not. */
function apart(short: string, full: string): string {
  return /\p{L}/u.test(short) ? full : ` ${full} `;
}

function shortAt(page: Page, at: number): { full: string; end: number } | null {
  const found = listedAt("abbreviations", page, at);
  const row = found?.row;
  if (found === null || row === null || row === undefined) return null;
  const same = squeeze(row.short ?? "") === squeeze(page.text.slice(found.start, found.end));
  if (!same || isInsideShort(page.text, found)) return null;
  return { full: row.full ?? "", end: found.end };
}

/** "Ủy ban KH,CN&MT": a sign amid capitals is a part of an abbreviation that no list knows. */
function isInsideShort(text: string, { start, end }: { start: number; end: number }): boolean {
  return !/\p{L}/u.test(text.slice(start, end)) && /\p{Lu}$/u.test(text.slice(0, start)) && /^\p{Lu}{2}/u.test(text.slice(end));
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
