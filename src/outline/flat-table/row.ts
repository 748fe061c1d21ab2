import type { Chunk } from "./chunk.ts";
import { endsCounted } from "./cue.ts";
import type { FlatLine } from "./flat-line.ts";
import type { FlatColumn, FlatHeader } from "./header.ts";
import { type Mark, markAt, romans } from "./mark.ts";
import { headerWords, repeatedAt } from "./repeated-header.ts";

/**
 * A row of a flattened table: the line that its label stands on, the characters [labelStart, labelEnd) of the label there, and its
 * lines up to the next row, headings printed again left out. `group` for "II  Phát triển kinh tế", which has no unit and no time;
 * `pageStarts`: the lines that begin a new page within the row.
 */
export type FlatRow = {
  label: string;
  group: boolean;
  lines: number[];
  labelLine: number;
  labelStart: number;
  labelEnd: number;
  bodyStart: number;
  pageStarts: number[];
};

/** The rows below a heading, and the line after the last one. */
export function rowsOf(
  lines: readonly FlatLine[],
  header: FlatHeader,
  stops: (line: FlatLine) => boolean,
): { rows: FlatRow[]; end: number } {
  const rows: FlatRow[] = [];
  const last = { roman: 0, arabic: 0, multilevel: "", group: false };
  const words = headerWords(lines, header);
  let onNewPage = false;
  let stray = header.strays.at(-1) ?? null;
  let i = header.last + 1;
  for (; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || stops(line)) break;
    const again = repeatedAt(lines, i, words);
    if (again !== null) {
      stray = again.strays.at(-1) ?? null;
      i = again.last;
      onNewPage = true;
      continue;
    }
    const mark = markAt(line);
    if (mark !== null && follows(mark, last, line) && !isWithinCell(lines, i, mark, rows)) {
      remember(mark, last);
      rows.push({
        label: mark.label,
        group: mark.kind === "roman",
        lines: [i],
        labelLine: i,
        labelStart: 0,
        labelEnd: mark.label.length,
        bodyStart: mark.end,
        pageStarts: [],
      });
      stray = null;
    } else if (stray !== null) {
      rows.push(strayRow(stray, i));
      remember({ label: stray.text, kind: "roman", end: 0, strong: true }, last);
      stray = null;
    } else {
      const row = rows.at(-1);
      row?.lines.push(i);
      if (onNewPage || line.newPage) row?.pageStarts.push(i);
    }
    onNewPage = false;
  }
  return { rows, end: i };
}

/**
 * What looks like a row's number and is a cell's: "III" below "quý II, quý", "02 lớp" where rows count 1, 2, 3, "15" alone above the
 * line that row 15 begins with.
 */
function isWithinCell(lines: readonly FlatLine[], at: number, mark: Mark, rows: readonly FlatRow[]): boolean {
  if (mark.kind === "roman" && endsCounted(lines[at - 1]?.text ?? "")) return true;
  const first = rows.find((row) => !row.group);
  if (/^0\d/u.test(mark.label) && first !== undefined && !first.label.startsWith("0")) return true;
  const line = lines[at];
  const below = lines[at + 1];
  const next = below === undefined ? null : markAt(below);
  return line !== undefined && mark.end === line.text.length && next?.label === mark.label && next.end < (below?.text.length ?? 0);
}

/** "TT / X / …heading… / Các nhiệm vụ thuộc …": the group's title stands below the heading, its number within it. */
function strayRow(label: Chunk, line: number): FlatRow {
  return {
    label: label.text,
    group: true,
    lines: [line],
    labelLine: label.line,
    labelStart: label.start,
    labelEnd: label.end,
    bodyStart: 0,
    pageStarts: [],
  };
}

type Last = { roman: number; arabic: number; multilevel: string; group: boolean };

/** The label goes on from the last of its kind; a number alone or without its point must be exactly the next. */
function follows(mark: Mark, last: Last, line: FlatLine): boolean {
  if (mark.kind === "roman") {
    const order = romans.indexOf(mark.label) + 1;
    return order > last.roman && order <= last.roman + 2 && (mark.end < line.text.length || order === last.roman + 1);
  }
  if (mark.kind === "multilevel") return followsMultilevel(mark.label, last);
  const number = Number(mark.label);
  if (number === last.arabic + 1 || (number === 1 && last.group)) return true;
  return mark.strong && ((number > last.arabic && number <= last.arabic + 3) || (number === 1 && last.arabic > 0));
}

function followsMultilevel(label: string, last: Last): boolean {
  const parts = label.split(".").map(Number);
  const before = last.multilevel.split(".").map(Number);
  if (parts[0] !== last.arabic && parts[0] !== last.arabic + 1) return false;
  if (last.multilevel === "" || parts[0] !== before[0]) return parts.at(-1) === 1 || parts.at(-1) === 2;
  const at = parts.findIndex((part, i) => part !== before[i]);
  return at >= 0 && (parts[at] ?? 0) > (before[at] ?? 0) && (parts[at] ?? 0) <= (before[at] ?? 0) + 2;
}

function remember(mark: Mark, last: Last): void {
  last.group = mark.kind === "roman";
  if (mark.kind === "roman") last.roman = romans.indexOf(mark.label) + 1;
  if (mark.kind === "arabic") last.arabic = Number(mark.label);
  if (mark.kind === "multilevel") {
    last.multilevel = mark.label;
    last.arabic = Number(mark.label.split(".")[0]);
  }
}

/** The columns that a row's lines are dealt to: all but the label's. */
export function bodyColumns(columns: readonly FlatColumn[]): FlatColumn[] {
  return columns.filter((column) => column.role !== "label");
}
