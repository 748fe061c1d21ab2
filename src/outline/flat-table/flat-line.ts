import type { Paragraph } from "../../model/document.ts";
import type { Passage } from "../../model/passage.ts";
import { widthOf } from "../../text/letter-width.ts";
import { passageOf, slicePassage } from "../../text/passage.ts";
import { withoutStrayNumbers } from "./stray-number.ts";

/**
 * A line of the source within a paragraph: the characters [start, end) of paragraph number `paragraph`. `indent` and `gaps` are the
 * segment's, gaps counted from the line's first character; `first` where it begins its paragraph; `newPage` where a page break stands above it.
 */
export type FlatLine = {
  paragraph: number;
  start: number;
  end: number;
  text: string;
  indent: number;
  gaps: number[];
  first: boolean;
  newPage: boolean;
  width: number;
};

/** Paragraphs taken apart into the lines that their reader found; furniture left out. */
export function linesOf(paragraphs: readonly Paragraph[]): FlatLine[] {
  const lines: FlatLine[] = [];
  const steps: number[] = [];
  let above = { number: 0, page: 0, furniture: false };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.layer !== "body") {
      above = { ...above, furniture: above.furniture || paragraph.layer === "footer" || paragraph.layer === "header" };
      continue;
    }
    for (const [i, segment] of paragraph.segments.entries()) {
      const { start, end, place } = segment;
      const text = paragraph.text.slice(start, end);
      const number = place.kind === "lines" ? place.first : 0;
      const page = place.kind === "page" ? place.page : 0;
      const gaps = (segment.gaps ?? []).map((gap) => gap - start);
      const newPage = lines.length > 0 && (above.furniture || page !== above.page);
      lines.push({ paragraph: index, start, end, text, indent: segment.indent ?? 0, gaps, first: i === 0, newPage, width: widthOf(text) });
      steps.push(number - above.number);
      above = { number, page, furniture: false };
    }
  }
  return withoutStrayNumbers(withPageBreaks(lines, steps));
}

/**
 * Page breaks told by the distances between lines. Where an empty line stands between all lines, none stands where a page ends, and
 * the page opens with one blank (which counts no empty cell); where none does, a rare empty line is where a page number stood.
 */
function withPageBreaks(lines: readonly FlatLine[], steps: readonly number[]): FlatLine[] {
  const close = steps.filter((step) => step === 1).length;
  const spaced = close * 4 < steps.length;
  const rare = (steps.length - close) * 12 < steps.length;
  return lines.map((line, i) => {
    const step = steps[i] ?? 0;
    const told = i > 0 && (spaced ? step === 1 && line.indent === 1 : rare && step > 1);
    const newPage = line.newPage || told;
    return { ...line, newPage, indent: newPage && line.indent === 1 ? 0 : line.indent };
  });
}

/** The characters [from, to) of a line as a passage of its paragraph. */
export function passageAt(paragraphs: readonly Paragraph[], line: FlatLine, from = 0, to: number = line.text.length): Passage {
  const paragraph = paragraphs[line.paragraph];
  if (paragraph === undefined) return { text: "", pieces: [] };
  return slicePassage(passageOf(paragraph), line.start + from, line.start + to);
}
