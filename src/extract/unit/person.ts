import { type Page, skipBlanks } from "../../grammar/page.ts";
import type { Span } from "../../model/reading.ts";
import { listedAt } from "../word-list.ts";
import type { Opening } from "./opening.ts";

const title = /^(?:đ\/c|đồng chí|ông|bà)\s+(?=\p{Lu})/iu;

/** "Đ/c Nguyễn Văn An" – but not "Đ/c Chủ tịch UBND xã", whose office has been said. */
export function isPerson(page: Page, words: Span): boolean {
  const called = title.exec(page.text.slice(words.start, words.end))?.[0];
  if (called === undefined) return false;
  const office = listedAt("units", page, skipBlanks(page, words.start + called.length));
  return office?.row?.kind !== "official";
}

/** Three or four words, each with a capital: "Hà Nội", "Lâm Đồng" begin with a surname too. */
const capitals = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){2,3}$/u;

/** "Trần Thị Hương": a surname (grammars/surnames.csv) and the names behind it. */
export function isPersonName(page: Page, words: Span): boolean {
  const surname = listedAt("surnames", page, words.start);
  return surname !== null && surname.end < words.end && capitals.test(page.text.slice(words.start, words.end));
}

/** "công chức Tư pháp", "Chủ tịch UBND xã": an office that a person holds, alone or as the first words of a body's entry. */
export function holdsOffice(page: Page, { noun }: Opening): boolean {
  if (noun === null) return false;
  return noun.row?.kind === "official" || listedAt("units", page, noun.start, noun.end - 1)?.row?.kind === "official";
}
