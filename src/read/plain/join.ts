import { isCapitals } from "../../text/capitals.ts";
import { blankWidth, widthOf } from "../../text/letter-width.ts";
import { isFirstCell } from "./bar-cells.ts";
import { isFieldLine, isGenreLine, isOpenEnded, isTerminated, lineLabel, opening, startCue, weakBullet } from "./cue.ts";
import type { SourceLine } from "./line.ts";
import type { Setting } from "./measure.ts";

/** "206/QĐ-" above "TTg", "13/12/" above "2023", "2022 -" above "2025". */
const cutNumber = /[\p{L}\p{N}][-/]$|[^\s.]\s[-–]$/u;

/** What the paragraph so far is: its lines, the last label of every scheme above it, and whether it stands as a plan's title. */
export type Open = { lines: readonly SourceLine[]; labels: ReadonlyMap<string, string>; title: boolean; list: boolean };

/** Whether `next` goes on with the paragraph that is open. `after` is the line that follows it, if any. */
export function continues(open: Open, next: SourceLine, after: SourceLine | undefined, setting: Setting): boolean {
  const previous = open.lines.at(-1);
  if (previous === undefined) return false;
  if (previous.cellEnds > 0 || isFirstCell(next)) return false;
  if (isMotto(`${previous.text} ${next.text}`) && !isMotto(previous.text)) return true;
  if (isCutGenre(previous, next)) return true;
  if (open.lines.length === 2 && open.lines[0] !== undefined && isCutGenre(open.lines[0], previous)) return false;
  if (isSetApart(previous.text) || isSetApart(next.text) || (after !== undefined && isMotto(`${next.text} ${after.text}`))) return false;
  if (isBracketed(open.lines) || isDateLine(previous.text) || isBasis(next.text)) return false;
  if (isOpenReference(open.lines)) return true;
  // "Số:" above "82/KH-UBND"
  if (/^số\s*:?$/iu.test(previous.text) && /^\d+\s*[/-]/u.test(next.text)) return true;
  // "Bạc" above "Liêu, ngày 10 tháng 6 năm 2022"
  if (
    next.blanksBefore === 0 &&
    /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)?$/u.test(previous.text) &&
    /^\p{L}+(?: \p{L}+)?, ngày\s/u.test(next.text)
  )
    return true;
  const cue = startCue(next.text);
  if (cutNumber.test(previous.text) && cue !== "bullet") return true;
  const full = fills(previous, next, setting, open.lines.length === 1);
  const ended = isTerminated(previous.text);
  const wide = next.blanksBefore > setting.rhythm;
  if (cue === "bullet") return false;
  if (cue === "label") return !ended && full && !wide && !follows(open.labels, next.text);
  if (isCapitals(previous.text) || isCapitals(next.text)) return capitalsGoOn(previous, next, setting);
  if (isIndented(previous, next, open.lines.length)) return false;
  if (ended && (weakBullet.test(next.text) || isFieldLine(next.text))) return false;
  // "a) Chính quyền số" above "- 100% cán bộ …": the wrap was not forced; "giai đoạn 2022" above "- 2025" goes on, "Năm 2025" above "- 80%" does not
  if (weakBullet.test(next.text) && !full && !(/\p{N}$/u.test(previous.text) && /^[-–—]\s*\d{4}(?![\d%]|[.,]\d)/u.test(next.text)))
    return false;
  if (cue === "lower" || weakBullet.test(next.text)) return !ended || (!wide && (full || /[;:,]$/u.test(previous.text)));
  if (open.title) return !ended && ((full && !wide) || titleGoesOn(open.lines, next, setting));
  if (!ended && (open.list || cue === "digit") && !wide && cue !== "open") return open.list || full || /[\p{L},]$/u.test(previous.text);
  if (!full) return !ended && !wide && isOpenEnded(previous.text);
  if (!ended) return next.blanksBefore <= setting.rhythm + 3;
  return !wide && !/\/\.?$/u.test(previous.text) && !isFirstLine(next, after, setting);
}

/** Motto, genre, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Phụ lục", "Nơi nhận:" stand for themselves. */
function isSetApart(text: string): boolean {
  if (text.length > 90) return false;
  if (isGenreLine(text)) return true;
  const means = opening(text);
  if (means === "motto") return true;
  if (means === "recipients") return /:\s*$/u.test(text) && text.length < 40;
  if (means === "authority" || means === "office") return isCapitals(text);
  // "Phụ lục", "PHỤ LỤC II"; not "Phụ lục kèm theo Kế hoạch này gồm"
  return means === "appendix" && /^\P{Ll}{0,4}\p{L}+\s\p{L}+(?:\s(?:số\s)?[\dIVX]{1,5}[A-Z]?)?[.:]?$/u.test(text);
}

/** "KẾ" above "HOẠCH", as pages break what stands in a narrow cell. */
export function isCutGenre(above: SourceLine, line: SourceLine): boolean {
  return above.text.length < shortestGenre && !isGenreLine(above.text) && isGenreLine(`${above.text} ${line.text}`);
}

/** Words of a genre's first line are shorter: "QUYẾT", "CHƯƠNG". */
const shortestGenre = 8;

/** "Hà Nội, ngày 08 tháng 02 năm 2022" is whole. */
function isDateLine(text: string): boolean {
  return text.length < 80 && /^[^,;]{2,40},\s*ngày\s[\d.…\s]*tháng\s[\d.…\s]*năm\s\d{4}$/iu.test(text);
}

/** "Căn cứ Luật …" with its capital begins a paragraph. */
function isBasis(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && opening(text) === "basis";
}

/** The indent of a paragraph's first line, in em: 1 to 1.27 cm at 13 to 14 points (Decree 30/2020/NĐ-CP, annex I). */
const firstIndent = 2.6;

/** The motto, also where a narrow column cut it: "… CHỦ NGHĨA VIỆT" above "NAM". */
function isMotto(text: string): boolean {
  return text.length < 60 && opening(text) === "motto";
}

/** "(Kèm theo Kế hoạch số … ngày …)" is whole. */
function isBracketed(lines: readonly SourceLine[]): boolean {
  return (
    (lines[0]?.text.startsWith("(") ?? false) &&
    /\)[.;]?$/u.test(lines.at(-1)?.text ?? "") &&
    !/^\(\p{L}{0,2}\d{0,3}\)/u.test(lines[0]?.text ?? "")
  );
}

/** "(Kèm theo Quyết định số … của Bộ trưởng" above "Bộ Tư pháp)": what refers to the document goes on to its bracket. */
function isOpenReference(lines: readonly SourceLine[]): boolean {
  const text = lines.map((line) => line.text).join(" ");
  return text.length < longestReference && text.startsWith("(") && !text.includes(")") && opening(text) === "reference";
}

const longestReference = 300;

/** The first word of `next` would not have found room at the end of `previous`: the wrap was forced. */
function fills(previous: SourceLine, next: SourceLine, setting: Setting, first = false): boolean {
  return previous.width + blankWidth + firstWord(next.text) >= setting.measure * 0.97 - (first ? firstIndent : 0);
}

function firstWord(text: string): number {
  return widthOf(/^\S*/u.exec(text)?.[0] ?? "");
}

/**
 * `next` is shorter than its own wrap allows, by the indent of a paragraph's first line (1 to 1.27 cm in Decree 30/2020/NĐ-CP,
 * about 2.5 em): the word that begins the line after would have found room on a line without indent.
 */
function isFirstLine(next: SourceLine, after: SourceLine | undefined, setting: Setting): boolean {
  if (after === undefined || startCue(after.text) !== "lower" || isTerminated(next.text)) return false;
  return next.width + blankWidth + firstWord(after.text) < setting.measure * 0.97;
}

/** Indented by two blanks or more against the line above, where lines are set from the left: a first line. */
function isIndented(previous: SourceLine, next: SourceLine, linesOpen: number): boolean {
  const step = next.indent - previous.indent;
  return step >= 3 && step <= 12 && (linesOpen > 1 || !/\p{Ll}/u.test(next.text.charAt(0)));
}

/** A heading in capitals over two lines; a line in capitals never runs into one that is not, but for a wrapped abbreviation. */
function capitalsGoOn(previous: SourceLine, next: SourceLine, setting: Setting): boolean {
  const both = isCapitals(previous.text) && isCapitals(next.text);
  // "I. NHẬN ĐỊNH TÌNH" above "HÌNH DỊCH BỆNH": nothing but the rest of a heading stands in capitals right below it
  if (both && next.blanksBefore === 0 && /^[IVX]{1,5}\s?[.)/]\s*\p{Lu}/u.test(previous.text) && !isTerminated(previous.text)) return true;
  if (!both) return !isTerminated(previous.text) && fills(previous, next, setting) && !isCapitals(previous.text) && next.text.length < 60;
  return (
    !isTerminated(previous.text) && next.blanksBefore <= setting.rhythm && (fills(previous, next, setting) || previous.text.length >= 36)
  );
}

/** The centred lines under "KẾ HOẠCH" are shorter than the page's measure; the plan's first sentence is not, or opens with a legal basis. */
function titleGoesOn(lines: readonly SourceLine[], next: SourceLine, setting: Setting): boolean {
  const inner = lines.length > 1 ? (lines.at(-1)?.blanksBefore ?? 0) : setting.rhythm;
  if (next.blanksBefore > inner || next.text.startsWith("(") || opening(next.text) === "basis") return false;
  return next.width < setting.measure * 0.86 && (lines.at(-1)?.width ?? 0) > next.width * 0.6;
}

/** The label goes on from the labels above ("2." after "1.", "a)" anywhere); "06. Tiếp tục" in the midst of a sentence does not. */
function follows(labels: ReadonlyMap<string, string>, text: string): boolean {
  const label = lineLabel(text);
  if (label === null) return false;
  if (label.scheme !== "arabic") return label.scheme !== "multilevel" || /^\d{1,2}(?:\.\d{1,2}){1,3}\./u.test(text);
  const before = labels.get("arabic");
  return label.value === "1" || (before !== undefined && Number(label.value) === Number(before) + 1);
}
