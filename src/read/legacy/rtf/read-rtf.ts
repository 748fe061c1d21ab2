import type { Document } from "../../../model/document.ts";
import type { Notice } from "../../../model/notice.ts";
import { assemble } from "../assemble.ts";
import { fileCodePage } from "./fonts.ts";
import { closeGroup, enterGroup, headingOf, newReading, openGroup, type Reading } from "./groups.ts";
import { applyToRow, newRow } from "./row.ts";
import { applySetting } from "./state.ts";
import { tokensOf } from "./tokens.ts";

/**
 * Reads Rich Text Format (1.9): runs with their fonts, tables with merged cells, numbers as Word printed them ("\listtext"), notes,
 * page heads. Pictures, objects and everything it does not know are passed over. Throws the Failure `rtf-too-deep`.
 */
export async function readRtf(bytes: Uint8Array, sha256: string): Promise<Document> {
  const reading = newReading();
  for (const token of tokensOf(bytes)) {
    if (token.kind === "open") openGroup(reading);
    else if (token.kind === "close") closeGroup(reading);
    else if (token.kind === "word") word(reading, token.name, token.value);
    else if (token.kind === "sign") sign(reading, token.sign);
    else text(reading, token.bytes);
  }
  const notices: Notice[] = [];
  if (reading.outer.length > 0) notices.push({ code: "rtf-cut-short", severity: "warning", values: {}, evidence: null });
  if (reading.deleted > 0)
    notices.push({ code: "doc-deleted-left-out", severity: "info", values: { characters: reading.deleted }, evidence: null });
  if (reading.comments > 0) notices.push({ code: "doc-comments-left-out", severity: "info", values: {}, evidence: null });
  return assemble({ sha256, format: "rtf", reader: "rtf" }, reading.stories.finish(), notices);
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
  else if (applySetting(state, name, value)) return;
  else if (state.destination === "styles") return;
  else if (name === "trowd") reading.row = newRow();
  else if (applyToRow(reading.row, name, value)) return;
  else shown(reading, name);
}

/** Words that stand for a character. */
const characters = new Map([
  ["tab", "\t"],
  ["line", "\n"],
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", " "],
  ["enspace", " "],
  ["qmspace", " "],
]);

function shown(reading: Reading, name: string): void {
  const { state, stories } = reading;
  const heading = headingOf(reading, state.style);
  const character = characters.get(name);
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
