import type { Look } from "../../../model/document.ts";
import type { Destination } from "./destinations.ts";

/** Everything that a group's end gives back: how letters and paragraphs are set, and where text goes. */
export type State = {
  destination: Destination;
  font: number;
  bold: boolean;
  italic: boolean;
  size: number | null;
  hidden: boolean;
  deleted: boolean;
  /** How many characters after "\uN" stand for readers that know no Unicode. */
  fallback: number;
  align: Look["align"];
  left: number;
  firstLine: number;
  style: number;
  inTable: boolean;
  depth: number;
};

const plainLetters = { font: -1, bold: false, italic: false, size: null, hidden: false, deleted: false };
const plainParagraph = { align: null, left: 0, firstLine: 0, style: 0, inTable: false, depth: 1 };
export const firstState: State = { destination: "text", fallback: 1, ...plainLetters, ...plainParagraph };

/** Applies a control word that sets letters or paragraphs; `value` is the word's number. False for every other word. */
export function applySetting(state: State, name: string, value: number | null): boolean {
  const on = value !== 0;
  switch (name) {
    case "f":
      state.font = value ?? -1;
      return true;
    case "b":
      state.bold = on;
      return true;
    case "i":
      state.italic = on;
      return true;
    case "fs":
      state.size = value === null ? null : value / 2;
      return true;
    case "v":
      state.hidden = on;
      return true;
    case "deleted":
      state.deleted = on;
      return true;
    case "uc":
      state.fallback = Math.max(0, value ?? 1);
      return true;
    case "ql":
    case "qc":
    case "qr":
    case "qj":
      state.align = alignments.get(name) ?? null;
      return true;
    case "li":
      state.left = value ?? 0;
      return true;
    case "fi":
      state.firstLine = value ?? 0;
      return true;
    case "s":
      state.style = value ?? 0;
      return true;
    case "intbl":
      state.inTable = true;
      return true;
    case "itap":
      state.inTable = (value ?? 0) > 0;
      state.depth = Math.max(1, value ?? 1);
      return true;
    case "plain":
      Object.assign(state, plainLetters);
      return true;
    case "pard":
      Object.assign(state, plainParagraph);
      return true;
    default:
      return false;
  }
}

const alignments = new Map<string, Look["align"]>([
  ["ql", "left"],
  ["qc", "center"],
  ["qr", "right"],
  ["qj", "justify"],
]);
