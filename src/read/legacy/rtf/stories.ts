import { fontCharset } from "../../../text/charset/font.ts";
import { createFlow, type Flow } from "../flow.ts";
import { noteMark, type RawRun, type RawStory } from "../raw.ts";
import { decodeBytes } from "./code-pages.ts";
import type { Destination } from "./destinations.ts";
import type { FontTable } from "./fonts.ts";
import type { RowDefinition } from "./row.ts";
import { firstState, type State } from "./state.ts";

type Piece = Omit<RawRun, "text"> & { text: string; bytes: Uint8Array[]; page: string };
type OpenStory = { layer: RawStory["layer"]; flow: Flow; pieces: Piece[]; notes: string[]; note: string };

/** Gathers letters into runs, runs into paragraphs, paragraphs into the story (body, note, page head) that is open. */
export type Stories = {
  enter: (destination: Destination) => void;
  leave: (destination: Destination, state: State, headingOf: (style: number) => number | null) => void;
  bytes: (bytes: Uint8Array, fonts: FontTable, state: State, visible: boolean) => void;
  write: (text: string, fonts: FontTable, state: State) => void;
  noteMark: () => void;
  endParagraph: (state: State, heading: number | null) => void;
  endCell: (depth: number, state: State, heading: number | null) => void;
  endRow: (depth: number, row: RowDefinition) => void;
  finish: () => RawStory[];
};

const storyLayer = { note: "note", header: "header", footer: "footer", box: "body" } as const;

export function createStories(): Stories {
  const body: OpenStory = { layer: "body", flow: createFlow(), pieces: [], notes: [], note: "" };
  const open: OpenStory[] = [body];
  const done: RawStory[] = [];
  let index = 0;
  let notes = 0;
  const story = (): OpenStory => open.at(-1) ?? body;

  function pieceFor(fonts: FontTable, state: State): Piece {
    const font = fonts.nameOf(state.font);
    // Old Vietnamese fonts count in bytes, whatever code page the table claims for them.
    const page = font !== null && fontCharset(font) !== null ? "windows-1252" : fonts.pageOf(state.font);
    const last = story().pieces.at(-1);
    const { bold, italic, size } = state;
    if (
      last !== undefined &&
      last.font === font &&
      last.bold === bold &&
      last.italic === italic &&
      last.size === size &&
      last.page === page
    ) {
      return last;
    }
    const piece: Piece = { text: "", bytes: [], page, font, bold, italic, size };
    story().pieces.push(piece);
    return piece;
  }

  function endParagraph(state: State, heading: number | null, depth: number): void {
    const { flow, pieces, notes: marks } = story();
    const runs = pieces.map((piece): RawRun => {
      flush(piece);
      return { text: piece.text, font: piece.font, bold: piece.bold, italic: piece.italic, size: piece.size };
    });
    const indent = state.left === 0 && state.firstLine === 0 ? null : Math.max(0, state.left + state.firstLine) / 20;
    const place = { kind: "paragraph" as const, index: index++ };
    flow.paragraph(depth, { kind: "paragraph", runs, notes: marks, align: state.align, indent, headingLevel: heading, place });
    story().pieces = [];
    story().notes = [];
  }

  return {
    enter: (destination) => {
      if (destination !== "note" && destination !== "header" && destination !== "footer" && destination !== "box") return;
      open.push({ layer: storyLayer[destination], flow: createFlow(), pieces: [], notes: [], note: String(notes) });
    },
    leave: (destination, state, headingOf) => {
      if (!(destination in storyLayer) || open.length < 2) return;
      if (story().pieces.length > 0) endParagraph(state, headingOf(state.style), 0);
      const { layer, flow } = story();
      done.push({ layer, blocks: flow.finish() });
      open.pop();
    },
    bytes: (bytes, fonts, state, visible) => {
      if (visible) pieceFor(fonts, state).bytes.push(bytes);
    },
    write: (text, fonts, state) => {
      const piece = pieceFor(fonts, state);
      flush(piece);
      piece.text += text;
    },
    noteMark: () => {
      const here = story();
      if (here.layer !== "note") notes++;
      here.notes.push(here.layer === "note" ? here.note : String(notes));
      const last = here.pieces.at(-1) ?? { text: "", bytes: [], page: "windows-1252", font: null, bold: false, italic: false, size: null };
      if (here.pieces.length === 0) here.pieces.push(last);
      flush(last);
      last.text += noteMark;
    },
    endParagraph: (state, heading) => endParagraph(state, heading, state.inTable ? state.depth : 0),
    endCell: (depth, state, heading) => {
      endParagraph(state, heading, depth);
      story().flow.endCell(depth);
    },
    endRow: (depth, row) => {
      const edges = row.edges.length === 0 ? [] : [row.left, ...row.edges];
      story().flow.endRow(depth, { edges, heading: row.heading, merges: row.merges });
    },
    finish: () => {
      while (open.length > 1) {
        const { layer, flow } = story();
        done.push({ layer, blocks: flow.finish() });
        open.pop();
      }
      if (body.pieces.length > 0) endParagraph(firstState, null, 0);
      return [{ layer: "body", blocks: body.flow.finish() }, ...done];
    },
  };
}

/** Bytes are decoded together: a letter of an East Asian code page is two of them. */
function flush(piece: Piece): void {
  if (piece.bytes.length === 0) return;
  piece.text += decodeBytes(Buffer.concat(piece.bytes), piece.page);
  piece.bytes = [];
}
