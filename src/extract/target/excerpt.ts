import type { Span } from "../../model/reading.ts";

/** The most characters of a plan that a target quotes. */
const longest = 120;

/**
 * The words around a number, enough to read: from its clause's beginning (after ";", ":" or the clause of the number before) to where the
 * clause of the next number begins, at most 120 characters, cut at a comma or a word.
 */
export function excerptOf(text: string, sentence: Span, quantity: Span, previous: Span | null, next: Span | null): Span {
  const first = Math.max(sentence.start, lastCut(text, previous?.end ?? sentence.start, quantity.start, previous === null));
  const start = first + leadingBlanks(text, first, quantity.start);
  let end = nextCut(text, quantity.end, next?.start ?? sentence.end, sentence.end);
  if (end - start > longest) return shorten(text, start, quantity, end);
  while (end > quantity.end && /[\s,;:.]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** "80% hồ sơ cấp huyện | và | 70% hồ sơ cấp xã": the joint right before a number, or before what limits it. */
const jointBefore = /\s+và\s+((?:(?:trên|dưới|hơn|khoảng|gần|từ|đạt|ít nhất|tối thiểu|tối đa|không quá|không dưới)\s+){0,2})$/iu;

function leadingBlanks(text: string, start: number, most: number): number {
  return /^[\s,;:.+•*–-]*/u.exec(text.slice(start, most))?.[0].length ?? 0;
}

/** Behind the last ";" or ":"; between two numbers of one sentence also behind the first comma. */
function lastCut(text: string, from: number, to: number, whole: boolean): number {
  const words = text.slice(from, to);
  // "Diện tích làm mới thêm: trên 2.000 ha": what stands before such a colon is the subject.
  const colon = words.trimEnd().endsWith(":") ? -1 : words.lastIndexOf(":");
  const strong = Math.max(words.lastIndexOf(";"), colon);
  if (strong >= 0) return from + strong + 1;
  const joint = whole ? null : jointBefore.exec(words);
  if (joint !== null) return from + joint.index + joint[0].length - (joint[1]?.length ?? 0);
  const comma = whole ? -1 : words.indexOf(",");
  return comma >= 0 ? from + comma + 1 : from;
}

function nextCut(text: string, from: number, next: number, last: number): number {
  const strong = semicolon(text.slice(from, Math.min(last, from + farthest)));
  if (strong >= 0 && from + strong <= next) return from + strong;
  if (next >= last) return last;
  const between = text.slice(from, next);
  const joint = jointBefore.exec(between);
  if (joint !== null) return from + joint.index;
  const comma = between.lastIndexOf(",");
  return comma >= 0 ? from + comma : next;
}

/** Brackets are longer hardly ever, and no quote is. */
const farthest = 1000;

/** The first ";" that stands in no brackets: "đạt 5,99 điểm (Toán 5,14; Ngữ văn 7,52)". */
function semicolon(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === "(") depth++;
    else if (sign === ")" && depth > 0) depth--;
    else if (sign === ";" && depth === 0) return at;
  }
  return depth === 0 ? -1 : words.indexOf(";");
}

/** Too long: the number must stay, then as much before it as after it asks; cut between words. */
function shorten(text: string, start: number, quantity: Span, end: number): Span {
  const first = quantity.end - start > longest ? wordAfter(text, quantity.end - longest) : start;
  const most = Math.min(end, first + longest);
  const words = text.slice(first, most);
  const comma = words.lastIndexOf(",");
  if (comma > quantity.end - first && comma > longest / 2) return { start: first, end: first + comma };
  const blank = most === end ? words.length : words.lastIndexOf(" ");
  return { start: first, end: Math.max(quantity.end, first + blank) };
}

function wordAfter(text: string, at: number): number {
  const comma = text.indexOf(", ", at);
  if (comma >= 0 && comma - at < longest / 2) return comma + 2;
  const blank = text.indexOf(" ", at);
  return blank < 0 ? at : blank + 1;
}
