import { Failure } from "../../../model/failure.ts";
import type { Bytes } from "./bytes.ts";

/** Where a structure stands in the table stream. */
export type Slice = { at: number; length: number };

/** What the File Information Block tells ([MS-DOC] 2.5): which table stream, how long each story is, where the tables stand. */
export type Fib = {
  tableStream: "0Table" | "1Table";
  /** Lengths of the stories in characters, in the order in which they follow one another. */
  stories: { main: number; footnotes: number; headers: number; macros: number; comments: number; endnotes: number; textBoxes: number };
  styles: Slice;
  footnoteMarks: Slice;
  endnoteMarks: Slice;
  headers: Slice;
  characterPages: Slice;
  paragraphPages: Slice;
  fonts: Slice;
  pieces: Slice;
  lists: Slice;
  listOverrides: Slice;
};

const word97 = 0x00c1;
const flagEncrypted = 0x0100;
const flagTableStream1 = 0x0200;

/** Throws `doc-encrypted` and `doc-too-old` (Word 95 and earlier keep their tables elsewhere). */
export function readFib(word: Bytes): Fib {
  if (word.u16(0) !== 0xa5ec && word.u16(0) !== 0xa5dc) throw new Failure("doc-too-old");
  const flags = word.u16(0x0a);
  if ((flags & flagEncrypted) !== 0) throw new Failure("doc-encrypted");
  if (word.u16(2) < word97) throw new Failure("doc-too-old");
  const slice = (index: number): Slice => ({ at: word.u32(0x9a + index * 8), length: word.u32(0x9a + index * 8 + 4) });
  const count = (at: number): number => Math.max(0, word.i32(at));
  return {
    tableStream: (flags & flagTableStream1) !== 0 ? "1Table" : "0Table",
    stories: {
      main: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      macros: count(0x58),
      comments: count(0x5c),
      endnotes: count(0x60),
      textBoxes: count(0x64),
    },
    styles: slice(1),
    footnoteMarks: slice(2),
    headers: slice(11),
    characterPages: slice(12),
    paragraphPages: slice(13),
    fonts: slice(15),
    pieces: slice(33),
    endnoteMarks: slice(46),
    lists: slice(73),
    listOverrides: slice(74),
  };
}
