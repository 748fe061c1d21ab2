import type { RawRun } from "../legacy/raw.ts";
import { type Attributes, type PartEvents, unescaped } from "./part-events.ts";

/** A piece of a cell's text; `font` and the rest are null where the cell's own look holds. */
export type RichPiece = { text: string; font: string | null; bold: boolean | null; italic: boolean | null; size: number | null };

/** Gathers the pieces of one rich text (`si`, `is`): runs with their fonts; readings in small print (`rPh`) are no part of it. */
export function richText(): PartEvents & { take: () => RichPiece[] } {
  let pieces: RichPiece[] = [];
  let look: Omit<RichPiece, "text"> = plain;
  let inText = false;
  let inReading = false;
  return {
    open: (name, attributes) => {
      if (name === "r") look = plain;
      else if (name === "rPh") inReading = true;
      else if (name === "t") inText = !inReading;
      else look = withProperty(look, name, attributes);
    },
    close: (name) => {
      if (name === "t") inText = false;
      else if (name === "rPh") inReading = false;
      else if (name === "r") look = plain;
    },
    text: (text) => {
      if (inText) pieces.push({ ...look, text: unescaped(text) });
    },
    take: () => {
      const taken = pieces;
      pieces = [];
      return taken;
    },
  };
}

const plain: Omit<RichPiece, "text"> = { font: null, bold: null, italic: null, size: null };

function withProperty(look: Omit<RichPiece, "text">, name: string, { val }: Attributes): Omit<RichPiece, "text"> {
  if (name === "rFont") return { ...look, font: val ?? null };
  if (name === "b") return { ...look, bold: isOn(val) };
  if (name === "i") return { ...look, italic: isOn(val) };
  if (name === "sz") return { ...look, size: Number(val) || null };
  return look;
}

export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false";
}

/** The pieces as runs, in the cell's look where they have none of their own. */
export function runsOf(pieces: readonly RichPiece[], cell: Omit<RawRun, "text">): RawRun[] {
  return pieces.map((piece) => ({
    text: piece.text,
    font: piece.font ?? cell.font,
    bold: piece.bold ?? cell.bold,
    italic: piece.italic ?? cell.italic,
    size: piece.size ?? cell.size,
  }));
}
