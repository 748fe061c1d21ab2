import { right } from "../../text/box.ts";
import type { Align, DraftParagraph, Line, Measure } from "./draft.ts";

/** Lines of one column or cell, in order → paragraphs. A line goes on the paragraph before it unless something says that it begins one. */
export function paragraphsOf(lines: readonly Line[], measure: Measure): DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  const pitch = usualPitch(lines);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    if (open === undefined || last === undefined || begins(last, line, open, measure, pitch)) {
      paragraphs.push({ kind: "paragraph", layer: "body", lines: [line], align: "left", measure });
    } else open.lines.push(line);
  }
  for (const paragraph of paragraphs) paragraph.align = alignOf(paragraph.lines, measure);
  return paragraphs;
}

/** Distance of baselines that most neighbouring lines keep. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines.slice(1).map((line, i) => line.baseline - (lines[i]?.baseline ?? line.baseline));
  const sorted = pitches.filter((pitch) => pitch > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** "- ", "+ ", "a) ", "1. ", "1.2. ", "IV. ", "(1) ", "Điều 3.": what begins an item. */
const label = /^(?:[-–—+*•·▪○●]\s|\(?(?:\d{1,3}|\p{L}|[IVXLC]{1,6})[.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}\.?\s|Điều\s+\d+)/u;
const brokenNumber = /\d\/[\p{L}\p{N}&-]*-$/u;
const sentenceEnd = /[.;:!?…][”"'’)]*$/u;

export const beginsItem = (text: string): boolean => label.test(text);
export const endsSentence = (text: string): boolean => sentenceEnd.test(text);

function begins(last: Line, line: Line, open: DraftParagraph, measure: Measure, pitch: number): boolean {
  const size = Math.max(last.size, line.size);
  const step = line.baseline - last.baseline;
  if (step > Math.max(1.6 * pitch, 1.9 * size) || Math.abs(last.size - line.size) > 0.12 * size) return true;
  if (isCentred(line, measure) && isSymmetric(last, measure)) return beginsCentred(last, line, measure);
  // "số 206/QĐ-" + "TTg": a number is never whole before its last part, however short the line.
  if (brokenNumber.test(last.text) && /^[\p{L}\p{N}]/u.test(line.text)) return false;
  if (wouldHaveFitted(last, line, measure)) return true;
  const first = open.lines[0] ?? last;
  const indent = line.box.x - measure.left;
  const hanging = open.lines.length > 1 ? (open.lines[1]?.box.x ?? first.box.x) : null;
  if (indent > 0.9 * size && line.box.x > last.box.x + 0.9 * size && last !== first) return true;
  if (last === first && line.box.x > last.box.x + 0.9 * size && !beginsItem(first.text)) return true;
  if (hanging !== null && line.box.x < hanging - 0.9 * size && line.box.x > measure.left + 0.9 * size) return true;
  return beginsItem(line.text) && endsSentence(last.text);
}

/** Lines set in the middle: title lines go on while they are set alike. A full line above may also end a paragraph of running text. */
function beginsCentred(last: Line, line: Line, measure: Measure): boolean {
  if (!isCentred(last, measure) && endsSentence(last.text)) return true;
  if (last.bold !== line.bold || last.italic !== line.italic) return true;
  if (isCapitals(last.text) !== isCapitals(line.text)) return true;
  // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT" + "NAM": one word alone is what did not fit, however wide the column looks.
  if (line.words.length === 1 && last.words.length >= 5 && last.box.width > 4 * line.box.width) return false;
  return wouldHaveFitted(last, line, measure);
}

export function isCapitals(text: string): boolean {
  return text.toUpperCase() === text && /\p{Lu}{2}/u.test(text);
}

/** The first word of `line` would have stood on the line before: whoever broke there wanted a new paragraph. */
export function wouldHaveFitted(last: Line, line: Line, measure: Measure): boolean {
  const word = line.words[0];
  if (word === undefined) return true;
  let width = word.box.width;
  for (const next of line.words.slice(1)) {
    if (next.blankBefore || next.box.x - right(line.words[0]?.box ?? next.box) - width > 0.12 * next.size) break;
    width = right(next.box) - word.box.x;
  }
  const slack = measure.right - measure.left - last.box.width;
  const room = isCentred(last, measure) ? slack : measure.right - right(last.box);
  return room > width + 0.25 * last.size + 1.5;
}

export function isCentred(line: Line, { left, right: edge, indents }: Measure): boolean {
  const [before, after] = [line.box.x - left, edge - right(line.box)];
  if (indents?.some((indent) => Math.abs(before - indent) < 1.5) === true && !(line.bold && isCapitals(line.text))) return false;
  return before > 0.8 * line.size && after > 0.8 * line.size && Math.abs(before - after) < Math.max(4, 0.15 * (before + after));
}

/** As far from the left side as from the right one; a line that fills its measure is. */
function isSymmetric(line: Line, { left, right: edge }: Measure): boolean {
  const [before, after] = [line.box.x - left, edge - right(line.box)];
  return Math.abs(before - after) < Math.max(4, 0.15 * (before + after));
}

function alignOf(lines: readonly Line[], measure: Measure): Align {
  if (lines.every((line) => isSymmetric(line, measure)) && lines.some((line) => isCentred(line, measure))) return "center";
  const size = lines[0]?.size ?? 0;
  const inner = lines.slice(0, -1);
  const atRight = (line: Line): boolean => measure.right - right(line.box) < 0.3 * size;
  if (lines.every((line) => atRight(line) && line.box.x - measure.left > 2 * size)) return "right";
  return inner.length > 1 && inner.every(atRight) ? "justify" : "left";
}
