import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";

/** What the bytes are, not what the name says. */
export const formats = ["text", "markdown", "docx", "pdf", "doc", "rtf", "html", "xlsx", "xls"] as const;
export type Format = (typeof formats)[number];

/** `body` is what the plan says; the other layers are page furniture: kept, but no part of the running text. */
export type Layer = "body" | "header" | "footer" | "note" | "stamp";

/** How a paragraph is set, as far as the format tells. `bold` and `italic` hold for the whole paragraph; sizes and indents are points. */
export type Look = {
  bold: boolean;
  italic: boolean;
  size: number | null;
  indent: number | null;
  align: "left" | "center" | "right" | "justify" | null;
  /** Markdown or Word heading level, 1–6. */
  headingLevel: number | null;
};

/**
 * The characters [start, end) of a paragraph's text stand in one place: a line of the source or of the page. `indent` counts
 * leading blanks of a text line; `gaps` are offsets into the paragraph's text where the source had a tab or a run of blanks.
 */
export type Segment = { start: number; end: number; place: Place; indent?: number; gaps?: number[] };

/** A footnote's mark taken out of the words: it stood before the character at `at`. */
export type NoteMark = { at: number; label: string };

/**
 * A paragraph. `text` is NFC, white space collapsed to single blanks, trimmed; "\n" only for a manual line break. An automatic
 * number that the format generates (Word lists) is part of the text. `segments` cover the text in order.
 */
export type Paragraph = {
  kind: "paragraph";
  id: string;
  text: string;
  layer: Layer;
  look: Look;
  segments: Segment[];
  noteMarks: NoteMark[];
};

/** A table's cell; `row` and `column` count from 0 in the grid, cells tile it. An empty cell has no blocks. */
export type Cell = {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  heading: boolean;
  blocks: Block[];
};

/** `repeatedHeading`: the heading printed again after a page break; kept, but furniture. */
export type TableRow = { cells: Cell[]; repeatedHeading: boolean };

/** A table stitched over its pages: a row cut by a page break is one row, its paragraphs have a segment on each page. */
export type Table = { kind: "table"; id: string; layer: Layer; columns: number; rows: TableRow[]; places: Place[] };

export type Block = Paragraph | Table;

/**
 * What a reader gives: the blocks in reading order, uninterpreted. Block ids are unique within the document and stable for the
 * same bytes: "b7" for a block of the body, "b7.r2.c1.0" for the first block in the cell of row 2, column 1 of table "b7".
 */
export type Document = {
  sha256: string;
  format: Format;
  /** Which reader read it, as a name: "pdf", "docx", "plain". */
  reader: string;
  pages: number | null;
  /** The pages whose letters were recognised in an image; absent where the file itself holds all text. */
  recognised?: number[];
  blocks: Block[];
  notices: Notice[];
};
