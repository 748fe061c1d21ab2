import type { Layer, NoteMark } from "../../model/document.ts";
import type { Box, Place } from "../../model/place.ts";
import type { Word } from "./marks.ts";

/** One line of words, left to right. `text` is without the raised footnote marks, which stand in `marks` by their offset. */
export type Line = {
  page: number;
  words: Word[];
  box: Box;
  baseline: number;
  /** Size of most of its letters. */
  size: number;
  bold: boolean;
  italic: boolean;
  text: string;
  marks: NoteMark[];
  /** Box on the page as shown. */
  place: Place;
};

/**
 * The width a paragraph is set in: what decides whether a line was full. `indents` are the distances from the left side at which first
 * lines usually begin: a line that begins there is not centred, however much blank follows it.
 */
export type Measure = { left: number; right: number; indents?: readonly number[] };
export type Align = "left" | "center" | "right" | "justify";

/** `side`: it stands in the left or right one of two columns. */
export type DraftParagraph = { kind: "paragraph"; layer: Layer; lines: Line[]; align: Align; measure: Measure; side?: "left" | "right" };

export type DraftCell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  heading: boolean;
  measure: Measure;
  blocks: DraftBlock[];
};
/** `tag`: the row's number in a tagged PDF's table, counted over all pages; null where nothing tells. */
export type DraftRow = { cells: DraftCell[]; repeatedHeading: boolean; tag: number | null };

/** One page's part of a table, or more after stitching. `xs` are its column lines on its (last) page. */
export type DraftTable = {
  kind: "table";
  layer: Layer;
  ruled: boolean;
  page: number;
  /** On the upright page. */
  box: Box;
  xs: number[];
  rows: DraftRow[];
  places: Place[];
};

export type DraftBlock = DraftParagraph | DraftTable;

/** A paragraph as read so far: its words in one string, for judging only. */
export function draftText(block: DraftBlock): string {
  if (block.kind === "paragraph") return block.lines.map((line) => line.text).join(" ");
  return block.rows.map((row) => rowText(row)).join(" ");
}

export function cellText(cell: DraftCell): string {
  return cell.blocks
    .map(draftText)
    .filter((text) => text !== "")
    .join(" ");
}

export function rowText(row: DraftRow): string {
  return row.cells
    .map(cellText)
    .filter((text) => text !== "")
    .join(" ");
}
