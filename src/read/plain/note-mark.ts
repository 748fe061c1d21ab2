import type { Paragraph } from "../../model/document.ts";

/**
 * Takes the mark of note `label` out of a paragraph's words: "kỷ nguyên mới”1." loses its 1 when a note 1 stands on the page. Null
 * when the mark is not there exactly once, glued to a word or a closing quote.
 */
export function takeNoteMark(paragraph: Paragraph, label: string): Paragraph | null {
  const glued = [...paragraph.text.matchAll(new RegExp(`(?<=[\\p{Ll}”"»)])${label}(?![\\p{L}\\p{N}/%])`, "gu"))];
  const mark = glued[0];
  if (mark === undefined || glued.length > 1) return null;
  const at = mark.index;
  const shift = (offset: number): number => (offset > at ? Math.max(at, offset - label.length) : offset);
  return {
    ...paragraph,
    text: paragraph.text.slice(0, at) + paragraph.text.slice(at + label.length),
    segments: paragraph.segments.map((segment) => ({
      ...segment,
      start: shift(segment.start),
      end: shift(segment.end),
      ...(segment.gaps === undefined ? {} : { gaps: segment.gaps.map(shift) }),
    })),
    noteMarks: [...paragraph.noteMarks, { at, label }],
  };
}

/** The label of a note paragraph: "1 Nghị quyết số …" is note 1. */
export function noteLabel(text: string): string | null {
  return /^\(?(\d{1,2})\)?/u.exec(text)?.[1] ?? null;
}
