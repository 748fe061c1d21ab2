import { type Page, skipBlanks } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";

/**
 * "các cơ quan, đơn vị có liên quan (cụ thể theo phụ lục)": where a closing bracket only remarks on the body, the place it opens, else `end`.
 * "Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)" is a name.
 */
export function asideStart(page: Page, start: number, end: number): number {
  if (page.text.charAt(end - 1) !== ")") return end;
  const open = page.text.lastIndexOf("(", end);
  if (open <= start) return end;
  const words = listedAt("joints", page, skipBlanks(page, open + 1));
  // "Sở Y tế (chủ trì)": the role fills the bracket
  const isRole = words?.row?.joint === "edge" && skipBlanks(page, words.end) === end - 1;
  return isRole || ["aside", "strong"].includes(words?.row?.joint ?? "") ? open : end;
}
