import { type Page, pageOf, rewritten } from "../../grammar/page.ts";
import { listedAt } from "../word-list.ts";

/**
 * A text made ready for the rules of deadlines, every character in its place. "hằng năm (trước 15/12)": brackets join like commas; the dots of a
 * place left open ("ngày ... tháng ...") are blank, and so is what is said twice.
 */
export function deadlinePage(text: string): Page {
  const page = saidOnce(pageOf(text));
  const plain = page.folded.replace(/[()]/gu, ",").replace(/[.…_]{2,}|…/gu, (dots) => " ".repeat(dots.length));
  return rewritten(page, plain);
}

/** The page with blanks in the place of brackets that say a number again: "ngày 06 (sáu) của tháng", "sáu mươi ngày (60 ngày)". */
export function saidOnce(page: Page): Page {
  if (!page.folded.includes("(")) return page;
  const once = page.folded.replace(again, (bracket, unit: string | undefined, at: number) =>
    unit !== undefined || isNumberInWords(page, bracket, at) ? " ".repeat(bracket.length) : bracket,
  );
  return once === page.folded ? page : rewritten(page, once);
}

/** A bracket behind a number with nothing but words in it, or one behind a word with figures and the same word. */
const again = / ?\(\p{L}[\p{L} ]{1,28}\)(?<=[0-9] ?\([^(]*)| ?\([0-9]{1,3} (\p{L}+)\)(?<=(?<!\p{L})\1 ?\([^(]*)/gu;

function isNumberInWords(page: Page, bracket: string, at: number): boolean {
  const start = at + bracket.indexOf("(") + 1;
  return listedAt("numbers", page, start)?.end === at + bracket.length - 1;
}
