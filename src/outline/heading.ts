import type { LabelScheme } from "../model/outline.ts";
import type { Passage } from "../model/passage.ts";
import { isCapitals } from "../text/capitals.ts";
import type { FlowParagraph } from "./flow.ts";
import { labelAt } from "./label.ts";
import { opens } from "./words.ts";

/** A title of more words than this is a sentence ("1. Tiếp tục tập trung chỉ đạo, triển khai thực hiện quyết liệt …"). */
const longestTitle = 45;
/** A title that ends in a full stop is short ("3. Chế độ báo cáo."), or opens like one ("1. Về phục vụ giải quyết thủ tục hành chính."). */
const longestStoppedTitle = 6;
const longestOpenedTitle = 20;

/**
 * Whether a labelled paragraph names what follows (a heading) or is itself the content. Capitals and bold name; several
 * sentences, a run-in heading ("5. Ban Chỉ huy Quân sự xã: Hướng dẫn …") and a leading figure ("2. 100% công dân …") are content.
 */
export function isHeading(line: FlowParagraph, words: Passage, scheme: LabelScheme, next: FlowParagraph | null): boolean {
  const text = words.text;
  if (scheme === "article") return isArticleTitle(text, next);
  if (text === "" || isCapitals(text)) return true;
  if (hasInnerEnd(text) || /^\d/u.test(text)) return false;
  if (hasRunIn(text) && !((countsStages(text) || listsBodies(text)) && leadsOn(next, scheme))) return false;
  const count = text.split(/\s+/u).length;
  if (text.endsWith(":")) return count <= longestTitle;
  if (line.look.bold || line.look.headingLevel !== null) return count <= longestTitle;
  if (endsWithCount(text)) return count <= longestTitle;
  const longest = opens(text, "title") > 0 ? longestOpenedTitle : longestStoppedTitle;
  if (/[.;]$/u.test(text)) return count <= longest && (leadsOn(next, scheme) || (scheme === "roman" && goesOn(next, scheme)));
  return count <= longestTitle && next !== null;
}

/** "Điều 2. Công tác tuyên truyền" above its clauses; "Điều 2. Quyết định này có hiệu lực …" is content. */
function isArticleTitle(text: string, next: FlowParagraph | null): boolean {
  if (/[.;:/]$/u.test(text) || text.split(/\s+/u).length > longestOpenedTitle || next === null) return false;
  const label = labelAt(next.passage.text);
  return label !== null && label.scheme !== "article";
}

/** A sentence ends and another begins inside: "… tiêu chí. Hoàn thành …". Abbreviations ("TT. ĐU") are no ends. */
function hasInnerEnd(text: string): boolean {
  return /[\p{Ll}\p{N})”"][.!?]\s+\p{Lu}/u.test(text);
}

/** "Trạm Y tế xã: Phối hợp với …": words go on behind the colon. */
function hasRunIn(text: string): boolean {
  const colon = text.indexOf(": ");
  return colon > 0 && /^\s*[\p{Lu}\p{Ll}]/u.test(text.slice(colon + 1));
}

/** "Giai đoạn 1: Rà soát, đánh giá": what stands before the colon counts, and no words go on it. */
function countsStages(text: string): boolean {
  return /^(?:giai đoạn|bước|đợt|nội dung|chuyên đề|hoạt động|hợp phần|dự án|tiểu dự án|đề án)\s+(?:số\s+|thứ\s+)?(?:\d{1,2}|[IVX]{1,4}|nhất|hai|ba|tư|năm):/iu.test(
    text,
  );
}

/** "Các Sở: Nội vụ, Tài chính; UBND các xã": the colon stands between a class of bodies and their names. */
function listsBodies(text: string): boolean {
  return (
    /^(?:đề nghị )?(?:giám đốc |thủ trưởng |lãnh đạo )?các (?:sở|bộ|phòng|ban|cục|vụ|hội|trường)[^:.;]{0,30}:\s/iu.test(text) &&
    /: \p{Lu}/u.test(text) &&
    !/[.;/]$/u.test(text)
  );
}

/** "(03 nhiệm vụ);" at the end. */
function endsWithCount(text: string): boolean {
  return /\(\s*\d{1,3}\s+\p{L}[^()]*\)\s*[.;]?$/u.test(text);
}

/** The next paragraph is a bullet or a label of another scheme: this one has children. */
function leadsOn(next: FlowParagraph | null, scheme: LabelScheme): boolean {
  if (next === null) return false;
  const label = labelAt(next.passage.text);
  return label !== null && label.scheme !== scheme;
}

/** "I. Căn cứ xây dựng kế hoạch." above paragraphs without labels: Roman numbers head chapters, and what they head follows. */
function goesOn(next: FlowParagraph | null, scheme: LabelScheme): boolean {
  return next !== null && labelAt(next.passage.text)?.scheme !== scheme;
}
