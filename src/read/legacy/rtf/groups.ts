import { Failure } from "../../../model/failure.ts";
import { type Destination, destinations, readAfterStar } from "./destinations.ts";
import { createFontTable, type FontTable } from "./fonts.ts";
import { newRow, type RowDefinition } from "./row.ts";
import { applySetting, firstState, type State } from "./state.ts";
import { createStories, type Stories } from "./stories.ts";

/** Deeper than any program nests its groups; a bomb of braces stops here. */
const deepestGroup = 2000;

/** What is known while the file is read from its first byte to its last. */
export type Reading = {
  state: State;
  outer: State[];
  fonts: FontTable;
  stories: Stories;
  row: RowDefinition;
  /** Characters still to be passed over after "\uN". */
  passOver: number;
  /** The group has just been opened, and "\*" was seen in it. */
  opened: boolean;
  starred: boolean;
  /** "\upr": the next group is for readers without Unicode, the one after it says the same in Unicode. */
  skipNext: boolean;
  styleName: string;
  headings: Map<number, number>;
  deleted: number;
  comments: number;
};

export function newReading(): Reading {
  return {
    state: { ...firstState },
    outer: [],
    fonts: createFontTable(),
    stories: createStories(),
    row: newRow(),
    passOver: 0,
    opened: false,
    starred: false,
    skipNext: false,
    styleName: "",
    headings: new Map(),
    deleted: 0,
    comments: 0,
  };
}

export function openGroup(reading: Reading): void {
  if (reading.outer.length >= deepestGroup) throw new Failure("rtf-too-deep");
  reading.outer.push(reading.state);
  reading.state = { ...reading.state };
  reading.opened = true;
  reading.starred = false;
  reading.passOver = 0;
  if (reading.skipNext) reading.state.destination = "skip";
  reading.skipNext = false;
}

export function closeGroup(reading: Reading): void {
  const inner = reading.state;
  const outer = reading.outer.pop();
  if (outer === undefined) return;
  reading.state = outer;
  reading.opened = false;
  reading.passOver = 0;
  if (inner.destination === "styles" && reading.styleName !== "") endStyle(reading, inner.style);
  if (inner.destination !== outer.destination) reading.stories.leave(inner.destination, inner, (style) => headingOf(reading, style));
}

/** "{\s1 … heading 1;}" */
function endStyle(reading: Reading, style: number): void {
  const level = /^heading ([1-6])\b/iu.exec(reading.styleName.trim())?.[1];
  if (level !== undefined) reading.headings.set(style, Number(level));
  reading.styleName = "";
}

export function headingOf(reading: Reading, style: number): number | null {
  return reading.headings.get(style) ?? null;
}

/** The first word of a group may say that the group is something else than text. True when the word is thereby done with. */
export function enterGroup(reading: Reading, name: string): boolean {
  const { state } = reading;
  if (state.destination === "skip") return true;
  const destination: Destination | undefined = destinations.get(name);
  if (name === "annotation") reading.comments++;
  // LibreOffice writes "{\*\footnote": what is known is read with or without the star.
  if (reading.starred && !readAfterStar.has(name) && (destination === undefined || destination === "skip")) {
    state.destination = "skip";
    return true;
  }
  if (destination === undefined) return false;
  state.destination = destination;
  if (destination === "note" || destination === "header" || destination === "footer" || destination === "box") {
    reading.stories.enter(destination);
    applySetting(state, "pard", null);
  }
  return true;
}
