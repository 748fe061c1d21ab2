import type { Box } from "../../model/place.ts";
import { cellBox } from "../pdf/grid.ts";
import type { PageMarks, Rule } from "../pdf/marks.ts";
import { ruledGrids } from "../pdf/page-tables.ts";
import { dotsPerInch } from "./draw-page.ts";
import { blank, inkBox, inkIn, inkOf } from "./ink.ts";
import { type Area, cutOut, type Ink, levelled, type Picture, quarterTurned, whiten } from "./picture.ts";
import { drawnRules, eraseRules, rulesInPoints } from "./picture-rules.ts";
import type { Recogniser } from "./recogniser.ts";
import { romanByStrokes } from "./roman-strokes.ts";
import { type ScanWord, scanWords } from "./scan-words.ts";
import { slopeOf } from "./slope.ts";

/** One page as recognised: its words in dots, its rules in points of the upright page. */
export type ScanPage = { words: ScanWord[]; rules: Rule[]; width: number; height: number; turn: PageMarks["turn"] };

/** Dots to a point. */
export const dots = dotsPerInch / 72;
/** 9 mm across, 6 mm down: shorter strokes are letters, and no cell is smaller. */
const shortest = { horizontal: Math.round(25 * dots), vertical: Math.round(17 * dots) };
/** White around what is given to the recogniser. */
const margin = 20;

/** Reads one drawn page: turned upright and level, its table cells one by one, what lies around them as a whole. */
export async function scanPage(drawn: Picture, recogniser: Recogniser): Promise<ScanPage> {
  const { slope, sideways } = slopeOf(inkOf(drawn));
  const turn = sideways ? await sidewaysTurn(drawn, recogniser) : 0;
  const page = await readUpright(drawn, turn, slope, recogniser);
  if (page.words.length < 10 || meanConfidence(page.words) > 60) return page;
  const over = await readUpright(drawn, turn === 0 ? 2 : turn === 1 ? 3 : 1, slope, recogniser);
  return meanConfidence(over.words) > meanConfidence(page.words) + 10 ? over : page;
}

/** Up or down the page? A strip from the middle is read both ways. */
async function sidewaysTurn(drawn: Picture, recogniser: Recogniser): Promise<1 | 3> {
  const words = async (turn: 1 | 3): Promise<ScanWord[]> => {
    const upright = quarterTurned(drawn, turn === 1 ? 3 : 1);
    const strip = { left: 0, right: upright.width, top: Math.round(upright.height * 0.4), bottom: Math.round(upright.height * 0.6) };
    const picture = cutOut(upright, strip, margin);
    return scanWords(await recogniser.read(picture, "block"), { x: 0, y: 0 }, inkOf(picture), false);
  };
  const [down, up] = [await words(1), await words(3)];
  return meanConfidence(down) > meanConfidence(up) ? 1 : 3;
}

function meanConfidence(words: readonly ScanWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}

async function readUpright(drawn: Picture, turn: PageMarks["turn"], slope: number, recogniser: Recogniser): Promise<ScanPage> {
  const picture = levelled(quarterTurned(drawn, ((4 - turn) % 4) as PageMarks["turn"]), slope);
  const ruled = inkOf(picture);
  const found = drawnRules(ruled, shortest);
  const [width, height] = [picture.width / dots, picture.height / dots];
  const rules = rulesInPoints(found, dots);
  eraseRules(picture, found);
  const ink = found.length === 0 ? ruled : inkOf(picture);
  const { grids } = ruledGrids({ page: 0, width, height, turn: 0, words: [], rules, images: [], paths: 0, tags: new Map() });
  const words: ScanWord[] = [];
  for (const { grid } of grids) {
    for (const cell of grid.cells) words.push(...(await readCell(picture, ink, areaOf(cellBox(grid, cell), picture), recogniser)));
  }
  const tables = grids.map(({ box }) => areaOf(box, picture));
  words.push(...(await readAround(picture, ink, tables, recogniser)));
  return { words, rules, width, height, turn };
}

/** What stands around the tables, read as a whole; not at all where there is no ink. */
async function readAround(picture: Picture, ink: Ink, tables: readonly Area[], recogniser: Recogniser): Promise<ScanWord[]> {
  const rest = { ...picture, grey: picture.grey.slice() };
  const restInk = { ...ink, dots: ink.dots.slice() };
  for (const table of tables) {
    whiten(rest, table);
    blank(restInk, table);
  }
  const around = inkBox(restInk, { left: 0, top: 0, right: ink.width, bottom: ink.height });
  if (around === null || inkIn(restInk, around) < leastInk) return [];
  const words = scanWords(await recogniser.read(rest, "page"), { x: 0, y: 0 }, ink, false);
  return withNumbers(withRomans(words, ink), picture, ink, recogniser);
}

function areaOf({ x, y, width, height }: Box, picture: Picture): Area {
  return {
    left: Math.max(0, Math.floor(x * dots)),
    top: Math.max(0, Math.floor(y * dots)),
    right: Math.min(picture.width, Math.ceil((x + width) * dots)),
    bottom: Math.min(picture.height, Math.ceil((y + height) * dots)),
  };
}

/** A full stop in 12-point type has 20 dots at 200 dots to the inch; an empty cell keeps the dust of its corners. */
const leastInk = 40;
/** A column of numbers is at most this wide: 25 mm. */
const narrow = 70 * dots;

async function readCell(picture: Picture, ink: Ink, area: Area, recogniser: Recogniser): Promise<ScanWord[]> {
  if (area.right - area.left < 12 || area.bottom - area.top < 12 || inkIn(ink, area) < leastInk) return [];
  if (area.right - area.left < narrow) {
    const words = await readLabel(picture, ink, area, recogniser);
    if (words !== null) return words;
  }
  const offset = { x: area.left - margin, y: area.top - margin };
  return withRomans(scanWords(await recogniser.read(cutOut(picture, area, margin), "block"), offset, ink, true), ink);
}

const soundLabel = /^(?:\d{1,3}|[IVX]{1,5})[.)]?$/u;
/**
 * A narrow cell with one short line is most likely a number: it is read as a line, and where that gives none, again with only the
 * characters of numbers to choose from. Null where it is no such cell.
 */
async function readLabel(picture: Picture, ink: Ink, area: Area, recogniser: Recogniser): Promise<ScanWord[] | null> {
  const around = inkBox(ink, area);
  if (around === null || around.bottom - around.top > 18 * dots || around.right - around.left > 36 * dots) return null;
  const offset = { x: around.left - margin, y: around.top - margin };
  const cut = cutOut(picture, around, margin);
  const read = async (alphabet: string): Promise<ScanWord[]> => scanWords(await recogniser.read(cut, "line", alphabet), offset, ink, true);
  const words = await read("");
  const [only, more] = words;
  if (only !== undefined && more === undefined) {
    const text = romanByStrokes(ink, around, only.text);
    if (text !== null) return [{ ...only, text }];
  }
  const text = words.map((word) => word.text).join("");
  if (soundLabel.test(text) && meanConfidence(words) > 85) return words;
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const again = /\d/u.test(text) ? await read("0123456789.") : [];
  return again.length === 1 && soundLabel.test(again[0]?.text ?? "") && meanConfidence(again) > 60 ? again : words;
}

/** "H", "II," (in running text), before a heading in capitals also "L": wherever a Roman number may stand, its strokes are counted. */
function withRomans(words: readonly ScanWord[], ink: Ink): ScanWord[] {
  return words.map((word, i) => {
    if (/^V?[IH]{1,3}[.,:;)]?$/u.test(word.text)) return counted(word, ink);
    const [before, next] = [words[i - 1], words[i + 1]];
    const begins = before === undefined || Math.abs(before.baseline - word.baseline) > 10;
    const isHeading = next !== undefined && Math.abs(next.baseline - word.baseline) < 10 && /^\p{Lu}{2,}/u.test(next.text);
    return begins && isHeading ? counted(word, ink) : word;
  });
}

function counted(word: ScanWord, ink: Ink): ScanWord {
  const [top, bottom] = [Math.round(word.baseline - 12 * dots), Math.round(word.baseline + dots)];
  const area = { left: word.x0 - 3, right: word.x1 + 3, top: Math.max(0, top), bottom: Math.min(ink.height, bottom) };
  return { ...word, text: romanByStrokes(ink, area, word.text) ?? word.text };
}

/** "đ Mục tiêu chung", "8 Ủy ban nhân dân": a short doubtful word before a line's text is read again as a number would be. */
async function withNumbers(words: readonly ScanWord[], picture: Picture, ink: Ink, recogniser: Recogniser): Promise<ScanWord[]> {
  const read: ScanWord[] = [];
  for (const [i, word] of words.entries()) {
    const [before, next] = [words[i - 1], words[i + 1]];
    const begins = before === undefined || Math.abs(before.baseline - word.baseline) > 10;
    const isFollowed = next !== undefined && Math.abs(next.baseline - word.baseline) < 10 && next.confidence > 80;
    const isDoubtful = word.confidence < 80 && word.text.length <= 3 && !/^(?:[-–+]|V?[IX]+[.,]?)$/u.test(word.text);
    read.push(begins && isFollowed && isDoubtful ? await asNumber(word, picture, ink, recogniser) : word);
  }
  return read;
}

async function asNumber(word: ScanWord, picture: Picture, ink: Ink, recogniser: Recogniser): Promise<ScanWord> {
  const [top, bottom] = [Math.round(word.baseline - 13 * dots), Math.round(word.baseline + 4 * dots)];
  const area = {
    left: Math.max(0, word.x0 - 4),
    right: Math.min(picture.width, word.x1 + 4),
    top: Math.max(0, top),
    bottom: Math.min(picture.height, bottom),
  };
  if (area.right - area.left < 6 || area.bottom - area.top < 12) return word;
  const lines = await recogniser.read(cutOut(picture, area, margin), "line", "0123456789.");
  const [only, more] = scanWords(lines, { x: 0, y: 0 }, ink, false);
  const isNumber = only !== undefined && more === undefined && /^\d{1,2}\.$/u.test(only.text) && only.confidence > 70;
  return isNumber ? { ...word, text: only.text, confidence: only.confidence } : word;
}
