import type { Look } from "../../../model/document.ts";
import type { RawMerge } from "../raw.ts";
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

export const firstState: State = {
  destination: "text",
  font: -1,
  bold: false,
  italic: false,
  size: null,
  hidden: false,
  deleted: false,
  fallback: 1,
  align: null,
  left: 0,
  firstLine: 0,
  style: 0,
  inTable: false,
  depth: 1,
};

const on = (value: number | null): boolean => value !== 0;

/** Control words that set letters or paragraphs, each on the state it is given. `value` is the word's number. */
export const settings: Record<string, (state: State, value: number | null) => void> = {
  f: (state, value) => {
    state.font = value ?? -1;
  },
  b: (state, value) => {
    state.bold = on(value);
  },
  i: (state, value) => {
    state.italic = on(value);
  },
  fs: (state, value) => {
    state.size = value === null ? null : value / 2;
  },
  v: (state, value) => {
    state.hidden = on(value);
  },
  deleted: (state, value) => {
    state.deleted = on(value);
  },
  uc: (state, value) => {
    state.fallback = Math.max(0, value ?? 1);
  },
  ql: (state) => {
    state.align = "left";
  },
  qc: (state) => {
    state.align = "center";
  },
  qr: (state) => {
    state.align = "right";
  },
  qj: (state) => {
    state.align = "justify";
  },
  li: (state, value) => {
    state.left = value ?? 0;
  },
  fi: (state, value) => {
    state.firstLine = value ?? 0;
  },
  s: (state, value) => {
    state.style = value ?? 0;
  },
  intbl: (state) => {
    state.inTable = true;
  },
  itap: (state, value) => {
    state.inTable = (value ?? 0) > 0;
    state.depth = Math.max(1, value ?? 1);
  },
  plain: (state) => {
    Object.assign(state, { font: -1, bold: false, italic: false, size: null, hidden: false, deleted: false });
  },
  pard: (state) => {
    Object.assign(state, { align: null, left: 0, firstLine: 0, style: 0, inTable: false, depth: 1 });
  },
};

/** A row's definition while it is read: "\trowd … \clvmgf\cellx2000 …". */
export type RowDefinition = {
  left: number;
  edges: number[];
  merges: { across: RawMerge; down: RawMerge }[];
  next: { across: RawMerge; down: RawMerge };
  heading: boolean;
};

export function newRow(): RowDefinition {
  return { left: 0, edges: [], merges: [], next: { across: "none", down: "none" }, heading: false };
}

export const rowWords: Record<string, (row: RowDefinition, value: number | null) => void> = {
  trleft: (row, value) => {
    row.left = value ?? 0;
  },
  trhdr: (row) => {
    row.heading = true;
  },
  clmgf: (row) => {
    row.next.across = "start";
  },
  clmrg: (row) => {
    row.next.across = "continue";
  },
  clvmgf: (row) => {
    row.next.down = "start";
  },
  clvmrg: (row) => {
    row.next.down = "continue";
  },
  cellx: (row, value) => {
    row.edges.push(value ?? 0);
    row.merges.push(row.next);
    row.next = { across: "none", down: "none" };
  },
};
