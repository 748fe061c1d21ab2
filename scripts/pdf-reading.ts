import type { Block, Document } from "../src/model/document.ts";
import { Failure } from "../src/model/failure.ts";
import { readPdf } from "../src/read/pdf/read-pdf.ts";
import { type PdfOptions, tinyPdf } from "./tiny-pdf.ts";

/** Reads a hand-written PDF of one page or two. */
export function read(first: readonly string[], options: PdfOptions = {}, second?: readonly string[]): Promise<Document> {
  return readPdf(tinyPdf(second === undefined ? [first] : [first, second], options), "0");
}

export const paragraphs = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

export const layersOf = (blocks: readonly Block[]): [string, string][] =>
  blocks.flatMap((block): [string, string][] => (block.kind === "paragraph" ? [[block.layer, block.text]] : []));

/** Tables as rows of cell texts; a repeated heading's first cell begins with "*". */
export function tables(blocks: readonly Block[]): string[][][] {
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? [block.rows.map((row) => row.cells.map((cell, c) => `${row.repeatedHeading && c === 0 ? "*" : ""}${wordsIn(cell.blocks)}`))]
      : [],
  );
}

function wordsIn(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === "paragraph" ? block.text : JSON.stringify(tables([block])))).join(" ");
}

export async function failureCode(bytes: Uint8Array): Promise<string | null> {
  try {
    await readPdf(bytes, "0");
    return null;
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}
