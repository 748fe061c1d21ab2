import type { LabelScheme } from "../model/outline.ts";

/** A label at the head of a paragraph: its scheme, what is printed on it without point and brackets, and where the words after it begin. */
export type Label = { scheme: LabelScheme; value: string; end: number };

type Pattern = { scheme: LabelScheme; pattern: RegExp };

const roman = "[IVXL]{1,7}";
/** Vietnamese lists run a, b, c, d, đ, e, g, h, i, k …; a lower-case letter needs a bracket or a point. */
const letter = "[a-zđ]";

/**
 * Tried in this order. The blank after the label is optional where converters lose it ("I.MỤC ĐÍCH", "a)Nhóm tiện ích"), but never
 * after "1." before a digit ("1.5 triệu") and never inside a number ("19/8/2025").
 */
const patterns: Pattern[] = [
  // "PHẦN I", "Phần thứ nhất", "Phần 1."
  { scheme: "part", pattern: /^phần\s+((?:thứ\s+)?(?:nhất|hai|ba|tư|năm|sáu|bảy)|[IVXL]{1,7}|\d{1,2})(?=[\s.:]|$)[.:]?\s*/iu },
  // "CHƯƠNG I"
  { scheme: "chapter", pattern: new RegExp(`^chương\\s+(${roman}|\\d{1,2})(?=[\\s.:]|$)[.:]?\\s*`, "iu") },
  // "Mục 1."
  { scheme: "subchapter", pattern: new RegExp(`^mục\\s+(${roman}|\\d{1,2})(?=[\\s.:]|$)[.:]?\\s*`, "iu") },
  // "Điều 1."
  { scheme: "article", pattern: /^điều\s+(\d{1,3})\s*[.:]\s*/iu },
  // "Nhiệm vụ 1: Hoàn thành …"
  { scheme: "bracket", pattern: /^nhiệm vụ\s+(?:số\s+)?(\d{1,3})\s*[.:]\s*(?=\S)/iu },
  // "II. NỘI DUNG", "II/ NỘI DUNG", "II- NỘI DUNG", "II.NỘI DUNG"; "I/2026" is the rest of a quarter, "V/v" is "về việc"
  { scheme: "roman", pattern: new RegExp(`^(?!V/v)(${roman})\\s*[.)/\\-–](?!\\s?\\d{4}(?!\\d))\\s*(?=[\\p{L}“"(\\d])`, "u") },
  // "1.1. Quán triệt", "2.10 Về", "4.2.1."
  { scheme: "multilevel", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d.]*\d)(?:[.)]\s*(?=\S)|\s*(?=[\p{Lu}“"(]))/u },
  // "1. Mục đích", "2.Mục tiêu", "1) Mục đích", "3/ Yêu cầu"
  { scheme: "arabic", pattern: /^(\d{1,3})\s?(?:[.)]\s*(?=[\p{L}“"(*])|[.)]\s+(?=\d)|\/\s+(?=\p{Lu}))/u },
  // "1- Tổ chức học tập", as party offices number; "5 - 10 lớp" counts
  { scheme: "arabic", pattern: /^(\d{1,2})\s?[-–]\s*(?=\p{Lu}\p{Ll}|\p{Lu}\s\p{Ll})/u },
  // "(1) Đối chiếu"
  { scheme: "bracket", pattern: new RegExp(`^\\((\\d{1,3}|${letter}|[ivx]{1,5})\\)\\s*(?=\\S)`, "u") },
  // "a) Tập trung", "đ)Hoàn thiện", "a. Mục tiêu"
  { scheme: "letter", pattern: new RegExp(`^(${letter}\\d?)(?:\\)\\s*|\\.\\s+)(?=\\S)`, "u") },
  // "A. PHẦN CHUNG", "A/ Kết quả", "A - KẾT QUẢ"
  { scheme: "chapter", pattern: /^([A-HĐ])\s*(?:[.)/]\s+(?=\p{Lu})|[-–]\s+(?=\p{Lu}{2}))/u },
  // "- Năm 2022", "– Năm 2022", "• Năm", "* Năm"
  { scheme: "dash", pattern: /^([-–—•*●▪])\s*(?=[\p{L}\p{N}“"(*])/u },
  // "+ Sở Y tế"
  { scheme: "plus", pattern: /^([+○])\s*(?=[\p{L}\p{N}“"(])/u },
];

/** The label that a paragraph's text begins with, or null. */
export function labelAt(text: string): Label | null {
  for (const { scheme, pattern } of patterns) {
    const match = pattern.exec(text);
    const value = match?.[1];
    if (match === null || value === undefined) continue;
    return { scheme, value: scheme === "dash" || scheme === "plus" ? "" : value, end: match[0].length };
  }
  return null;
}

/** Labels of these schemes make sections; bullets and bracketed numbers do not (they list within one). */
export function makesSection(scheme: LabelScheme): boolean {
  return scheme !== "dash" && scheme !== "plus" && scheme !== "bracket";
}

/** "1." "(1)" "4.2.1" "II" of a table's number column, as printed but for points and brackets; null for an empty or wordy cell. */
export function cellLabel(text: string): string | null {
  const match = /^[(\s]*([\p{L}\p{N}]{1,7}(?:[.-][\p{L}\p{N}]{1,4}){0,4})[).\s:]*$/u.exec(text);
  return match?.[1] ?? null;
}
