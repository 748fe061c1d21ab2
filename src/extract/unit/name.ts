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
    name += found === null ? written.charAt(at) : found.full;
    at = found?.end ?? at + 1;
  }
  const joined = name.replace(/\s+/gu, " ").trim();
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function shortAt(page: Page, at: number): { full: string; end: number } | null {
  const found = listedAt("abbreviations", page, at);
  const row = found?.row;
  if (found === null || row === null || row === undefined) return null;
  const same = squeeze(row.short ?? "") === squeeze(page.text.slice(found.start, found.end));
  return same ? { full: row.full ?? "", end: found.end } : null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
