import { z } from "zod";

/** A rectangle on a page in PDF points (1/72 inch), origin at the page's top left, y growing downwards. */
export const boxSchema = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
export type Box = z.infer<typeof boxSchema>;

/**
 * Where words stand in the file: a page and box (PDF), a range of lines (text, Markdown), a paragraph's index (DOCX), or a
 * cell of a sheet (workbook). Pages, lines, sheets, rows and columns count from 1, paragraphs from 0.
 * Pages count from 1 in the file's order; labels that a PDF may give its pages ("iv", /PageLabels) are not read: they need not be unique.
 */
export const placeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("page"), page: z.int().min(1), box: boxSchema }),
  z.object({ kind: z.literal("lines"), first: z.int().min(1), last: z.int().min(1) }),
  z.object({ kind: z.literal("paragraph"), index: z.int().min(0) }),
  z.object({ kind: z.literal("sheet"), sheet: z.string(), row: z.int().min(1), column: z.int().min(1) }),
]);
export type Place = z.infer<typeof placeSchema>;

/**
 * The way back from a value to its words: the block and the characters [start, end) of its text, the words themselves,
 * the places they stand in (two when a page break cuts them), and the id of the rule that read them.
 */
export const evidenceSchema = z.object({
  block: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  places: z.array(placeSchema),
  rule: z.string(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
