import type { Notice } from "../../model/notice.ts";
import { fontCharset } from "../../text/charset/font.ts";
import { convertRuns, type FontRun } from "../../text/charset/run.ts";
import { usualCharset } from "../../text/charset/usual.ts";
import { type Converted, charsetNotices, notePage } from "../charset-notices.ts";
import type { PageMarks } from "./marks.ts";

/**
 * Words set in old fonts (.VnTime, VNI-Times) → Unicode: the one place where a PDF's text passes through the converter. Documents
 * without such a font stay as they are. The notices name the encodings.
 */
export function inUnicode(pages: readonly PageMarks[]): { pages: PageMarks[]; notices: Notice[] } {
  const fonts = new Set(pages.flatMap((page) => page.words.map((word) => word.font)));
  if (![...fonts].some((font) => fontCharset(font) !== null)) return { pages: [...pages], notices: [] };
  const usual = usualCharset(pages.map(runsOf));
  const found: Converted<number[]> = new Map();
  const read = pages.map((page) => {
    const converted = convertRuns(runsOf(page), usual);
    notePage(found, page.page, converted);
    return { ...page, words: page.words.map((word, i) => ({ ...word, text: (converted[i]?.text ?? word.text).trim().normalize("NFC") })) };
  });
  return { pages: read, notices: charsetNotices(found) };
}

/** Words in drawing order; those that touch make one word for the converter, for a VNI mark may be drawn apart from its vowel. */
function runsOf({ words }: PageMarks): FontRun[] {
  return words.map((word) => ({ text: word.blankAfter ? `${word.text} ` : word.text, font: word.font === "" ? null : word.font }));
}
