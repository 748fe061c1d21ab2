import type { Paragraph, Segment } from "../model/document.ts";
import type { Passage, PassagePiece } from "../model/passage.ts";
import type { Evidence, Place } from "../model/place.ts";
import { firstNotBefore } from "./halving.ts";
import { joinPlaces } from "./join-places.ts";

export const emptyPassage: Passage = { text: "", pieces: [] };

/** A paragraph's words as a passage; manual line breaks become blanks. */
export function passageOf(paragraph: Paragraph): Passage {
  const text = paragraph.text.replaceAll("\n", " ");
  return { text, pieces: text === "" ? [] : [{ start: 0, end: text.length, block: paragraph.id, offset: 0 }] };
}

/** Passages one after the other, a blank between: cells of several paragraphs, headings over two lines. */
export function joinPassages(passages: readonly Passage[], joint = " "): Passage {
  let text = "";
  const pieces: PassagePiece[] = [];
  for (const passage of passages) {
    if (passage.text === "") continue;
    if (text !== "") text += joint;
    const shift = text.length;
    text += passage.text;
    for (const piece of passage.pieces) pieces.push({ ...piece, start: piece.start + shift, end: piece.end + shift });
  }
  return { text, pieces };
}

/** The characters [start, end) of a passage, blanks at both ends left out. */
export function slicePassage(passage: Passage, start: number, end: number = passage.text.length): Passage {
  let first = Math.max(0, start);
  let last = Math.min(passage.text.length, end);
  while (first < last && /\s/u.test(passage.text.charAt(first))) first++;
  while (last > first && /\s/u.test(passage.text.charAt(last - 1))) last--;
  const pieces: PassagePiece[] = [];
  for (const piece of passage.pieces) {
    const from = Math.max(piece.start, first);
    const to = Math.min(piece.end, last);
    if (from < to) pieces.push({ start: from - first, end: to - first, block: piece.block, offset: piece.offset + from - piece.start });
  }
  return { text: passage.text.slice(first, last), pieces };
}

/** The places of the characters [start, end) of a paragraph, each once, in order. */
function placesOf(segments: readonly Segment[], start: number, end: number): Place[] {
  // segments stand in order: the first is found by halves, since a long cell is asked for its places as often as it says something
  const first = firstNotBefore(segments.length, (place) => (segments[place]?.end ?? 0) <= start);
  const places: Place[] = [];
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.start >= end) break;
    if (segment.end > start) places.push(segment.place);
  }
  return places;
}

/**
 * Evidence for the characters [start, end) of a passage, by default all of it. `block`, `start` and `end` name the block of the
 * first piece; `quote` and `places` cover all of it. Null for an empty passage: nothing was read, nothing can be shown.
 */
export function trace(
  passage: Passage,
  rule: string,
  segmentsOf: (block: string) => readonly Segment[],
  start = 0,
  end: number = passage.text.length,
): Evidence | null {
  const part = slicePassage(passage, start, end);
  const first = part.pieces[0];
  if (first === undefined) return null;
  const places = part.pieces.flatMap((piece) => placesOf(segmentsOf(piece.block), piece.offset, piece.offset + piece.end - piece.start));
  return {
    block: first.block,
    start: first.offset,
    end: first.offset + first.end - first.start,
    quote: part.text,
    places: joinPlaces(places),
    rule,
  };
}
