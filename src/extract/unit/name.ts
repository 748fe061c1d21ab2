import { type Page, pageOf } from "../../grammar/page.ts";
import type { Filling } from "../../grammar/slot.ts";
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
  const short = squeeze(row.short ?? "");
  const said = squeeze(page.text.slice(found.start, found.end));
  // "đ/c": the stroke alone tells that it is short for something
  const same = said === short || (short.includes("/") && said.toLowerCase() === short.toLowerCase());
  if (!same || isHalf(page.text, found) || isInsideShort(page, found)) return null;
  return { full: row.full ?? "", end: found.end };
}

/** "Ủy ban VĐ,XH&TN": a sign amid capitals is a part of an abbreviation that no list knows; that of "HĐND&UBND" stands between two known. */
function isInsideShort(page: Page, { start, end }: { start: number; end: number }): boolean {
  const before = /\p{Lu}+$/u.exec(page.text.slice(Math.max(0, start - longestShort), start))?.[0] ?? "";
  const after = /^\p{Lu}{2,}/u.exec(page.text.slice(end, end + longestShort))?.[0] ?? "";
  if (/\p{L}/u.test(page.text.slice(start, end)) || before === "" || after === "") return false;
  const known = [
    listedAt("abbreviations", page, start - before.length)?.end === start,
    listedAt("abbreviations", page, end)?.end === end + after.length,
  ];
  return known.includes(false);
}

const longestShort = 20;

/**
 * "TT" of "VH-TT" or "VH và TT": two letters joined to others are one half of what only the list can tell whole. "TT" begins a body, or stands
 * behind words that are no connective ("Giám đốc TT Y tế").
 */
function isHalf(text: string, { start, end, value }: Filling): boolean {
  const [first = ""] = value.split(/[\s.&-]/u);
  const before = text.slice(Math.max(0, start - longestJoint), start);
  const isGlued = !/\s/u.test(value) && /^[-–&/]\p{Lu}{1,2}(?!\p{L})/u.test(text.slice(end, end + longestJoint));
  if (first.length > 2 || first === "") return isGlued && first !== "";
  if (/\p{L}[-–&/]$/u.test(before)) return true;
  if (value.length > 2) return false;
  // "KT&ĐBCL" (khảo thí): what no list knows whole is not half told
  if (/^&\p{Lu}/u.test(text.slice(end, end + longestJoint))) return true;
  return isGlued || (value === "TT" && /(?:và|&|,)\s+$/u.test(before));
}

const longestJoint = 8;

function squeeze(text: string): string {
  return text.replace(/\s+/gu, "");
}
