import type { Outline } from "../../model/outline.ts";
import { finding, type Question } from "./finding.ts";

/** "(Chi tiết theo Phụ lục đính kèm)", "Phụ lục II kèm theo Kế hoạch này": an appendix that the plan refers to and the file does not have. */
export const appendixMissing: Question = ({ outline, trace }) => {
  const there = new Set(outline.appendices.map(({ label }) => labelKey(label)));
  const told = new Set<string>();
  return outline.everything.flatMap((passage) =>
    mentionsIn(passage.text).flatMap(({ label, words, start }) => {
      const key = labelKey(label);
      // A single appendix without a label is the first; any answers for "Phụ lục" alone.
      const held = key === "" ? outline.appendices.length > 0 : there.has(key) || (key === "1" && there.has(""));
      if (held || told.has(key) || isHeading(passage.text, outline)) return [];
      told.add(key);
      return [
        finding("appendix-missing", "warning", { appendix: words }, trace(passage, "appendix-mentioned", start, start + words.length)),
      ];
    }),
  );
};

type Mention = { label: string | null; words: string; start: number };

/** How far behind the word "Phụ lục" the words stand that say whose it is. */
const reach = 60;

/** The plan's own appendices as a passage refers to them: "kèm theo", "đính kèm", "của Kế hoạch này"; those of other documents are none. */
function mentionsIn(text: string): Mention[] {
  return [...text.matchAll(/phụ lục(?:\s+số)?(?:\s+([IVX]{1,4}|\d{1,2}|[A-Z]))?(?![\p{L}\p{N}])/giu)].flatMap((match) => {
    const behind =
      text
        .slice(match.index + match[0].length)
        .split(/[.;]/u, 1)[0]
        ?.slice(0, reach) ?? "";
    const own = /(?:đính kèm|kèm theo|gửi kèm)(?!\s+(?:nghị|thông|quyết|công|hướng|luật|chỉ))|(?:kế hoạch|quyết định) này/iu.test(behind);
    const other = /nghị định|thông tư|luật|quyết định số|công văn|hướng dẫn/iu.test(behind);
    return own && !other ? [{ label: match[1] ?? null, words: match[0], start: match.index }] : [];
  });
}

/** "Phụ lục 01", "PHỤ LỤC I", "phụ lục số 1" are one. */
function labelKey(label: string | null): string {
  const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
  const upper = label?.toUpperCase() ?? "";
  const roman = numerals.indexOf(upper);
  return roman >= 0 ? String(roman + 1) : upper.replace(/^0+/u, "");
}

/** The heading of an appendix says no more than that it is there. */
function isHeading(text: string, outline: Outline): boolean {
  return outline.appendices.some(({ title, reference }) => title?.text === text || reference?.text === text);
}
