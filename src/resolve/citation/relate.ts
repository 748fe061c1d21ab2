import { loadGrammar } from "../../grammar/book.ts";
import { findAll, type PhraseMatch } from "../../grammar/match.ts";
import type { Certainty } from "../../model/certainty.ts";
import type { CitationReading } from "../../model/reading.ts";

/** What the words around one mention of a document say of the plan's relation to it. */
export type Related = { relation: "carries-out" | "basis" | "cited"; certainty: Certainty };

const cited: Related = { relation: "cited", certainty: "stated" };

/**
 * The relation of every document cited in a title or in a paragraph that opens the plan. A cue right before a document speaks of it
 * ("Thực hiện Quyết định số A …"), and of those that a list joins to it ("…; Chỉ thị số B; Kế hoạch số C"), as implied. What stands in the
 * title of another document ("… về sửa đổi Nghị định số D") is only cited.
 */
export function relate(text: string, readings: readonly CitationReading[]): Related[] {
  const cues = findAll(loadGrammar("relations"), text).filter((cue) => cue.means === "carries-out" || cue.means === "basis");
  const related: Related[] = [];
  for (const reading of readings) {
    const from = sentenceStart(text, reading.start);
    const before = readings.slice(0, related.length).map((earlier, index) => ({ ...earlier, ...(related[index] ?? cited) }));
    const sentence = before.filter((earlier) => earlier.start >= from);
    related.push(listed(text, reading, sentence) ?? byCue(text, reading, cues, { from, first: sentence.length === 0 }));
  }
  return related;
}

/**
 * What a document takes from those before it in its sentence: joined by "," or "và" the relation of its neighbour, by ";" that of the
 * list's last one that has any ("Thực hiện A về sửa đổi B; C"); within a title none. Null where it stands for itself.
 */
function listed(text: string, reading: CitationReading, sentence: readonly (CitationReading & Related)[]): Related | null {
  const neighbour = sentence.at(-1);
  if (neighbour === undefined) return null;
  const between = text.slice(neighbour.end, reading.start);
  const joint = /(?:[;,]|(?<!\p{L})(?:và|cùng|cùng với))\s*(?:các\s*)?$/u.exec(between);
  if (joint !== null) {
    const above = joint[0].startsWith(";") ? (sentence.findLast(({ relation }) => relation !== "cited") ?? neighbour) : neighbour;
    return above.relation === "cited" ? cited : { relation: above.relation, certainty: "implied" };
  }
  return namesTitle(between) ? cited : null;
}

function byCue(text: string, reading: CitationReading, cues: readonly PhraseMatch[], at: { from: number; first: boolean }): Related {
  const cue = cues.findLast((candidate) => candidate.start >= at.from && candidate.end <= reading.start);
  if (cue === undefined) return cited;
  const relation = cue.means === "carries-out" ? "carries-out" : "basis";
  const gap = text.slice(cue.end, reading.start).trim();
  // "thi hành Luật Đường sắt số 95/2025/QH15": the document's own name stands before its number
  const isName = gap.startsWith(reading.type) && !/[,;:.]/u.test(gap);
  if (gap === "" || isName) return { relation, certainty: "stated" };
  // "Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 5": the sentence's own first words are the cue
  const opens = text.slice(at.from, cue.start).trim() === "" && at.first;
  return opens ? { relation, certainty: "implied" } : cited;
}

/** Behind the last full stop before a capital: there a new sentence begins, for which no earlier cue speaks. */
function sentenceStart(text: string, at: number): number {
  const stop = [...text.slice(0, at + 1).matchAll(/\.\s+(?=\p{Lu})/gu)].at(-1);
  return stop === undefined ? 0 : stop.index + stop[0].length;
}

/** "… về sửa đổi ", "… phê duyệt ": between the two stands the beginning of the first one's title, and no semicolon ends it. */
function namesTitle(between: string): boolean {
  return (
    !between.includes(";") &&
    /(?<!\p{L})(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn|sửa đổi|thay thế|triển khai)(?!\p{L})/iu.test(between)
  );
}
