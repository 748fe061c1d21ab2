import type { Document } from "../../../model/document.ts";
import { Failure } from "../../../model/failure.ts";
import type { Notice } from "../../../model/notice.ts";
import { assemble } from "../assemble.ts";
import { type Destination, destinations, readAfterStar } from "./destinations.ts";
import { createFontTable, type FontTable, fileCodePage } from "./fonts.ts";
import { firstState, newRow, type RowDefinition, rowWords, type State, settings } from "./state.ts";
import { createStories, type Stories } from "./stories.ts";
import { tokensOf } from "./tokens.ts";

/** Deeper than any program nests its groups; a bomb of braces stops here. */
const deepestGroup = 2000;

type Reading = {
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
};

/**
 * Reads Rich Text Format (1.9): runs with their fonts, tables with merged cells, numbers as Word printed them ("\listtext"), notes,
 * page heads. Pictures, objects and everything it does not know are passed over. Throws the Failure `rtf-too-deep`.
 */
export async function readRtf(bytes: Uint8Array, sha256: string): Promise<Document> {
  const reading: Reading = {
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
  };
  for (const token of tokensOf(bytes)) {
    if (token.kind === "open") open(reading);
    else if (token.kind === "close") close(reading);
    else if (token.kind === "word") word(reading, token.name, token.value);
    else if (token.kind === "sign") sign(reading, token.sign);
    else text(reading, token.bytes);
  }
  const notices: Notice[] = [];
  if (reading.outer.length > 0) notices.push({ code: "rtf-cut-short", severity: "warning", values: {}, evidence: null });
  if (reading.deleted > 0)
    notices.push({ code: "doc-deleted-left-out", severity: "info", values: { characters: reading.deleted }, evidence: null });
  return assemble({ sha256, format: "rtf", reader: "rtf" }, reading.stories.finish(), notices);
}

function open(reading: Reading): void {
  if (reading.outer.length >= deepestGroup) throw new Failure("rtf-too-deep");
  reading.outer.push(reading.state);
  reading.state = { ...reading.state };
  reading.opened = true;
  reading.starred = false;
  reading.passOver = 0;
  if (reading.skipNext) reading.state.destination = "skip";
  reading.skipNext = false;
}

function close(reading: Reading): void {
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

function headingOf(reading: Reading, style: number): number | null {
  return reading.headings.get(style) ?? null;
}

function word(reading: Reading, name: string, value: number | null): void {
  const { state } = reading;
  const first = reading.opened;
  reading.opened = false;
  if (first && enterGroup(reading, name)) return;
  if (state.destination === "skip") return;
  const page = fileCodePage(name, value);
  if (page !== null) reading.fonts.page = page;
  else if (name === "deff") reading.fonts.usual = value ?? -1;
  else if (state.destination === "fonts") reading.fonts.word(name, value);
  else if (name === "u") unicode(reading, value ?? 0);
  else if (name === "upr") reading.skipNext = true;
  else if (settings[name] !== undefined) settings[name](state, value);
  else if (state.destination === "styles") return;
  else if (name === "trowd") reading.row = newRow();
  else if (rowWords[name] !== undefined) rowWords[name](reading.row, value);
  else shown(reading, name);
}

/** The first word of a group may say that the group is something else than text. True when the word is thereby done with. */
function enterGroup(reading: Reading, name: string): boolean {
  const { state } = reading;
  if (state.destination === "skip") return true;
  const destination: Destination | undefined = destinations.get(name);
  if (reading.starred && !readAfterStar.has(name)) {
    state.destination = "skip";
    return true;
  }
  if (destination === undefined) return false;
  state.destination = destination;
  if (destination === "note" || destination === "header" || destination === "footer" || destination === "box") {
    reading.stories.enter(destination);
    settings.pard?.(state, null);
  }
  return true;
}

/** Words that stand for a character. */
const characters: Record<string, string> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
};

function shown(reading: Reading, name: string): void {
  const { state, stories } = reading;
  const heading = headingOf(reading, state.style);
  const character = characters[name];
  if (character !== undefined) write(reading, character);
  else if (name === "chftn") stories.noteMark();
  else if (name === "par" || name === "sect" || name === "page") stories.endParagraph(state, heading);
  else if (name === "cell") stories.endCell(1, state, heading);
  else if (name === "nestcell") stories.endCell(Math.max(2, state.depth), state, heading);
  else if (name === "row") stories.endRow(1, reading.row);
  else if (name === "nestrow") stories.endRow(Math.max(2, state.depth), reading.row);
}

function sign(reading: Reading, mark: string): void {
  if (mark === "*" && reading.opened) {
    reading.starred = true;
    return;
  }
  reading.opened = false;
  if (mark === "~") write(reading, "\u00a0");
  else if (mark === "_") write(reading, "-");
  else if (mark === "-") write(reading, "\u00ad");
  else if (mark === "\n" || mark === "\r") shown(reading, "par");
  else if (mark === "\\" || mark === "{" || mark === "}") write(reading, mark);
}

/** "\u7871": numbers beyond 32767 are written as negative ones. */
function unicode(reading: Reading, value: number): void {
  write(reading, String.fromCharCode(value < 0 ? value + 0x10000 : value));
  reading.passOver = reading.state.fallback;
}

function text(reading: Reading, bytes: Uint8Array): void {
  reading.opened = false;
  const { state, fonts } = reading;
  if (state.destination === "skip") return;
  const over = Math.min(reading.passOver, bytes.length);
  reading.passOver -= over;
  const rest = bytes.subarray(over);
  if (rest.length === 0) return;
  if (state.destination === "fonts") fonts.text(rest);
  else if (state.destination === "styles") reading.styleName += Buffer.from(rest).toString("latin1");
  else reading.stories.bytes(rest, fonts, state, visible(reading, rest.length));
}

function write(reading: Reading, character: string): void {
  const { state } = reading;
  if (state.destination === "skip" || state.destination === "fonts" || state.destination === "styles") return;
  if (reading.passOver > 0) {
    reading.passOver--;
    return;
  }
  if (visible(reading, 1)) reading.stories.write(character, reading.fonts, state);
}

function visible(reading: Reading, length: number): boolean {
  if (reading.state.deleted) reading.deleted += length;
  return !reading.state.hidden && !reading.state.deleted;
}
