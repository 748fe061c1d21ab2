import { fontCharset } from "../../text/charset/font.ts";
import type { FontLook } from "./font-look.ts";
import type { Glyph } from "./glyph.ts";
import { type PageMarks, turnUpright, type Word } from "./marks.ts";

type Turn = PageMarks["turn"];
/** A glyph on the upright page. */
type Upright = { glyph: Glyph; x: number; y: number; end: number; bold: boolean };

/** Ligatures and presentation forms are letters; a soft hyphen inside a line is no letter; control characters are nothing. */
export function plainLetters(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/gu, (c) => c.normalize("NFKC"))
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000\t\r\n]/gu, " ")
    .replace(/[\p{Cc}\u200B\u2060\uFEFF]/gu, "");
}

/** A gap wider than this part of the size parts words: Times's blank is 0.25, squeezed lines keep 0.18. */
const wordGap = 0.17;

/** The direction most characters of a page are written in. */
export function turnOf(glyphs: readonly Glyph[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const turn = direction(glyph);
    if (turn !== null && glyph.text.trim() !== "") counts[turn] = (counts[turn] ?? 0) + 1;
  }
  const most = counts.indexOf(Math.max(...counts));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}

/** Quarter turns clockwise of a glyph's baseline; null for slanted text (a watermark) and for glyphs without width. */
export function direction({ x, y, endX, endY }: Glyph): Turn | null {
  const [dx, dy] = [endX - x, endY - y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  if (dx > 0.98 * length) return 0;
  if (dy > 0.98 * length) return 1;
  if (-dx > 0.98 * length) return 2;
  return -dy > 0.98 * length ? 3 : null;
}

/**
 * Glyphs of one direction → words, upright. Glyphs are taken in drawing order; a word ends where a blank is drawn, the pen jumps, the size
 * changes or the content does.
 */
export function wordsOf(glyphs: readonly Glyph[], fonts: readonly FontLook[], turn: Turn, width: number, height: number): Word[] {
  const words: Word[] = [];
  let open: Upright[] = [];
  let blank = true;
  const close = (blankAfter: boolean): void => {
    if (open.length > 0) words.push(wordOf(open, fonts, blank, blankAfter));
    open = [];
    blank = blankAfter;
  };
  for (const upright of drawnOnce(glyphs.map((glyph) => turned(glyph, turn, width, height)))) {
    const text = plainLetters(upright.glyph.text);
    if (text.trim() === "" && !text.includes("\u00AD")) {
      if (text !== "") close(true);
      continue;
    }
    const last = open.at(-1);
    if (last !== undefined && !goesOn(last, upright, fonts)) close(false);
    open.push(upright);
  }
  close(true);
  return words;
}

function turned(glyph: Glyph, turn: Turn, width: number, height: number): Upright {
  const [x, y] = turnUpright(glyph.x, glyph.y, turn, width, height);
  const [end] = turnUpright(glyph.endX, glyph.endY, turn, width, height);
  return { glyph, x: Math.min(x, end), y, end: Math.max(x, end), bold: false };
}

function goesOn(last: Upright, next: Upright, fonts: readonly FontLook[]): boolean {
  const size = Math.max(last.glyph.size, next.glyph.size);
  if (/^\p{M}/u.test(next.glyph.text)) return Math.abs(next.x - last.x) < size && Math.abs(last.y - next.y) < size;
  if (Math.abs(last.y - next.y) > 0.08 * size) return false;
  if (Math.abs(last.glyph.size - next.glyph.size) > 0.08 * size || last.glyph.stamp !== next.glyph.stamp) return false;
  if (last.glyph.content !== next.glyph.content || last.glyph.artifact !== next.glyph.artifact) return false;
  if (last.glyph.font !== next.glyph.font && (isOld(fonts[last.glyph.font]) || isOld(fonts[next.glyph.font]))) return false;
  const gap = next.x - last.end - last.glyph.spacing;
  return gap < wordGap * size && gap > -0.6 * size;
}

/** A run of an old font is converted by that font's table, so that no word may mix fonts. */
const isOld = (font: FontLook | undefined): boolean => font !== undefined && fontCharset(font.name) !== null;

/** Bold made by drawing twice, a little aside: the second drawing only makes the first one bold. */
function drawnOnce(glyphs: readonly Upright[]): Upright[] {
  const kept: Upright[] = [];
  const at = new Map<string, Upright[]>();
  for (const upright of glyphs) {
    const { text, size, run } = upright.glyph;
    if (text.trim() === "") {
      kept.push(upright);
      continue;
    }
    const [column, row] = [Math.floor(upright.x / 4), Math.floor(upright.y / 4)];
    const close = (other: Upright): boolean =>
      (other.glyph.run !== run || other.x === upright.x) &&
      Math.abs(other.x - upright.x) < 0.12 * size &&
      Math.abs(other.y - upright.y) < 0.12 * size &&
      Math.abs(other.glyph.size - size) < 0.1 * size;
    let twin: Upright | undefined;
    // Steps, not counting up: a letter set 1e20 points off the page has a column that adding one does not change.
    for (const c of [-1, 0, 1]) {
      for (const r of [-1, 0, 1]) twin ??= at.get(`${text} ${column + c} ${row + r}`)?.find(close);
    }
    if (twin !== undefined) {
      twin.bold = true;
      continue;
    }
    kept.push(upright);
    const key = `${text} ${column} ${row}`;
    const list = at.get(key);
    if (list === undefined) at.set(key, [upright]);
    else list.push(upright);
  }
  return kept;
}

function wordOf(glyphs: readonly Upright[], fonts: readonly FontLook[], blankBefore: boolean, blankAfter: boolean): Word {
  const first = glyphs[0]?.glyph;
  const size = first?.size ?? 0;
  let [x0, x1, baseline] = [Infinity, -Infinity, 0];
  let bold = 0;
  let italic = 0;
  for (const { x, end, y, glyph, bold: twice } of glyphs) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, end);
    baseline = Math.max(baseline, y);
    if (twice || fonts[glyph.font]?.bold === true) bold++;
    if (fonts[glyph.font]?.italic === true) italic++;
  }
  const look = fonts[first?.font ?? 0];
  const [ascent, descent] = [(look?.ascent ?? 0.89) * size, (look?.descent ?? -0.22) * size];
  return {
    text: plainLetters(glyphs.map(({ glyph }) => glyph.text).join("")).normalize("NFC"),
    box: { x: x0, y: baseline - ascent, width: x1 - x0, height: ascent - descent },
    baseline,
    size,
    bold: bold * 2 > glyphs.length,
    italic: italic * 2 > glyphs.length,
    font: look?.name ?? "",
    blankBefore,
    blankAfter,
    stamp: first?.stamp === true,
    artifact: first?.artifact === true,
    content: first?.content ?? null,
  };
}
