import type { Box } from "../../model/place.ts";
import type { CellTag } from "./tags.ts";

/**
 * One word as it stands on the page, whoever found it: pdf.js in a text layer or OCR in an image. Coordinates are points on the
 * upright page, origin top left, y growing downwards. `box` reaches from the font's ascent to its descent.
 */
export type Word = {
  text: string;
  box: Box;
  baseline: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** The font's own name without its subset prefix, "" where unknown. */
  font: string;
  /** A blank was drawn before or after it: without one, words that touch are one word (a raised mark, bold inside a word). */
  blankBefore: boolean;
  blankAfter: boolean;
  /** Drawn by an annotation: a stamp, the appearance of a digital signature. */
  stamp: boolean;
  /** Marked as an artifact (page number, running head) by a tagged PDF. */
  artifact: boolean;
  /** Id of the marked content it belongs to in a tagged PDF: the way to the structure tree. */
  content: string | null;
  /** Written in another direction than the page, in quarter turns clockwise: a heading that runs up its column. Then it may be a whole line. */
  turned?: 1 | 2 | 3;
};

/** A straight ruling line: `at` is y for a horizontal and x for a vertical rule, `from` < `to` run along it. */
export type Rule = { orientation: "horizontal" | "vertical"; at: number; from: number; to: number };

/**
 * Everything the layout needs to know of one page. `turn` is the text's direction on the page as shown, in quarter turns clockwise
 * (0 upright, 1 reads downwards, 3 reads upwards); words and rules are already turned upright, width and height belong to the
 * upright page.
 */
export type PageMarks = {
  page: number;
  width: number;
  height: number;
  turn: 0 | 1 | 2 | 3;
  words: Word[];
  rules: Rule[];
  images: Box[];
  /** How many shapes are drawn: a page without words and with very many has its letters as shapes. */
  paths: number;
  /** Table cells of a tagged PDF by the id of their marked content; empty otherwise. */
  tags: ReadonlyMap<string, CellTag>;
  /** Points of the page as shown per point here: a scan may be as large as its dots. Absent: 1. */
  scale?: number;
};

/** A point of the page as shown, turned upright. `width` and `height` are those of the page as shown. */
export function turnUpright(x: number, y: number, turn: PageMarks["turn"], width: number, height: number): [number, number] {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  if (turn === 3) return [height - y, x];
  return [x, y];
}

/** A box of the upright page back on the page as shown: what a place tells. */
export function boxAsShown(box: Box, marks: Pick<PageMarks, "turn" | "width" | "height" | "scale">): Box {
  const { x, y, width, height } = turnedBack(box, marks);
  const scale = marks.scale ?? 1;
  return { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
}

function turnedBack(box: Box, marks: Pick<PageMarks, "turn" | "width" | "height">): Box {
  const { x, y, width, height } = box;
  if (marks.turn === 1) return { x: marks.height - y - height, y: x, width: height, height: width };
  if (marks.turn === 2) return { x: marks.width - x - width, y: marks.height - y - height, width, height };
  if (marks.turn === 3) return { x: y, y: marks.width - x - width, width: height, height: width };
  return box;
}
