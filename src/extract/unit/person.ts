import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt } from "../word-list.ts";

const title = /^(?:đ\/c|đồng chí|ông|bà)\s+(?=\p{Lu})/iu;

/** "Đ/c Nguyễn Văn An" – but not "Đ/c Chủ tịch UBND xã", whose office has been said. */
export function isPerson(page: Page, words: Span): boolean {
  const called = title.exec(page.text.slice(words.start, words.end))?.[0];
  if (called === undefined) return false;
  const office = listedAt("units", page, skipBlanks(page, words.start + called.length));
  return office?.row?.kind !== "official";
}
