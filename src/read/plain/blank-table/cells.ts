import { widthOf } from "../../../text/letter-width.ts";
import { isTerminated } from "../cue.ts";
import type { SourceLine } from "../line.ts";
import { chunksOf, rowLabel } from "./chunks.ts";
import { aside, distance, type Gutter } from "./columns.ts";
import type { GaugedLine } from "./gauged-line.ts";

/** A line of a table: its words by column ("" where it has none); `across` when they lie over columns, as a group's title does. */
export type CellLine = { line: SourceLine; cells: string[]; across: boolean };
/** Lines of one row; `across`: its words lie over the columns. */
export type BlankRow = { lines: CellLine[]; across: boolean };
export const isLabelled = (line: CellLine): boolean => rowLabel.test(line.cells[0] ?? "");
/** One way to part a line: where each cell's words begin and end, in letters (null where it has none). */
export type CellWay = CellLine & { extents: ({ from: number; to: number } | null)[] };

/** How wide the words of each column come to stand, in em: of lines whose cells wide gaps part. `alike`: cells that must be as wide. */
export function columnWidths(lines: readonly GaugedLine[], alike: number): number[] {
  const widths: number[][] = [];
  for (const { line, label, wide, widthBetween } of lines) {
    const cuts = wide.map((cut, i) => (i === 0 ? label : null) ?? cut);
    for (let column = 0; column <= cuts.length; column++) {
      const [from, to] = [column === 0 ? 0 : cuts[column - 1], column === cuts.length ? line.source.length : cuts[column]];
      if (from === undefined || from === null || to === undefined || to === null) continue;
      const width = widthBetween(from, to);
      if (width === 0) continue;
      const own = widths[column];
      if (own === undefined) widths[column] = [width];
      else own.push(width);
    }
  }
  return Array.from(widths, (each) => widest(each ?? [], alike));
}

/** How wide the columns are by their cells: the widest but for two in a hundred, which may be misread. Few cells tell less than `seen`. */
export function fullWidths(lines: readonly CellLine[], seen: readonly number[]): number[] {
  return seen.map((width, column) => {
    const cells = lines.filter((line) => !line.across && (line.cells[column] ?? "") !== "");
    const falling = cells.map((line) => widthOf(line.cells[column] ?? "")).sort((a, b) => b - a);
    const full = falling[Math.floor(falling.length * 0.02)] ?? 0;
    return falling.length < telling ? Math.max(width, full) : full;
  });
}

/** Cells of a column of which two in a hundred are one at least. */
const telling = 50;

/** The width that full lines of a column reach; a cell that ran into the next one is wider, and stands alone. */
function widest(widths: readonly number[], alike: number): number {
  const falling = [...widths].sort((a, b) => b - a);
  const enough = Math.max(alike, Math.ceil(falling.length * 0.04));
  return falling.find((width, i) => (falling[i + enough - 1] ?? 0) > 0.96 * width - 0.3) ?? falling[0] ?? 0;
}

/** Widths are those of one face's letters, in twelve classes, bold ones are wider: half an em aside, or two in a hundred. No word is as short. */
const room = (width: number): number => width * 1.02 + 0.5;

/**
 * "II   Phục vụ giải quyết thủ tục hành chính, cung cấp dịch vụ công": one run of words over a gutter that is no row's cells. With a
 * label, where nothing stands beside the rest of its words on the next line; without one, in the middle or below such a line.
 */
export function titleLine(
  { line, label: end }: GaugedLine,
  next: GaugedLine | undefined,
  above: CellLine | undefined,
  gutters: readonly Gutter[],
  width: number,
): CellLine | null {
  const [beside, behind] = gutters;
  if (beside === undefined || behind === undefined) return null;
  const cut = end ?? 0;
  const label = line.source.slice(0, cut).trim();
  const [title, ...more] = chunksOf(line.source.slice(cut));
  if (title === undefined || more.length > 0 || cut + title.from >= behind.from) return null;
  if (cut + title.to <= behind.to && widthOf(title.text) <= room(width)) return null;
  const inMain = Math.abs(cut + title.from - beside.to) <= 1;
  const goesOn = next !== undefined && next.line.blanksBefore === 0 && next.label === null && next.chunks.length > 1;
  const wraps = above?.across === true && !isTerminated(above.cells[1] ?? "");
  if (label === "" ? inMain && !wraps : goesOn) return null;
  return { line, cells: [label, title.text, ...gutters.slice(1).map(() => "")], across: true };
}

/** Words without a label and without a gap that no cells are made of: a title over the columns. */
export function wholeLine({ line, chunks, label }: GaugedLine, gutters: readonly Gutter[]): CellLine | null {
  if (chunks.length !== 1 || gutters.length === 0 || label !== null) return null;
  return { line, cells: ["", line.text, ...gutters.slice(1).map(() => "")], across: true };
}

/**
 * The ways to part a line into cells: one where wide gaps do it. A cell that fills its column leaves one blank before the next cell; it is
 * no wider than the column. None where words run over a gutter and no blank stands near.
 */
export function waysOf(gauged: GaugedLine, gutters: readonly Gutter[], widths: readonly number[]): CellWay[] {
  const { line, wide, indent, blanks, widthBetween } = gauged;
  let ways: { cuts: number[]; glued: number }[] = [{ cuts: [0], glued: 0 }];
  for (const [column, gutter] of gutters.entries()) {
    const label = column === 0 ? gauged.label : null;
    const gap = label ?? wide[column] ?? null;
    ways = ways.flatMap(({ cuts, glued }) => {
      const from = cuts.at(-1) ?? 0;
      const fits = (cut: number): boolean => cut >= from && widthBetween(from, cut) <= room(widths[column] ?? 0);
      const told = gap !== null && (label !== null || fits(gap));
      // words that reach over the gutter, or to it, may be a full cell and the next one
      const sure = label !== null || (told && line.source.slice(from, gap).trim() === "");
      const least = sure ? Infinity : told ? gutter.to - nearly : from;
      const singles = singleCuts(indent, blanks, gutter, (glued + 1) * aside).filter(
        (cut) =>
          cut >= from &&
          (cut <= indent ? !sure : cut > from && cut >= least) &&
          cut !== gap &&
          fits(cut) &&
          !/\S {3,}\S/u.test(line.source.slice(from, cut)),
      );
      return [...(told ? [{ cuts: [...cuts, gap], glued }] : []), ...singles.map((cut) => ({ cuts: [...cuts, cut], glued: glued + 1 }))];
    });
    if (ways.length > mostWays) return [];
  }
  return ways.map(({ cuts }) => wayOf(line, cuts)).filter((way) => widthOf(way.cells.at(-1) ?? "") <= room(widths[gutters.length] ?? 0));
}

function wayOf(line: SourceLine, cuts: readonly number[]): CellWay {
  const extents = cuts.map((from, i) => {
    const words = line.source.slice(from, cuts[i + 1]);
    const start = from + words.length - words.trimStart().length;
    return words.trim() === "" ? null : { from: start, to: from + words.trimEnd().length };
  });
  return { line, cells: cuts.map((from, i) => line.source.slice(from, cuts[i + 1]).trim()), across: false, extents };
}

/** A line that could be parted in more ways says nothing of its columns. */
const mostWays = 200;

/** Letters left of its column's edge at which a cell may begin. */
const nearly = 4;

/** Blanks no further from the gutter than `reach` letters: cells of that kind push what stands right of them. */
function singleCuts(indent: number, blanks: readonly Gutter[], gutter: Gutter, reach: number): number[] {
  // the first words stand a little left of their column: what is left of them is empty
  const before = indent > 0 && indent < gutter.from && indent + aside >= gutter.to ? [indent - 1] : [];
  return [
    ...before,
    ...blanks.filter((blank) => distance(blank, gutter) < reach + Math.min(aside, blank.to - blank.from - 1)).map((blank) => blank.from),
  ];
}
