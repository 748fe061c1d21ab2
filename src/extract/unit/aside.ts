import { type Page, skipBlanks } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";

/**
 * "các cơ quan, đơn vị có liên quan (cụ thể theo phụ lục)": where a closing bracket only remarks on the body, the place it opens, else `end`.
 * "Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)" is a name, "Sở Y tế (SYT)" has its own abbreviation behind it.
 */
export function asideStart(page: Page, start: number, end: number): number {
  if (page.text.charAt(end - 1) !== ")") return end;
  const open = page.text.lastIndexOf("(", end);
  if (open <= start) return end;
  const words = listedAt("joints", page, skipBlanks(page, open + 1));
  // "Sở Y tế (chủ trì)": the role fills the bracket
  const isRole = words?.row?.joint === "edge" && skipBlanks(page, words.end) === end - 1;
  return isRole || isShortFor(page, start, open, end) || ["aside", "strong"].includes(words?.row?.joint ?? "") ? open : end;
}

/** "Trung tâm Y tế (| TTYT |)": the name's initials, or another entry of the list that is of the head's kind ("CDC"); "(PC06)" is a part of the body. */
function isShortFor(page: Page, start: number, open: number, end: number): boolean {
  const short = page.text.slice(open + 1, end - 1).trim();
  if (!/^\p{Lu}{2,10}$/u.test(short)) return false;
  const head = listedAt("units", page, start, open);
  const entry = listedAt("units", page, skipBlanks(page, open + 1), end - 1);
  // "Đ/c Hùng (PCT)": the office that a person holds
  const kind = head?.row?.kind === "official" ? undefined : head?.row?.kind;
  if (kind !== undefined && entry?.row?.kind === kind && entry.end - entry.start === short.length) return true;
  return isWithin(short, initialsOf(page.text.slice(start, open)));
}

/** "Trung tâm Y tế": TTYT; "VP UBND tỉnh": VPUBNDT. */
function initialsOf(name: string): string {
  const words = name.match(/\p{L}+/gu) ?? [];
  return words.map((word) => (/^\p{Lu}+$/u.test(word) ? word : word.charAt(0).toUpperCase())).join("");
}

/** Whether the letters stand in the others, in their order and from the first on. */
function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (const letter of others) if (letter === letters.charAt(at)) at++;
  return at === letters.length && others.startsWith(letters.charAt(0));
}
