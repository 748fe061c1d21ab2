import type { Layer, Look, NoteMark, Paragraph, Segment } from "../model/document.ts";
import type { Place } from "../model/place.ts";

/** What a reader meets along a line: words and where they stand, a manual line break, a tab, a footnote's mark. */
export type Ink =
  | { kind: "words"; text: string; place: Place; bold?: boolean; italic?: boolean; size?: number | null; raised?: boolean }
  | { kind: "break" }
  | { kind: "tab" }
  | { kind: "mark"; label: string };

export type RunningText = { text: string; segments: Segment[]; noteMarks: NoteMark[] };

/** Never printed: zero-width blanks and joiners, soft hyphen, byte order mark. */
const unprinted = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** Blanks in a row that set words apart as a tab does; two are a typist's habit. */
const gapBlanks = 3;

/**
 * Ink as a paragraph's text: NFC, white space collapsed, ends trimmed, "\n" for manual breaks only. Words that share a place object
 * share a segment; a blank between two segments belongs to the first.
 */
export function runningText(inks: readonly Ink[]): RunningText {
  const segments: Segment[] = [];
  const noteMarks: NoteMark[] = [];
  let text = "";
  let waiting: "" | " " | "\n" = "";
  let gap = false;

  const write = (words: string, place: Place) => {
    if (text !== "" && waiting !== "") {
      const last = segments.at(-1);
      if (gap && waiting === " " && last !== undefined) {
        last.gaps ??= [];
        last.gaps.push(text.length);
      }
      text += waiting;
    }
    let start = text.length;
    if (/^\p{M}/u.test(words) && waiting === "") {
      start = Math.max(0, start - 1);
      text = text.slice(0, start) + (text.slice(start) + words).normalize("NFC");
    } else text += words.normalize("NFC");
    waiting = "";
    gap = false;
    const segment = segments.at(-1);
    if (segment !== undefined) segment.end = segment.place === place ? text.length : Math.max(segment.start, start);
    if (segment === undefined || segment.place !== place) segments.push({ start, end: text.length, place });
  };

  for (const ink of inks) {
    if (ink.kind === "break") waiting = "\n";
    else if (ink.kind === "mark") noteMarks.push({ at: text.length, label: ink.label });
    else if (ink.kind === "words" && ink.raised === true && isNoteMark(ink.text, text)) {
      noteMarks.push({ at: text.length, label: ink.text.trim() });
    } else if (ink.kind === "tab") {
      waiting = waiting || " ";
      gap = true;
    } else {
      for (const piece of ink.text.replace(unprinted, "").match(/\s+|\S+/gu) ?? []) {
        if (/\S/u.test(piece)) write(piece, ink.place);
        else {
          waiting = waiting || " ";
          gap ||= piece.includes("\t") || piece.length >= gapBlanks;
        }
      }
    }
  }
  return { text, segments, noteMarks };
}

/** "khoáng sản¹" has a note; "m²", "km³" and "10³" have none. */
function isNoteMark(raised: string, before: string): boolean {
  if (!/^\s*(?:\(?\d{1,2}\)?|\*{1,3})\s*$/u.test(raised)) return false;
  return !/\p{N}$|(?<!\p{L})(?:[kcdm]?m|ha)$/u.test(before);
}

export const plainLook: Look = { bold: false, italic: false, size: null, indent: null, align: null, headingLevel: null };

/** How all the words are set: bold and italic only when every word is, the size that most letters have. */
export function lookOf(inks: readonly Ink[]): Pick<Look, "bold" | "italic" | "size"> {
  const words = inks.flatMap((ink) => (ink.kind === "words" && ink.text.replace(unprinted, "").trim() !== "" ? [ink] : []));
  const letters = new Map<number | null, number>();
  for (const { size = null, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [size] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [null];
  return {
    bold: words.length > 0 && words.every((ink) => ink.bold === true),
    italic: words.length > 0 && words.every((ink) => ink.italic === true),
    size,
  };
}

/** A paragraph of the ink, or null when nothing is printed. `lead` stands before the words and has no part in their look. */
export function paragraphOf(inks: readonly Ink[], layer: Layer, look: Partial<Look> = {}, lead: readonly Ink[] = []): Paragraph | null {
  const running = runningText([...lead, ...inks]);
  if (running.text === "") return null;
  return { kind: "paragraph", id: "", layer, look: { ...plainLook, ...lookOf(inks), ...look }, ...running };
}
