import type { Document } from "../../../model/document.ts";
import { Failure } from "../../../model/failure.ts";
import type { Notice } from "../../../model/notice.ts";
import { oleStreamReader } from "../../ole-stream-reader.ts";
import { assemble } from "../assemble.ts";
import type { RawBlock, RawStory } from "../raw.ts";
import { type Bytes, bytesOf } from "./bytes.ts";
import { type Fib, readFib } from "./fib.ts";
import { readFonts } from "./fonts.ts";
import { listCounter } from "./lists.ts";
import { characterFormats, paragraphFormats } from "./pages.ts";
import { readPieces } from "./pieces.ts";
import { type DocFile, readStory } from "./story.ts";
import { readStyles } from "./styles.ts";

/**
 * Reads a Word 97–2003 file: runs with their fonts (so that .VnTime and VNI-Times become Unicode), tables with merged cells,
 * automatic numbers, notes, page heads. Throws Failures `doc-damaged`, `doc-encrypted`, `doc-too-old`.
 */
export async function readDoc(bytes: Uint8Array, sha256: string): Promise<Document> {
  const stream = oleStreamReader(bytes);
  const word = bytesOf(stream("WordDocument"));
  if (word.length === 0) throw new Failure("doc-damaged");
  const fib = readFib(word);
  const table = bytesOf(stream(fib.tableStream));
  if (table.length === 0) throw new Failure("doc-damaged");
  const file: DocFile = {
    word,
    data: bytesOf(stream("Data")),
    pieces: readPieces(table, fib),
    characters: characterFormats(word, table, fib.characterPages).sort((a, b) => a.first - b.first),
    paragraphs: paragraphFormats(word, table, fib.paragraphPages).sort((a, b) => a.first - b.first),
    styles: readStyles(table, fib.styles),
    fonts: readFonts(table, fib.fonts),
    count: listCounter(table, fib.lists, fib.listOverrides),
    paragraphIndex: { next: 0 },
    notes: { next: 1 },
    seen: { deleted: 0 },
  };
  const characters = file.pieces.reduce((sum, piece) => sum + piece.last - piece.first, 0);
  // Every character has a byte of its own; pieces that claim more are no piece table.
  if (characters === 0 || characters > word.length) throw new Failure("doc-damaged");
  const stories = storiesOf(file, table, fib);
  return assemble({ sha256, format: "doc", reader: "doc" }, stories, noticesOf(file, fib, stories));
}

/** Page heads come in groups of six for each section ([MS-DOC] 2.8.21): even, odd, even foot, odd foot, first, first foot. */
const headLayers = ["header", "header", "footer", "footer", "header", "footer"] as const;

function storiesOf(file: DocFile, table: Bytes, fib: Fib): RawStory[] {
  const { main, footnotes, headers, macros, comments, endnotes, textBoxes } = fib.stories;
  const stories: RawStory[] = [{ layer: "body", blocks: readStory(file, 0, main) }];
  const afterHeaders = main + footnotes + headers;
  const boxes = afterHeaders + macros + comments + endnotes;
  if (textBoxes > 0) stories.push({ layer: "body", blocks: readStory(file, boxes, boxes + textBoxes) });
  file.notes.next = 1;
  if (footnotes > 0) stories.push({ layer: "note", blocks: readStory(file, main, main + footnotes) });
  if (endnotes > 0) stories.push({ layer: "note", blocks: readStory(file, boxes - endnotes, boxes) });
  const bounds = table.part(fib.headers.at, fib.headers.length);
  const heads = Math.floor(bounds.length / 4) - 2;
  for (let i = 6; i < heads && headers > 0; i++) {
    const from = main + footnotes + bounds.u32(i * 4);
    const to = main + footnotes + bounds.u32(i * 4 + 4);
    const layer = headLayers[i % 6] ?? "header";
    if (from < to && to <= afterHeaders) stories.push({ layer, blocks: readStory(file, from, to) });
  }
  return stories;
}

function hasWords(block: RawBlock): boolean {
  return block.kind === "table" || block.runs.some((run) => run.text.trim() !== "");
}

function noticesOf(file: DocFile, fib: Fib, stories: readonly RawStory[]): Notice[] {
  const notices: Notice[] = [];
  const info = (code: string, values: Notice["values"]): void => {
    notices.push({ code, severity: "info", values, evidence: null });
  };
  const missing = file.pieces.filter((piece) => piece.at + (piece.last - piece.first) * (piece.wide ? 2 : 1) > file.word.length);
  if (missing.length > 0) notices.push({ code: "doc-cut-short", severity: "warning", values: {}, evidence: null });
  if (file.seen.deleted > 0) info("doc-deleted-left-out", { characters: file.seen.deleted });
  if (fib.stories.comments > 0) info("doc-comments-left-out", {});
  if (fib.stories.textBoxes > 0 && stories[1]?.blocks.some(hasWords)) info("doc-text-boxes-last", {});
  return notices;
}
