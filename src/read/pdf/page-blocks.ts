import { bottom, right } from "../../text/box.ts";
import { type Zone, zonesOf } from "./columns.ts";
import type { DraftBlock, DraftParagraph, DraftTable, Line, Measure } from "./draft.ts";
import { footnotesOf, noteGroups } from "./footnotes.ts";
import { lineOf, rowsOf } from "./lines.ts";
import type { PageMarks, Word } from "./marks.ts";
import { nest, ruledGrids } from "./page-tables.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { longRivers, regionsOf } from "./regions.ts";
import type { River } from "./river.ts";
import { taggedRegions } from "./tagged-regions.ts";
import { unruledTable } from "./unruled-table.ts";

/** A page whose ruled tables are found; the words outside them are still to be read. */
export type PageLayout = { marks: PageMarks; tables: DraftTable[]; outside: Word[]; notes: Word[]; heads: Word[][]; feet: Word[][] };

/** `usual` is the size of most of the document's letters: footnotes are smaller. */
export function layoutOf(marks: PageMarks, usual: number): PageLayout {
  const { grids, outside: around } = ruledGrids(marks);
  const { notes, others: outside } = footnotesOf(around, marks, usual);
  const tables = nest(grids, marks).sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  return { marks, tables, outside, notes, heads: [], feet: [] };
}

/**
 * One page's words and rules → its blocks in reading order. Words may come from a text layer or from OCR, rules from path operators or
 * from an image: nothing else is asked. `frame` is the width that the document's text is set in,
 * `known` are the columns of its long unruled tables.
 */
export function pageBlocks(layout: PageLayout, frame: Measure | null, known: readonly River[][]): DraftBlock[] {
  const { marks, tables, outside } = layout;
  const stamps = outside.filter((word) => word.stamp);
  // With too few lines to tell, the right margin is taken for somewhat narrower than the left one, as offices set it.
  const least = Math.min(marks.width / 4, ...outside.map((word) => word.box.x));
  const measure = frame ?? { left: least, right: marks.width - 0.6 * least };
  const blocks: DraftBlock[] = furniture(layout.heads, "header", measure, marks);
  let rest = rowsOf(outside.filter((word) => !word.stamp));
  for (const table of tables) {
    const before = rest.filter((row) => middleOf(row) < bottom(table.box));
    rest = rest.filter((row) => middleOf(row) >= bottom(table.box));
    blocks.push(...textAndTables(before, measure, marks, known), table);
  }
  blocks.push(...textAndTables(rest, measure, marks, known), ...noteParagraphs(layout.notes, marks));
  return [...blocks, ...furniture(layout.feet, "footer", measure, marks), ...stampParagraphs(stamps, marks)];
}

const middleOf = (row: readonly Word[]): number =>
  row.reduce((sum, word) => sum + word.box.y + word.box.height / 2, 0) / Math.max(1, row.length);

/** Words outside ruled tables: stretches in columns are tables without rules, the rest is text. */
function textAndTables(rows: readonly Word[][], measure: Measure, marks: PageMarks, known: readonly River[][]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let done = 0;
  const tagged = taggedRegions(rows, marks.tags, known);
  for (const { start, end, rivers } of tagged.length > 0 ? tagged : regionsOf(rows, known)) {
    const table = unruledTable(rows.slice(start, end), rivers, marks);
    if (table === null) continue;
    blocks.push(...runningText(rows.slice(done, start), measure, marks), table);
    done = end;
  }
  return [...blocks, ...runningText(rows.slice(done), measure, marks)];
}

function runningText(rows: readonly Word[][], measure: Measure, marks: PageMarks): DraftParagraph[] {
  return zonesOf(rows, marks.width, axisOf(measure, marks)).flatMap((zone) => {
    const lines = rowsOf(zone.words).map((row) => lineOf(row, marks));
    const side = zone.right !== null ? ("left" as const) : zone.left !== null ? ("right" as const) : null;
    const paragraphs = paragraphsOf(
      lines,
      zoneMeasure(zone, lines, { ...measure, left: leftOf(lines, measure), right: rightOf(lines, measure) }),
    );
    return side === null ? paragraphs : paragraphs.map((paragraph) => ({ ...paragraph, side }));
  });
}

const axisOf = ({ left, right: edge }: Measure, { width }: PageMarks): number => (left < edge ? (left + edge) / 2 : width / 2);

/**
 * The right one of two columns is as wide as its lines' common middle allows: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" reaches over its
 * whole width, below it "Độc lập – Tự do – Hạnh phúc" stands in the same middle.
 */
function zoneMeasure(zone: Zone, lines: readonly Line[], frame: Measure): Measure {
  if (zone.left === null) return zone.right === null ? frame : { left: frame.left, right: zone.right };
  const middles = lines.map(({ box }) => box.x + box.width / 2).sort((a, b) => a - b);
  const middle = middles[Math.floor(middles.length / 2)] ?? frame.right;
  const common = middles.filter((other) => Math.abs(other - middle) < 6).length * 2 > middles.length;
  const least = Math.min(...lines.map(({ box }) => box.x));
  return { left: common ? Math.min(least, Math.max(zone.left, 2 * middle - frame.right)) : least, right: frame.right };
}

const leftOf = (lines: readonly Line[], measure: Measure): number => Math.min(measure.left, ...lines.map((line) => line.box.x));
const rightOf = (lines: readonly Line[], measure: Measure): number => Math.max(measure.right, ...lines.map((line) => right(line.box)));

function furniture(rows: readonly Word[][], layer: "header" | "footer", measure: Measure, marks: PageMarks): DraftParagraph[] {
  return rows.map((row) => ({ kind: "paragraph", layer, lines: [lineOf(row, marks)], align: "left", measure }));
}

function noteParagraphs(words: readonly Word[], marks: PageMarks): DraftParagraph[] {
  return noteGroups(words).map((group) => {
    const lines = rowsOf(group).map((row) => lineOf(row, marks));
    const measure = { left: Math.min(...lines.map((line) => line.box.x)), right: Math.max(...lines.map((line) => right(line.box))) };
    return { kind: "paragraph", layer: "note", lines, align: "left", measure };
  });
}

function stampParagraphs(words: readonly Word[], marks: PageMarks): DraftParagraph[] {
  const lines = rowsOf(words).map((row) => lineOf(row, marks));
  const measure = { left: 0, right: marks.width };
  return lines.length === 0 ? [] : [{ kind: "paragraph", layer: "stamp", lines, align: "left", measure }];
}

/** The columns of long unruled tables on these pages. */
export function knownRivers(pages: readonly PageLayout[]): River[][] {
  return pages.flatMap(({ outside }) => longRivers(rowsOf(outside.filter((word) => !word.stamp))));
}

/** The left and right side that text keeps on these pages (of one width); null where there is too little text. */
export function frameOf(pages: readonly PageLayout[]): Measure | null {
  const lefts = new Map<number, number>();
  const rights = new Map<number, number>();
  let [least, most] = [Infinity, -Infinity];
  for (const { outside, tables } of pages) {
    for (const { box } of [...outside.filter((word) => !word.stamp), ...tables])
      [least, most] = [Math.min(least, box.x), Math.max(most, right(box))];
    for (const row of rowsOf(outside.filter((word) => !word.stamp))) {
      const [first, last] = [row[0], row.at(-1)];
      if (first === undefined || last === undefined) continue;
      const [from, to] = [Math.round(first.box.x), Math.round(right(last.box))];
      lefts.set(from, (lefts.get(from) ?? 0) + 1);
      rights.set(to, (rights.get(to) ?? 0) + 1);
    }
  }
  const [left, edge] = [Math.min(...usual(lefts)), Math.max(...usual(rights))];
  // A page that is mostly table has no lines to tell: then everything on it does.
  if (edge - left < 0.4 * (most - least)) return most - least < 100 ? null : { left: least, right: most };
  const indents = usual(lefts)
    .filter((side) => side - left > 6)
    .map((side) => side - left);
  return { left, right: edge, indents };
}

/** Sides that several lines keep: first lines are indented, last lines short, but a fair part of all lines runs from side to side. */
function usual(counts: ReadonlyMap<number, number>): number[] {
  const most = Math.max(0, ...counts.values());
  return most < 3 ? [] : [...counts].filter(([, count]) => count >= Math.max(3, 0.15 * most)).map(([side]) => side);
}
