import { createFlow } from "../flow.ts";
import { noteMark, type RawBlock, type RawParagraph, type RawRun } from "../raw.ts";
import type { Bytes } from "./bytes.ts";
import type { ListCounter } from "./lists.ts";
import { type CharacterLook, characterLook, type ParagraphLook, paragraphLook } from "./look.ts";
import { type Formatted, formatAt } from "./pages.ts";
import type { Piece } from "./pieces.ts";
import { rowSetting } from "./row.ts";
import { type Sprm, sprmsOf } from "./sprm.ts";
import type { StyleSheet } from "./styles.ts";

/** All that is needed to read any story of one file. */
export type DocFile = {
  word: Bytes;
  data: Bytes;
  pieces: Piece[];
  characters: Formatted[];
  paragraphs: Formatted[];
  styles: StyleSheet;
  fonts: string[];
  count: ListCounter;
  /** Counts paragraphs over the whole file, for places. */
  paragraphIndex: { next: number };
  /** Counts footnote marks over the whole file. */
  notes: { next: number };
  /** What was met and left out, for notices. */
  seen: { deleted: number };
};

type Character = { sign: string; at: number; piece: Piece };

const paragraphEnd = "\r";
const cellEnd = "\u0007";
const pageBreak = "\f";
const fieldBegin = "\u0013";
const fieldSeparator = "\u0014";
const fieldEnd = "\u0015";
/** The optional hyphen stays a soft hyphen: some programs write TCVN3's "ư", the same byte, so. */
const fixedSigns = new Map([
  ["\u000b", "\n"],
  ["\u001e", "-"],
  ["\u001f", "\u00ad"],
  ["\u0002", noteMark],
]);

/** The blocks of the characters [first, last) of the file's text. */
export function readStory(file: DocFile, first: number, last: number): RawBlock[] {
  const flow = createFlow();
  const fields: ("code" | "result")[] = [];
  let waiting: Character[] = [];
  for (const character of charactersOf(file, first, last)) {
    waiting.push(character);
    if (character.sign !== paragraphEnd && character.sign !== cellEnd && character.sign !== pageBreak) continue;
    const look = paragraphLook(file.styles, formatAt(file.paragraphs, character.at), character.piece.changes, (at) =>
      hugeProperties(file.data, at),
    );
    const depth = character.sign === cellEnd ? Math.max(1, look.depth) : look.depth;
    const paragraph = paragraphOf(file, waiting, look, fields);
    waiting = [];
    if (look.rowEnd && depth > 0) {
      flow.endRow(depth, rowSetting(look.sprms));
      continue;
    }
    flow.paragraph(depth, paragraph);
    if (character.sign === cellEnd || (look.innerCell && depth > 1)) flow.endCell(depth);
  }
  const end = waiting.at(-1);
  if (end !== undefined) {
    const look = paragraphLook(file.styles, formatAt(file.paragraphs, end.at), end.piece.changes, () => []);
    flow.paragraph(0, paragraphOf(file, waiting, look, fields));
  }
  return flow.finish();
}

/** [MS-DOC] 2.9.211 PrcData in the data stream. */
function hugeProperties(data: Bytes, at: number): Sprm[] {
  return sprmsOf(data.part(at + 2, data.u16(at)));
}

const windows1252 = new TextDecoder("windows-1252");

function* charactersOf(file: DocFile, first: number, last: number): Generator<Character> {
  for (const piece of file.pieces) {
    const from = Math.max(first, piece.first);
    const to = Math.min(last, piece.last);
    if (from >= to) continue;
    const width = piece.wide ? 2 : 1;
    const start = piece.at + (from - piece.first) * width;
    const text = piece.wide ? file.word.utf16(start, to - from) : narrowText(file.word, start, to - from);
    for (let i = 0; i < text.length; i++) yield { sign: text.charAt(i), at: start + i * width, piece };
  }
}

function narrowText(word: Bytes, at: number, length: number): string {
  const most = Math.max(0, Math.min(length, word.length - at));
  return windows1252.decode(Uint8Array.from({ length: most }, (_, i) => word.u8(at + i)));
}

function paragraphOf(file: DocFile, characters: readonly Character[], look: ParagraphLook, fields: ("code" | "result")[]): RawParagraph {
  const runs: RawRun[] = [];
  const notes: string[] = [];
  let format: Formatted | null = null;
  let piece: Piece | null = null;
  let character: CharacterLook | null = null;
  for (const { sign, at, piece: from } of characters) {
    if (character === null || piece !== from || format === null || at < format.first || at >= format.last) {
      format = formatAt(file.characters, at);
      piece = from;
      character = characterLook(file.styles, look.style, format, from.changes);
    }
    if (sign === fieldBegin) fields.push("code");
    else if (sign === fieldSeparator && fields.length > 0) fields[fields.length - 1] = "result";
    else if (sign === fieldEnd) fields.pop();
    if (character.deleted && sign >= " ") file.seen.deleted++;
    const hidden = fields.includes("code") || character.hidden || character.deleted;
    const text = hidden ? "" : textOf(sign, character);
    if (text === noteMark) notes.push(String(file.notes.next++));
    add(runs, text, character, file.fonts);
  }
  // A field's code that runs over a paragraph's end is a damaged field: it must not hide the rest of the file.
  while (fields.at(-1) === "code") fields.pop();
  const label = look.list === 0 || look.list > 0x7fe ? null : file.count(look.list, look.listLevel);
  // A bullet without words is nothing; a number without words is a cell of the "STT" column.
  if (label !== null && (!label.bullet || runs.some((run) => run.text.trim() !== ""))) {
    const beside = runs[0];
    const font = label.font === null ? (beside?.font ?? null) : (file.fonts[label.font] ?? null);
    runs.unshift({
      text: `${label.text} `,
      font,
      bold: beside?.bold ?? false,
      italic: beside?.italic ?? false,
      size: beside?.size ?? null,
    });
  }
  const place = { kind: "paragraph" as const, index: file.paragraphIndex.next++ };
  return { kind: "paragraph", runs, notes, align: look.align, indent: look.indent, headingLevel: look.headingLevel, place };
}

/** What a character shows; pictures, marks of fields and other signs show nothing. */
function textOf(sign: string, look: CharacterLook): string {
  if (look.special && look.symbol !== null && sign === "(") return look.symbol;
  const fixed = fixedSigns.get(sign);
  if (fixed !== undefined) return sign === "\u0002" && !look.special ? "" : fixed;
  return sign < " " && sign !== "\t" ? "" : sign;
}

function add(runs: RawRun[], text: string, look: CharacterLook, fonts: readonly string[]): void {
  if (text === "") return;
  const font = fonts[look.font] ?? null;
  const size = look.size === null ? null : look.size / 2;
  const last = runs.at(-1);
  if (last !== undefined && last.font === font && last.bold === look.bold && last.italic === look.italic && last.size === size)
    last.text += text;
  else runs.push({ text, font, bold: look.bold, italic: look.italic, size });
}
