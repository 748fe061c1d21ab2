import { bottom, right } from "../../text/box.ts";
import type { Word } from "./marks.ts";

/** A part of the page read as one: words from edge to edge, or the words of one of two columns set side by side. */
export type Zone = { words: Word[]; left: number | null; right: number | null };

type Gap = { from: number; to: number };
type Row = { words: Word[]; top: number; bottom: number; size: number; gaps: Gap[] };

/**
 * Rows of words → zones in reading order. Two columns (letterhead, signature block) are found by a gutter that goes down through
 * neighbouring rows; the left column is read whole before the right one. `axis` is the middle of the running text: what is centred on it
 * ("Phụ lục" below a signature block) belongs to no column.
 */
export function zonesOf(rows: readonly (readonly Word[])[], pageWidth: number, axis: number): Zone[] {
  const measured = sideBySide(rows).map((row) => rowOf(row, pageWidth));
  const zones: Zone[] = [];
  for (let i = 0; i < measured.length; ) {
    const found = columnsFrom(measured, i, axis);
    if (found === null) {
      addWide(zones, measured[i]?.words ?? []);
      i++;
      continue;
    }
    // "TM. ỦY BAN NHÂN DÂN" often stands a little higher than "Nơi nhận:": rows of the right column just above belong to it.
    const early = earlyRows(zones, measured, i, found.gutter);
    const words = [...early, ...measured.slice(i, found.end).flatMap((row) => row.words)];
    const middle = (found.gutter.from + found.gutter.to) / 2;
    const isLeft = (word: Word): boolean => word.box.x + word.box.width / 2 < middle;
    zones.push({ words: words.filter(isLeft), left: null, right: found.gutter.to });
    zones.push({ words: words.filter((word) => !isLeft(word)), left: found.gutter.from, right: null });
    i = found.end;
  }
  return zones.filter((zone) => zone.words.length > 0);
}

/**
 * Lines of two columns seldom stand at one height: the recipients' are smaller than the signer's. Rows that overlap in height and keep far
 * apart from side to side are taken as one.
 */
function sideBySide(rows: readonly (readonly Word[])[]): Word[][] {
  const merged: Word[][] = [];
  for (const row of rows) {
    const open = merged.at(-1);
    if (open !== undefined && overlaps(open, row) && farApart(open, row)) open.push(...row);
    else merged.push([...row]);
  }
  return merged.map((row) => row.sort((a, b) => a.box.x - b.box.x));
}

const overlaps = (above: readonly Word[], below: readonly Word[]): boolean =>
  Math.min(...below.map((word) => word.box.y)) < Math.max(...above.map((word) => bottom(word.box)));

function farApart(a: readonly Word[], b: readonly Word[]): boolean {
  const size = Math.max(...a.map((word) => word.size));
  const sides = (words: readonly Word[]): [number, number] => [
    Math.min(...words.map((word) => word.box.x)),
    Math.max(...words.map((word) => right(word.box))),
  ];
  const [[from, to], [start, end]] = [sides(a), sides(b)];
  return start - to > 1.5 * size || from - end > 1.5 * size;
}

function addWide(zones: Zone[], words: readonly Word[]): void {
  const last = zones.at(-1);
  if (last !== undefined && last.left === null && last.right === null) last.words.push(...words);
  else zones.push({ words: [...words], left: null, right: null });
}

function rowOf(words: Word[], pageWidth: number): Row {
  const gaps: Gap[] = [];
  let end = 0;
  for (const { box } of words) {
    if (box.x > end) gaps.push({ from: end, to: box.x });
    end = Math.max(end, right(box));
  }
  gaps.push({ from: end, to: Math.max(end, pageWidth) });
  return {
    words,
    gaps,
    top: Math.min(...words.map((word) => word.box.y)),
    bottom: Math.max(...words.map((word) => bottom(word.box))),
    size: Math.max(...words.map((word) => word.size)),
  };
}

/** A gutter this wide (in sizes) parts columns even in one row; a narrower one must go through two rows with words on both sides. */
const wideGutter = 2.5;
const narrowGutter = 0.9;
/** Rows further apart than this belong to different blocks: between office and name there is room for a signature. */
const farthest = 130;

function columnsFrom(rows: readonly Row[], start: number, axis: number): { end: number; gutter: Gap } | null {
  const first = rows[start];
  if (first === undefined) return null;
  let best: { end: number; gutter: Gap; score: number } | null = null;
  for (const gap of first.gaps.slice(1, -1)) {
    if (gap.to - gap.from < narrowGutter * first.size) continue;
    const grown = grow(rows, start, gap, axis);
    if (grown !== null && (best === null || grown.score > best.score)) best = grown;
  }
  return best;
}

function grow(rows: readonly Row[], start: number, gap: Gap, axis: number): { end: number; gutter: Gap; score: number } | null {
  let gutter = gap;
  let end = start;
  let twoSided = 0;
  let lastUseful = start;
  let settled = gap;
  for (let i = start; i < rows.length; i++) {
    const row = rows[i];
    const before = rows[i - 1];
    if (row === undefined || (i > start && before !== undefined && row.top - before.bottom > farthest)) break;
    const free = row.gaps.map((other) => ({ from: Math.max(other.from, gutter.from), to: Math.min(other.to, gutter.to) }));
    const through = free.sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (through === undefined || through.to - through.from < 0.7 * Math.min(row.size, rows[start]?.size ?? row.size)) break;
    const [left, rest] = [
      row.words.some((word) => right(word.box) <= through.from + 0.5),
      row.words.some((word) => word.box.x >= through.to - 0.5),
    ];
    if (!left && i > start && before !== undefined && row.top - before.bottom > 4 * row.size && twoSided === 0) break;
    // a heading below the columns; a title so short that it begins behind the gutter
    if (left !== rest && i > start && isOnAxis(row, axis)) break;
    gutter = through;
    if (left && rest) twoSided++;
    // Words on the left alone must come before the right column; words on the right alone are read last anyway.
    if (left || rest) {
      if (left && (rest || row.top - (before?.bottom ?? row.top) < 1.2 * row.size)) {
        lastUseful = i;
        settled = gutter;
      } else if (left) break;
      else if (inMiddleOf(row, rows.slice(start, i), gutter)) {
        lastUseful = i;
        settled = gutter;
      }
    }
    end = lastUseful + 1;
  }
  const size = rows[start]?.size ?? 12;
  const wide = settled.to - settled.from >= wideGutter * size;
  if (labelsOnly(rows.slice(start, end), settled)) return null;
  return twoSided >= 2 || (twoSided === 1 && wide && end - start > 1)
    ? { end, gutter: settled, score: twoSided * 100 + settled.to - settled.from }
    : null;
}

function isOnAxis({ words }: Row, axis: number): boolean {
  const [from, to] = [Math.min(...words.map((word) => word.box.x)), Math.max(...words.map((word) => right(word.box)))];
  return Math.abs((from + to) / 2 - axis) < 6;
}

/** The signer's name stands in the middle of the lines above it: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
function inMiddleOf(row: Row, above: readonly Row[], gutter: Gap): boolean {
  const middle = (words: readonly Word[]): number =>
    (Math.min(...words.map((word) => word.box.x)) + Math.max(...words.map((word) => right(word.box)))) / 2;
  const middles = above
    .map(({ words }) => words.filter((word) => word.box.x >= gutter.to - 0.5))
    .filter((words) => words.length > 0)
    .map(middle);
  return middles.some((other) => Math.abs(other - middle(row.words)) < 6);
}

/** Dashes, numbers and letters before a tab are the items' labels, no column of their own; a short line below is the item going on. */
const onlyLabel = /^[-–+*•·]?$|^\(?[\p{L}\p{N}.]{1,5}[.)]?$/u;

function labelsOnly(rows: readonly Row[], gutter: Gap): boolean {
  const twoSided = rows.filter((row) => row.words.some((word) => word.box.x >= gutter.to - 0.5));
  const left = twoSided.map((row) =>
    row.words
      .filter((word) => right(word.box) <= gutter.from + 0.5)
      .map((word) => word.text)
      .join(" "),
  );
  return left.every((text) => onlyLabel.test(text));
}

function earlyRows(zones: Zone[], rows: readonly Row[], start: number, gutter: Gap): Word[] {
  const early: Word[] = [];
  const wide = zones.at(-1);
  if (wide === undefined || wide.left !== null || wide.right !== null) return early;
  for (let i = start - 1; i >= 0; i--) {
    const [row, next] = [rows[i], rows[i + 1]];
    if (row === undefined || next === undefined || next.top - row.bottom > 1.5 * row.size) break;
    if (!row.words.every((word) => word.box.x >= gutter.to - 1) || !row.words.every((word) => wide.words.includes(word))) break;
    early.unshift(...row.words);
    wide.words = wide.words.filter((word) => !row.words.includes(word));
  }
  return early;
}
