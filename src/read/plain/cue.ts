import { loadGrammar } from "../../grammar/book.ts";
import { findAll, matchWhole } from "../../grammar/match.ts";
import { isCapitals } from "../../text/capitals.ts";

export type StartCue = "label" | "bullet" | "lower" | "upper" | "digit" | "open" | "other";

/** The label at a line's head and the number it stands for, to see whether it goes on from the label before. */
export type LineLabel = { scheme: string; value: string };

const labels: { scheme: string; pattern: RegExp }[] = [
  // "Điều 1.", "Chương II", "PHẦN I"
  { scheme: "article", pattern: /^(?:điều|chương|phần|mục)\s+(\d{1,3}|[IVX]{1,6}|thứ\s\p{L}+)(?=[\s.:]|$)/iu },
  // "II. NỘI DUNG", "I.MỤC ĐÍCH", "I/ MỤC ĐÍCH"; "I/2026" is the rest of a quarter
  { scheme: "roman", pattern: /^([IVXL]{1,6})\s?[.)/](?!\s?\d{4}(?!\d))(?=\s*[\p{Lu}“"(\d])/u },
  // "1.10. Đôn đốc", "2.1 Về"
  { scheme: "multilevel", pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})(?:[.)]\s*(?=[\p{L}“"(\d])|\s+(?=\p{Lu}))/u },
  // "1. Mục đích", "2.Mục tiêu", "3) Yêu cầu", "25 Đảm bảo" is none
  { scheme: "arabic", pattern: /^(\d{1,3})(?:[.)]\s*(?=[\p{L}“"(])|[.)]\s+(?=\d)|\/\s+(?=\p{Lu}))/u },
  // "(1) Đối chiếu", "(a) Đối chiếu"
  { scheme: "bracket", pattern: /^\((\d{1,3}|[a-zđ])\)\s*(?=\S)/u },
  // "a) Tập trung", "đ)Hoàn thiện"
  { scheme: "letter", pattern: /^([a-zđ]\d?)(?:\)\s*|\.\s+)(?=\S)/u },
  // "A. PHẦN CHUNG"
  { scheme: "capital", pattern: /^([A-HĐ])[.)]\s+(?=\p{Lu})/u },
];

export function lineLabel(text: string): LineLabel | null {
  for (const { scheme, pattern } of labels) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) return { scheme, value };
  }
  return null;
}

/** "- Sở Y tế", "+ 100% hồ sơ", "-Thời gian", "• Năm"; not "- 2025, tầm nhìn", "- văn bản": those go on. */
const bullet = /^(?:[-–—•*●▪○+]\s*(?=[\p{Lu}“"(])|[+•*●▪○]\s*(?=[\p{L}\p{N}]))/u;
/** A dash before a small letter or a digit: a bullet only where the line above has ended. */
export const weakBullet = /^[-–—]\s*(?=[\p{Ll}\d])/u;

export function startCue(text: string): StartCue {
  if (lineLabel(text) !== null) return "label";
  if (bullet.test(text)) return "bullet";
  const first = text.charAt(0);
  if (/\p{Ll}/u.test(first)) return "lower";
  if (/\p{Lu}/u.test(first)) return "upper";
  if (/\d/u.test(first)) return "digit";
  return /[“"'([‘]/u.test(first) ? "open" : "other";
}

/** The line ends a sentence, a clause or a lead-in. */
export function isTerminated(text: string): boolean {
  return /[.;:!?…](?:["”’')\]]|\s*\d{1,2})?$|\/\.?$|^\(.*\)$/u.test(text) && !/(?:^|[\s(])(?:TP|Tp|tp|ThS|TS|PGS|GS|số)\.$/u.test(text);
}

/** What the line opens with by grammars/outline.yaml ("motto", "authority", "office", "appendix", "recipients", "basis"); null otherwise. */
export function opening(text: string): string | null {
  const first = findAll(loadGrammar("outline"), text.replace(/^\(\s*/u, "").slice(0, 60))[0];
  return first !== undefined && first.start === 0 ? first.means : null;
}

/** "Thời gian: Tháng 10/2025", "Chủ trì: …": the words before the colon head a line that says something of the task above (grammars/fields.yaml). */
export function isFieldLine(text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && colon < 60 && matchWhole(loadGrammar("fields"), text.slice(0, colon)) !== null;
}

/** "KẾ HOẠCH", "QUYẾT ĐỊNH:" in capitals alone on the line: grammars/genres.yaml. */
export function isGenreLine(text: string): boolean {
  if (!isCapitals(text) || text.length > 40) return false;
  const first = findAll(loadGrammar("genres"), text)[0];
  return first !== undefined && first.start === 0 && /^[\s:]*$/u.test(text.slice(first.end));
}

/** The line breaks off after a comma or a word that needs another: "… Sở Khoa học và"; not "… và những năm tiếp theo" (grammars/layout.yaml). */
export function isOpenEnded(text: string): boolean {
  const tail = text.slice(-30).replace(/^\S*\s/u, "");
  const last = findAll(loadGrammar("layout"), tail).at(-1);
  return (
    text.endsWith(",") || (last !== undefined && last.end === tail.length && last.means === "open" && !isCapitals(tail.slice(last.start)))
  );
}
