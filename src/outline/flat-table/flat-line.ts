import type { Paragraph } from "../../model/document.ts";
import type { Passage } from "../../model/passage.ts";
import { widthOf } from "../../text/letter-width.ts";
import { passageOf, slicePassage } from "../../text/passage.ts";

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
  let above = { number: 0, page: 0, spaced: false, furniture: false };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.layer !== "body") {
      above = { ...above, furniture: above.furniture || paragraph.layer === "footer" || paragraph.layer === "header" };
      continue;
    }
    for (const [i, segment] of paragraph.segments.entries()) {
      const text = paragraph.text.slice(segment.start, segment.end);
      const place = segment.place;
      const number = place.kind === "lines" ? place.first : 0;
      const page = place.kind === "page" ? place.page : 0;
      const indent = segment.indent ?? 0;
      // a text that leaves an empty line between all lines leaves none where a page ends
      const tight = number > 0 && number - above.number === 1 && above.spaced && indent === 1;
      const newPage = lines.length > 0 && (above.furniture || page !== above.page || tight);
      const gaps = (segment.gaps ?? []).map((gap) => gap - segment.start);
      const { start, end } = segment;
      lines.push({
        paragraph: index,
        start,
        end,
        text,
        indent: newPage && indent === 1 ? 0 : indent,
        gaps,
        first: i === 0,
        newPage,
        width: widthOf(text),
      });
      above = { number, page, spaced: number - above.number > 1 || (above.spaced && tight), furniture: false };
    }
  }
  return lines;
}

/** The characters [from, to) of a line as a passage of its paragraph. */
export function passageAt(paragraphs: readonly Paragraph[], line: FlatLine, from = 0, to: number = line.text.length): Passage {
  const paragraph = paragraphs[line.paragraph];
  if (paragraph === undefined) return { text: "", pieces: [] };
  return slicePassage(passageOf(paragraph), line.start + from, line.start + to);
}
