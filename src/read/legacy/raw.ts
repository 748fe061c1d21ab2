import type { Layer, Look } from "../../model/document.ts";
import type { Place } from "../../model/place.ts";

/** Words of one look, as the file has them: the old encoding is still in them. */
export type RawRun = { text: string; font: string | null; bold: boolean; italic: boolean; size: number | null };

/** In a run's text: a footnote's mark stood here; the paragraph's `notes` name them in order. */
export const noteMark = "\ufffc";

export type RawParagraph = {
  kind: "paragraph";
  runs: RawRun[];
  notes: string[];
  align: Look["align"];
  indent: number | null;
  headingLevel: number | null;
  place: Place;
};

export type RawMerge = "none" | "start" | "continue";
export type RawCell = { blocks: RawBlock[]; across: RawMerge; down: RawMerge };
/** `edges` are the x of the cells' borders, one more than cells, in twentieths of a point; empty when the file does not tell. */
export type RawRow = { cells: RawCell[]; edges: number[]; heading: boolean };
export type RawTable = { kind: "table"; rows: RawRow[] };
export type RawBlock = RawParagraph | RawTable;

/** A part of the file that is read on its own: the body, a page head, the notes. */
export type RawStory = { layer: Layer; blocks: RawBlock[] };
