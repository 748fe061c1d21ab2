import type { Document, Paragraph, Table, TableRow } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";

/** A row's label cell as read: `value` is what it counts, null where it is no number. */
type Label = { row: TableRow; paragraph: Paragraph; read: string; value: number | null };

/**
 * Repairs numbers in tables' label columns by their sequence, and by nothing else: what stands between 13 and 15 and is no number, or one
 * out of order, is 14. Numbers of rows and Roman numbers of groups (rows of one wide cell) are two sequences. Every repair is told.
 */
export function repairedLabels(document: Document): Document {
  const repairs = new Map<Paragraph, Paragraph>();
  const notices: Notice[] = [];
  for (const block of document.blocks) {
    if (block.kind !== "table") continue;
    for (const { label, text } of [...repairsOf(rowLabels(block, false), String), ...repairsOf(rowLabels(block, true), roman)]) {
      repairs.set(label.paragraph, relabelled(label.paragraph, text));
      const evidence = {
        block: label.paragraph.id,
        start: 0,
        end: text.length,
        quote: text,
        places: places(label.paragraph),
        rule: "sequence",
      };
      if (label.value !== null || !text.startsWith(label.read.replace(/[.,:;)]+$/u, "")))
        notices.push({ code: "pdf-ocr-label", severity: "info", values: { read: label.read, label: text }, evidence });
    }
  }
  if (repairs.size === 0) return document;
  const blocks = document.blocks.map((block) => (block.kind === "table" ? withLabels(block, repairs) : block));
  return { ...document, blocks, notices: [...document.notices, ...notices] };
}

const places = (paragraph: Paragraph) => paragraph.segments.map((segment) => segment.place);

/** Rows of one kind that have a short text of one paragraph in the first column: groups (one cell over all others) or the others. */
function rowLabels(table: Table, ofGroups: boolean): Label[] {
  return table.rows.flatMap((row): Label[] => {
    const [first, second] = row.cells;
    if (row.repeatedHeading || first === undefined || first.heading || first.columnSpan > 1 || second === undefined) return [];
    const isGroup = second.columnSpan >= table.columns - 1 && table.columns > 2;
    const [paragraph, more] = first.blocks;
    if (isGroup !== ofGroups || paragraph?.kind !== "paragraph" || more !== undefined || paragraph.text.length > 6) return [];
    return [{ row, paragraph, read: paragraph.text, value: ofGroups ? romanValue(paragraph.text) : arabicValue(paragraph.text) }];
  });
}

const arabicValue = (text: string): number | null => (/^\d{1,3}[.,:;)]?$/u.test(text) ? Number.parseInt(text, 10) : null);

function romanValue(text: string): number | null {
  // A single "x" or "v" is as high as the capitals of smaller type.
  const letters = /^([IVX]{1,6})[.,:;)]?$/u.exec(text.toUpperCase())?.[1];
  for (let value = 1; value < 40; value++) if (roman(value) === letters) return value;
  return null;
}

function roman(value: number): string {
  const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(value / 10)) + (ones[value % 10] ?? "");
}

function repairsOf(labels: readonly Label[], write: (value: number) => string): { label: Label; text: string }[] {
  const stop = labels.filter(({ read }) => read.endsWith(".")).length * 2 > labels.length ? "." : "";
  const found: { label: Label; text: string }[] = [];
  labels.forEach((label, i) => {
    const value = inSequence(labels, i, write === roman) ?? label.value;
    // "15," and "22;" are what the recogniser makes of a small full stop.
    const end = value === label.value && !/[,:;]$/u.test(label.read) ? null : stop;
    if (value !== null && end !== null && write(value) + end !== label.read) found.push({ label, text: write(value) + end });
  });
  return found;
}

/** Rows this far up and down are asked. */
const reach = 8;

/**
 * What a row must be by the rows around it: rows above and below whose numbers are as far apart as the rows themselves. Where several such
 * sequences run past the row, the one that most rows follow. Null where there is none, where two are as strong, or where the row's own
 * number lies between its neighbours' and so may be meant.
 */
function inSequence(labels: readonly Label[], i: number, isRoman: boolean): number | null {
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  for (let k = Math.max(0, i - reach); k <= Math.min(labels.length - 1, i + reach); k++) {
    const value = labels[k]?.value ?? null;
    const side = k < i ? above : below;
    if (k !== i && value !== null) side.set(value - k, (side.get(value - k) ?? 0) + 1);
  }
  const running = [...above].flatMap(([start, count]) => (below.has(start) ? [{ start, rows: count + (below.get(start) ?? 0) }] : []));
  const [best, second] = running.sort((a, b) => b.rows - a.rows);
  if (best === undefined || best.rows === second?.rows) return null;
  const own = labels[i]?.value ?? null;
  const [low, high] = [nearest(labels, i, best.start, -1), nearest(labels, i, best.start, 1)];
  const fits = own !== null && own > low && own < high && !(isRoman && strokeLost(own, best.start + i, best.rows));
  return fits ? null : best.start + i;
}

/** "II" for "III", "VI" for "VII": the one mistake that three other rows of a sequence may correct in a number that could be meant. */
function strokeLost(own: number, meant: number, rows: number): boolean {
  return rows >= 3 && `${roman(own)}I` === roman(meant);
}

/** The value of the next row up (-1) or down (1) that follows the sequence. */
function nearest(labels: readonly Label[], i: number, start: number, step: -1 | 1): number {
  let k = i + step;
  while (k >= 0 && k < labels.length && labels[k]?.value !== start + k) k += step;
  return start + k;
}

/** The label with another text; its one segment covers it. */
function relabelled(paragraph: Paragraph, text: string): Paragraph {
  const segments = paragraph.segments.slice(0, 1).map((segment) => ({ start: 0, end: text.length, place: segment.place }));
  return { ...paragraph, text, segments, noteMarks: [] };
}

function withLabels(table: Table, repairs: ReadonlyMap<Paragraph, Paragraph>): Table {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map((block) => (block.kind === "paragraph" ? (repairs.get(block) ?? block) : block)),
    })),
  }));
  return { ...table, rows };
}
